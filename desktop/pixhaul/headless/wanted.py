"""What the command line of ``pixhaul get`` asks for, checked before anything is done."""

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from pixhaul.core.addresses import without_logins
from pixhaul.core.checks import is_host, is_proxy, is_user_agent, valid_header
from pixhaul.core.choices import run_options
from pixhaul.core.items import ItemStore
from pixhaul.core.jobs import with_choices
from pixhaul.core.options import NetworkOptions, RunOptions
from pixhaul.core.paths import AppPaths, default_destination
from pixhaul.core.profiles import named, with_profile
from pixhaul.core.quantities import referer_rule
from pixhaul.core.setting import Profile
from pixhaul.core.settings import Settings, read_settings
from pixhaul.engine.capacity import transfers_at_once
from pixhaul.fetch.cookies import CookieFileError, Cookies
from pixhaul.fetch.environment import network_options_from_environment
from pixhaul.headless.outputs import Outputs
from pixhaul.naming.columns import read_template
from pixhaul.naming.template import NameTemplate, joined

T = TypeVar("T")
Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the command line asks for, checked."""

    folder: Path
    template: NameTemplate
    options: RunOptions
    settings: Settings
    """The same as the window would keep it."""
    outputs: Outputs
    thumbnails: bool
    """Make the thumbnails that the window shows."""
    fresh: bool
    refresh: bool
    """Ask whether what was saved before has changed."""
    replace: bool
    """Let changed pictures replace the old files."""
    larger: bool
    """Look for larger versions, and fetch those."""
    referer: str | None
    suspicious: int
    """Smallest number of addresses with the same picture that is told of; 0 for never."""
    reject_identical: bool
    profile: Profile | None
    """What the settings were taken from where the arguments left them open."""


class UsageError(Exception):
    """The arguments do not fit together."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


def wanted_from(arguments: argparse.Namespace, job: Mapping[str, Any] | None = None) -> Wanted:
    """The wish of parsed arguments. ``job``: what a job file among the sources says, for what the arguments leave open.

    Raises ``UsageError``, ``TemplateError`` and ``ReportError``.
    """
    outputs = Outputs(
        report=arguments.report,
        sheet=arguments.sheet_back,
        sums=arguments.sums,
        bag=arguments.bag,
        contact_sheet=arguments.contact_sheet,
        job=arguments.save_job,
    )
    folder = (arguments.dir or default_destination()).absolute()
    outputs.check(folder, arguments.source)
    profile = _profile(arguments)
    before = with_profile(with_choices(Settings(name_template="{name}"), job or {}), profile)
    settings = _settings(arguments, before)
    if arguments.replace and not arguments.refresh:
        raise UsageError("--replace says what --refresh shall do", "Give both, or none.")
    if arguments.fresh and arguments.refresh:
        raise UsageError("--fresh forgets what --refresh would check", "Give one of them.")
    return Wanted(
        folder=folder,
        template=NameTemplate.parse(joined(arguments.folder, settings.name_template), any_column=True),
        options=run_options(settings, _surroundings(settings.jobs)),
        settings=settings,
        outputs=outputs,
        thumbnails=arguments.thumbnails or arguments.contact_sheet is not None,
        fresh=arguments.fresh,
        refresh=arguments.refresh,
        replace=arguments.replace,
        larger=arguments.larger,
        referer=arguments.referer,
        suspicious=settings.suspicious_threshold,
        reject_identical=arguments.reject_identical,
        profile=profile,
    )


def fitted(wanted: Wanted, store: ItemStore) -> Wanted:
    """The same for a list that has been read: its columns are known now. Raises ``TemplateError``."""
    return replace(wanted, template=read_template(wanted.template.text, store))


def _settings(arguments: argparse.Namespace, before: Settings) -> Settings:
    """The same settings that the window has, from the command line; what it leaves open is as ``before``."""
    copies, copies_edge = (before.copies, before.copies_edge) if arguments.copies is None else arguments.copies
    return Settings(
        name_template=before.name_template if arguments.name is None else arguments.name,
        server_names=arguments.server_names or before.server_names,
        direct_links=not arguments.keep_links,
        sidecars=arguments.sidecars or before.sidecars,
        copies=copies,
        copies_edge=copies_edge,
        jobs=_given(arguments.jobs, before.jobs),
        per_host=_given(arguments.per_host, before.per_host),
        bandwidth=_given(arguments.limit_rate, before.bandwidth),
        max_bytes=arguments.max_bytes or before.max_bytes,
        max_pixels=arguments.max_pixels or before.max_pixels,
        read_timeout=_given(arguments.timeout, float(before.read_timeout)),
        max_seconds=_given(arguments.max_time, float(before.max_seconds)),
        min_speed=_given(arguments.min_speed, before.min_speed),
        tries=before.tries if arguments.retries is None else arguments.retries + 1,
        allow_svg=arguments.allow_svg or before.allow_svg,
        origin_marks=before.origin_marks and not arguments.no_origin_mark,
        suspicious_threshold=_given(arguments.suspicious, before.suspicious_threshold),
        proxy=_proxy(arguments.proxy),
        user_agent=before.user_agent if arguments.user_agent is None else _user_agent(arguments.user_agent),
        headers=_headers(before.headers, arguments.header),
        referer="none" if arguments.no_referer else before.referer,
        referer_hosts=(*before.referer_hosts, *map(_rule, arguments.referer_for)),
        cookies_file=_cookies(arguments.cookies),
        ca_file=_certificates(arguments.ca_bundle),
        insecure_hosts=tuple(_host(host) for host in arguments.insecure_host),
    )


def _given(argument: T | None, before: T) -> T:
    return before if argument is None else argument


def _profile(arguments: argparse.Namespace) -> Profile | None:
    """The profile that is asked for, from the settings of the window."""
    if arguments.profile is None:
        return None
    paths = AppPaths.under(arguments.data_dir) if arguments.data_dir else AppPaths.of_user()
    profiles = read_settings(paths.settings).profiles
    found = named(profiles, arguments.profile)
    if found is None:
        known = ", ".join(f"“{one.name}”" for one in profiles)
        hint = f"There are: {known}." if known else "Profiles are made in the preferences of the window."
        raise UsageError(f"There is no profile “{arguments.profile}”", hint)
    return found


def _headers(before: Headers, given: Sequence[str]) -> Headers:
    """Those of the profile and those of the arguments; of one name only the argument's."""
    own = tuple(_header(header) for header in given)
    names = {name.lower() for name, _ in own}
    return (*(pair for pair in before if pair[0].lower() not in names), *own)


def _surroundings(jobs: int) -> NetworkOptions:
    return replace(network_options_from_environment(), connections=transfers_at_once(jobs))


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
