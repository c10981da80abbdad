"""The line that stays in the window as long as rejected pictures wait for their end."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pixhaul.ui.controls import Button
from pixhaul.ui.handing_on import hand_on
from pixhaul.ui.strip import Strip
from pixhaul.ui.theme import Theme


class CullStrip(Strip):
    """Hidden while nothing is rejected that has a file."""

    trash_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        trash = Button(theme, "")
        trash.setObjectName("cullTrash")
        super().__init__(theme, "cull", "trash-2", "secondary", trash, parent)
        trash.set_face(self.tr("Move to the trash"), "", "")
        trash.setToolTip(self.tr("Put the files of all rejected pictures into the system's trash (Ctrl+Shift+Del)"))
        trash.clicked.connect(self.trash_requested)

    def set_counts(self, rejected: int, kept: int) -> None:
        """Say how many pictures are rejected, and how many are kept; nothing is said of none rejected."""
        text = self.tr("%Ln picture(s) rejected", "", rejected)
        if kept:
            text = self.tr("{rejected}, {kept}").format(rejected=text, kept=self.tr("%Ln kept", "", kept))
        self._words.setText(text)
        self.setAccessibleName(text)
        if not rejected:
            hand_on(self, self.goes_on)
        self.setVisible(rejected > 0)
