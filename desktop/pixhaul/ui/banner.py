"""Notices as banners above the grid: never in the way, plain text, heard by screen readers."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from pixhaul.qt.sentences import translated
from pixhaul.qt.states import Notice
from pixhaul.qt.translating import QT_TRANSLATE_NOOP
from pixhaul.ui import tab_order
from pixhaul.ui.announce import announce
from pixhaul.ui.controls import Button
from pixhaul.ui.handing_on import hand_on
from pixhaul.ui.icons import ICON_EDGE
from pixhaul.ui.theme import GAP, GAP_SMALL, MARGIN, Ink, Role, Theme, set_ink
from pixhaul.ui.tooltips import plain_tooltip

Action = tuple[str, Callable[[], None]]
"""Word on the button, and what it does."""

MOST = 3
"""Banners at once; of those that pass by themselves the oldest goes first."""
MOST_STAYING = 6
"""Those that stay take no room but for one; of the least grave the oldest goes first."""
NARROW = 560
"""Width in logical pixels below which the text alone is shown; the sign says the level, a tip the hint."""
BAR_WIDTH = 240
"""Logical pixels of a progress bar."""
INFO_MS = 8_000
"""How long a mere information stays; with something to do in it, twice as long."""

_LEVELS: dict[str, tuple[str, Ink, str]] = {
    "info": ("info", "accent", ""),
    "warning": ("triangle-alert", "waiting", QT_TRANSLATE_NOOP("Banner", "Please note")),
    "error": ("circle-alert", "failed", QT_TRANSLATE_NOOP("Banner", "Problem")),
}
_GRAVITY = {"info": 0, "warning": 1, "error": 2}


class Banner(QFrame):
    """One notice. ``closed`` comes once, by the close button, its action, or the end of its time."""

    closed = Signal()

    def __init__(self, theme: Theme, notice: Notice, action: Action | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.notice = notice
        self.goes_on: QWidget | None = None
        """What has the keyboard when the banner goes while it was in it."""
        self._sign_name, self._ink, level = _LEVELS[notice.level]
        word = QCoreApplication.translate("Banner", level) if level else ""
        self._text, self._hint = translated(notice.text), translated(notice.hint)
        self.setObjectName("banner")
        self.setProperty("surface", "banner")
        self.spoken = ". ".join(part for part in (word, self._text, self._hint) if part)
        self.setAccessibleName(self.spoken)
        self._sign = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, GAP_SMALL, MARGIN, GAP_SMALL + 1)
        row.setSpacing(GAP)
        row.addWidget(self._sign)
        self._beside: list[QLabel] = []
        """What gives way to the text where there is little room."""
        row.addLayout(self._words(notice), 1)
        self.others = self._others_button()
        row.addWidget(self.others)
        if action is not None:
            row.addWidget(self._action(*action))
        row.addWidget(self._close_button())
        theme.changed.connect(self._draw_sign)
        self._draw_sign()
        if not self.stays:
            self._fade = QTimer(self, singleShot=True, interval=INFO_MS * (2 if action else 1))
            self._fade.timeout.connect(self._end_unless_read)
            self._fade.start()

    def say_again(self, again: Callable[[str], str]) -> None:
        """In the language that is in place now."""
        self._text, self._hint, self.spoken = again(self._text), again(self._hint), self.accessibleName()

    @property
    def stays(self) -> bool:
        """Whether it is there until somebody closes it, or it is no longer true."""
        return self.notice.level != "info" or self.notice.lasting

    def follow(self, notice: Notice) -> bool:
        """Show how far the same thing has come. False when the notice says anything else."""
        bars = self.findChildren(QProgressBar)
        if not bars or (notice.key, notice.text) != (self.notice.key, self.notice.text):
            return False
        bars[0].setValue(notice.percent)
        return True

    def close_now(self) -> None:
        """Go away, and say so."""
        hand_on(self, self.goes_on)
        self.hide()
        self.closed.emit()

    def offer_others(self, others: int, *, shown: bool) -> None:
        """A button for so many other notices: to show them, or to fold them away again; none for 0."""
        more = QCoreApplication.translate("Banner", "%Ln more", "", others)
        self.others.set_face(self.tr("Show fewer") if shown else more, "")
        self.others.setVisible(others > 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw_sign()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        for label in self._beside:
            label.setVisible(not narrow)
        self.setToolTip(plain_tooltip(self._hint) if narrow else "")

    def _end_unless_read(self) -> None:
        """Nothing goes away under the pointer or while the keyboard is in it."""
        if self.underMouse() or any(child.hasFocus() for child in self.findChildren(QWidget)):
            self._fade.start()
        else:
            self.close_now()

    def _words(self, notice: Notice) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._label(self._text, "strong" if _LEVELS[notice.level][2] else "body", "bannerText"))
        if self._hint:
            hint = self._label(self._hint, "caption", "bannerHint")
            set_ink(hint, "secondary")
            column.addWidget(hint)
            self._beside.append(hint)
        if notice.percent >= 0:
            column.addSpacing(GAP_SMALL)
            column.addWidget(self._bar(notice), 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return column

    def _bar(self, notice: Notice) -> QProgressBar:
        bar = QProgressBar(self)
        bar.setObjectName("bannerProgress")
        bar.setAccessibleName(self._text)
        bar.setTextVisible(False)
        bar.setFixedWidth(BAR_WIDTH)
        bar.setValue(notice.percent)
        return bar

    def _action(self, word: str, act: Callable[[], None]) -> Button:
        button = Button(self._theme, word, parent=self)
        button.setObjectName("bannerAction")
        button.clicked.connect(act)
        button.clicked.connect(self.close_now)
        return button

    def _others_button(self) -> Button:
        button = Button(self._theme, "", parent=self)
        button.setObjectName("bannerOthers")
        button.setToolTip(self.tr("Show or hide the other notices"))
        button.hide()
        return button

    def _close_button(self) -> Button:
        button = Button(self._theme, self.tr("Close this notice"), "x", "quiet", self)
        button.setObjectName("bannerClose")
        button.setToolTip(self.tr("Close this notice"))
        button.set_compact(True)
        button.clicked.connect(self.close_now)
        return button

    def _label(self, text: str, role: Role, name: str) -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(role))
        label.setWordWrap(True)
        return label

    def _draw_sign(self) -> None:
        color = self._theme.color(self._ink).name()
        self._sign.setPixmap(self._theme.icons.pixmap(self._sign_name, ICON_EDGE, color, self.devicePixelRatioF()))


class BannerStack(QWidget):
    """The banners, newest at the bottom. Takes no room while there is none.

    Of those that stay, the gravest is shown and offers the others: the pictures keep their room.
    """

    filled = Signal()
    """There are more buttons than before, which belong where the banners stand in the reading order."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._banners: list[Banner] = []
        self._unfolded = False
        self.goes_on: QWidget | None = None
        """What has the keyboard when a banner goes while it was in it."""
        self.setObjectName("banners")
        self.setAccessibleName(self.tr("Notices"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    @property
    def banners(self) -> tuple[Banner, ...]:
        """All there are, shown or folded away, from above."""
        return tuple(self._banners)

    def say(self, notice: Notice, action: Action | None = None) -> None:
        """Show a notice. One with the same key takes the place of the older one, or moves its bar on."""
        if any(banner.follow(notice) for banner in self._banners):
            return
        place = self._take_out(notice)
        banner = Banner(self._theme, notice, action, self)
        banner.goes_on = self.goes_on
        banner.closed.connect(lambda: self._remove(banner))
        banner.others.clicked.connect(self._turn)
        self._banners.insert(place, banner)
        self._column.insertWidget(place, banner)
        self._fit()
        self.filled.emit()
        announce(self, banner.spoken, at_once=notice.level == "error")

    def _fit(self) -> None:
        staying = [one for one in self._banners if one.stays]
        self._unfolded = self._unfolded and len(staying) > 1
        first = max(staying, key=lambda one: (_gravity(one), self._banners.index(one)), default=None)
        for banner in self._banners:
            leads = banner is first
            banner.setVisible(leads or self._unfolded or not banner.stays)
            banner.offer_others(len(staying) - 1 if leads else 0, shown=self._unfolded)
        self.setVisible(bool(self._banners))

    def _turn(self) -> None:
        """Show the other notices, or fold them away."""
        self._unfolded = not self._unfolded
        self._fit()

    def clear(self, key: str) -> None:
        """Take away the notice with this key, because it is no longer true."""
        for banner in self.banners:
            if banner.notice.key == key:
                self._remove(banner)

    def clear_list(self) -> None:
        """Take away what is about the list, because another one is shown now."""
        for banner in self.banners:
            if not banner.notice.everywhere:
                self._remove(banner)

    def tab_stops(self) -> list[QWidget]:
        """Notice by notice, as they stand below each other."""
        return [stop for banner in self._banners for stop in tab_order.stops(banner)]

    def _take_out(self, notice: Notice) -> int:
        """Make room for a notice and return its place."""
        same = [banner for banner in self._banners if notice.key and banner.notice.key == notice.key]
        if same:
            place = self._banners.index(same[0])
            self._remove(same[0])
            return place
        passing, staying = ([one for one in self._banners if one.stays is stays] for stays in (False, True))
        if passing and len(self._banners) >= MOST:
            self._remove(passing[0])
        elif len(staying) >= MOST_STAYING:
            self._remove(min(staying, key=_gravity))
        return len(self._banners)

    def _remove(self, banner: Banner) -> None:
        if banner in self._banners:
            self._banners.remove(banner)
            self._column.removeWidget(banner)
            hand_on(banner, self.goes_on)
            banner.hide()
            banner.deleteLater()
        self._fit()


def _gravity(banner: Banner) -> int:
    return _GRAVITY[banner.notice.level]
