"""The commands that tell what happened: the sheet back, reports, sums, bags, and what failed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

translate = QCoreApplication.translate
Make = Callable[[str, str, QKeySequence.StandardKey | str | None, str], QAction]
"""Makes an action: words, name, keys, icon."""


class ReportActions:
    """Actions that work anywhere in the window, and the menu that shows them."""

    def __init__(self, make: Make) -> None:
        self.sheet = make(
            translate("ReportActions", "Save the sheet with results…"),
            "saveSheet",
            "Ctrl+Alt+S",
            "file-text",
        )
        self.sheet.setStatusTip(translate("ReportActions", "Your own table, with what happened beside each row"))
        self.report = make(
            translate("ReportActions", "Save report…"),
            "saveReport",
            "Ctrl+Shift+S",
            "",
        )
        self.report.setStatusTip(translate("ReportActions", "One row for each line of the list"))
        self.contact_sheet = make(translate("ReportActions", "Save contact sheet…"), "saveContactSheet", None, "images")
        self.contact_sheet.setStatusTip(
            translate("ReportActions", "A page with small pictures, names and failures, to look at and to print")
        )
        self.sums = make(translate("ReportActions", "Save SHA256SUMS…"), "saveSums", None, "")
        self.sums.setStatusTip(translate("ReportActions", "Checksums of all saved pictures, for sha256sum"))
        self.bag = make(translate("ReportActions", "Save as BagIt bag…"), "saveBag", None, "")
        self.bag.setStatusTip(
            translate("ReportActions", "Copies of all saved pictures with checksums and provenance, for an archive")
        )
        self.copy_failed = make(
            translate("ReportActions", "Copy failed addresses"),
            "copyFailed",
            "Ctrl+Alt+C",
            "copy",
        )
        self.save_failed = make(translate("ReportActions", "Save failed rows as…"), "saveFailed", None, "")

    @property
    def all(self) -> list[QAction]:
        """Every action, in the order of the menu."""
        saving = [self.sheet, self.report, self.contact_sheet, self.sums, self.bag]
        return [*saving, self.copy_failed, self.save_failed]

    def menu(self, parent: QWidget) -> QMenu:
        """The menu of the bar."""
        menu = QMenu(translate("ReportActions", "Report"), parent)
        menu.setObjectName("reportMenu")
        menu.addActions([self.sheet, self.report, self.contact_sheet])
        menu.addSeparator()
        menu.addActions([self.sums, self.bag])
        menu.addSeparator()
        menu.addActions([self.copy_failed, self.save_failed])
        return menu
