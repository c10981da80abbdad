"""How requests reach their servers, and what they say there: everything that one set of network options decides.

A value made anew when the options change. A transfer that has begun keeps the one it began with.
"""

import http.client
from pathlib import Path

import requests
import urllib3

from pixhaul.core.addresses import without_credentials
from pixhaul.core.errors import BadAnswer, ConnectionLost, DownloadError, TooManyOpenFiles
from pixhaul.core.options import NetworkOptions
from pixhaul.core.request import DownloadRequest
from pixhaul.fetch.adapter import GuardedAdapter
from pixhaul.fetch.connection import Wiring
from pixhaul.fetch.cookies import Cookies
from pixhaul.fetch.environment import ProxyTable
from pixhaul.fetch.faults import foreign_error
from pixhaul.fetch.guard import Guard
from pixhaul.fetch.headers import base_headers, basic_authorization, conditions, merged, referer_for
from pixhaul.fetch.logins import Logins
from pixhaul.fetch.partfile import ResumePoint
from pixhaul.fetch.pools import Exchange
from pixhaul.fetch.redirects import origin
from pixhaul.fetch.resolver import Resolver
from pixhaul.fetch.tls import Trust
from pixhaul.fetch.zones import literal_zone

_FOREIGN = (requests.RequestException, urllib3.exceptions.HTTPError, http.client.HTTPException, OSError, ValueError)


class Reach:
    """Thread-safe; used by all workers at once."""

    def __init__(self, options: NetworkOptions, resolver: Resolver, logins: Logins, proxies: ProxyTable) -> None:
        """Raises CookieFileError when the user's cookie file cannot be used."""
        self._options = options
        self._cookies = Cookies.read(Path(options.cookies_file).expanduser()) if options.cookies_file else None
        self._logins = logins
        self._proxies = proxies
        self.wiring = Wiring(resolver, Trust(options.ca_bundle, options.insecure_hosts))
        self._adapter = GuardedAdapter(self.wiring, options.connections)
        base = base_headers(options.user_agent)
        self._fields = {same: merged(base, options.headers, same_origin=same) for same in (True, False)}
        """The template of each request, for the first server of a journey and for others."""

    def ask(
        self, url: str, first_url: str, request: DownloadRequest, guard: Guard, resume: ResumePoint | None
    ) -> Exchange:
        """One GET, answered up to the end of the head. Raises ``DownloadError``.

        A connection that was kept open may have died unnoticed; then the request is sent once more on a fresh one
        (RFC 9110 section 9.2.2 allows it: GET is idempotent).
        """
        headers = self._headers(url, first_url, request, resume)
        if request.saved is not None and resume is None:
            headers |= conditions(request.saved, url)
        proxy = self._proxies.proxy_for(url)
        bare = without_credentials(url)
        for last in (False, True):
            guard.begin_exchange(fresh=last)
            if proxy:
                guard.admit(literal_zone(bare))
            try:
                return self._adapter.ask(bare, headers, proxy)
            except DownloadError as error:
                stale = isinstance(error, BadAnswer) or (isinstance(error, ConnectionLost) and not guard.heard_bytes)
                if last or not guard.reused or not stale:
                    raise self._told(error) from None
            except _FOREIGN as error:
                guard.control.checkpoint()
                word = foreign_error(error)
                if last or not guard.reused or not isinstance(word, ConnectionLost) or guard.heard_bytes:
                    raise self._told(word) from None
        raise AssertionError("the second round returns or raises")

    def close(self) -> None:
        """Close all idle connections; those in use are closed when they are given back."""
        self._adapter.close()

    def _told(self, error: DownloadError) -> DownloadError:
        if isinstance(error, TooManyOpenFiles):
            self._adapter.drop_idle()
        return error

    def _headers(
        self, url: str, first_url: str, request: DownloadRequest, resume: ResumePoint | None
    ) -> dict[str, str]:
        headers = dict(self._fields[url == first_url or origin(url) == origin(first_url)])
        authorization = basic_authorization(url) or self._logins.authorization(url)
        if authorization:
            headers["Authorization"] = authorization
        cookies = self._cookies.header_for(url) if self._cookies is not None else None
        if cookies:
            # The user's own field of that name, if any, is for the first server only; the file knows its servers.
            headers = {name: value for name, value in headers.items() if name.lower() != "cookie"}
            headers["Cookie"] = cookies
        page = referer_for(self._page_for(url, request.referer), url)
        if page:
            headers["Referer"] = page
        if request.first_bytes:
            headers["Range"] = f"bytes=0-{request.first_bytes - 1}"
        if resume is not None:
            headers["Range"] = resume.range
            headers["If-Range"] = resume.validator
        return headers

    def _page_for(self, url: str, known: str | None) -> str | None:
        """The page that the server of ``url`` is told of, when ``known`` is the page of origin."""
        options = self._options
        rule = options.referer_rule
        if options.referer_hosts:
            host = origin(url).partition("://")[2]
            name = host if host.endswith("]") else host.rsplit(":", 1)[0]
            rule = options.referer_hosts.get(name.strip("[]"), rule)
        return {"page": known, "none": None}.get(rule, rule)
