"""Where the pictures go and what they are called: folder, free space, name template with a live example."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QThreadPool, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from pixhaul.naming.destination import Verdict
from pixhaul.naming.template import TemplateError
from pixhaul.qt.sentences import translated
from pixhaul.ui.choices import ComboBox
from pixhaul.ui.controls import Button, ElidedLabel
from pixhaul.ui.folders import nearest_existing
from pixhaul.ui.path_field import PathField, accept_folder
from pixhaul.ui.profile_picker import ProfilePicker
from pixhaul.ui.reading_order import pointed_at
from pixhaul.ui.template_field import TemplateCompleter, choosing_text
from pixhaul.ui.theme import BAR_HEIGHT, GAP, MARGIN, Theme, set_ink

_NARROW = 900
"""Width in logical pixels below which the fields stand alone."""
TEMPLATES = (
    "{index:04}_{name}",
    "{name}",
    "{index:04}",
    "{host}_{index:04}",
    "{host}/{name}",
    "{date}_{name}",
)
"""Name templates that the box offers; any other can be typed."""


class DestinationBar(QFrame):
    """``check`` judges a folder on ``pool``; ``preview`` makes an example name or raises TemplateError."""

    folder_changed = Signal(Path)
    """At every change of the text, by typing, Browse, drop or the recent folders."""
    template_changed = Signal(str)
    """Only templates that can be used."""
    verdict_changed = Signal(object)
    columns_requested = Signal()
    """Show the columns of the table."""
    plan_requested = Signal()
    """Show every path."""

    def __init__(
        self,
        theme: Theme,
        check: Callable[[Path], Verdict],
        preview: Callable[[str], str],
        pool: QThreadPool,
        default: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        self._labels: list[QLabel] = []
        self._template = TEMPLATES[0]
        self._template_problem = ""
        self.setObjectName("destinationBar")
        self.setAccessibleName(self.tr("Destination"))
        self.setProperty("surface", "bar")
        self.setProperty("edge", "top")
        self.setFixedHeight(BAR_HEIGHT + 1)
        self.setAcceptDrops(True)
        self.field = PathField(theme, check, pool, default, self)
        self.field.folder_changed.connect(self.folder_changed)
        self.field.verdict_changed.connect(self.verdict_changed)
        self._browse = Button(theme, self.tr("Browse…"), parent=self)
        self._browse.setObjectName("browseButton")
        self._browse.setToolTip(self.tr("Choose the folder for the pictures"))
        self._browse.clicked.connect(self.browse)
        self._names = self._make_names(theme)
        self.columns = Button(theme, self.tr("Columns…"), parent=self)
        """Shown when the list has a table."""
        self.columns.setObjectName("columnsButton")
        self.columns.setToolTip(self.tr("Choose which columns hold addresses and which make the name"))
        self.columns.clicked.connect(self.columns_requested)
        self.columns.hide()
        self.profile = ProfilePicker(theme, self)  # before the plan: Tab goes as the bar is read
        self.plan = Button(theme, self.tr("Plan"), "list", "quiet", self)
        self.plan.setObjectName("planButton")
        self.plan.setToolTip(self.tr("See where every picture will be saved (Ctrl+Shift+P)"))
        self.plan.set_compact(True)
        self.plan.clicked.connect(self.plan_requested)
        self._example = ElidedLabel(theme, "body", "secondary", self)
        self._example.setObjectName("nameExample")
        self._example.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._build(theme)
        self._show_example(self._template)

    @property
    def folder(self) -> Path:
        """The folder chosen now, absolute."""
        return self.field.folder

    @property
    def template(self) -> str:
        """The last template that can be used."""
        return self._template

    @property
    def problem(self) -> str:
        """Why nothing can be saved like this, as a sentence; empty when all is well."""
        verdict = self.field.verdict
        return self._template_problem or (translated(verdict.sentence) if verdict and not verdict.usable else "")

    def set_folder(self, folder: Path) -> None:
        """Show a folder, without a signal."""
        self.field.set_folder(folder)

    def set_recent(self, folders: list[Path]) -> None:
        """Offer these folders in the field's menu, newest first."""
        self.field.set_recent(folders)

    def set_template(self, template: str) -> None:
        """Show a template, without a signal."""
        self._template = template
        self._names.setEditText(template)
        self._names.edit.home(False)  # a long one is read from its begin
        self._show_example(template)

    def refresh(self) -> None:
        """Judge the folder and make the example again: the list or the disk has changed."""
        self.field.recheck()
        self.refresh_example()

    def refresh_example(self) -> None:
        """Make the example again, from a list that has changed."""
        self._show_example(self._names.currentText())

    def set_columns(self, columns: Sequence[str]) -> None:
        """Propose these columns of the list's tables for the name."""
        self._completions.set_columns(columns)
        self.columns.setVisible(bool(columns))

    def browse(self) -> None:
        """Open the system's folder dialog; it does not block the window's work."""
        dialog = QFileDialog(self, self.tr("Save pictures to"), str(nearest_existing(self.folder)))
        dialog.setObjectName("folderDialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.field.setText)
        dialog.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the fields come before the words at their side, which screen readers know anyway."""
        super().resizeEvent(event)
        for label in self._labels:
            label.setVisible(self.width() >= _NARROW)
        self.profile.set_compact(self.width() < _NARROW)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        accept_folder(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        accept_folder(event)

    def dropEvent(self, event: QDropEvent) -> None:
        folder = accept_folder(event)
        if folder is not None:
            self.field.setText(str(folder))

    def _make_names(self, theme: Theme) -> ComboBox:
        names = ComboBox(theme, self)
        names.setObjectName("nameTemplate")
        names.setAccessibleName(self.tr("Name template"))
        names.setToolTip(self.tr("How the files are named. Type { for fields and columns; a / makes folders"))
        names.setFont(theme.font("mono"))
        names.edit.setFont(theme.font("mono"))
        names.edit.setAccessibleName(names.accessibleName())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            names.edit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        names.addItems(TEMPLATES)
        names.setMinimumWidth(168)
        names.setMaximumWidth(240)  # {Category}/{SKU}_{n:02} fits
        names.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        names.setCompleter(None)  # type: ignore[arg-type]  # None takes Qt's own away
        self._completions = TemplateCompleter(theme, names.edit)
        self._completions.turned.connect(self.refresh_example)
        names.editTextChanged.connect(self._on_template)
        return names

    def _on_template(self, text: str) -> None:
        if self._show_example(text) and text != self._template:
            self._template = text
            self.template_changed.emit(text)

    def _show_example(self, template: str) -> bool:
        """Show what the template makes; False, and its problem as a sentence, when it cannot be used."""
        try:
            shown = pointed_at(self._preview(template))
            self._template_problem = ""
        except TemplateError as error:
            shown = self._template_problem = translated(str(error))
        choosing = self._completions.choosing and bool(self._template_problem)
        bad = bool(self._template_problem) and not choosing
        shown = choosing_text() if choosing else shown
        self._example.setText(shown)
        self._names.setAccessibleDescription(shown)
        set_ink(self._example, "failed" if bad else "secondary")
        self._names.setProperty("invalid", "true" if bad else "false")
        self._names.style().unpolish(self._names)
        self._names.style().polish(self._names)
        return not self._template_problem

    def _build(self, theme: Theme) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 1, MARGIN, 0)
        row.setSpacing(GAP)
        for text, buddy in ((self.tr("Save to"), self.field), (self.tr("Name"), self._names)):
            label = QLabel(text, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(theme.font())
            label.setBuddy(buddy)
            set_ink(label, "secondary")
            row.addWidget(label)
            self._labels.append(label)
            if buddy is self.field:
                row.addWidget(self.field, 5)
                row.addWidget(self._browse)
                row.addSpacing(GAP)
        row.addWidget(self._names, 2)
        row.addWidget(self.columns)
        row.addWidget(self._example, 2)
        row.addWidget(self.profile)
        row.addWidget(self.plan)
