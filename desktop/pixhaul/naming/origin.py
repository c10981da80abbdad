"""Says on the file itself where it came from, as browsers do: best effort, and never in the way of a picture.

Linux: extended attributes of the shared metadata list (freedesktop.org, "Extended Attributes"). Windows: the stream
``Zone.Identifier``. macOS: ``kMDItemWhereFroms`` and the quarantine attribute. Many file systems bear none of them.
"""

import ctypes
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from pixhaul.core.addresses import without_credentials

ORIGIN, REFERRER = "user.xdg.origin.url", "user.xdg.referrer.url"
_WHERE_FROM, _QUARANTINE = "com.apple.metadata:kMDItemWhereFroms", "com.apple.quarantine"
_LONGEST = 2048
"""Bytes of an address. ext4 has room for some 4 KB of attributes in all."""
_INTERNET_ZONE = 3
"""URLZONE_INTERNET."""


def mark_origin(path: Path, url: str, referrer: str | None = None) -> bool:
    """Write the address, and the page it was found on, to a saved file, both without user name and password.

    False when the file system bears no such mark. Never raises for what the system says. Blocking, and short.
    """
    source, page = _bare(url), _bare(referrer or "")
    if not source:
        return False
    try:
        _writer()(path, source, page)
    except (OSError, ValueError):
        return False
    return True


def _bare(url: str) -> str:
    """An address without credentials on one line of ASCII; empty when it is too long to be kept."""
    bare = without_credentials(url) if url else ""
    fits = bare.isascii() and bare.isprintable() and len(bare) <= _LONGEST
    return bare if fits else ""


def _writer() -> Callable[[Path, str, str], None]:
    if sys.platform == "win32":
        return _mark_on_windows
    return _mark_on_macos if sys.platform == "darwin" else _mark_on_linux


def _mark_on_linux(path: Path, source: str, page: str) -> None:
    setxattr: Callable[..., None] | None = getattr(os, "setxattr", None)
    if setxattr is None:  # other systems with a Unix face
        raise OSError("no extended attributes")
    setxattr(path, ORIGIN, source.encode(), follow_symlinks=False)
    if page:
        setxattr(path, REFERRER, page.encode(), follow_symlinks=False)


def zone_identifier(source: str, page: str) -> bytes:
    """The text of the stream."""
    lines = ["[ZoneTransfer]", f"ZoneId={_INTERNET_ZONE}"]
    lines += [f"ReferrerUrl={page}"] if page else []
    return "\r\n".join([*lines, f"HostUrl={source}", ""]).encode()


def _mark_on_windows(path: Path, source: str, page: str) -> None:
    before = path.lstat()
    Path(f"{path}:Zone.Identifier").write_bytes(zone_identifier(source, page))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))  # a stream changes the time, by which it is recognised


def macos_attributes(source: str, page: str, now: float) -> dict[str, bytes]:
    """Name and value of each attribute. 0081: downloaded by a program that was not asked to open it."""
    import plistlib  # of macOS alone

    places = [source, page] if page else [source]
    return {
        _WHERE_FROM: plistlib.dumps(places, fmt=plistlib.FMT_BINARY),
        _QUARANTINE: f"0081;{int(now):08x};Pixhaul;".encode(),
    }


def _mark_on_macos(path: Path, source: str, page: str) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    call = library.setxattr
    call.argtypes = [
        ctypes.c_char_p,
        ctypes.c_char_p,
        ctypes.c_char_p,
        ctypes.c_size_t,
        ctypes.c_uint32,
        ctypes.c_int,
    ]
    call.restype = ctypes.c_int
    for name, value in macos_attributes(source, page, time.time()).items():
        if call(os.fsencode(path), name.encode(), value, len(value), 0, 1) != 0:  # 1: XATTR_NOFOLLOW
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
