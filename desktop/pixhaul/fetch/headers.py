"""The header fields of one request, and which of them may cross to another server."""

import base64
import re
from collections.abc import Mapping
from urllib.parse import unquote_to_bytes, urlsplit

from pixhaul import __version__
from pixhaul.core.addresses import canonical, without_credentials
from pixhaul.core.checks import may_be_secret
from pixhaul.core.errors import AddressError
from pixhaul.core.request import Validators

USER_AGENT = f"Pixhaul/{__version__} (+https://github.com/pixhaul/pixhaul)"
"""Honest, with a place to complain at."""
ACCEPT = "image/avif,image/webp,image/*,*/*;q=0.8"
_TOKEN = re.compile(r"[-!#$%&'*+.^_`|~0-9A-Za-z]+")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_NOT_FOR_HOST = re.compile(r"%[^\]]*|\.+(?=:|$)")
"""The zone of an IPv6 address (RFC 6874 section 1), and the dot after the last label."""
_OURS = frozenset(
    {"host", "connection", "content-length", "transfer-encoding", "te", "upgrade", "expect", "range", "if-range"}
)


def clean_headers(given: Mapping[str, str]) -> dict[str, str]:
    """The user's own fields as they can be sent: no names that are none, no control characters, text as UTF-8.

    Fields that say how the message itself is led, framed or continued are left out: they are not the user's to set.
    """
    return {
        name.strip(): _CONTROL.sub(" ", value).strip().encode("utf-8", "replace").decode("latin-1")
        for name, value in given.items()
        if _TOKEN.fullmatch(name.strip()) and name.strip().lower() not in _OURS
    }


def base_headers(user_agent: str | None) -> dict[str, str]:
    """The template of every request. Pictures are compressed already, so the plain bytes are asked for."""
    return {
        **clean_headers({"User-Agent": user_agent or USER_AGENT}),
        "Accept": ACCEPT,
        "Accept-Encoding": "identity",
        "Connection": "keep-alive",
    }


def merged(base: Mapping[str, str], extra: Mapping[str, str], *, same_origin: bool) -> dict[str, str]:
    """``base`` with the user's own fields over it; those that may hold a secret only for the first origin."""
    own = clean_headers(extra).items()
    given = {name: value for name, value in own if same_origin or not may_be_secret(name)}
    replaced = {name.lower() for name in given}
    return {name: value for name, value in base.items() if name.lower() not in replaced} | given


def basic_authorization(url: str) -> str | None:
    """The value of Authorization for the user name and password in ``url`` (RFC 7617, UTF-8), or ``None``."""
    userinfo = urlsplit(url).netloc.rpartition("@")[0]
    if not userinfo:
        return None
    name, _, password = userinfo.partition(":")
    token = base64.b64encode(unquote_to_bytes(name) + b":" + unquote_to_bytes(password)).decode("ascii")
    return f"Basic {token}"


def conditions(saved: Validators, url: str) -> dict[str, str]:
    """What asks whether the saved version is still the current one (RFC 9110 section 13.1.2 and 13.1.3).

    Only at the address that it came from; what a server once said and no field can hold is left out.
    """
    if saved.url != without_credentials(url):
        return {}
    fields = {"If-None-Match": saved.etag, "If-Modified-Since": saved.last_modified}
    return {name: value for name, value in fields.items() if value and value.isascii() and value.isprintable()}


def referer_for(referer: str | None, url: str) -> str | None:
    """The Referer to send: without credentials and fragment, none from https to http (RFC 9110 section 10.1.3)."""
    if not referer:
        return None
    try:
        page = without_credentials(canonical(referer))
    except AddressError:
        return None
    return None if page.startswith("https:") and url.startswith("http:") else page


def target(url: str) -> str:
    """Path and query of a canonical address: the request target in origin form (RFC 9112 section 3.2.1).

    urllib3 would rewrite it (%2f to %2F and the like); signed addresses must go out as they were given.
    """
    return "/" + url.split("/", 3)[3]


def request_head(url: str, target: str, headers: Mapping[str, str]) -> bytes:
    """What is sent to ask ``url``'s server for ``target``. Raises ``ValueError`` for what no head can hold."""
    host = _NOT_FOR_HOST.sub("", url.split("/", 3)[2])
    lines = [f"GET {target} HTTP/1.1", f"Host: {host}", *[f"{name}: {value}" for name, value in headers.items()]]
    head = "\r\n".join([*lines, "", ""])
    if not head.count("\r") == head.count("\n") == len(lines) + 1 or " " in target:
        raise ValueError("a line end, or a blank, where none may be")
    return head.encode("latin-1")
