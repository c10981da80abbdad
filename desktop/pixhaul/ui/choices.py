"""Controls to choose with: an editable combo box, and a row of exclusive buttons."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QWidget,
)

from pixhaul.ui.controls import CHEVRON, Button, square
from pixhaul.ui.theme import CONTROL_HEIGHT, Theme

_OPENING = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class ComboBox(QComboBox):
    """An editable combo box whose arrow is our chevron, sharp and in the right colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.edit = QLineEdit(self)
        self.setLineEdit(self.edit)
        self.setProperty("chevron", "true")
        self.setItemDelegate(QStyledItemDelegate(self))  # the one that follows the style sheet
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        theme.changed.connect(self.update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where nothing can be typed, keys choose, or open the choices; Qt leaves them to the line that is edited."""
        if self.edit.isReadOnly() and not event.modifiers() & _COMMANDS and self._answers(event):
            return
        super().keyPressEvent(event)

    def _answers(self, event: QKeyEvent) -> bool:
        """Space and Return open, Home and End go to the ends, letters to what begins with them."""
        if event.key() in _OPENING:
            self.showPopup()
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._choose(0 if event.key() == Qt.Key.Key_Home else self.count() - 1)
        elif event.text().isprintable() and event.text():
            view = self.view()
            view.setCurrentIndex(self.model().index(self.currentIndex(), self.modelColumn()))
            view.keyboardSearch(event.text())
            self._choose(view.currentIndex().row())
        else:
            return False
        return True

    def _choose(self, index: int) -> None:
        if 0 <= index < self.count() and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.activated.emit(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        arrow = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, self
        )
        painter = QPainter(self)
        palette = self._theme.palette
        ink = palette.secondary if self.isEnabled() else palette.disabled
        self._theme.icons.paint(painter, square(arrow, CHEVRON), "chevron-down", ink)


class Segments(QWidget):
    """A row for exclusive buttons that touch each other; its frame is drawn by the style sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("kind", "segments")
        self.setFixedHeight(CONTROL_HEIGHT)
        self._buttons: list[Button] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)

    def set_buttons(self, buttons: list[Button]) -> None:
        """Put the buttons in, first to last, with a line between them."""
        self._buttons = buttons
        for button in buttons:
            button.setFixedHeight(CONTROL_HEIGHT - 2)
            self._row.addWidget(button)
        self._mark_places()

    def show_button(self, button: Button, shown: bool) -> None:
        """Show or hide one of them; the others close ranks."""
        if button.isHidden() == shown:
            button.setVisible(shown)
            self._mark_places()
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._mark_places()
        super().changeEvent(event)

    def _mark_places(self) -> None:
        """Tell the style sheet, which knows left and right only, which corners are round."""
        shown = [button for button in self._buttons if not button.isHidden()]
        last = len(shown) - 1
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index, button in enumerate(shown):
            place = last - index if mirrored else index
            button.setProperty("place", "first" if place == 0 else "last" if place == last else "middle")
            button.style().unpolish(button)
            button.style().polish(button)
