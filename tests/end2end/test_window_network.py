"""What the user sets in the window takes effect on what runs, and passwords go where they belong."""

import json
import os
import threading
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from pixhaul.core.settings import Settings
from pixhaul.core.status import DownloadStatus
from pixhaul.qt.states import QueueState
from pixhaul.ui.password_dialog import PasswordDialog
from pixhaul.ui.preferences import PreferencesDialog
from tests.app.fixtures import OpenWindow
from tests.app.window import CONTROL, Key, Modifier, Window, saved
from tests.servers.certificates import Certificates
from tests.servers.faulty import FaultServer, Line, answer, png, silent

BASIC = "Basic " + b64encode(b"ann:s3cr@t").decode()
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'
DONE, FAILED, ACTIVE, QUEUED = (
    DownloadStatus.COMPLETE,
    DownloadStatus.FAILED,
    DownloadStatus.ACTIVE,
    DownloadStatus.QUEUED,
)


def preferences(window: Window) -> PreferencesDialog:
    window.press(Key.Key_Comma, CONTROL)
    dialog = window.widget.findChild(PreferencesDialog)
    assert dialog is not None
    window.until(dialog.isActiveWindow)
    return dialog


def leave(window: Window, dialog: PreferencesDialog) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    window.widget.activateWindow()
    window.until(window.widget.isActiveWindow)


def put(dialog: PreferencesDialog, key: str, text: str) -> None:
    dialog.reveal(key)
    field: Any = dialog.rows[key].field.focus_widget
    field.selectAll()
    QTest.keyClicks(field, text)
    dialog.search.setFocus()


def test_preferences_take_effect_on_what_runs_and_are_kept(
    open_window: OpenWindow, fault_server: FaultServer, tmp_path: Path
) -> None:
    window = open_window(jobs=1, per_host=1)
    held = threading.Event()

    def hold(line: Line) -> None:
        assert held.wait(60)
        answer(png(8, 8, int(line.request.target[1])))(line)

    window.add(*(fault_server.at(f"/{number}.png", hold) for number in range(1, 6)))
    window.start()
    # A line is active before its worker has asked for anything.
    window.until(lambda: window.has(ACTIVE, QUEUED, QUEUED, QUEUED, QUEUED) and len(fault_server.seen()) == 1)
    dialog = preferences(window)
    put(dialog, "jobs", "4")
    put(dialog, "per_host", "4")
    window.until(lambda: window.states().count(ACTIVE) == 4)
    put(dialog, "user_agent", "Mine/2")
    put(dialog, "bandwidth", "5 MB")
    assert window.services.fetcher.rate.bytes_per_second == 5_000_000
    settings = tmp_path / "own" / "config" / "settings.json"
    wanted = {"jobs": 4, "per_host": 4, "bandwidth": 5_000_000, "user_agent": "Mine/2"}
    # They are written by a thread of their own, which has to make the file first.
    window.until(lambda: settings.exists() and wanted.items() <= json.loads(settings.read_text()).items())
    leave(window, dialog)
    held.set()
    window.until_idle()
    assert window.has(DONE, DONE, DONE, DONE, DONE)
    agents = {seen.target: seen.headers["user-agent"] for seen in fault_server.seen()}
    assert agents["/5.png"] == "Mine/2"
    assert agents["/1.png"].startswith("Pixhaul/")


def test_a_drawing_is_kept_after_it_was_allowed(window: Window, fault_server: FaultServer, pictures: Path) -> None:
    window.fetch(fault_server.at("/drawing.svg", answer(SVG, type="image/svg+xml")))
    assert window.has(FAILED)
    dialog = preferences(window)
    dialog.reveal("allow_svg")
    QTest.keyClick(dialog.rows["allow_svg"].field.focus_widget, Qt.Key.Key_Space)
    leave(window, dialog)
    window.manager.retry_failed()
    window.until(lambda: window.has(DONE))
    assert saved(pictures) == ["0001_drawing.svg"]
    assert (pictures / "0001_drawing.svg").read_bytes() == SVG
    assert window.store.dimensions(0) == (0, 0)


def test_unverified_hosts_are_named_all_the_time(
    open_window: OpenWindow, tls_server: FaultServer, certificates: Certificates
) -> None:
    window = open_window()
    assert not window.parts.strip.isVisible()
    window.fetch(tls_server.at("/one.png", answer(png())))
    assert window.has(FAILED)
    dialog = preferences(window)
    put(dialog, "insecure_hosts", "127.0.0.1")
    leave(window, dialog)
    window.until(window.parts.strip.isVisible)
    window.manager.retry_failed()
    window.until(lambda: window.has(DONE))
    window.close()
    window = open_window()
    assert window.parts.strip.isVisible()
    assert "127.0.0.1" in window.word("insecureWords")
    change = window.widget.findChild(QPushButton, "insecureChange")
    assert change is not None
    change.click()
    shown = window.widget.findChild(PreferencesDialog)
    assert shown is not None
    window.until(shown.isActiveWindow)
    put(shown, "insecure_hosts", " ")
    assert not window.parts.strip.isVisible()
    leave(window, shown)
    window.fetch(tls_server.at("/two.png", answer(png())))
    assert window.has(FAILED)


def test_a_cookie_file_that_cannot_be_read_is_told_and_costs_only_the_cookies(
    open_window: OpenWindow, fault_server: FaultServer, tmp_path: Path
) -> None:
    window = open_window(cookies_file=str(tmp_path / "gone.txt"))
    window.until_it_says("cookie file is not there")
    window.fetch(fault_server.at("/one.png", answer(png())))
    assert window.has(DONE)
    (tmp_path / "here.txt").write_text("127.0.0.1\tFALSE\t/\tFALSE\t0\tlogin\ts3cret\n")
    dialog = preferences(window)
    put(dialog, "cookies_file", str(tmp_path / "here.txt"))
    window.until(lambda: not window.says("cookie file"))
    leave(window, dialog)
    window.fetch(fault_server.at("/two.png", answer(png(9, 9))))
    assert [seen.headers.get("cookie") for seen in fault_server.seen()] == [None, "login=s3cret"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a file that keeps its reader waiting")
def test_a_slow_cookie_file_holds_requests_up_and_never_the_window(
    open_window: OpenWindow, fault_server: FaultServer, tmp_path: Path
) -> None:
    os.mkfifo(slow := tmp_path / "slow.txt")
    window = open_window(cookies_file=str(slow))
    window.add(fault_server.at("/one.png", answer(png())))
    window.manager.start()
    assert window.stays(lambda: fault_server.seen() or window.says("cookie file"))
    slow.write_text("127.0.0.1\tFALSE\t/\tFALSE\t0\tlogin\ts3cret\n")
    window.until(lambda: window.has(DONE))
    assert [seen.headers.get("cookie") for seen in fault_server.seen()] == ["login=s3cret"]


def ask_for_password(line: Line) -> None:
    good = line.request.headers.get("authorization") == BASIC
    handler = answer(png(8, 8, len(line.request.target))) if good else answer(b"", status="401 Unauthorized")
    handler(line)


def test_a_typed_password_fetches_all_pictures_of_its_server(
    window: Window, fault_server: FaultServer, tmp_path: Path
) -> None:
    window.fetch(*(fault_server.at(path, ask_for_password) for path in ("/a.png", "/bb.png")))
    assert window.has(FAILED, FAILED)
    window.parts.grid.setCurrentIndex(window.services.filter.index(0))
    menu = window.desk._menu
    menu._popup(window.parts.grid.mapToGlobal(QPoint(5, 5)))
    assert menu.password.isVisible()
    assert menu.password.text() == f"Enter password for 127.0.0.1:{fault_server.port}…"
    menu._menu.close()
    menu.password.trigger()
    dialog = window.widget.findChild(PasswordDialog)
    assert dialog is not None
    QTest.keyClicks(dialog.user, "ann")
    QTest.keyClicks(dialog.password, "s3cr@t")
    dialog.keep.setChecked(True)
    QTest.keyClick(dialog.password, Qt.Key.Key_Return)
    window.until(lambda: window.has(DONE, DONE))
    window.until_it_says("was not kept: this computer's keyring cannot be used")
    window.until_idle()
    menu._popup(window.parts.grid.mapToGlobal(QPoint(5, 5)))
    assert not menu.password.isVisible()
    menu._menu.close()
    window.close()
    written = [path for path in (tmp_path / "own").rglob("*") if path.is_file()]
    assert written
    assert not any(b"s3cr" in path.read_bytes() for path in written)


def test_the_hosts_are_shown_paused_and_remembered(open_window: OpenWindow, fault_server: FaultServer) -> None:
    window = open_window(jobs=2)
    window.add(*(fault_server.at(f"/{number}.png", silent()) for number in range(4)))
    panel = window.parts.run.hosts
    assert not panel.isVisible()
    window.press(Key.Key_H, CONTROL | Modifier.ShiftModifier)
    assert panel.isVisible()
    window.start()
    window.until(lambda: panel.table.model().rowCount() == 1 and panel.table.model().index(0, 1).data() == "2")
    panel.table.setFocus()
    panel.table.selectRow(0)
    window.press(Key.Key_Space)
    assert panel.table.model().index(0, 6).data() == "Paused by you, ending what runs"
    window.stop()
    window.until(lambda: window.manager.state is QueueState.IDLE)
    window.close()
    window = open_window()
    assert window.parts.run.hosts.isVisible()
    close = window.widget.findChild(QPushButton, "runClose")
    assert close is not None
    close.click()
    assert not window.parts.run.isVisible()
    assert not window.parts.toolbar.actions_.hosts.isChecked()


def test_the_proxy_password_is_used_and_never_written_down(window: Window, tmp_path: Path) -> None:
    dialog = preferences(window)
    dialog.reveal("proxy")
    box = dialog.rows["proxy"].field.focus_widget
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    texts = (("proxyAddress", "http://127.0.0.1:9"), ("proxyUser", "ann"), ("proxyPassword", "s3cr@t"))
    for name, text in texts:
        edit = dialog.findChild(QLineEdit, name)
        assert edit is not None
        edit.setFocus()
        QTest.keyClicks(edit, text)
        QTest.keyClick(edit, Qt.Key.Key_Return)
    assert window.services.applier.options.network.proxy == "http://ann:s3cr%40t@127.0.0.1:9"
    assert window.services.choices.settings == Settings(
        destination=window.services.choices.settings.destination, proxy="http://ann@127.0.0.1:9"
    )
    window.desk.tuning.choose("proxy", "http://ann@127.0.0.2:9")
    assert "s3cr" not in window.services.applier.options.network.proxy, "another proxy must not get it"
    leave(window, dialog)
    window.close()
    assert not any(b"s3cr" in path.read_bytes() for path in (tmp_path / "own").rglob("*") if path.is_file())
