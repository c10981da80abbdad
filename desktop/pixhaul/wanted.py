"""What the command line of ``pixhaul get`` asks for, checked before anything is done."""

import argparse
from dataclasses import dataclass, replace
from pathlib import Path

from pixhaul.core.addresses import without_logins
from pixhaul.core.checks import is_host, is_proxy, is_user_agent, valid_header
from pixhaul.core.choices import run_options
from pixhaul.core.items import ItemStore
from pixhaul.core.options import NetworkOptions, RunOptions
from pixhaul.core.paths import default_destination
from pixhaul.core.quantities import referer_rule
from pixhaul.core.settings import Settings
from pixhaul.engine.capacity import transfers_at_once
from pixhaul.fetch.cookies import CookieFileError, Cookies
from pixhaul.fetch.environment import network_options_from_environment
from pixhaul.naming.columns import read_template
from pixhaul.naming.template import NameTemplate
from pixhaul.report.writers import check_path


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line asks for, checked."""

    folder: Path
    template: NameTemplate
    options: RunOptions
    report: Path | None
    fresh: bool
    refresh: bool
    """Ask whether what was saved before has changed."""
    replace: bool
    """Let changed pictures replace the old files."""
    referer: str | None
    suspicious: int
    """Smallest number of addresses with the same picture that is told of; 0 for never."""
    reject_identical: bool


class UsageError(Exception):
    """The arguments do not fit together."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def wanted_from(arguments: argparse.Namespace) -> Wanted:
    """The wish of parsed arguments. Raises ``UsageError``, ``TemplateError`` and ``ReportError``."""
    if arguments.report is not None:
        check_path(arguments.report)
    if arguments.replace and not arguments.refresh:
        raise UsageError("--replace says what --refresh shall do", "Give both, or none.")
    if arguments.fresh and arguments.refresh:
        raise UsageError("--fresh forgets what --refresh would check", "Give one of them.")
    return Wanted(
        folder=(arguments.dir or default_destination()).absolute(),
        template=NameTemplate.parse(arguments.name, any_column=True),
        options=run_options(_settings(arguments), _surroundings(arguments)),
        report=arguments.report,
        fresh=arguments.fresh,
        refresh=arguments.refresh,
        replace=arguments.replace,
        referer=arguments.referer,
        suspicious=arguments.suspicious,
        reject_identical=arguments.reject_identical,
    )


def fitted(wanted: Wanted, store: ItemStore) -> Wanted:
    """The same for a list that has been read: its columns are known now. Raises ``TemplateError``."""
    return replace(wanted, template=read_template(wanted.template.text, store))


def _settings(arguments: argparse.Namespace) -> Settings:
    """The same settings that the window has, from the command line alone."""
    defaults = Settings()
    return Settings(
        jobs=arguments.jobs,
        per_host=arguments.per_host,
        bandwidth=arguments.limit_rate or 0,
        max_bytes=arguments.max_bytes or defaults.max_bytes,
        max_pixels=arguments.max_pixels or defaults.max_pixels,
        read_timeout=arguments.timeout,
        max_seconds=arguments.max_time,
        min_speed=arguments.min_speed,
        tries=arguments.retries + 1,
        allow_svg=arguments.allow_svg,
        origin_marks=not arguments.no_origin_mark,
        proxy=_proxy(arguments.proxy),
        user_agent=_user_agent(arguments.user_agent),
        headers=tuple(_header(header) for header in arguments.header),
        referer="none" if arguments.no_referer else "page",
        referer_hosts=tuple(_rule(rule) for rule in arguments.referer_for),
        cookies_file=_cookies(arguments.cookies),
        ca_file=_certificates(arguments.ca_bundle),
        insecure_hosts=tuple(_host(host) for host in arguments.insecure_host),
    )


def _surroundings(arguments: argparse.Namespace) -> NetworkOptions:
    return replace(network_options_from_environment(), connections=transfers_at_once(arguments.jobs))


def _proxy(text: str) -> str:
    proxy = text if text in {"system", "none"} or "://" in text else f"http://{text}"
    if not is_proxy(proxy, password=True):
        hint = "Write 'system', 'none', or an address such as http://proxy.example:3128 or socks5://127.0.0.1:1080."
        raise UsageError(f"{without_logins(text)} is no proxy", hint)
    return proxy


def _header(text: str) -> tuple[str, str]:
    name, colon, value = (part.strip() for part in text.partition(":"))
    if not colon or not valid_header(name, value):
        # The value may be a secret: it is not repeated.
        raise UsageError(f"{name!r} is not a header that can be sent", "Write it as 'Name: value'.")
    return name, value


def _rule(text: str) -> tuple[str, str]:
    host, _, rule = text.partition("=")
    try:
        return referer_rule(host, rule)
    except ValueError:
        hint = "Write HOST=none, HOST=page, or HOST= and the address of a page."
        raise UsageError(f"{without_logins(text)!r} is no rule for the referer of a host", hint) from None


def _user_agent(text: str | None) -> str:
    if text is not None and not is_user_agent(text):
        raise UsageError(f"{text!r} cannot be sent as a user agent", "Use plain letters, digits and signs.")
    return text or ""


def _cookies(path: Path | None) -> str:
    if path is None:
        return ""
    try:
        Cookies.read(path.expanduser())
    except CookieFileError as error:
        raise UsageError(f"{error.message}: {path}", error.hint) from None
    return str(path)


def _certificates(path: str | None) -> str:
    if path and not Path(path).exists():
        raise UsageError(f"There is no certificate file {path}", "Check the path.")
    return path or ""


def _host(text: str) -> str:
    host = text.lower().strip("[]")
    if not is_host(host):
        raise UsageError(f"{text!r} is not the name of a host", "Write the name alone, without http:// and port.")
    return host
