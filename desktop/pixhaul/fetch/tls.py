"""Which certificates are trusted: the system's, or a file the user named; never silently none."""

import contextlib
import ssl
import sys
import threading
from pathlib import Path

import truststore

from pixhaul.core.errors import SecureConnectionFailed

_SYSTEM_FILES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
)
"""Where the families of Linux and BSD keep their store, for Pythons that were built elsewhere."""


class Trust:
    """Makes the TLS context for a host. Thread-safe.

    On macOS and Windows truststore asks the system about each certificate; its contexts hold a lock during the whole
    handshake, so each connection gets one of its own (nothing is loaded for it). On Linux the system's store is a file
    that OpenSSL reads itself: one plain context, loaded once, serves all connections at the same time.
    """

    def __init__(self, ca_bundle: str | None, insecure_hosts: frozenset[str]) -> None:
        self._ca_bundle = ca_bundle
        self._insecure = frozenset(host.lower() for host in insecure_hosts)
        self._lock = threading.Lock()
        self._verified: ssl.SSLContext | None = None
        self._unverified: ssl.SSLContext | None = None

    def verifies(self, host: str) -> bool:
        """Whether the certificate of ``host`` is checked: always, unless the user exempted this very host."""
        return host.lower().rstrip(".") not in self._insecure

    def context_for(self, host: str) -> ssl.SSLContext:
        """Raises ``SecureConnectionFailed`` when the user's certificate file cannot be read."""
        if not self._ca_bundle and sys.platform in {"darwin", "win32"} and self.verifies(host):
            return _prepared(truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        with self._lock:
            if not self.verifies(host):
                if self._unverified is None:
                    self._unverified = _unverified_context()
                return self._unverified
            if self._verified is None:
                self._verified = self._verified_context()
            return self._verified

    def _verified_context(self) -> ssl.SSLContext:
        context = _prepared(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        if self._ca_bundle:
            try:
                path = Path(self._ca_bundle).expanduser()
                context.load_verify_locations(
                    cafile=None if path.is_dir() else str(path), capath=str(path) if path.is_dir() else None
                )
            except OSError as error:
                cause = f"the certificate file cannot be read: {error.strerror or error}"
                raise SecureConnectionFailed(cause) from None
            return context
        context.set_default_verify_paths()
        if not _has_default_store():
            for name in _SYSTEM_FILES:
                with contextlib.suppress(OSError):
                    context.load_verify_locations(cafile=name)
                    break
        return context


def _prepared(context: ssl.SSLContext) -> ssl.SSLContext:
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_alpn_protocols(["http/1.1"])
    return context


def _unverified_context() -> ssl.SSLContext:
    context = _prepared(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _has_default_store() -> bool:
    paths = ssl.get_default_verify_paths()
    if paths.cafile:
        return True
    return bool(paths.capath) and any(Path(paths.capath or "").glob("*.0"))
