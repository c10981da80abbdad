"""Two small controls that most parts share: a button with icon and count, and an eliding label."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolTip,
    QWidget,
)

from pixhaul.ui.icons import ICON_EDGE
from pixhaul.ui.theme import CONTROL_HEIGHT, GAP, Ink, Role, Theme, set_ink
from pixhaul.ui.tooltips import plain_tooltip, tooltip_of

_PADDING = 12
_LARGE_PADDING = 24
LARGE_HEIGHT = 48
"""Height of the buttons that are the ways in, in logical pixels."""
CHEVRON = 14
"""Edge of the sign that something opens below, in pixels."""


class Button(QPushButton):
    """A push button with an icon, a word, and at its end a count or a chevron.

    ``kind`` is ``""``, ``primary``, ``quiet``, ``segment`` or ``large``. A compact button shows only icon and count;
    its word stays as accessible name. The width follows the widest word given to :meth:`reserve`: nothing jumps.
    """

    def __init__(self, theme: Theme, text: str, icon: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon = icon
        self._kind = kind
        self._short = ""
        self._count = ""
        self._chevron = False
        self._compact = False
        self._reserved: tuple[str, ...] = ()
        self._widths: dict[tuple[object, ...], int] = {}
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setFont(theme.font("strong" if kind == "primary" else "body"))
        self._height = LARGE_HEIGHT if kind == "large" else CONTROL_HEIGHT
        self.setFixedHeight(self._height)
        theme.changed.connect(self.update)

    def set_face(self, text: str, icon: str, short: str = "") -> None:
        """Another word and another icon, in the same width when it was reserved.

        ``short`` is what a compact button without an icon shows.
        """
        self._icon, self._short = icon, short
        if text != self.text():
            self.setText(text)
            self._name_count()
        self.updateGeometry()
        self.update()

    def say_again(self, again: Callable[[str], str]) -> None:
        """In the language that is in place now; words kept aside, and the figure."""
        self._short, self._reserved = again(self._short), tuple(map(again, self._reserved))
        self._count = again(self._count)

    def set_count(self, count: str) -> None:
        """A figure after the word, in the colour of failures; empty for none."""
        if count != self._count:
            self._count = count
            self._name_count()
            self.updateGeometry()
            self.update()

    def set_chevron(self, shown: bool) -> None:
        """Whether the button shows that it opens a menu."""
        self._chevron = shown
        self.updateGeometry()

    def set_compact(self, compact: bool) -> None:
        """Only the icon (and the count), or the short word, for narrow windows."""
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    def reserve(self, texts: Iterable[str]) -> None:
        """Keep room for the widest of these words."""
        reserved = tuple(texts)
        if reserved != self._reserved:
            self._reserved = reserved
            self.updateGeometry()

    def bind(self, action: QAction) -> None:
        """Press the action, and follow its enabled state and tool tip."""
        # A screen reader toggles a button without clicking it.
        self.toggled.connect(lambda on: action.trigger() if on != action.isChecked() else None)
        self.clicked.connect(lambda: None if self.isCheckable() else action.trigger())
        action.changed.connect(lambda: self._follow(action))
        self._follow(action)

    def width_when(self, compact: bool) -> int:
        """Width in logical pixels, compact or with its word."""
        padding = _LARGE_PADDING if self._kind == "large" else _PADDING
        return 2 * padding + self._content_width(compact)

    def sizeHint(self) -> QSize:
        return QSize(self.width_when(self._compact), self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._paint_content(painter)
        if self.hasFocus() and self._kind in {"primary", "segment"}:
            self._paint_ring(painter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def _follow(self, action: QAction) -> None:
        self.setEnabled(action.isEnabled())
        if self.isCheckable():
            self.setChecked(action.isChecked())
        self.setToolTip(tooltip_of(action))

    def _name_count(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._count}" if self._count else "")

    def _word(self, compact: bool) -> str:
        if not compact:
            return self.text()
        return "" if self._icon else self._short or self.text()

    def _bold(self) -> bool:
        return self._kind == "primary" or (self._kind == "segment" and self.isChecked())

    def _content_width(self, compact: bool) -> int:
        """Measured once for each text: a row of buttons is laid out anew at every change of a figure in it."""
        face = (compact, self._word(compact), self._icon, self._count, self._chevron, self._reserved)
        if face not in self._widths:
            self._widths = {known: width for known, width in self._widths.items() if known[0] is not compact}
            self._widths[face] = self._measure(compact)
        return self._widths[face]

    def _measure(self, compact: bool) -> int:
        # Bold is the wider face: room for it keeps a segment still when it is chosen.
        metrics = QFontMetrics(self._theme.font("strong" if self._kind in {"primary", "segment"} else "body"))
        parts = [ICON_EDGE] if self._icon else []
        words = [self._word(compact), *(() if compact else self._reserved)]
        if any(words):
            parts.append(max(metrics.horizontalAdvance(word) for word in words))
        if self._count:
            parts.append(QFontMetrics(self._theme.font("strong")).horizontalAdvance(self._count))
        if self._chevron and not compact:
            parts.append(CHEVRON)
        return sum(parts) + GAP * (len(parts) - 1)

    def _ink(self) -> str:
        palette = self._theme.palette
        if not self.isEnabled():
            return palette.disabled
        if self._kind == "primary":
            return palette.on_accent
        if self._kind == "segment" and not self.isChecked():
            return palette.secondary
        return palette.text

    def _paint_content(self, painter: QPainter) -> None:
        ink = self._ink()
        compact, shown_word = self._compact, self._word(self._compact)
        strong, plain = self._theme.font("strong"), self._theme.font("strong" if self._bold() else "body")
        text_width = QFontMetrics(plain).horizontalAdvance(shown_word)
        count_width = QFontMetrics(strong).horizontalAdvance(self._count)
        widths = [ICON_EDGE if self._icon else 0, text_width, count_width]
        widths.append(CHEVRON if self._chevron and not compact else 0)
        shown = [width for width in widths if width]
        x = (self.width() - sum(shown) - GAP * (len(shown) - 1)) // 2
        boxes = []
        for width in widths:
            boxes.append(self._visual(QRect(x, 0, width, self.height())))
            x += width + GAP if width else 0
        icon, word, count, chevron = boxes
        icons = self._theme.icons
        if icon.width():
            icons.paint(painter, square(icon, ICON_EDGE), self._icon, ink)
        if chevron.width():
            icons.paint(painter, square(chevron, CHEVRON), "chevron-down", ink)
        painter.setPen(QColor(ink))
        if word.width():
            painter.setFont(plain)
            painter.drawText(word, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown_word)
        if count.width():
            painter.setPen(QColor(self._theme.palette.failed if self.isEnabled() else ink))
            painter.setFont(strong)
            painter.drawText(count, Qt.AlignmentFlag.AlignCenter, self._count)

    def _paint_ring(self, painter: QPainter) -> None:
        palette = self._theme.palette
        color = palette.on_accent if self._kind == "primary" else palette.accent
        inset = 3.0 if self._kind == "primary" else 2.0
        painter.setPen(QPen(QColor(color), 1.5 if self._kind == "primary" else 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)

    def _visual(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)


class ElidedLabel(QLabel):
    """One line of plain text that gives way with an ellipsis; the whole text is then in the tool tip."""

    def __init__(self, theme: Theme, role: Role = "body", ink: Ink = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(role))
        self._elide = Qt.TextElideMode.ElideRight
        self._reserved = 0
        self._firm = self._yields = False
        set_ink(self, ink)

    def set_elide(self, mode: Qt.TextElideMode) -> None:
        """Where the text gives way: at its end (the default), in the middle, at its beginning."""
        self._elide = mode

    def set_firm(self, firm: bool) -> None:
        """A firm label never gives way."""
        self._firm = firm
        self.updateGeometry()

    def set_yielding(self) -> None:
        """Give way before the others of its row do; it needs a stretch there, and takes no more than its text."""
        self._yields = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(self.text())

    def setText(self, text: str) -> None:
        super().setText(text)
        if self._yields:
            self.setMaximumWidth(self._whole().width())

    def reserve(self, *samples: str) -> None:
        """Keep at least the width of the widest sample, so that neighbours stay where they are."""
        metrics = self.fontMetrics()
        width = max((metrics.horizontalAdvance(sample) for sample in samples), default=0)
        if width != self._reserved:
            self._reserved = width
            self.updateGeometry()

    @property
    def elided(self) -> bool:
        """Whether a part of the text is not shown."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def sizeHint(self) -> QSize:
        return self._least() if self._yields else self._whole()

    def minimumSizeHint(self) -> QSize:
        return self._whole() if self._firm else self._least()

    def _whole(self) -> QSize:
        metrics = self.fontMetrics()
        # Letters that come from another font, such as Chinese ones, stand higher and push the line down.
        height = max(metrics.height(), metrics.boundingRect(self.text()).height())
        return QSize(max(metrics.horizontalAdvance(self.text()), self._reserved) + 1, height)

    def _least(self) -> QSize:
        whole = self._whole()
        ellipsis = self.fontMetrics().horizontalAdvance("…") if self.text() else 0
        return QSize(min(ellipsis, whole.width()), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = self.contentsRect()
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), self._elide, box.width())
        alignment = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        # Words and figures keep their own order, whichever way the window runs.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(box, int(alignment | Qt.TextFlag.TextSingleLine), text)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and not self.toolTip():
            # A tool tip would take mark-up for HTML; plain text stays plain after escaping.
            QToolTip.showText(event.globalPos(), plain_tooltip(self.text()) if self.elided else "", self)  # type: ignore[attr-defined]
            return True
        return super().event(event)


def square(box: QRect, edge: int) -> QRectF:
    """A square of ``edge`` in the middle of a box, on whole pixels."""
    return QRectF(box.x() + (box.width() - edge) // 2, box.y() + (box.height() - edge) // 2, edge, edge)
