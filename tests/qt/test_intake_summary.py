from pixhaul.core.entries import NewEntry
from pixhaul.core.sheets import Sheet
from pixhaul.qt.intake_summary import IntakeCount, IntakeSummary


def test_everything_is_counted_batch_by_batch() -> None:
    one, two = Sheet("one", ["a"]), Sheet("two", ["a"])
    count = IntakeCount("list.xlsx", quiet=True)
    count.add([NewEntry("http://ann:pw@a.example/1", sheet=one), NewEntry("words", "Not a web address", sheet=one)])
    count.add(
        [NewEntry("http://a.example/2", given="http://s.example/2", sheet=two), NewEntry("data:image/png;base64,AA==")]
    )
    assert count.summary(cancelled=True) == IntakeSummary(
        "list.xlsx", addresses=3, refused=1, cancelled=True, rewritten=1, hosts=1, sheets=(one, two), quiet=True
    )
