"""How much at once this computer can bear when the user leaves it to Pixhaul."""

import os

AUTOMATIC_TRANSFERS = 64
"""Most transfers at once over all hosts. Measured: with 30 ms per answer, 64 connections fill two cores."""
FILES_PER_TRANSFER = 3
"""A socket, the part file, and one more while the picture is checked or its thumbnail written."""
FILES_RESERVED = 40
"""Handles that the program itself needs: the journal, the window system, libraries."""


def transfers_at_once(wanted: int = 0) -> int:
    """Transfers at once: ``wanted``, or automatic when 0, never more than the open-file limit allows; at least 1."""
    limit = wanted or AUTOMATIC_TRANSFERS
    handles = _open_file_limit()
    if handles is not None:
        limit = min(limit, max(1, (handles - FILES_RESERVED) // FILES_PER_TRANSFER))
    return max(1, limit)


def decoders_at_once() -> int:
    """Pictures decoded at once: one per core, since a decode is pure computing."""
    return max(1, os.cpu_count() or 1)


def _open_file_limit() -> int | None:
    try:
        import resource
    except ImportError:  # Windows: the C runtime's limit of sockets and files is far away.
        return None
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return None if soft == resource.RLIM_INFINITY else soft
