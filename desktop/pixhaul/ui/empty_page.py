"""What stands where a list would be that has no rows: a sign, why it is empty, and what would fill it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from pixhaul.ui.sign import Sign
from pixhaul.ui.theme import GAP, GAP_SMALL, GAP_WIDE, Role, Theme, set_ink


class EmptyPage(QWidget):
    """Quiet: it takes no keys and no clicks."""

    def __init__(self, theme: Theme, name: str, sign: str, parent: QWidget | None = None) -> None:
        """``name`` is the object name, ``sign`` an icon."""
        super().__init__(parent)
        self._theme = theme
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._heading = self._label("heading", f"{name}Heading")  # no text: a name
        self._hint = self._label("body", f"{name}Hint")  # no text: a name
        set_ink(self._hint, "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_WIDE, GAP_WIDE, GAP_WIDE, GAP_WIDE)
        column.setSpacing(GAP_SMALL)
        column.addStretch(1)
        column.addWidget(Sign(theme, sign, self), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(GAP)
        column.addWidget(self._heading)
        column.addWidget(self._hint)
        column.addStretch(1)

    def tell(self, heading: str, hint: str) -> None:
        """Why there is nothing, and what to do; no ``hint`` leaves no gap."""
        self._heading.setText(heading)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def cover(self, view: QWidget) -> None:
        """Fill this widget, such as the inside of a list, from now on."""
        around = QVBoxLayout(view)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self)

    def _label(self, role: Role, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(role))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        return label
