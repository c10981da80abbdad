"""Passwords between the window and the keyring. What else is applied: tests/end2end/test_window_network.py."""

import pytest

from pixhaul.app.applying import Applier
from pixhaul.core.options import NetworkOptions
from pixhaul.fetch.keychain import Keychain
from tests.app.fixtures import OpenWindow
from tests.app.window import Window
from tests.fetch.drawer import Drawer

URL = "https://pics.example/x.png"
PROXY = "http://ann@proxy.example:3128"


@pytest.fixture
def drawer() -> Drawer:
    return Drawer()


def applier_of(window: Window, drawer: Drawer) -> Applier:
    services = window.services
    made = Applier(services.choices, NetworkOptions(), Keychain(drawer), services)
    made.aim(services.fetcher, services.manager)
    return made


def test_a_login_is_kept_only_when_asked_for_and_offered_again(window: Window, drawer: Drawer) -> None:
    applier = applier_of(window, drawer)
    found: list[tuple[str, str, str]] = []
    applier.login_found.connect(lambda *login: found.append(login))
    applier.use_login(URL, "ann", "s3cr@t", keep=False)
    assert window.services.fetcher.logins.authorization(URL)
    applier.find_login(URL)
    assert window.stays(lambda: found)
    assert drawer.kept == {}
    applier.use_login(URL, "ann", "s3cr@t", keep=True)
    window.until(lambda: drawer.kept == {("Pixhaul https://pics.example", "ann"): "s3cr@t"})
    applier.find_login(URL)
    window.until(lambda: found == [(URL, "ann", "s3cr@t")])


def test_the_proxy_gets_its_kept_password_at_the_start(open_window: OpenWindow, drawer: Drawer) -> None:
    window = open_window(proxy=PROXY)
    applier = applier_of(window, drawer)
    applier.use_proxy_password("s3cr@t", keep=True)
    assert applier.options.network.proxy == "http://ann:s3cr%40t@proxy.example:3128"
    window.until(lambda: drawer.kept == {(f"Pixhaul proxy {PROXY}", "ann"): "s3cr@t"})
    later = applier_of(window, drawer)
    assert later.options.network.proxy == PROXY
    later.begin()
    window.until(lambda: later.options.network.proxy == "http://ann:s3cr%40t@proxy.example:3128")
    window.services.choices.change(proxy="http://ann@other.example:3128")
    assert later.options.network.proxy == "http://ann@other.example:3128"
