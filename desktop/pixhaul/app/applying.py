"""Lets everything that runs go by the settings, and looks after the passwords that are not among them."""

from collections.abc import Callable
from dataclasses import replace
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal

from pixhaul.app.choices import Choices
from pixhaul.core.addresses import host_of
from pixhaul.core.choices import proxy_with_password, run_options
from pixhaul.core.options import NetworkOptions, RunOptions
from pixhaul.core.settings import Settings
from pixhaul.engine.capacity import AUTOMATIC_TRANSFERS
from pixhaul.fetch.fetcher import Fetcher
from pixhaul.fetch.keychain import Keychain, KeychainError, Login
from pixhaul.fetch.redirects import origin
from pixhaul.qt.manager import DownloadManager
from pixhaul.qt.sentences import translated
from pixhaul.qt.states import Notice


class Applier(QObject):
    """Knows the fetcher and the managers of all lists. Used on the window's thread; the keyring is asked on others."""

    notice = Signal(object)
    """Notice."""
    login_found = Signal(str, str, str)
    """Address, user name and password that the keyring holds for its server."""

    def __init__(
        self, choices: Choices, surroundings: NetworkOptions, keychain: Keychain, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._surroundings = surroundings
        self._keychain = keychain
        self._fetcher: Fetcher | None = None
        self._managers: list[DownloadManager] = []
        self._chosen: dict[DownloadManager, Callable[[], Settings]] = {}
        """Of each list: its settings, with its profile in them."""
        self._leader: Callable[[], Settings] = lambda: choices.settings
        """The settings of the list that the fetcher works for."""
        self._proxy_password = ("", "")
        """The proxy that a password was given for, and the password: it is never sent to another one."""

    @property
    def options(self) -> RunOptions:
        """What the settings of this moment say."""
        return self._options_of(self._leader())

    def options_for(self, manager: DownloadManager) -> RunOptions:
        """What the settings of one list say, with its profile in them."""
        return self._options_of(self._chosen.get(manager, self._leader)())

    def _options_of(self, settings: Settings) -> RunOptions:
        connections = max(AUTOMATIC_TRANSFERS, settings.jobs)
        options = run_options(settings, replace(self._surroundings, connections=connections))
        proxy, password = self._proxy_password
        proxy = proxy_with_password(settings.proxy, password if proxy == settings.proxy else "")
        return replace(options, network=replace(options.network, proxy=proxy))

    def aim(self, fetcher: Fetcher, manager: DownloadManager) -> None:
        """Say who is to go by the settings; any number of managers share the fetcher."""
        self._fetcher = fetcher
        self._managers.append(manager)
        manager.identical.set_threshold(self._choices.settings.suspicious_threshold)

    def begin(self) -> None:
        """Apply the settings for the first time, and look for the password of the proxy."""
        self.apply()
        proxy = self._choices.settings.proxy
        user = urlsplit(proxy).username if "://" in proxy else None
        if user:
            self._away(lambda: self._look_for_proxy(proxy, user))

    def apply(self) -> None:
        """Go by the settings from now on: what runs is not interrupted."""
        assert self._fetcher is not None
        for manager in self._managers:
            settings = self._chosen.get(manager, self._leader)()
            manager.apply(self.options_for(manager))
            manager.identical.set_threshold(settings.suspicious_threshold)
        options = self.options
        self._fetcher.rate.set(options.bandwidth)
        self._fetcher.configure(options.network)
        if options.network.cookies_file:
            self._away(self._look_at_cookies)
        else:
            self._tell_of_cookies()

    def _look_at_cookies(self) -> None:
        """On a thread: have the cookie file read, so that one that cannot be used is told before anything is sent."""
        assert self._fetcher is not None
        self._fetcher.get_ready()
        self._back(self._tell_of_cookies)

    def _tell_of_cookies(self) -> None:
        assert self._fetcher is not None
        error = self._fetcher.cookie_error
        if error is None:
            self.notice.emit(Notice("info", "", key="cookies"))
            return
        hint = self.tr("{hint} No cookies are sent until then.").format(hint=translated(error.hint))
        self.notice.emit(Notice("error", error.message, hint, "cookies", everywhere=True))

    def obey(self, manager: DownloadManager, settings: Callable[[], Settings]) -> None:
        """This list goes by settings of its own, those of its profile."""
        self._chosen[manager] = settings

    def lead(self, settings: Callable[[], Settings]) -> None:
        """The fetcher works for the list with these settings from now on."""
        self._leader = settings
        self.apply()

    def go_direct(self, server: str) -> None:
        """Ask this server (host with port) without the system's proxy: it runs on this computer."""
        self._surroundings = replace(self._surroundings, direct=self._surroundings.direct | {server})
        self.apply()

    # ---- passwords

    def use_login(self, url: str, user: str, password: str, keep: bool) -> None:
        """Use this login for the server of an address in this run, and put it into the keyring if asked to."""
        assert self._fetcher is not None
        self._fetcher.logins.set(url, user, password)
        if keep:
            self._away(
                lambda: self._keep(
                    origin(url),
                    Login(user, password),
                    self.tr("The password of {host} was not kept: {why}").replace("{host}", host_of(url)),
                )
            )

    def find_login(self, url: str) -> None:
        """Ask the keyring for the login of an address; :attr:`login_found` follows if there is one."""
        self._away(lambda: self._look_for_login(url))

    def use_proxy_password(self, password: str, keep: bool) -> None:
        """Use this password for the user named in the proxy setting."""
        proxy = self._choices.settings.proxy
        self._proxy_password = (proxy, password)
        self.apply()
        user = urlsplit(proxy).username if "://" in proxy else None
        if keep and user and password:
            self._away(
                lambda: self._keep(
                    _proxy_place(proxy), Login(user, password), self.tr("The password of the proxy was not kept: {why}")
                )
            )

    def _away(self, work: object) -> None:
        """Run on a thread of the pool: a keyring may wait for the user to unlock it."""
        self._managers[0].pool.submit(work)  # type: ignore[arg-type]

    def _back(self, function: object) -> None:
        self._managers[0].pool.call(function)  # type: ignore[arg-type]

    def _keep(self, place: str, login: Login, what: str) -> None:
        try:
            self._keychain.keep(place, login)
        except KeychainError as error:
            why = translated(error.message)
            text = what.replace("{why}", why[:1].lower() + why[1:])
            told = Notice("warning", text, error.hint, "keyring", everywhere=True)
            self._back(lambda: self.notice.emit(told))

    def _look_for_login(self, url: str) -> None:
        try:
            login = self._keychain.find(origin(url))
        except KeychainError:
            return  # Nothing is offered then; typing the password works all the same.
        if login is not None:
            found = login
            self._back(lambda: self.login_found.emit(url, found.user, found.password))

    def _look_for_proxy(self, proxy: str, user: str) -> None:
        try:
            login = self._keychain.find(_proxy_place(proxy), user)
        except KeychainError:
            return  # The proxy then asks for its password, and the row of each picture says so.
        if login is not None:
            password = login.password
            self._back(lambda: self._proxy_found(proxy, password))

    def _proxy_found(self, proxy: str, password: str) -> None:
        if self._choices.settings.proxy == proxy and self._proxy_password[0] != proxy:
            self.use_proxy_password(password, keep=False)


def _proxy_place(proxy: str) -> str:
    return f"proxy {proxy}"  # no text: a name in the keyring
