"""Where a redirect leads, and whether one may go there. Pure functions; addresses of peers are checked by the guard."""

import re
from urllib.parse import urljoin, urlsplit

from pixhaul.core.addresses import canonical, without_credentials
from pixhaul.core.errors import AddressError, RedirectRefused, TooManyRedirects

REDIRECTS = frozenset({301, 302, 303, 307, 308})
_NO_HOST = re.compile(r"(?i:https?):/*")


def origin(url: str) -> str:
    """``scheme://host:port`` of a canonical address, without user name: what a secret belongs to (RFC 6454)."""
    scheme, _, rest = without_credentials(url).partition("://")
    return f"{scheme}://{rest.partition('/')[0]}"


def next_address(current: str, location: str | None) -> str:
    """The canonical address that ``location`` (as Latin-1 text from the wire) means. Raises ``RedirectRefused``."""
    text = _as_meant(location or "").strip()
    if not text or _NO_HOST.fullmatch(text):
        raise RedirectRefused("redirect without a target")
    try:
        target = canonical(urljoin(without_credentials(current), text))
    except AddressError as error:
        raise RedirectRefused(error.cause) from None
    except ValueError:
        raise RedirectRefused("the target is no address") from None
    if urlsplit(current).scheme == "https" and urlsplit(target).scheme == "http":
        raise RedirectRefused("the target would drop the encryption")
    if origin(target) == origin(current) and not _userinfo(target):
        return with_userinfo(target, _userinfo(current))
    return target


def _as_meant(latin: str) -> str:
    """Many servers send raw UTF-8 where only ASCII is allowed."""
    try:
        return latin.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return latin


def _userinfo(url: str) -> str:
    return urlsplit(url).netloc.rpartition("@")[0]


def with_userinfo(url: str, userinfo: str) -> str:
    """``url`` with user name and password put in, or unchanged when there are none."""
    return url.replace("://", f"://{userinfo}@", 1) if userinfo else url


class Trail:
    """The hops of one request so far."""

    def __init__(self, url: str, most: int) -> None:
        self._seen = {url}
        self._most = most

    def follow(self, target: str) -> None:
        """Take the next hop. Raises ``TooManyRedirects`` when there were too many or one comes round again."""
        if target in self._seen:
            raise TooManyRedirects("the redirects go round in a circle")
        self._seen.add(target)
        if len(self._seen) - 1 > self._most:
            raise TooManyRedirects(f"more than {self._most} redirects")
