"""The words under a failed cell that help at once: where they stand, and what a click on one asks for."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent

from pixhaul.core.status import DownloadStatus
from pixhaul.qt.roles import ItemRole
from pixhaul.ui.grid_base import ComputedListView
from pixhaul.ui.grid_layout import PADDING, TEXT_GAP
from pixhaul.ui.theme import Theme

PAGE, RETRY = "page", "retry"
"""What a word asks for."""


def helping_caption(metrics: QFontMetrics, width: int, lost: str = "") -> str:
    """What fits into so many pixels; "" when nothing does. ``lost``: "Missing", where a file was there once."""
    template, words = _fitting(metrics, width, lost)
    return template.format(**words)


def _fitting(metrics: QFontMetrics, width: int, lost: str) -> tuple[str, dict[str, str]]:
    """The whole caption or, in a smaller cell or a longer language, the helping words alone: the cell says the rest."""
    whole, words = _caption(lost)
    shorter = ("{page} · {retry}", "{retry}")  # no text: their words are marked below
    for template in (whole, *(shorter if PAGE in words else shorter[1:])):
        said = words if template is whole else _begun(words, PAGE if PAGE in template else RETRY)
        if metrics.horizontalAdvance(template.format(**said)) <= width:
            return template, said
    return "", words


def _begun(words: dict[str, str], first: str) -> dict[str, str]:
    """The words where one of them begins the caption."""
    return {**words, first: words[first][:1].upper() + words[first][1:]}


def _caption(lost: str) -> tuple[str, dict[str, str]]:
    """The whole template, and the words in it by what they ask for."""
    translate = QCoreApplication.translate
    if lost:
        words = {"state": lost, RETRY: translate("HelpingWords", "fetch again")}
        return translate("HelpingWords", "{state} · {retry}"), words
    words = {PAGE: translate("HelpingWords", "open page"), RETRY: translate("HelpingWords", "retry")}
    return translate("HelpingWords", "Failed · {page}, {retry}"), words


def caption_line(area: QRect, name_height: int, caption_height: int) -> QRect:
    """Where the caption stands below the picture area of a cell."""
    return QRect(area.x(), area.bottom() + 1 + TEXT_GAP + name_height + 2, area.width(), caption_height)


def helping_words(metrics: QFontMetrics, line: QRect, *, mirrored: bool, lost: str = "") -> dict[str, QRect]:
    """The place of each helping word in the caption line; nothing when the caption does not fit."""
    template, words = _fitting(metrics, line.width(), lost)
    if not template:
        return {}
    width = metrics.horizontalAdvance(template.format(**words))
    left = line.right() + 1 - width if mirrored else line.x()
    places = {}
    for name in (name for name in (PAGE, RETRY) if f"{{{name}}}" in template):
        word = words[name]
        before = metrics.horizontalAdvance(template.partition(f"{{{name}}}")[0].format(**words))
        places[name] = QRect(left + before, line.y(), metrics.horizontalAdvance(word), line.height())
    return places


class HelpingWords(QObject):
    """Watches the mouse over a grid. The same help is in the context menu and has keys."""

    chosen = Signal(str)
    """:data:`PAGE` or :data:`RETRY` was clicked; its cell is the current one and the only one selected."""

    def __init__(self, grid: ComputedListView, theme: Theme) -> None:
        super().__init__(grid)
        self._grid = grid
        self._theme = theme
        self._pressed = ""
        grid.viewport().installEventFilter(self)

    def word_at(self, position: QPoint) -> str:
        """The helping word at a place of the viewport, "" where there is none."""
        index = self._grid.indexAt(position)
        if not index.isValid() or index.data(ItemRole.STATUS) != int(DownloadStatus.FAILED):
            return ""
        ground = self._grid.cell_rect(index.row())
        side = ground.width() - 2 * PADDING
        area = QRect(ground.x() + PADDING, ground.y() + PADDING, side, side)
        names, captions = QFontMetrics(self._theme.font("body")), QFontMetrics(self._theme.font("caption"))
        line = caption_line(area, names.height(), captions.height())
        lost = str(index.data(ItemRole.CAPTION)) if index.data(ItemRole.MISSING) else ""
        places = helping_words(captions, line, mirrored=self._grid.grid_layout.mirrored, lost=lost)
        return next((word for word, place in places.items() if place.adjusted(0, -2, 0, 4).contains(position)), "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if event.type() == QEvent.Type.Leave:
            self._grid.viewport().unsetCursor()
        return super().eventFilter(watched, event)

    def _mouse(self, event: QMouseEvent) -> bool:
        """Whether the event was for a word. Held keys mean selecting, never a word."""
        kind, position = event.type(), event.position().toPoint()
        if kind == QEvent.Type.MouseMove:
            if not event.buttons():
                self._point(self.word_at(position))
            return bool(self._pressed)
        if event.button() != Qt.MouseButton.LeftButton or event.modifiers():
            return False
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
            self._pressed = self.word_at(position)
            if self._pressed:
                self._grid.setFocus(Qt.FocusReason.MouseFocusReason)
                self._grid.select_only(self._grid.indexAt(position).row())
            return bool(self._pressed)
        if kind == QEvent.Type.MouseButtonRelease and self._pressed:
            word, self._pressed = self._pressed, ""
            if self.word_at(position) == word:
                self.chosen.emit(word)
            return True
        return False

    def _point(self, word: str) -> None:
        if word:
            self._grid.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self._grid.viewport().unsetCursor()
