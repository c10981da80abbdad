"""Several open lists in a real process that is killed for good: both come back as they were."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import pixhaul
from pixhaul.core.status import DownloadStatus as S
from tests.app.shell import House
from tests.bare import bare
from tests.end2end.test_window_list import Gatekeeper
from tests.patient import PATIENCE_MS
from tests.servers.faulty import FaultServer, answer, png

SOURCE = Path(pixhaul.__file__).resolve().parent.parent
BODIES = [png(16, 16, seed=number + 1) for number in range(4)]

_TWO_LISTS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pixhaul.app.choices import Choices
from pixhaul.app.shared import Shared
from pixhaul.app.shell import Shell
from pixhaul.ui.theme import Theme
data, pictures, first, second = sys.argv[1:]
app = QApplication([])
choices = Choices.load(Path(data))
choices.change(destination=pictures)
shell = Shell(Shared(choices), Theme(app, "light"))
shell.show()
shell.read_sources([first])
begun = []
def look():
    record, rows = shell.shared.record, shell.rows
    if not begun and rows[0].workplace.services.store.listed == 3 and rows[0].current_job is not None:
        begun.append(shell.desk)
        shell.desk.services.manager.start()
        shell.begin_new()
        shell.read_sources([second])
    if begun and len(rows) == 2 and rows[1].current_job is not None:
        totals = begun[0].services.manager.totals()
        names = [row.face.title for row in rows.all]
        kept = [row.workplace.keeping._told for row in rows.all]
        told = [now is not None and now[1] for now in kept] == names
        if totals.done == 2 and totals.active == 1 and names == ["first.txt", "second.txt"] and told:
            timer.stop()
            QTimer.singleShot(800, said)
def said():
    shell.shared.record.writer.flush(60)
    print("ready", flush=True)
timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
app.exec()
"""


def test_a_killed_window_loses_none_of_its_lists(
    qapp: QApplication, qtbot: QtBot, fault_server: FaultServer, tmp_path: Path
) -> None:
    data, pictures = tmp_path / "own", tmp_path / "pictures"
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    urls = [fault_server.at(f"/{number}.png", answer(body)) for number, body in enumerate(BODIES[:2])]
    slow = fault_server.at("/2.png", Gatekeeper(BODIES[2]))
    first.write_text("\n".join([*urls, slow]))
    second.write_text(fault_server.at("/3.png", answer(BODIES[3])))
    run = subprocess.Popen(
        [sys.executable, "-c", _TWO_LISTS, *map(str, (data, pictures, first, second))],
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert run.stdout is not None
    try:
        assert run.stdout.readline().strip() == "ready"
    finally:
        run.kill()
        run.communicate(timeout=60)
    fault_server.at("/2.png", answer(BODIES[2]))

    house = House(qapp, qtbot, data, pictures).show()
    try:
        house.until(lambda: house.titles == ["first.txt", "second.txt"])
        assert house.current == 1, "the list that was looked at last"
        assert house.store.count(S.QUEUED) == 1
        house.press("Resume")
        house.look_at(0)
        house.until(lambda: house.store.count(S.COMPLETE) == 2)
        house.manager.start()
        house.until(lambda: house.words == ["Done", "Done"])
        assert len(fault_server.seen("/0.png")) == 1, "what was whole is not fetched again"
        saved = {path.read_bytes() for path in pictures.iterdir()}
        assert saved == set(BODIES)
    finally:
        house.close()
        QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
        bare(qapp)
