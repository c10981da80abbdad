"""From what the user has chosen to the values of a run. Pure functions, used by the window and by ``pixhaul get``."""

import math
from dataclasses import replace
from types import MappingProxyType
from urllib.parse import quote, urlsplit

from pixhaul.core.options import NetworkOptions, RetryPolicy, RunOptions
from pixhaul.core.request import Limits
from pixhaul.core.settings import Settings


def run_options(settings: Settings, surroundings: NetworkOptions) -> RunOptions:
    """The options of a run. ``surroundings`` is what the environment says, which holds where the user said nothing."""
    return RunOptions(
        jobs=settings.jobs,
        per_host=settings.per_host,
        limits=limits(settings),
        retry=RetryPolicy(tries=settings.tries),
        network=network_options(settings, surroundings),
        bandwidth=settings.bandwidth or None,
    )


def limits(settings: Settings) -> Limits:
    """The bounds of the next request."""
    return Limits(
        connect_timeout=min(Limits().connect_timeout, settings.read_timeout),
        read_timeout=float(settings.read_timeout),
        total_seconds=float(settings.max_seconds) or math.inf,
        min_speed=float(settings.min_speed),
        max_bytes=settings.max_bytes,
        max_pixels=settings.max_pixels,
        origin_mark=settings.origin_marks,
        allow_svg=settings.allow_svg,
        sidecars=settings.sidecars,
        copies=settings.copies,
        copies_edge=settings.copies_edge,
        server_names=settings.server_names,
    )


def network_options(settings: Settings, surroundings: NetworkOptions) -> NetworkOptions:
    """How the next request reaches its server and what it says there."""
    return replace(
        surroundings,
        proxy=settings.proxy,
        ca_bundle=settings.ca_file or surroundings.ca_bundle,
        insecure_hosts=frozenset(settings.insecure_hosts),
        user_agent=settings.user_agent or None,
        headers=MappingProxyType(dict(settings.headers)),
        referer_rule=settings.referer,
        referer_hosts=MappingProxyType(dict(settings.referer_hosts)),
        cookies_file=settings.cookies_file or None,
    )


def proxy_with_password(proxy: str, password: str) -> str:
    """The URL of a proxy with the password of the user named in it; unchanged when it names none."""
    user = urlsplit(proxy).username if "://" in proxy else None
    return proxy.replace("@", f":{quote(password, safe='')}@", 1) if user and password else proxy
