import json
from pathlib import Path

from pytestqt.qtbot import QtBot

from pixhaul.qt.file_writer import FileWriter
from tests.patient import PATIENCE_MS


def test_the_last_value_is_on_disk_when_it_is_closed(qtbot: QtBot, tmp_path: Path) -> None:
    writer, path, other = FileWriter(), tmp_path / "deep" / "a.json", tmp_path / "b.json"
    for number in range(200):
        writer.write(path, {"n": number})
    writer.write(other, {"b": 1})
    assert writer.close(PATIENCE_MS)
    assert json.loads(path.read_text()) == {"n": 199}
    assert json.loads(other.read_text()) == {"b": 1}
    assert sorted(one.name for one in path.parent.iterdir()) == ["a.json"]
    assert writer.trouble == {}


def test_it_writes_again_after_it_has_rested(qtbot: QtBot, tmp_path: Path) -> None:
    writer, path = FileWriter(), tmp_path / "a.json"
    for number in range(3):
        with qtbot.waitSignal(writer.written):
            writer.write(path, {"n": number})
        assert writer.close(PATIENCE_MS)
        assert json.loads(path.read_text()) == {"n": number}


def test_what_cannot_be_written_is_told_and_does_not_stop_the_rest(qtbot: QtBot, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    writer, bad, good = FileWriter(), blocked / "a.json", tmp_path / "b.json"
    with qtbot.waitSignal(writer.failed) as told:
        writer.write(bad, {})
        writer.write(good, {"b": 1})
    assert told.args is not None
    assert told.args[0] == bad
    assert isinstance(told.args[1], OSError)
    assert writer.close(PATIENCE_MS)
    assert set(writer.trouble) == {bad}
    assert json.loads(good.read_text()) == {"b": 1}
