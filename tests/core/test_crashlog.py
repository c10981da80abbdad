"""The crash log: real files, and a real crash of native code in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

from pixhaul.core.crashlog import BEFORE_NAME, CRASH_NAME, MOST_BYTES, CrashLog, told_exception

CHILD = """
import faulthandler, sys
from pathlib import Path
from pixhaul.core.crashlog import CrashLog
log = CrashLog(Path(sys.argv[1]), "Pixhaul 1.2.3")
faulthandler._sigsegv()
"""


def crash(folder: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run([sys.executable, "-c", CHILD, str(folder)], env=environment, timeout=60, check=False)
    assert ended.returncode != 0


def test_a_run_without_trouble_leaves_no_file(tmp_path: Path) -> None:
    log = CrashLog(tmp_path, "Pixhaul")
    assert log.kept == tmp_path / CRASH_NAME
    log.close()
    log.close()
    assert list(tmp_path.iterdir()) == []
    assert log.kept is None


def test_a_crash_of_native_code_is_there_at_the_next_start_and_once_only(tmp_path: Path) -> None:
    crash(tmp_path)
    log = CrashLog(tmp_path, "Pixhaul")
    assert log.before.startswith("Pixhaul 1.2.3")
    assert "Segmentation fault" in log.before
    log.close()
    assert [path.name for path in tmp_path.iterdir()] == [BEFORE_NAME]
    again = CrashLog(tmp_path, "Pixhaul")
    assert again.before == ""
    again.close()


def test_what_was_ended_from_outside_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / CRASH_NAME).write_text("Pixhaul\n----\n")
    log = CrashLog(tmp_path, "Pixhaul")
    assert log.before == ""
    log.close()


def test_exceptions_are_written_once_without_logins_and_bounded(tmp_path: Path) -> None:
    log = CrashLog(tmp_path, "Pixhaul")
    for _ in range(3):
        log.add("https://me:secret@example.com/ went wrong")
    log.add("x" * (MOST_BYTES + 1))
    log.close()
    text = (tmp_path / BEFORE_NAME).read_text()
    assert text.count("went wrong") == 1
    assert "secret" not in text
    assert len(text) < 1000


def test_an_exception_is_told_without_logins() -> None:
    try:
        raise ValueError("http://me:secret@host/")
    except ValueError as error:
        text = told_exception(type(error), error, error.__traceback__)
    assert "ValueError" in text
    assert "secret" not in text


def test_a_folder_that_cannot_be_had_means_no_crash_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    log = CrashLog(tmp_path / "file" / "log", "Pixhaul")
    log.add("something")
    log.close()
    assert log.before == ""
