"""A bench for fetches: one fetcher without a proxy, quick limits, and a folder that must be empty after a failure."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from pixhaul.core.control import Gate, TransferControl
from pixhaul.core.errors import DownloadError
from pixhaul.core.options import NetworkOptions
from pixhaul.core.request import DownloadRequest, Limits
from pixhaul.fetch.fetched import Fetched
from pixhaul.fetch.fetcher import Fetcher
from tests.servers.faulty import png
from tests.servers.fixtures import certificates, fault_server, httpbin_server, nginx, tls_server

__all__ = ["certificates", "fault_server", "httpbin_server", "nginx", "tls_server"]

QUICK = Limits(connect_timeout=30.0, read_timeout=30.0, min_speed_window=30.0, max_bytes=20_000_000)
"""Short enough for a test, long enough for a busy machine."""


@dataclass
class Bench:
    """One fetcher and what is usually wanted of it."""

    folder: Path
    fetcher: Fetcher
    limits: Limits = QUICK
    gate: Gate = field(default_factory=Gate)
    count: int = 0

    def part(self) -> Path:
        self.count += 1
        return self.folder / f"{self.count}.part"

    def fetch(
        self,
        url: str,
        *,
        control: TransferControl | None = None,
        limits: Limits | None = None,
        referer: str | None = None,
        part: Path | None = None,
        keep_partial: bool = False,
    ) -> Fetched:
        request = DownloadRequest(1, url, self.folder, "x", referer=referer, limits=limits or self.limits)
        control = control or TransferControl(self.gate)
        fetched = self.fetcher.fetch(request, part or self.part(), control, keep_partial=keep_partial)
        fetched.file.close()
        return fetched

    def bytes_of(self, url: str, **how: Any) -> bytes:
        """What was saved; the digest, size and progress are checked on the way."""
        part = self.part()
        control = TransferControl(self.gate)
        fetched = self.fetch(url, part=part, control=control, **how)
        data = part.read_bytes()
        assert fetched.sha256 == hashlib.sha256(data).digest()
        assert fetched.bytes == len(data)
        assert control.received == control.total
        part.unlink()
        return data

    def error_of(self, url: str, **how: Any) -> DownloadError:
        """The error it must end with; nothing may be left in the folder."""
        error = self.failure_of(url, **how)
        assert list(self.folder.iterdir()) == []
        return error

    def failure_of_part(self, url: str, part: Path) -> DownloadError:
        """The error of a try whose bytes may be kept for the next."""
        return self.failure_of(url, part=part, keep_partial=True)

    def failure_of(self, url: str, **how: Any) -> DownloadError:
        """The error it must end with."""
        with pytest.raises(DownloadError) as caught:
            self.fetch(url, **how)
        return caught.value


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """A bench whose fetcher goes direct and trusts the system's certificates."""
    folder = tmp_path / "out"
    folder.mkdir()
    fetcher = Fetcher(NetworkOptions(proxy="none"))
    yield Bench(folder, fetcher)
    fetcher.close()


@pytest.fixture(scope="session")
def picture() -> bytes:
    """A PNG of some 50 kB that does not compress."""
    return png(128, 128)
