"""The commands of the top bar as actions: one place for words, shortcuts and enabled states."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from pixhaul.qt.matching import Group
from pixhaul.ui.icons import IconSet
from pixhaul.ui.link_actions import LOOK_FOR_LARGER
from pixhaul.ui.report_actions import ReportActions

_MENU_ICON = 16
"""Edge of an icon in a menu, as Fusion draws it: no scaling, no blur."""


class ToolbarActions:
    """Actions that live in ``owner`` and work anywhere in its window."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._icons: list[tuple[QAction, str]] = []
        self.open_list = self._make("Open a list…", "openList", QKeySequence.StandardKey.Open, "file-text")
        self.open_folder = self._make("Open a folder of lists…", "openFolder", "Ctrl+Shift+O", "folder-open")
        self.address = self._make("Add an address…", "addAddress", "Ctrl+L", "link")
        self.watch = self._make("Watch the clipboard", "watchClipboard", None, "")
        self.watch.setCheckable(True)
        self.watch.setStatusTip("Add every address that is copied, in any program")
        self.new_list = self._make("New list", "newList", QKeySequence.StandardKey.New, "list")
        self.new_list.setStatusTip("Put this list into the history and begin an empty one")
        self.save_job = self._make("Save job as…", "saveJob", QKeySequence.StandardKey.Save, "file-text")
        self.save_job.setStatusTip("The list, its tables, names and results in one file, to fetch or verify elsewhere")
        self.history = self._make("History…", "history", "Ctrl+H", "history")
        self.refresh = self._make("Check for changes…", "checkForChanges", "Ctrl+R", "scan")
        self.refresh.setStatusTip("Ask the servers whether saved pictures have changed")
        self.larger = self._make(LOOK_FOR_LARGER, "lookForLarger", "Ctrl+Shift+L", "zoom-in")
        self.larger.setStatusTip("Ask the servers for a few pictures in larger sizes")
        self.verify = self._make("Verify files", "verifyFiles", "Ctrl+Shift+V", "circle-check")
        self.verify.setStatusTip("Read the saved files again and compare them with what was saved")
        self.similar = self._make(owner.tr("Find similar pictures…"), "findSimilar", "Ctrl+Shift+D", "images")
        self.similar.setStatusTip(owner.tr("Show the saved pictures that look alike, and keep the largest of each"))
        self.report = ReportActions(self._make)
        self.demo = self._make("Try the demo", "tryDemo", None, "sparkles")
        self.paste = self._make("Paste links", "paste", QKeySequence.StandardKey.Paste, "")
        self.start = self._make("Start", "start", "Ctrl+Return", "")
        self.stop = self._make("Stop", "stop", "Ctrl+.", "")
        self.stop.setStatusTip("Stop; what is finished stays, the rest stays on the list")
        self.retry = self._make("Retry failed", "retryFailed", "F5", "")
        self.retry.setStatusTip("Try the failed pictures again")
        self.find = self._make("Search names, links and columns", "find", QKeySequence.StandardKey.Find, "")
        self.filters = {
            Group.ALL: self._make(owner.tr("Show all pictures"), "showAll", "Alt+1", ""),
            Group.DONE: self._make(owner.tr("Show only what is done"), "showDone", "Alt+2", ""),
            Group.FAILED: self._make(owner.tr("Show only what failed"), "showFailed", "Alt+3", ""),
            Group.REFUSED: self._make(owner.tr("Show only lines that are no address"), "showRefused", "Alt+4", ""),
            Group.SUSPICIOUS: self._make(owner.tr("Show only what is suspicious"), "showSuspicious", "Alt+5", ""),
            Group.DUPLICATES: self._make(owner.tr("Show only duplicates"), "showDuplicates", "Alt+6", ""),
            Group.WAITING: self._make(owner.tr("Show only what is still to come"), "showWaiting", "Alt+7", ""),
        }
        self.by_host = self._make(owner.tr("Show one host…"), "showHost", "Alt+H", "")
        self.order = self._make(owner.tr("Sort and group…"), "sortAndGroup", "Alt+S", "")
        self.run = self._make(owner.tr("Run"), "showRun", "Ctrl+Shift+R", "gauge")
        self.run.setCheckable(True)
        self.run.setStatusTip(owner.tr("Show the run: its speed, its transfers side by side, its hosts"))
        self.hosts = self._make(owner.tr("Hosts"), "showHosts", "Ctrl+Shift+H", "gauge")
        self.hosts.setCheckable(True)
        self.hosts.setStatusTip(owner.tr("Show the hosts: their speed, limits and pauses"))
        self.plan = self._make("Plan of names…", "showPlan", "Ctrl+Shift+P", "list")
        self.plan.setStatusTip("See where every picture will be saved, before anything is fetched")
        self.preferences = self._make("Preferences…", "preferences", "Ctrl+,", "sliders-horizontal")
        self.shortcuts = self._make("Keyboard shortcuts", "shortcuts", "F1", "keyboard")
        self.shortcuts.setShortcuts([QKeySequence("F1"), QKeySequence("?")])
        self.about = self._make("About Pixhaul", "about", None, "info")

    @property
    def all(self) -> list[QAction]:
        """Every action, in the order a list of shortcuts shows them."""
        adding = [self.paste, self.open_list, self.open_folder, self.address, self.watch, self.demo]
        running = [self.start, self.stop, self.retry]
        showing = [self.find, *self.filters.values(), self.by_host, self.order, self.plan, self.run, self.hosts]
        adding += [self.new_list, self.save_job, self.history]
        running += [self.similar, self.larger, self.refresh, self.verify, *self.report.all]
        return [*adding, *running, *showing, self.preferences, self.shortcuts, self.about]

    def set_icons(self, icons: IconSet) -> None:
        """Draw the icons of the menus anew, after a change of palette."""
        for action, name in self._icons:
            action.setIcon(icons.icon(name, edge=_MENU_ICON))

    def _make(self, text: str, name: str, keys: QKeySequence.StandardKey | str | None, icon: str) -> QAction:
        action = QAction(text, self._owner)
        action.setObjectName(name)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        self._owner.addAction(action)
        if icon:
            self._icons.append((action, icon))
        return action
