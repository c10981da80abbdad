"""The bar at the foot of a dialog: its buttons, on a line of their own below what may scroll."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from pixhaul.ui.theme import GAP, GAP_WIDE


def foot(parent: QWidget, first: Iterable[QWidget], last: Iterable[QWidget]) -> QFrame:
    """``first`` stand where reading begins, ``last`` at the other end, with the primary button as the very last."""
    bar = QFrame(parent)
    bar.setProperty("surface", "bar")
    bar.setProperty("edge", "top")
    row = QHBoxLayout(bar)
    row.setContentsMargins(GAP_WIDE, GAP, GAP_WIDE, GAP + 1)
    row.setSpacing(GAP)
    for part in first:
        row.addWidget(part)
    row.addStretch(1)
    for part in last:
        row.addWidget(part)
    return bar
