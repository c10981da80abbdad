"""The scenes, in the order in which they are played. Each brings the window into a state and takes its picture."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from pixhaul.core.mappings import ColumnChoice
from pixhaul.core.marks import Verdict
from pixhaul.core.status import DownloadStatus
from pixhaul.demo.gallery import DemoGallery
from pixhaul.qt.matching import Choice, Group
from pixhaul.qt.order import GroupBy, Order
from pixhaul.ui.columns_dialog import ColumnsDialog
from pixhaul.ui.plan_dialog import PlanDialog
from pixhaul.ui.run_pane import RunPage
from tests.screenshots.beside import likenesses, menus, notices, questions
from tests.screenshots.seldom import SELDOM
from tests.screenshots.stage import Stage

KINDS = (
    *(("Chair", "Chairs"), ("Table", "Tables"), ("Floor lamp", "Lamps: floor")),
    *(("Shelf", "Shelves"), ("Armchair", "Chairs"), ("Bench", "Benches")),
)
STOCK = "SKU,Title,Category,Image 1,Image 2\n" + "".join(
    f"CH-{number:03},{kind} {number},{kinds},https://images.shop.example/{number}a.jpg,"
    + (f"https://images.shop.example/{number}b.png\n" if number % 3 else "to follow\n")
    for number, (kind, kinds) in enumerate(KINDS * 20, 101)
)
"""A supplier's table: several columns with pictures, gaps, and a name that some disks refuse."""
HUGE = 100_000


def empty(stage: Stage) -> None:
    """Nothing yet: what to do is said."""
    stage.grab("empty")


def table(stage: Stage) -> None:
    """A table, its card, its columns, its plan, and a pattern; nothing is fetched."""
    desk = stage.desk
    path = stage.home / "stock.csv"
    path.write_text(STOCK, encoding="utf-8")
    desk.services.reader.read_file(path)
    stage.wait(lambda: desk.services.store.slots > 0 and desk.parts.preflight.isVisible(), "the card")
    stage.grab("preflight")
    desk.columns.choose()
    columns = stage.part(ColumnsDialog, "columnsDialog")
    columns.folder.setText("{Category}")
    columns.name.setText("{SKU}_{n:02}")
    stage.wait(lambda: "Chairs/" in columns.model.index(1, 0).data(), "names of columns")
    stage.grab("columns", columns)
    columns.chosen.emit(desk.services.store.origins.sheets[0].url_columns, ColumnChoice((), "{SKU}", "{Category}"))
    columns.close()
    desk.planning.show()
    plan = stage.part(PlanDialog, "planDialog")
    rows = stage.part(QAbstractItemView, "planTable").model()
    stage.wait(lambda: rows.rowCount() > 0, "the plan")
    stage.grab("plan", plan)
    desk.planning.close()
    desk.patterns.read("https://images.shop.example/2024/chair-[001-120].jpg")
    stage.grab("pattern")
    desk.services.undo.undo()
    desk.aiming.use_template("{index:04}_{name}")
    desk.services.begin_anew()


def run(stage: Stage) -> None:
    """The demo with some that go wrong: busy, done, failed, the run, marks, groups, viewer, similar, missing."""
    with DemoGallery(delay=4.0) as gallery:
        lines = [*gallery.urls]
        lines[4:4] = [f"{stage.wrong}/login.jpg"]
        lines[9:9] = ["not an address: hello"]
        stage.read(lines)
        manager = stage.desk.services.manager
        manager.start()
        stage.wait(lambda: manager.totals().done >= 6, "six pictures")
        stage.grab("busy")
        stage.desk.window.show_run(True)
        stage.desk.parts.run.show_page(RunPage.SPEED)
        stage.grab("busy-run")
        stage.desk.window.show_run(False)
        stage.wait(lambda: manager.totals().done == len(gallery.urls), "the end")
        stage.grab("done")
        more = [f"{stage.wrong}/{name}" for name in ("gone.png", "cut.jpg", "busy/1.jpg", "busy/2.jpg")]
        stage.read(more)
        manager.start()
        stage.wait(lambda: manager.totals().failed >= 3, "failures")
        stage.desk.parts.grid.scrollToBottom()
        stage.grab("failed")
        for scene in (run_pane, found, marked, menus, looked_at, similar, likenesses, missing, notices, questions):
            scene(stage)
        for scene in SELDOM:
            scene(stage)


def run_pane(stage: Stage) -> None:
    """The three pages of the run."""
    stage.desk.window.show_run(True)
    for page in RunPage:
        stage.desk.parts.run.show_page(page)
        stage.grab(f"run-{page.name.lower()}")
    stage.desk.window.show_run(False)


def found(stage: Stage) -> None:
    """Only the failed ones with their reasons; a search without a hit; headings."""
    shown = stage.desk.services.filter
    shown.choose(Choice(Group.FAILED))
    stage.grab("filtered")
    stage.desk.parts.toolbar.search.setText("no such picture")
    stage.wait(lambda: not shown.rowCount() and not shown.busy, "nothing found")
    stage.grab("nothing-found")
    stage.desk.parts.toolbar.search.clear()
    shown.choose(Choice())
    shown.arrange(Order(group=GroupBy.HOST))
    stage.desk.parts.grid.scrollToTop()
    stage.wait(lambda: not shown.busy, "the headings")
    stage.grab("grouped")
    shown.arrange(Order())


def marked(stage: Stage) -> None:
    """Kept, rejected and rated pictures, some of them selected."""
    marking, store = stage.desk.culling.marking, stage.desk.services.store
    saved = list(store.ids({DownloadStatus.COMPLETE}))
    marking.judge(saved[:2], Verdict.KEEP)
    marking.judge(saved[3:5], Verdict.REJECT)
    marking.rate(saved[1:4], 4)
    stage.desk.parts.grid.setCurrentIndex(stage.desk.services.filter.index(2))
    stage.grab("marked")


def looked_at(stage: Stage) -> None:
    """The viewer, with all it knows, and three pictures side by side."""
    desk = stage.desk
    desk.viewer.show_index(desk.services.filter.index(0))
    stage.wait(desk.viewer.isVisible, "the viewer")
    stage.grab("viewer", desk.viewer)
    desk.viewer.show_details(True)
    stage.grab("viewer-info", desk.viewer)
    desk.viewer.close()
    compare = desk.looking.compare
    compare.show_rows([desk.services.filter.index(row) for row in range(3)])
    stage.wait(lambda: all(pane.view.picture is not None for pane in compare.shown), "three pictures")
    stage.grab("compare", compare)
    compare.close()


def similar(stage: Stage) -> None:
    """What looks alike."""
    stage.desk.similar.show()
    dialog = stage.dialog("stacksDialog")
    stage.grab("similar", dialog)
    dialog.close()


def missing(stage: Stage) -> None:
    """Files that went behind our back."""
    store, manager = stage.desk.services.store, stage.desk.services.manager
    gone = list(store.ids({DownloadStatus.COMPLETE}))[:2]
    for item in gone:
        path = manager.saved_path(item)
        assert path is not None
        path.unlink()
    stage.desk.missing.watch.scan()
    stage.wait(lambda: all(store.state(item) is not DownloadStatus.COMPLETE for item in gone), "missing files")
    stage.grab("missing")


def windows(stage: Stage) -> None:
    """The dialogs that stand beside the list."""
    desk = stage.desk
    desk.tuning.show_preferences()
    preferences = stage.dialog("preferencesDialog")
    stage.grab("preferences", preferences)
    preferences.close()
    for action, name, picture in (
        ("shortcuts", "shortcutsDialog", "shortcuts"),
        ("about", "aboutDialog", "about"),
        ("history", "historyDialog", "history"),
    ):
        getattr(desk.parts.toolbar.actions_, action).trigger()
        dialog = stage.dialog(name)
        stage.grab(picture, dialog)
        dialog.close()


def lists(stage: Stage) -> None:
    """Several lists open, one of them very long."""
    stage.shell.begin_new()
    stage.read(["https://images.shop.example/summer/chair-1.jpg", "https://images.shop.example/summer/chair-2.jpg"])
    stage.shell.begin_new()
    services = stage.desk.services
    services.reader.read_text("".join(f"https://images.shop.example/{n:06}.jpg\n" for n in range(HUGE)))
    stage.wait(lambda: services.store.slots == HUGE and not services.reader.busy, "a long list")
    stage.grab("lists")
    stage.desk.parts.links.setFocus(Qt.FocusReason.TabFocusReason)


SCENES: tuple[Callable[[Stage], None], ...] = (empty, table, run, windows, lists)
