"""What every test gets: a home of its own, a known desktop, and no way to any machine but this one."""

import ipaddress
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

from tests.patient import PatientBot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Before anything makes a QApplication: Qt warns about other locales, and a warning fails a test.
os.environ["LC_ALL"] = "C.UTF-8"

# Examples are the same on every run, and how long one takes depends on the machine.
settings.register_profile("pixhaul", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("pixhaul")

# What a developer's own machine may say and a test must not hear.
UNHEARD = """
HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy all_proxy no_proxy
REQUESTS_CA_BUNDLE CURL_CA_BUNDLE SSL_CERT_FILE SSL_CERT_DIR NETRC
WAYLAND_DISPLAY XDG_SESSION_TYPE XDG_CURRENT_DESKTOP QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE QT_SCALE_FACTOR
QT_SCREEN_SCALE_FACTORS QT_FONT_DPI QT_LOGGING_RULES XDG_PICTURES_DIR XDG_CONFIG_DIRS LANGUAGE
"""


def pytest_configure() -> None:
    """A run in the background of a shell is deaf to interruptions, and so would be every program it starts."""
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def make_home(home: Path, patch: pytest.MonkeyPatch) -> None:
    """Point every variable that leads to a person's files into `home`."""
    patch.setenv("HOME", str(home))
    patch.setenv("USERPROFILE", str(home))
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        folder = home / variable.lower()
        folder.mkdir(mode=0o700)
        patch.setenv(variable, str(folder))


@pytest.fixture(scope="session", autouse=True)
def surroundings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give the whole run a plain desktop, before the one QApplication is made."""
    with pytest.MonkeyPatch.context() as patch:
        for variable in UNHEARD.split():
            patch.delenv(variable, raising=False)
        if sys.platform.startswith("linux") and "QT_QPA_PLATFORM" not in os.environ:
            patch.setenv("QT_QPA_PLATFORM", "xcb")
        # Nobody's own keyring is opened or written to.
        patch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
        make_home(tmp_path_factory.mktemp("run-home"), patch)
        yield


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """The one application, which speaks English: plural forms, and numbers as they are written there."""
    # Here, since most tests know no Qt and shall start without it.
    from pixhaul.qt.languages import ENGLISH, install

    install(qapp, ENGLISH)
    return qapp


@pytest.fixture
def qtbot(qapp: "QApplication", request: pytest.FixtureRequest) -> PatientBot:
    """The bot of pytest-qt, which waits long enough for a busy machine."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty home folder; returns it."""
    folder = tmp_path_factory.mktemp("home")
    make_home(folder, monkeypatch)
    return folder


def stays_here(address: object) -> bool:
    """Tell whether a socket address is on this machine. Names are judged without asking a name server."""
    if not isinstance(address, tuple):
        return True  # a path: a Unix socket
    host = str(address[0]).partition("%")[0]
    if host.lower().rstrip(".") in ("", "localhost"):
        return True
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return False
    inner = getattr(number, "ipv4_mapped", None) or number
    return bool(inner.is_loopback or inner.is_unspecified)


def literal(host: object) -> bool:
    """Tell whether a host needs no name server: none at all, a number, or localhost."""
    text = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host or "")
    try:
        socket.inet_aton(text)  # also the short and hexadecimal forms the resolver takes
    except OSError:
        return ":" in text or text.lower().rstrip(".") in ("", "localhost")
    return True


@pytest.fixture(scope="session", autouse=True)
def loopback_only() -> Iterator[list[str]]:
    """Refuse sockets to other machines, and fail the run if one was tried; names resolve to nothing."""
    tried: list[str] = []

    def guarded(real: Callable[..., Any], where: int) -> Callable[..., Any]:
        def call(self: socket.socket, *arguments: Any) -> Any:
            if self.family in (socket.AF_INET, socket.AF_INET6) and not stays_here(arguments[where]):
                tried.append(f"{arguments[where]} in {os.environ.get('PYTEST_CURRENT_TEST', 'no test')}")
                raise RuntimeError(f"tests talk to this machine only, not to {arguments[where]}")
            return real(self, *arguments)

        return call

    resolve = socket.getaddrinfo

    def getaddrinfo(host: Any, *arguments: Any, **named: Any) -> Any:
        if not literal(host):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return resolve(host, *arguments, **named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", guarded(socket.socket.connect, 0))
        patch.setattr(socket.socket, "connect_ex", guarded(socket.socket.connect_ex, 0))
        patch.setattr(socket.socket, "sendto", guarded(socket.socket.sendto, -1))
        patch.setattr(socket, "getaddrinfo", getaddrinfo)
        yield tried
    assert tried == []
