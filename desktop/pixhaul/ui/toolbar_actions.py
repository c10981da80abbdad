"""The commands of the top bar as actions: one place for words, shortcuts and enabled states."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from pixhaul.qt.matching import Group
from pixhaul.ui.icons import IconSet
from pixhaul.ui.link_actions import LOOK_FOR_LARGER
from pixhaul.ui.report_actions import ReportActions

translate = QCoreApplication.translate
_MENU_ICON = 16
"""Edge of an icon in a menu, as Fusion draws it: no scaling, no blur."""


class ToolbarActions:
    """Actions that live in ``owner`` and work anywhere in its window."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._icons: list[tuple[QAction, str]] = []
        self.open_list = self._make(
            translate("ToolbarActions", "Open a list…"), "openList", QKeySequence.StandardKey.Open, "file-text"
        )
        self.open_folder = self._make(
            translate("ToolbarActions", "Open a folder of lists…"), "openFolder", "Ctrl+Shift+O", "folder-open"
        )
        self.address = self._make(translate("ToolbarActions", "Add an address…"), "addAddress", "Ctrl+L", "link")
        self.watch = self._make(translate("ToolbarActions", "Watch the clipboard"), "watchClipboard", None, "")
        self.watch.setCheckable(True)
        self.watch.setStatusTip(translate("ToolbarActions", "Add every address that is copied, in any program"))
        self.new_list = self._make(
            translate("ToolbarActions", "New list"), "newList", QKeySequence.StandardKey.New, "list"
        )
        self.new_list.setShortcuts([QKeySequence(QKeySequence.StandardKey.New), QKeySequence("Ctrl+T")])
        self.new_list.setStatusTip(translate("ToolbarActions", "Begin an empty list; this one stays open"))
        self.save_job = self._make(
            translate("ToolbarActions", "Save job as…"), "saveJob", QKeySequence.StandardKey.Save, "file-text"
        )
        self.save_job.setStatusTip(
            translate(
                "ToolbarActions", "The list, its tables, names and results in one file, to fetch or verify elsewhere"
            )
        )
        self.history = self._make(translate("ToolbarActions", "History…"), "history", "Ctrl+H", "history")
        self.refresh = self._make(
            translate("ToolbarActions", "Check for changes…"), "checkForChanges", "Ctrl+R", "scan"
        )
        self.refresh.setStatusTip(translate("ToolbarActions", "Ask the servers whether saved pictures have changed"))
        self.larger = self._make(translate("LinkActions", LOOK_FOR_LARGER), "lookForLarger", "Ctrl+Shift+L", "zoom-in")
        self.larger.setStatusTip(translate("ToolbarActions", "Ask the servers for a few pictures in larger sizes"))
        self.verify = self._make(
            translate("ToolbarActions", "Verify files"), "verifyFiles", "Ctrl+Shift+V", "circle-check"
        )
        self.verify.setStatusTip(
            translate("ToolbarActions", "Read the saved files again and compare them with what was saved")
        )
        self.similar = self._make(
            translate("ToolbarActions", "Find similar pictures…"), "findSimilar", "Ctrl+Shift+D", "images"
        )
        self.similar.setStatusTip(
            translate("ToolbarActions", "Show the saved pictures that look alike, and keep the largest of each")
        )
        self.report = ReportActions(self._make)
        self.demo = self._make(translate("ToolbarActions", "Try the demo"), "tryDemo", None, "sparkles")
        self.paste = self._make(translate("ToolbarActions", "Paste links"), "paste", QKeySequence.StandardKey.Paste, "")
        self.start = self._make(translate("ToolbarActions", "Start"), "start", "Ctrl+Return", "")
        self.stop = self._make(translate("ToolbarActions", "Stop"), "stop", "Ctrl+.", "")
        self.stop.setStatusTip(translate("ToolbarActions", "Stop; what is finished stays, the rest stays on the list"))
        self.retry = self._make(translate("ToolbarActions", "Retry failed"), "retryFailed", "F5", "")
        self.retry.setStatusTip(translate("ToolbarActions", "Try the failed pictures again"))
        self.find = self._make(
            translate("ToolbarActions", "Search names, links and columns"), "find", QKeySequence.StandardKey.Find, ""
        )
        self.filters = {
            Group.ALL: self._make(translate("ToolbarActions", "Show all pictures"), "showAll", "Alt+1", ""),
            Group.DONE: self._make(translate("ToolbarActions", "Show only what is done"), "showDone", "Alt+2", ""),
            Group.FAILED: self._make(translate("ToolbarActions", "Show only what failed"), "showFailed", "Alt+3", ""),
            Group.REFUSED: self._make(
                translate("ToolbarActions", "Show only lines that are no address"), "showRefused", "Alt+4", ""
            ),
            Group.SUSPICIOUS: self._make(
                translate("ToolbarActions", "Show only what is suspicious"), "showSuspicious", "Alt+5", ""
            ),
            Group.DUPLICATES: self._make(
                translate("ToolbarActions", "Show only duplicates"), "showDuplicates", "Alt+6", ""
            ),
            Group.WAITING: self._make(
                translate("ToolbarActions", "Show only what is still to come"), "showWaiting", "Alt+7", ""
            ),
        }
        self.by_host = self._make(translate("ToolbarActions", "Show one host…"), "showHost", "Alt+H", "")
        self.order = self._make(translate("ToolbarActions", "Sort and group…"), "sortAndGroup", "Alt+S", "")
        self.run = self._make(translate("ToolbarActions", "Run"), "showRun", "Ctrl+Shift+R", "gauge")
        self.run.setCheckable(True)
        self.run.setStatusTip(
            translate("ToolbarActions", "Show the run: its speed, its transfers side by side, its hosts")
        )
        self.hosts = self._make(translate("ToolbarActions", "Hosts"), "showHosts", "Ctrl+Shift+H", "gauge")
        self.hosts.setCheckable(True)
        self.hosts.setStatusTip(translate("ToolbarActions", "Show the hosts: their speed, limits and pauses"))
        self.plan = self._make(translate("ToolbarActions", "Plan of names…"), "showPlan", "Ctrl+Shift+P", "list")
        self.plan.setStatusTip(
            translate("ToolbarActions", "See where every picture will be saved, before anything is fetched")
        )
        self.preferences = self._make(
            translate("ToolbarActions", "Preferences…"), "preferences", "Ctrl+,", "sliders-horizontal"
        )
        self.shortcuts = self._make(translate("ToolbarActions", "Keyboard shortcuts"), "shortcuts", "F1", "keyboard")
        self.shortcuts.setShortcuts([QKeySequence("F1"), QKeySequence("?")])
        self.about = self._make(translate("ToolbarActions", "About Pixhaul"), "about", None, "info")
        self._make_goings()

    @property
    def all(self) -> list[QAction]:
        """Every action, in the order a list of shortcuts shows them."""
        adding = [self.paste, self.open_list, self.open_folder, self.address, self.watch, self.demo]
        running = [self.start, self.stop, self.retry]
        showing = [self.find, *self.filters.values(), self.by_host, self.order, self.plan, self.run, self.hosts]
        adding += [self.new_list, self.save_job, self.history]
        running += [self.similar, self.larger, self.refresh, self.verify, *self.report.all]
        going = [self.next_area, self.previous_area, self.quit]
        return [*adding, *running, *showing, self.preferences, self.shortcuts, self.about, *going]

    def set_icons(self, icons: IconSet) -> None:
        """Draw the icons of the menus anew, after a change of palette."""
        for action, name in self._icons:
            action.setIcon(icons.icon(name, edge=_MENU_ICON))

    def _make_goings(self) -> None:
        """About the window itself."""
        self.next_area = self._make(translate("ToolbarActions", "To the next part of the window"), "nextArea", "F6", "")
        self.previous_area = self._make(
            translate("ToolbarActions", "To the part of the window before"), "previousArea", "Shift+F6", ""
        )
        self.quit = self._make(translate("ToolbarActions", "Quit"), "quit", "Ctrl+Q", "")
        self.quit.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)  # in the viewer, too
        self.quit.setStatusTip(translate("ToolbarActions", "Close the window; all lists are kept and open again"))

    def _make(self, text: str, name: str, keys: QKeySequence.StandardKey | str | None, icon: str) -> QAction:
        action = QAction(text, self._owner)
        action.setObjectName(name)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        self._owner.addAction(action)
        if icon:
            self._icons.append((action, icon))
        return action
