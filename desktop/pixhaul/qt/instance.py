"""One window for one data folder: a second start hands its arguments to the first one and ends.

The lock is one that the system lets go of by itself when its holder ends, however it ends, so a dead one is never in
the way. Only its holder listens, and whatever a dead holder left at the address is removed first.
"""

import hashlib
import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from pixhaul.core.paths import AppPaths
from pixhaul.journal.errors import JournalBusy, JournalError
from pixhaul.journal.lock import FileLock

_LONGEST_ADDRESS = 100
"""Bytes of a path that a socket can have on every system (108 with its end on Linux, 104 on macOS)."""
_LONGEST_MESSAGE = 4 * 1024 * 1024
_PATIENCE_SECONDS = 5.0
"""How long a second start tries to reach the first one, which may itself be starting."""
_STEP_MS = 200
_HEARD = b"heard\n"


def absolute_sources(sources: Sequence[str]) -> list[str]:
    """Arguments that mean the same in every folder: ``file:`` addresses and paths become absolute paths."""
    return [_absolute(source) for source in sources]


def _absolute(source: str) -> str:
    if source.lower().startswith("file:"):
        parts = urlsplit(source)
        if parts.netloc.lower() not in ("", "localhost"):
            # A folder of a server in the network: on Windows a path of its own kind (RFC 8089, appendix E.3).
            return str(Path(f"//{parts.netloc}{unquote(parts.path)}"))
        from urllib.request import url2pathname  # brings a client of HTTP along: few starts need it

        return url2pathname(parts.path)
    return source if "://" in source else str(Path(source).absolute())


def address_of(paths: AppPaths) -> str:
    """Where the window of this data folder listens: beside its data, or, if that path is too long, by a short name."""
    beside = paths.data.absolute() / "window.socket"
    if sys.platform != "win32" and len(os.fsencode(beside)) <= _LONGEST_ADDRESS:
        return str(beside)
    return "pixhaul-" + hashlib.sha256(os.fsencode(paths.data.absolute())).hexdigest()[:24]


class Instance(QObject):
    """The first window's ear. Made with :func:`take_place`; :attr:`asked` brings what later starts were given."""

    asked = Signal(list)
    """list[str]: the sources of another start; the window shall show itself, also when there are none."""

    def __init__(self, lock: FileLock | None, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._calls: set[_Call] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take_calls)
        if lock is not None:
            QLocalServer.removeServer(address)
            self._server.listen(address)

    @property
    def sole(self) -> bool:
        """Whether no other window works with this data folder."""
        return self._lock is not None

    @property
    def reachable(self) -> bool:
        """Whether later starts can hand over what they were given."""
        return self._server.isListening()

    def close(self) -> None:
        """Let the next start be the first. Any number of times."""
        self._server.close()
        for call in list(self._calls):
            self._end(call)
        if self._lock is not None:
            self._lock.release()

    def _take_calls(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            call = _Call(socket, self)
            call.said.connect(self.asked)
            call.ended.connect(self._end)
            self._calls.add(call)
            call.read()

    def _end(self, call: "_Call") -> None:
        if call in self._calls:
            self._calls.discard(call)
            call.blockSignals(True)
            call.deleteLater()


class _Call(QObject):
    """One start that talks to the window."""

    said = Signal(list)
    ended = Signal(object)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        socket.setParent(self)
        self._socket = socket
        self._message = b""
        socket.readyRead.connect(self.read)
        socket.disconnected.connect(self._over)

    def read(self) -> None:
        """Take what has come; a message ends with a line feed."""
        self._message += bytes(self._socket.readAll().data())
        if self._message.endswith(b"\n"):
            sources = _sources_in(self._message)
            self._message = b""
            if sources is not None:
                self._socket.write(_HEARD)
                self._socket.flush()
                self.said.emit(sources)
                return
        elif len(self._message) <= _LONGEST_MESSAGE:
            return
        self._socket.abort()

    def _over(self) -> None:
        self.ended.emit(self)


def _sources_in(message: bytes) -> list[str] | None:
    """What another start was given, None when that is no message of ours."""
    try:
        asked = json.loads(message)
    except ValueError:
        return None
    sources = asked.get("sources") if isinstance(asked, dict) else None
    if not isinstance(sources, list):
        return None
    return [source for source in sources if isinstance(source, str)]


def take_place(paths: AppPaths, sources: Sequence[str]) -> Instance | None:
    """Become the one window of this data folder; None when there is one already and it has taken ``sources`` over.

    Where neither is possible (the folder cannot be written to, or the first one does not answer) the window opens on
    its own: nobody is locked out, and the record has a lock of its own. Blocks for some seconds at the most.
    """
    address = address_of(paths)
    until = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            paths.data.mkdir(parents=True, exist_ok=True)
            return Instance(FileLock(paths.data / "window.lock"), address)
        except JournalBusy:
            if hand_over(address, absolute_sources(sources)):
                return None
        except (JournalError, OSError):
            return Instance(None, address)
        if time.monotonic() >= until:
            return Instance(None, address)
        time.sleep(_STEP_MS / 2000)


def hand_over(address: str, sources: Sequence[str]) -> bool:
    """Give arguments to the window that listens at ``address``; whether it has heard them."""
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_STEP_MS):
        return False
    socket.write(json.dumps({"sources": list(sources)}).encode() + b"\n")
    heard = b""
    until = time.monotonic() + _PATIENCE_SECONDS
    while not heard.endswith(b"\n") and time.monotonic() < until:
        if socket.waitForReadyRead(_STEP_MS):
            heard += bytes(socket.readAll().data())
        elif socket.state() != QLocalSocket.LocalSocketState.ConnectedState:
            break
    socket.disconnectFromServer()
    return heard == _HEARD
