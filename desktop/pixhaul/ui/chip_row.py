"""One line of chips. Those without room are in a menu behind the last one, so that the pictures keep theirs."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QStyle, QWidget

from pixhaul.ui.chip import CHIP_HEIGHT, Chip
from pixhaul.ui.theme import GAP_SMALL, Theme

_BETWEEN = GAP_SMALL + 2


class ChipRow(QWidget):
    """Chips in their order. The chosen ones never fold away: what is shown of the list can always be read."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """``name`` begins the object names of the parts: ``filter`` gives ``filterMore``."""
        super().__init__(parent)
        self._chips: list[Chip] = []
        self._wanted: set[Chip] = set()
        self.more = Chip(theme, self.tr("More"), f"{name}More", self)  # no text: an object name
        self.more.setToolTip(self.tr("What else there is to choose"))
        self.more.setCheckable(False)
        self.more.set_chevron(True)
        self.more.clicked.connect(self._ask)
        self.more.hide()
        self.menu = QMenu(self)
        self.menu.setObjectName(f"{name}MoreMenu")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def folded(self) -> list[Chip]:
        """The chips that are in the menu now."""
        return [chip for chip in self._chips if chip in self._wanted and chip.isHidden()]

    def tab_stops(self) -> list[QWidget]:
        """Along the line, and from its end into the menu."""
        return [*self._chips, self.more]

    def add(self, chip: Chip) -> None:
        """One more at the end; it is not seen before :meth:`show_only` names it."""
        chip.setParent(self)
        chip.hide()
        self._chips.append(chip)

    def remove(self, chip: Chip) -> None:
        """Take a chip out, and away."""
        self._chips.remove(chip)
        self._wanted.discard(chip)
        chip.hide()
        chip.deleteLater()

    def show_only(self, chips: Iterable[Chip]) -> None:
        """The chips that there are now; each is in the line or in the menu."""
        self._wanted = set(chips)
        self.fold()
        self.updateGeometry()

    def fold(self) -> None:
        """Put what fits into the line, and the others into the menu."""
        there = [chip for chip in self._chips if chip in self._wanted]
        line = self._fitting(there)
        for chip in self._chips:
            chip.setVisible(chip in line)
        self.more.setVisible(len(line) < len(there))
        x = 0
        for chip, width in self._shares([*line, self.more] if len(line) < len(there) else line).items():
            place = QRect(x, 0, width, CHIP_HEIGHT)
            chip.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            x += width + _BETWEEN

    def sizeHint(self) -> QSize:
        return QSize(_width(chip for chip in self._chips if chip in self._wanted), CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        chosen = [chip for chip in self._chips if chip in self._wanted and chip.isChecked()]
        return QSize(sum(chip.minimumSizeHint().width() + _BETWEEN for chip in (*chosen, self.more)), CHIP_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()

    def event(self, event: QEvent) -> bool:
        # A chip has another width: another figure, another font.
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange}:
            self.fold()
        return super().event(event)

    def _fitting(self, there: list[Chip]) -> list[Chip]:
        if _width(there) <= self.width():
            return there
        line = [chip for chip in there if chip.isChecked()]
        for chip in there:
            if chip not in line and _width([*line, chip, self.more]) <= self.width():
                line.append(chip)
            elif chip not in line:
                break
        return sorted(line, key=there.index)

    def _shares(self, line: list[Chip]) -> dict[Chip, int]:
        """How wide each is; where even the chosen ones have too little room, the longest words give way first."""
        shares = {chip: chip.sizeHint().width() for chip in line}
        over = _width(line) - self.width()
        for chip in sorted(line, key=lambda one: one.sizeHint().width(), reverse=True):
            given = max(0, min(over, shares[chip] - chip.minimumSizeHint().width()))
            shares[chip] -= given
            over -= given
        return shares

    def _ask(self) -> None:
        self.menu.clear()
        for chip in self.folded:
            # What follows a tab stands in a column of its own, where other menus have their keys.
            action = QAction(f"{chip.text()}\t{chip.figure}".replace("&", "&&"), self.menu)
            action.setObjectName(chip.objectName())
            action.triggered.connect(chip.click)
            self.menu.addAction(action)
        self.menu.popup(self.more.place_below())


def _width(chips: Iterable[Chip]) -> int:
    """Of chips beside each other."""
    widths = [chip.sizeHint().width() for chip in chips]
    return sum(widths) + _BETWEEN * max(0, len(widths) - 1)
