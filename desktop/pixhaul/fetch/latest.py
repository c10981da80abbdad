"""Asks the project's own address for the newest version: one small request that says nothing but the version in use."""

import tempfile
from dataclasses import replace
from pathlib import Path

from pixhaul import __version__
from pixhaul.core.control import TransferControl
from pixhaul.core.options import NetworkOptions
from pixhaul.core.releases import Release, read_release
from pixhaul.core.request import DownloadRequest, Limits
from pixhaul.fetch.fetcher import Fetcher

MOST_BYTES = 64_000
MOST_SECONDS = 20.0
USER_AGENT = f"Pixhaul/{__version__}"


def plain_options(options: NetworkOptions) -> NetworkOptions:
    """The same way into the network (proxy, certificates), and nothing of what pictures are asked with."""
    return replace(
        options,
        user_agent=USER_AGENT,
        headers={},
        referer_rule="none",
        referer_hosts={},
        cookies_file=None,
        connections=1,
    )


def fetch_latest(options: NetworkOptions, address: str, control: TransferControl) -> Release:
    """What the address tells. Raises ``DownloadError``, ValueError for an answer that says nothing, and OSError.

    Blocks for at most :data:`MOST_SECONDS`, or until ``control`` is cancelled.
    """
    limits = Limits(
        connect_timeout=MOST_SECONDS,
        read_timeout=MOST_SECONDS,
        total_seconds=MOST_SECONDS,
        max_bytes=MOST_BYTES,
        max_redirects=5,
        origin_mark=False,
    )
    with tempfile.TemporaryDirectory(prefix="pixhaul-") as scratch:
        folder = Path(scratch)
        request = DownloadRequest(0, address, folder, "latest", limits=limits)
        fetcher = Fetcher(plain_options(options))
        try:
            fetched = fetcher.fetch(request, folder / "latest.json", control)
            with fetched.file as file:
                if address.startswith("https:") and not fetched.final_url.startswith("https:"):
                    raise ValueError("led away from https")
                return read_release(file.content())
        finally:
            fetcher.close()
