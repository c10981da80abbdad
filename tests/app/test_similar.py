"""Similar pictures in the window: found, shown in stacks, the largest kept, and known after a restart."""

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from pixhaul.core.looks import Likeness
from pixhaul.core.marks import Verdict
from pixhaul.core.status import DownloadStatus
from pixhaul.journal.rows import Job
from pixhaul.qt.order import GroupBy, Order
from pixhaul.qt.roles import ItemRole
from pixhaul.ui.stacks_dialog import StacksDialog
from tests.app.fixtures import OpenWindow
from tests.app.window import CONTROL, Key, Modifier, Window
from tests.imaging.labelled import originals
from tests.servers.faulty import FaultServer, answer

_COPIES = 4


def encoded(image: Image.Image, quality: int = 90) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return buffer.getvalue()


@pytest.fixture(scope="module")
def bodies() -> list[bytes]:
    """A picture small, large, and large once more as the very same file; and three others."""
    first, *others = [original.image for original in originals(1)]
    large = encoded(first)
    small = encoded(first.resize((320, 240)), 50)
    return [small, large, large, *(encoded(image) for image in others[:3])]


@pytest.fixture
def full(window: Window, fault_server: FaultServer, bodies: list[bytes]) -> Window:
    """A window in which all of them are saved."""
    return fetch(window, fault_server, bodies)


def fetch(window: Window, server: FaultServer, bodies: list[bytes]) -> Window:
    handlers = [answer(body) for body in bodies]
    window.fetch(*(server.at(f"/{number}.jpg", *[one] * _COPIES) for number, one in enumerate(handlers)))
    window.until(lambda: window.store.count(DownloadStatus.COMPLETE) == len(bodies))
    return window


def opened(window: Window) -> StacksDialog:
    """The dialog, once everything is compared."""
    window.parts.grid.setFocus()
    window.press(Key.Key_D, CONTROL | Modifier.ShiftModifier)
    dialog = window.widget.findChild(StacksDialog)
    assert dialog is not None
    similar = window.desk.similar
    window.until(lambda: similar.model.percent == 100 and similar.finder.active and similar.model.rowCount() > 0)
    return dialog


def stacks(window: Window) -> list[tuple[int, ...]]:
    model = window.desk.similar.model
    return [model.items(row) for row in range(model.rowCount())]


def test_the_dialog_says_from_the_first_moment_that_it_compares(full: Window) -> None:
    full.parts.grid.setFocus()
    full.press(Key.Key_D, CONTROL | Modifier.ShiftModifier)
    dialog = full.widget.findChild(StacksDialog)
    assert dialog is not None
    shown = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert "Comparing pictures… 0 %" in shown
    assert "No pictures yet" not in shown
    full.until(lambda: full.desk.similar.model.percent == 100)


def test_stacks_are_found_and_the_largest_comes_first(full: Window) -> None:
    opened(full)
    assert stacks(full) == [(1, 2, 0)]
    model = full.desk.similar.model
    assert [model.count(level) for level in (Likeness.SAME, Likeness.CLOSE, Likeness.LOOSE)] == [1, 1, 1]
    model.set_level(Likeness.SAME)
    assert stacks(full) == [(1, 2)]
    assert model.row(0).same_file


def test_the_largest_is_kept_in_one_step_that_can_be_undone(full: Window) -> None:
    dialog = opened(full)
    button = dialog.findChild(QPushButton, "stacksKeep")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    marks = full.store.marks
    assert [marks.of(item).verdict for item in range(6)] == [
        *(Verdict.REJECT, Verdict.KEEP, Verdict.REJECT),
        *(Verdict.NONE, Verdict.NONE, Verdict.NONE),
    ]
    full.services.undo.undo()
    assert not any(marks.of(item).verdict for item in range(6))
    full.services.undo.redo()
    dialog.keep()
    assert full.services.undo.undoText() == "keep the largest of each stack"
    full.services.undo.undo()
    assert not marks, "a second time changes nothing, so there is only one step"


def test_the_largest_picture_of_a_stack_says_in_the_grid_how_many_there_are(full: Window) -> None:
    opened(full)
    rows = [full.services.filter.index(row).data(ItemRole.STACK) for row in range(6)]
    assert rows == [0, 3, 0, 0, 0, 0]


def test_pictures_stand_under_headings_by_likeness_without_the_dialog(full: Window) -> None:
    shown = full.services.filter
    full.services.model.remove([4])
    shown.arrange(Order(group=GroupBy.LIKENESS))
    full.until(lambda: not shown.busy and shown.index(0).data(ItemRole.HEADING) == "0002_1.jpg")
    assert [shown.item(row) for row in range(5)] == [0, 1, 2, 3, 5]
    assert [shown.index(row).data(ItemRole.HEADING) for row in range(3)] == ["0002_1.jpg"] * 3
    full.services.model.remove([1])
    full.until(lambda: not shown.busy and shown.index(0).data(ItemRole.HEADING) == "0003_2.jpg")


def test_pictures_that_come_later_join_their_stacks(
    full: Window, fault_server: FaultServer, bodies: list[bytes]
) -> None:
    opened(full)
    again = Image.open(io.BytesIO(bodies[3]))
    full.fetch(fault_server.at("/late.jpg", answer(encoded(again.resize((280, 280)), 60))))
    full.until(lambda: stacks(full) == [(1, 2, 0), (3, 6)])


def test_looks_are_known_after_a_restart(
    open_window: OpenWindow, tmp_path: Path, fault_server: FaultServer, bodies: list[bytes]
) -> None:
    data = tmp_path / "data"
    first = fetch(open_window(data=data), fault_server, bodies)
    opened(first)
    known = [first.store.results.looks.of(item) for item in range(6)]
    assert all(known)
    first.close()
    second = open_window(data=data)
    writer = second.services.record.writer
    assert writer is not None
    jobs: list[Job] = []
    writer.submit(lambda records: jobs.extend(records.job_list()))
    second.until(lambda: bool(jobs))
    second.desk.past.bring(jobs[0], starts=False)
    second.until(lambda: len(second.store) == len(bodies))
    assert [second.store.results.looks.of(item) for item in range(6)] == known
    opened(second)
    assert stacks(second) == [(1, 2, 0)]


def test_what_is_removed_or_refused_leaves_its_stack(full: Window) -> None:
    opened(full)
    full.services.model.remove([1])
    full.until(lambda: stacks(full) == [(2, 0)])
    full.services.model.remove([0])
    full.until(lambda: stacks(full) == [])


def test_another_list_closes_the_dialog(full: Window) -> None:
    dialog = opened(full)
    gone: list[bool] = []
    dialog.destroyed.connect(lambda: gone.append(True))
    full.services.begin_anew()
    full.until(lambda: bool(gone))
    assert stacks(full) == []
    assert not full.desk.similar.finder.active
