"""What is said about an entry, in every state, and what must never be said."""

import html

import pytest
from PySide6.QtCore import Qt

from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import NotAPicture
from pixhaul.core.items import Failure, ItemStore, NewEntry
from pixhaul.core.request import DownloadResult, PictureFacts
from pixhaul.core.status import DownloadStatus as S
from pixhaul.qt.presenter import ItemPresenter, shown_text
from pixhaul.qt.roles import ItemRole

CAT = "https://images.example.com/cat.jpg"


class Desk:
    def __init__(self, *entries: NewEntry) -> None:
        self.store = ItemStore()
        self.store.append(entries or [NewEntry(CAT)])
        self.controls: dict[int, TransferControl] = {}
        self.now = 100.0
        self.says = ItemPresenter(
            self.store, self.controls.get, lambda item: f"000{item + 1}_cat.jpg", lambda: self.now
        )

    def run(self, received: int, total: int | None) -> TransferControl:
        control = self.controls[0] = TransferControl(Gate())
        control.started, control.received, control.total = 99.0, received, total
        self.store.set_status(0, S.ACTIVE)
        return control

    def finish(self, status: S = S.COMPLETE) -> None:
        facts = PictureFacts("image/jpeg", ".jpg", 4032, 2688)
        self.store.complete(0, DownloadResult("trip/0001_cat.jpg", 3_100_000, bytes([1]) * 32, facts, CAT), status)

    def texts(self) -> tuple[object, ...]:
        return tuple(self.says.answer(0, role) for role in (ItemRole.CAPTION, ItemRole.STATE_TEXT, ItemRole.PROGRESS))


def test_queued() -> None:
    desk = Desk()
    assert desk.texts() == ("Queued", "queued", -1.0)
    assert desk.says.answer(0, ItemRole.NAME) == "0001_cat.jpg"
    assert desk.says.answer(0, Qt.ItemDataRole.DisplayRole) == "images.example.com/cat.jpg"
    assert desk.says.answer(0, ItemRole.URL) == CAT
    assert desk.says.answer(0, ItemRole.LINE) == 1
    assert desk.says.answer(0, ItemRole.DIGEST) is None
    assert desk.says.answer(0, Qt.ItemDataRole.DecorationRole) is None


def test_running() -> None:
    desk = Desk()
    control = desk.run(2_400_000, 3_870_000)
    assert desk.texts() == ("62 % · 2.4 MB/s", "62 %", pytest.approx(0.62, abs=0.001))
    control.gate.close()
    assert desk.texts()[0] == "62 % · paused"
    control.gate.open()
    control.total = None
    assert desk.texts() == ("2.4 MB · 2.4 MB/s", "loading", -1.0)
    control.received = 0
    assert desk.texts()[0] == "Asking the server"
    desk.now = 105.0
    assert desk.texts()[0] == "No answer yet"
    control.gate.close()
    assert desk.texts() == ("Paused", "paused", 0.0), "its ring stands still"
    control.received = 2_400_000
    assert desk.texts() == ("2.4 MB · paused", "paused", 0.0)
    control.checking = True
    assert desk.texts() == ("Checking", "checking", 1.0)
    del desk.controls[0]
    assert desk.texts() == ("Starting", "loading", -1.0)
    desk.store.set_status(0, S.CHECKING)
    assert desk.texts() == ("Checking", "checking", 1.0)


def test_a_server_that_sends_more_than_it_said_stays_at_the_end() -> None:
    desk = Desk()
    desk.run(200, 100)
    assert desk.texts()[2] == 1.0


def test_done_and_already_here() -> None:
    desk = Desk()
    desk.finish()
    assert desk.texts() == ("3.1 MB · 4032×2688", "done", -1.0)
    assert desk.says.answer(0, ItemRole.NAME) == "0001_cat.jpg"
    assert desk.says.answer(0, ItemRole.DIGEST) == bytes([1]) * 32
    assert desk.says.accessible_text(0) == "Line 1, images.example.com/cat.jpg, done, 3.1 MB · 4032×2688"
    desk.finish(S.SKIPPED)
    assert desk.texts()[:2] == ("3.1 MB · 4032×2688", "already here")
    desk.finish(S.SUSPICIOUS)
    assert desk.texts()[:2] == ("Suspicious", "suspicious")


def test_failed_waiting_refused_and_duplicate() -> None:
    desk = Desk(NewEntry(CAT), NewEntry("hello", "This is not a web address"), NewEntry(CAT))
    desk.store.fail(0, NotAPicture("a web page"))
    sentence = "The server sent a web page, not a picture"
    assert desk.store.view(0).message == sentence
    assert desk.texts()[:2] == ("Failed", "failed")
    assert desk.says.answer(0, ItemRole.SENTENCE) == sentence
    assert desk.says.answer(0, ItemRole.HINT) == NotAPicture.hint_template
    assert desk.says.accessible_text(0) == f"Line 1, images.example.com/cat.jpg, failed: {sentence}"
    desk.store.wait(0, Failure("wait", "Host asked to wait until 14:02:10"))
    assert desk.texts()[:2] == ("Waiting for host", "waiting")
    assert desk.says.sentence(0) == "Host asked to wait until 14:02:10"
    assert desk.says.accessible_text(1) == "Line 2, hello, not listed: This is not a web address"
    assert (desk.says.state_text(2), desk.says.caption(2)) == ("same as line 1", "Same as line 1")


def test_markup_is_shown_as_text_in_the_tooltip() -> None:
    desk = Desk(NewEntry("https://h.example/<img src=x>.jpg"))
    desk.store.fail(0, NotAPicture("<b>gone</b>"))
    tip = desk.says.tooltip(0)
    assert "<img" not in tip
    assert "<b>" not in tip
    assert "&lt;img src=x&gt;" in tip


def test_the_tooltip_tells_address_state_reason_hint_and_measures() -> None:
    desk = Desk()
    desk.store.fail(0, NotAPicture("a web page"))
    view, tip = desk.store.view(0), html.unescape(desk.says.tooltip(0))
    assert [part for part in (CAT, "Failed", view.message, view.hint) if part not in tip] == []
    desk.finish()
    assert "0001_cat.jpg<br>3.1 MB · 4032×2688" in desk.says.tooltip(0)


def test_an_endless_address_does_not_fill_the_screen() -> None:
    desk = Desk(NewEntry("https://h.example/" + "a" * 8000))
    assert len(desk.says.tooltip(0)) < 700
    assert "…" in desk.says.tooltip(0)


@pytest.mark.parametrize("text", ["https://me:secret@h.example/a.jpg", "ftp://me:secret@h.example/a", "me:secret@h/a"])
@pytest.mark.parametrize("refusal", ["", "This is not a web address"])
def test_no_role_tells_a_password(text: str, refusal: str) -> None:
    if not refusal and not text.startswith("http"):
        refusal = "This is not a web address"
    desk = Desk(NewEntry(text, refusal))
    roles = [*map(int, ItemRole), *range(14)]
    assert "secret" not in str([desk.says.answer(0, role) for role in roles])


def test_refused_texts_stay_readable() -> None:
    assert shown_text("mailto:someone@h.example") == "mailto:someone@h.example"
    assert shown_text("a\tb\u202egpj") == "a b gpj"


def test_of_a_picture_written_out_in_the_list_only_the_beginning_is_shown() -> None:
    written = "data:image/png;base64," + "iVBORw0KGgoAAAANSUhEUgAA" * 100_000
    desk = Desk(NewEntry(written))
    said = f"{written[:46]}… ({len(written):,} characters)"
    assert desk.says.answer(0, Qt.ItemDataRole.DisplayRole) == said
    assert desk.says.answer(0, Qt.ItemDataRole.EditRole) == said
    assert len(str(desk.says.answer(0, Qt.ItemDataRole.ToolTipRole))) < 500
    assert len(str(desk.says.answer(0, Qt.ItemDataRole.AccessibleTextRole))) < 500
    assert desk.says.answer(0, ItemRole.URL) == written
