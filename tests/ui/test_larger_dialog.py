"""What a survey has found, shown with switches."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from pixhaul.engine.survey import Candidate, Finding, Group, Tried
from pixhaul.ui.fields import Switch
from pixhaul.ui.larger_dialog import MOST_SHOWN, LargerDialog, heading
from pixhaul.ui.theme import Theme


def finding(host: str = "img.example", *gains: float, pictures: int = 40) -> Finding:
    every = [Candidate(n, f"http://{host}/{n}-30x20.png", f"http://{host}/{n}.png") for n in range(pictures)]
    tried = [Tried(one, gain, "30×20", "90×60") for one, gain in zip(every, gains or (6.0,), strict=False)]
    return Finding(Group(host, "WordPress sizes", every), tried)


def words(dialog: LargerDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_it_says_how_much_and_shows_before_and_after(theme: Theme, qtbot: QtBot) -> None:
    dialog = LargerDialog(theme, [finding("img.example", 6.0, 6.2, 0.0)])
    qtbot.addWidget(dialog)
    said = words(dialog)
    assert said[0] == "Larger versions exist for up to 40 pictures"
    assert "img.example" in said
    assert "2 of 3 tried have a larger version, about 6 times as large" in said
    assert "WordPress sizes, 40 pictures" in said
    assert {"img.example/0-30x20.png", "img.example/0.png", "30×20", "90×60"} <= set(said)


def test_what_mostly_does_not_exist_is_not_ticked_and_only_ticked_ones_are_used(theme: Theme, qtbot: QtBot) -> None:
    good, bad = finding("good.example"), finding("bad.example", 1.3, 0.0, 0.0)
    dialog = LargerDialog(theme, [good, bad])
    qtbot.addWidget(dialog)
    assert [switch.isChecked() for switch in dialog.findChildren(Switch)] == [True, False]
    assert "1 of 3 tried have a larger version, about 1.3 times as large" in words(dialog)
    use = dialog.findChild(QPushButton, "largerUse")
    assert use is not None
    with qtbot.waitSignal(dialog.chosen) as told:
        use.click()
    assert told.args == [[good]]


def test_every_switch_says_what_it_is_for_and_markup_is_shown_as_it_is(theme: Theme, qtbot: QtBot) -> None:
    dialog = LargerDialog(theme, [finding("<b>x</b>")])
    qtbot.addWidget(dialog)
    assert all("<b>x</b>" in switch.accessibleName() for switch in dialog.findChildren(Switch))
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


def test_very_many_hosts_are_counted(theme: Theme, qtbot: QtBot) -> None:
    every = [finding(f"{n}.example", pictures=1) for n in range(MOST_SHOWN + 5)]
    dialog = LargerDialog(theme, every)
    qtbot.addWidget(dialog)
    assert len(dialog.findChildren(Switch)) == MOST_SHOWN
    assert "and 5 more with fewer pictures; look again after these" in words(dialog)
    assert heading(every[:1]) == "Larger versions exist for up to 1 picture"
