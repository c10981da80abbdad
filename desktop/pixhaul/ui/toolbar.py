"""The top bar: ways in, the one primary button, search, settings. It only shows and asks; it does nothing."""

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from pixhaul.qt.locale_words import count
from pixhaul.qt.states import QueueState, Totals
from pixhaul.qt.translating import QT_TRANSLATE_NOOP
from pixhaul.ui.controls import Button
from pixhaul.ui.reading_order import keep_keys_in_order
from pixhaul.ui.search_field import SearchField
from pixhaul.ui.theme import BAR_HEIGHT, GAP, GAP_WIDE, MARGIN, Theme
from pixhaul.ui.toolbar_actions import ToolbarActions

_FACES = {
    QueueState.IDLE: (
        QT_TRANSLATE_NOOP("Toolbar", "Start"),
        "play",
        QT_TRANSLATE_NOOP("Toolbar", "Start fetching the pictures"),
    ),
    QueueState.RUNNING: (
        QT_TRANSLATE_NOOP("Toolbar", "Pause"),
        "pause",
        QT_TRANSLATE_NOOP("Toolbar", "Pause; pictures under way go on later"),
    ),
    QueueState.PAUSED: (
        QT_TRANSLATE_NOOP("Toolbar", "Resume"),
        "play",
        QT_TRANSLATE_NOOP("Toolbar", "Go on where it was paused"),
    ),
}
_SEARCH = 184
"""Width that the search field is given before words are; figures come before it."""
_JOBS = (0, 1, 2, 4, 8, 16, 32)
_THEMES = {
    "system": QT_TRANSLATE_NOOP("Toolbar", "Follow the system"),
    "light": QT_TRANSLATE_NOOP("Toolbar", "Light"),
    "dark": QT_TRANSLATE_NOOP("Toolbar", "Dark"),
}


class Toolbar(QFrame):
    """Buttons and fields of the top bar; ``actions_`` holds every command with its shortcut."""

    list_requested = Signal()
    folder_requested = Signal()
    address_requested = Signal()
    demo_requested = Signal()
    paste_requested = Signal()
    start_requested = Signal()
    pause_requested = Signal()
    resume_requested = Signal()
    stop_requested = Signal()
    retry_requested = Signal()
    search_changed = Signal(str)
    theme_chosen = Signal(str)
    """``system``, ``light`` or ``dark``."""
    jobs_chosen = Signal(int)
    """Transfers at once; 0 means automatic."""
    preferences_requested = Signal()
    shortcuts_requested = Signal()
    about_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = QueueState.IDLE
        self.setObjectName("toolbar")
        self.setAccessibleName(self.tr("Toolbar"))
        self.setProperty("surface", "bar")
        self.setProperty("edge", "bottom")
        self.setFixedHeight(BAR_HEIGHT + 1)
        self.actions_ = ToolbarActions(self)
        self._add = self._button(
            self.tr("Add"), "plus", "addButton", self.tr("Add links from a list, a folder or an address")
        )
        self._add.set_chevron(True)
        self._add.setMenu(self._add_menu())
        self._paste = self._button(self.tr("Paste"), "clipboard", "pasteButton", action=self.actions_.paste)
        self._primary = self._button(
            self.tr("Start"), "play", "startButton", action=self.actions_.start, kind="primary"
        )
        self._primary.reserve([QCoreApplication.translate("Toolbar", face[0]) for face in _FACES.values()])
        self._stop = self._button(self.tr("Stop"), "square", "stopButton", action=self.actions_.stop)
        self._retry = self._button(self.tr("Retry failed"), "rotate-cw", "retryButton", action=self.actions_.retry)
        self.search = SearchField(theme, self)
        self.search.changed.connect(self.search_changed)
        self._report = self._button(
            self.tr("Report"), "file-text", "reportButton", self.tr("Save what happened"), kind="quiet"
        )
        self._report.set_compact(True)
        self._report_menu = self.actions_.report.menu(self)
        self._report.setMenu(self._report_menu)
        self._run = self._button(self.tr("Run"), "gauge", "runButton", action=self.actions_.run, kind="quiet")
        self._run.set_compact(True)
        self._run.setCheckable(True)
        self.actions_.run.toggled.connect(self._run.setChecked)
        self._settings = self._button(
            self.tr("Settings"), "sliders-horizontal", "settingsButton", self.tr("Settings"), kind="quiet"
        )
        self._settings.set_compact(True)
        self._settings.setMenu(self._settings_menu())
        self._build()
        self._connect_actions()
        self.set_state(QueueState.IDLE, can_start=False)
        self.set_totals(Totals())
        # A method of its own: the theme outlives a list, and lets go of a method whose widget is gone, not of a lambda.
        theme.changed.connect(self._draw_icons)
        self._draw_icons()

    def set_state(self, state: QueueState, can_start: bool) -> None:
        """Follow the queue; ``can_start`` says whether anything waits to be started."""
        self._state = state
        text, icon, tip = _FACES[state]
        text = QCoreApplication.translate("Toolbar", text)
        self._primary.set_face(text, icon)
        start = self.actions_.start
        start.setText(text)
        start.setStatusTip(QCoreApplication.translate("Toolbar", tip))
        start.setEnabled(can_start or state is not QueueState.IDLE)
        self.actions_.stop.setEnabled(state is not QueueState.IDLE)

    def set_totals(self, totals: Totals) -> None:
        """Follow the figures: how many failed."""
        self._retry.set_count(count(totals.failed) if totals.failed else "")
        self.actions_.retry.setEnabled(totals.failed > 0)
        self._fit()

    def set_choices(self, theme: str, jobs: int) -> None:
        """Tick the settings in use in the menu, without a signal."""
        for group, value in ((self._theme_group, theme), (self._jobs_group, jobs)):
            for action in group.actions():
                action.setChecked(action.data() == value)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed(len(self._steps), report=False), BAR_HEIGHT + 1)

    def sizeHint(self) -> QSize:
        return QSize(self._needed(0), BAR_HEIGHT + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect_actions(self) -> None:
        actions = self.actions_
        actions.open_list.triggered.connect(self.list_requested)
        actions.open_folder.triggered.connect(self.folder_requested)
        actions.address.triggered.connect(self.address_requested)
        actions.demo.triggered.connect(self.demo_requested)
        actions.paste.triggered.connect(self.paste_requested)
        actions.start.triggered.connect(self._primary_pressed)
        actions.stop.triggered.connect(self.stop_requested)
        actions.retry.triggered.connect(self.retry_requested)
        actions.find.triggered.connect(self.search.take_focus)
        actions.preferences.triggered.connect(self.preferences_requested)
        actions.shortcuts.triggered.connect(self.shortcuts_requested)
        actions.about.triggered.connect(self.about_requested)

    def _primary_pressed(self) -> None:
        match self._state:
            case QueueState.IDLE:
                self.start_requested.emit()
            case QueueState.RUNNING:
                self.pause_requested.emit()
            case QueueState.PAUSED:
                self.resume_requested.emit()

    def _button(
        self, text: str, icon: str, name: str, tip: str = "", action: QAction | None = None, kind: str = ""
    ) -> Button:
        button = Button(self._theme, text, icon, kind, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        if action is not None:
            button.bind(action)
        return button

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("addMenu")
        menu.addActions([self.actions_.open_list, self.actions_.open_folder, self.actions_.address])
        menu.addAction(self.actions_.watch)
        menu.addSeparator()
        menu.addActions([self.actions_.new_list, self.actions_.save_job, self.actions_.history])
        menu.addSeparator()
        menu.addAction(self.actions_.demo)
        return menu

    def _settings_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("settingsMenu")
        keep_keys_in_order(menu)
        themes = {value: QCoreApplication.translate("Toolbar", text) for value, text in _THEMES.items()}
        self._theme_group = _choices(menu.addMenu(self.tr("Appearance")), themes)
        self._theme_group.triggered.connect(lambda action: self.theme_chosen.emit(action.data()))
        jobs = {number: count(number) if number else self.tr("Automatic") for number in _JOBS}
        self._jobs_group = _choices(menu.addMenu(self.tr("Pictures at once")), jobs)
        self._jobs_group.triggered.connect(lambda action: self.jobs_chosen.emit(action.data()))
        menu.addSeparator()
        menu.addActions([self.actions_.similar, self.actions_.larger, self.actions_.refresh, self.actions_.verify])
        menu.addMenu(self._report_menu)  # also here, since its button goes when the window is narrow
        menu.addSeparator()
        menu.addActions([self.actions_.preferences, self.actions_.shortcuts, self.actions_.about])
        menu.addSeparator()
        menu.addAction(self.actions_.quit)
        self.set_choices("system", 0)
        return menu

    def _draw_icons(self) -> None:
        self.actions_.set_icons(self._theme.icons)

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 0, MARGIN, 1)
        row.setSpacing(GAP)
        row.addWidget(self._add)
        row.addWidget(self._paste)
        row.addSpacing(GAP_WIDE - GAP)
        for button in (self._primary, self._stop, self._retry):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.search, 100)
        row.addWidget(self._report)
        row.addWidget(self._run)
        row.addWidget(self._settings)
        # What loses its word, and then its figures, first when the window is narrow.
        self._steps = ((self._paste,), (self._stop,), (self._add,), (self._retry,))

    def _needed(self, steps: int, *, report: bool = True) -> int:
        """Width needed when the buttons of the first ``steps`` are compact, with or without that of the reports."""
        short = {button for step in self._steps[:steps] for button in step}
        left = (self._add, self._paste, self._primary, self._stop, self._retry)
        words = sum(button.width_when(button in short) for button in left)
        search = _SEARCH if steps < len(self._steps) - 1 else self.search.minimumWidth()
        quiet = [self._run, self._settings, *([self._report] if report else [])]
        rest = search + sum(button.sizeHint().width() for button in quiet) + 2
        return 2 * MARGIN + words + rest + GAP_WIDE + (len(left) + len(quiet)) * GAP

    def _fit(self) -> None:
        last = len(self._steps)
        report = self._needed(last) <= self.width()
        self._report.setVisible(report)
        fits = (number for number in range(last) if self._needed(number, report=report) <= self.width())
        steps = next(fits, last)
        for index, step in enumerate(self._steps):
            for button in step:
                button.set_compact(index < steps)


def _choices(menu: QMenu, choices: dict[str, str] | dict[int, str]) -> QActionGroup:
    """Fill a menu with exclusive entries; an entry's data is the value."""
    group = QActionGroup(menu)
    for value, text in choices.items():
        action = group.addAction(text)
        action.setData(value)
        action.setCheckable(True)
    menu.addActions(group.actions())
    return group
