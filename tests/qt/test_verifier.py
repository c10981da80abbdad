"""Files read again on a thread of their own."""

import hashlib
from pathlib import Path

from pytestqt.qtbot import QtBot

from pixhaul.engine.verify import Finding, ToVerify
from pixhaul.qt.verifier import Verifier


def files(folder: Path, count: int) -> list[ToVerify]:
    made = []
    for number in range(count):
        path = folder / f"{number}.png"
        path.write_bytes(b"%d" % number)
        made.append(ToVerify(number, path, path.stat().st_size, hashlib.sha256(b"%d" % number).digest()))
    return made


def test_every_file_gets_its_finding_and_progress_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    wanted = files(tmp_path, 50)
    wanted[7].path.unlink()
    verifier = Verifier()
    told: list[tuple[int, int]] = []
    verifier.progress.connect(lambda done, total: told.append((done, total)))
    with qtbot.waitSignal(verifier.finished) as finished:
        verifier.start(wanted)
    assert finished.args is not None
    found = {one.item: one.finding for one in finished.args[0]}
    assert found == {number: Finding.MISSING if number == 7 else Finding.GOOD for number in range(50)}
    assert told[-1] == (50, 50)
    assert not verifier.busy


def test_called_off_it_says_so_and_may_begin_again(qtbot: QtBot, tmp_path: Path) -> None:
    wanted = files(tmp_path, 3)
    verifier = Verifier()
    with qtbot.waitSignal(verifier.finished) as finished:
        verifier.start(wanted * 50_000)
        verifier.cancel()
    assert finished.args == [None]
    with qtbot.waitSignal(verifier.finished) as again:
        verifier.start(wanted)
    assert again.args is not None
    assert len(again.args[0]) == 3


def test_closed_in_the_middle_it_ends_without_a_word(qtbot: QtBot, tmp_path: Path) -> None:
    verifier = Verifier()
    with qtbot.assertNotEmitted(verifier.finished, wait=100):
        verifier.start(files(tmp_path, 3) * 50_000)
        assert verifier.close(30_000)
