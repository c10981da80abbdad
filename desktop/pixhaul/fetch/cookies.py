"""The cookies that the user gave in a file, and which of them belong to an address. No other cookie is ever sent.

Nothing a server sets is kept. The file has the form that Netscape's browser wrote and every exporter still writes;
which request a cookie goes with is told by RFC 6265 sections 5.1.3 (domain), 5.1.4 (path) and 5.4 (secure, expiry).
"""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

MOST_BYTES = 10_000_000
"""A cookie file larger than this is none."""


_HTTP_ONLY = "#HttpOnly_"
"""Begins a line that looks like a comment and is none: exporters mark cookies this way that scripts may not read."""
_YES_NO = {"TRUE": True, "FALSE": False}


@dataclass(frozen=True, slots=True)
class Cookie:
    """One line of the file."""

    domain: str
    below: bool
    """Sent to the hosts below the domain as well."""
    path: str
    secure: bool
    expires: float
    """Seconds since 1970, 0 for never."""
    name: str
    value: str

    def __repr__(self) -> str:
        return f"Cookie({self.domain!r}, {self.path!r})"


class CookieFileError(Exception):
    """The cookie file cannot be used."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class Cookies:
    """Read once, then unchanged; used by all workers."""

    def __init__(self, cookies: list[Cookie], clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._by_domain: dict[str, list[Cookie]] = defaultdict(list)
        for cookie in cookies:
            self._by_domain[cookie.domain].append(cookie)

    def __len__(self) -> int:
        return sum(map(len, self._by_domain.values()))

    @classmethod
    def read(cls, path: Path, clock: Callable[[], float] = time.time) -> "Cookies":
        """Read a file. Raises CookieFileError."""
        try:
            if path.stat().st_size > MOST_BYTES:
                raise CookieFileError("The cookie file is too large to be one", "Choose another file.")
            return cls(list(_parsed(path.read_text("utf-8"))), clock)
        except FileNotFoundError:
            raise CookieFileError("The cookie file is not there", "Check its path.") from None
        except OSError:
            raise CookieFileError("The cookie file cannot be read", "Check its path.") from None
        except ValueError as error:
            cause = "" if isinstance(error, UnicodeDecodeError) else f" ({error})"
            hint = "It must be in Netscape form, as browser add-ons and curl write it: seven fields with tabs between."
            raise CookieFileError(f"The cookie file cannot be understood{cause}", hint) from None

    def header_for(self, url: str) -> str | None:
        """The value of the field Cookie for a canonical address, or None. The longest path comes first.

        Letters beyond ASCII are UTF-8, as in the file, in the form in which fields are sent.
        """
        parts = urlsplit(url)
        host, path = (parts.hostname or "").lower().rstrip("."), parts.path or "/"
        now, secure = self._clock(), parts.scheme == "https"
        found = [
            cookie
            for domain in _domains(host)
            for cookie in self._by_domain.get(domain, ())
            if (domain == host or cookie.below)
            and _path_matches(cookie.path, path)
            and (secure or not cookie.secure)
            and not (cookie.expires and cookie.expires <= now)
        ]
        found.sort(key=lambda cookie: -len(cookie.path))
        return "; ".join(_text(cookie) for cookie in found).encode().decode("latin-1") or None


def _domains(host: str) -> list[str]:
    """The host and the domains above it; an address has none above it."""
    if ":" in host or host.replace(".", "").isdecimal():
        return [host]
    labels = host.split(".")
    return [".".join(labels[at:]) for at in range(len(labels))]


def _path_matches(allowed: str, path: str) -> bool:
    return path == allowed or (path.startswith(allowed) and (allowed.endswith("/") or path[len(allowed)] == "/"))


def _text(cookie: Cookie) -> str:
    # A line without a name holds only a value, and is sent as such (RFC 6265 bis, section 5.8.3).
    return f"{cookie.name}={cookie.value}" if cookie.name else cookie.value


def _parsed(text: str) -> Iterator[Cookie]:
    """The cookies of a file. Raises ValueError naming the first line that is none."""
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        line = line.removeprefix(_HTTP_ONLY)
        if not line.strip() or line.startswith("#"):
            continue
        fields = line.split("\t")
        if len(fields) == 6:  # editors cut off the tab before an empty value
            fields.append("")
        try:
            domain, below, path, secure, expires, name, value = fields
            cookie = Cookie(
                domain.lower().lstrip("."), _YES_NO[below], path, _YES_NO[secure], float(expires or 0), name, value
            )
        except (ValueError, KeyError):
            raise ValueError(f"line {number}") from None
        if not (cookie.domain and path.startswith("/") and f"{name}{value}".isprintable() and ";" not in name + value):
            raise ValueError(f"line {number}")
        yield cookie
