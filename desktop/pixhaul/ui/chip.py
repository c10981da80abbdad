"""A small button that is on or off and says how many there are."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from pixhaul.qt import locale_words
from pixhaul.ui.theme import GAP_SMALL, Theme

CHIP_HEIGHT = 26
_PADDING = 10
_BETWEEN = 6
_CHEVRON = 12
_PAD = Qt.KeyboardModifier.KeypadModifier
_LONGEST = 240
"""Widest word, in logical pixels; longer ones give way in the middle."""
_LEAST = 56
"""What a word keeps where there is too little room for it."""


class Chip(QAbstractButton):
    """A word and a figure. Read aloud as ``Failed, 12``. Its width changes only with the number of digits."""

    def __init__(self, theme: Theme, word: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count: int | None = None
        self._chevron = False
        self.setObjectName(name)
        self.setCheckable(True)
        self.setText(word)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name()
        theme.changed.connect(self._restyle)

    @property
    def count(self) -> int | None:
        """The figure, None when there is none."""
        return self._count

    def set_word(self, word: str) -> None:
        """Say something else."""
        if word != self.text():
            self.setText(word)
            self._name()
            self.updateGeometry()

    def set_count(self, count: int | None) -> None:
        """Show another figure, or none."""
        if count != self._count:
            before, self._count = self.figure, count
            self._name()
            if len(before) != len(self.figure):
                self.updateGeometry()
            self.update()

    def set_chevron(self, shown: bool) -> None:
        """Whether it shows that something opens below."""
        self._chevron = shown
        self.updateGeometry()

    def place_below(self) -> QPoint:
        """Where on the screen that begins which opens below."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = self.rect().bottomRight() if mirrored else self.rect().bottomLeft()
        return self.mapToGlobal(corner + QPoint(0, GAP_SMALL))

    def sizeHint(self) -> QSize:
        width = 2 * _PADDING + self._word_width()
        figure = self.figure
        if figure:
            widest = "".join("0" if letter.isdigit() else letter for letter in figure)
            width += _BETWEEN + QFontMetrics(self._theme.font("body")).horizontalAdvance(widest)
        if self._chevron:
            width += _BETWEEN + _CHEVRON
        return QSize(width, CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() - max(0, self._word_width() - _LEAST), CHIP_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses as Space does: Qt leaves it to the button that a dialog has for it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & ~_PAD:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        ground = palette.selection if self.isChecked() else palette.hover if self.underMouse() else palette.panel
        focused = self.hasFocus()
        ring = palette.accent if focused or self.isChecked() else palette.border
        painter.setPen(QPen(QColor(ring), 2 if focused else 1))
        painter.setBrush(QColor(ground))
        inset = 1.0 if focused else 0.5
        radius = CHIP_HEIGHT / 2 - inset
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        palette, mirrored = self._theme.palette, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        font = self._theme.font("body")
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        x = _PADDING

        def box(width: int) -> QRectF:
            nonlocal x
            left = self.width() - x - width if mirrored else x
            x += width + _BETWEEN
            return QRectF(left, 0, width, self.height())

        missing = max(0, self.sizeHint().width() - self.width())
        for_word = self._word_width() - missing
        word = metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, for_word if missing else _LONGEST)
        painter.setPen(QColor(palette.text))
        painter.drawText(box(for_word), Qt.AlignmentFlag.AlignCenter, word)
        figure = self.figure
        if figure:
            room = self.width() - x - _PADDING - (_BETWEEN + _CHEVRON if self._chevron else 0)
            painter.setPen(QColor(palette.text if self.isChecked() else palette.secondary))
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(box(room), side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, figure)
        if self._chevron:
            place = box(_CHEVRON)
            place.setTop((self.height() - _CHEVRON) / 2)
            place.setHeight(_CHEVRON)
            self._theme.icons.paint(painter, place, "chevron-down", palette.secondary)

    def _word_width(self) -> int:
        return min(QFontMetrics(self._theme.font("body")).horizontalAdvance(self.text()), _LONGEST)

    @property
    def figure(self) -> str:
        """The number as it is shown; empty without one."""
        return "" if self._count is None else locale_words.count(self._count)

    def _name(self) -> None:
        figure = self.figure
        said = self.tr("{word}, {count}").format(word=self.text(), count=figure) if figure else self.text()
        if said != self.accessibleName():
            self.setAccessibleName(said)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
