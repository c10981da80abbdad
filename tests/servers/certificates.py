"""Certificates for tests, made by trustme: good, expired, for another host, self-signed."""

import datetime as dt
import ssl
from pathlib import Path

import trustme


class Certificates:
    """One private authority and contexts for servers under it. ``bundle`` is the file a client has to trust."""

    def __init__(self, folder: Path) -> None:
        self._authority = trustme.CA()
        self._stranger = trustme.CA()
        self.bundle = folder / "authority.pem"
        self._authority.cert_pem.write_to_path(str(self.bundle))

    def good(self, *names: str) -> ssl.SSLContext:
        return _context(self._authority.issue_cert(*(names or ("127.0.0.1", "localhost"))))

    def expired(self) -> ssl.SSLContext:
        past = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
        return _context(self._authority.issue_cert("127.0.0.1", not_after=past))

    def other_host(self) -> ssl.SSLContext:
        return _context(self._authority.issue_cert("other.example"))

    def unknown_authority(self) -> ssl.SSLContext:
        return _context(self._stranger.issue_cert("127.0.0.1"))


def _context(leaf: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    leaf.configure_cert(context)
    return context
