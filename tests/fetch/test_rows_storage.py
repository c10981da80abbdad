"""Rows 44 to 47, 51, 62 and 72: this computer's own troubles."""

import contextlib
import errno
import os
import resource
from pathlib import Path

import pytest

from pixhaul.core.control import TransferControl
from pixhaul.core.errors import (
    DiskFull,
    DownloadError,
    FolderMissing,
    FolderNotWritable,
    WriteFailed,
)
from pixhaul.core.request import DownloadRequest
from pixhaul.core.storage import storage_error
from tests.fetch.conftest import Bench
from tests.fetch.running import wait_until
from tests.servers.faulty import FaultServer, Line, answer, head_of


def test_row_44_disk_full(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    url = fault_server.at("/x", answer(picture))
    error = storage_error(OSError(errno.ENOSPC, "No space left on device"))
    assert type(error) is DiskFull
    assert error.pauses_queue
    assert error.message == "The disk is full"
    error.params["needed"] = "3.1 MB"
    assert error.message == "The disk is full: this picture alone needs 3.1 MB"

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))  # the system refuses to write more, with EFBIG
    try:
        assert type(bench.error_of(url)) is WriteFailed
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize(
    ("code", "word"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EACCES, FolderNotWritable),
        (errno.EROFS, FolderNotWritable),
        (errno.ENOENT, FolderMissing),
        (errno.EIO, WriteFailed),
    ],
)
def test_rows_44_to_47_words_for_errors_of_the_disk(code: int, word: type[DownloadError]) -> None:
    error = storage_error(OSError(code, "text", "/secret/path"))
    assert type(error) is word
    assert "/secret" not in str(error)


def test_row_46_folder_missing_or_removed(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    url = fault_server.at("/x", answer(picture))
    assert type(bench.failure_of(url, part=bench.folder / "gone" / "x.part")) is FolderMissing
    assert not (bench.folder / "gone").exists()
    going = bench.folder / "going"
    going.mkdir()

    def remove_in_between(line: Line) -> None:
        line.send(head_of("200 OK", f"Content-Length: {len(picture)}") + picture[:1000])
        wait_until((going / "x.part").exists)
        (going / "x.part").unlink()
        going.rmdir()
        line.send(picture[1000:])

    assert type(bench.failure_of(fault_server.at("/y", remove_in_between), part=going / "x.part")) is FolderMissing
    assert not going.exists()


def test_row_51_a_planted_part_is_not_followed(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    victim = bench.folder / "victim"
    victim.write_bytes(b"mine")
    part = bench.part()
    part.symlink_to(victim)
    assert type(bench.failure_of(fault_server.at("/x", answer(picture)), part=part)) is WriteFailed
    assert victim.read_bytes() == b"mine"


def test_row_62_mode_of_the_file(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    part = bench.part()
    before = os.umask(0o027)
    try:
        bench.fetch(fault_server.at("/x", answer(picture)), part=part)
    finally:
        os.umask(before)
    assert part.stat().st_mode & 0o777 == 0o640


def _without_handles(bench: Bench, url: str, handles: list[int]) -> DownloadError:
    """How a fetch ends when no handle is left; they go into ``handles``."""
    while True:
        with contextlib.suppress(OSError):
            while True:
                handles.append(os.open(os.devnull, os.O_RDONLY))
        error = bench.failure_of(url)
        try:
            handles.append(os.open(os.devnull, os.O_RDONLY))
        except OSError:
            return error
        # A server of the tests before has let go of one meanwhile.


def test_row_72_out_of_file_handles(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    url = fault_server.at("/x", answer(picture))
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    used = max(int(entry.name) for entry in Path("/proc/self/fd").iterdir())
    resource.setrlimit(resource.RLIMIT_NOFILE, (used + 3, hard))
    handles: list[int] = []
    try:
        errors = [_without_handles(bench, asked, handles) for asked in (url, "http://some-name.invalid/x")]
    finally:
        for handle in handles:
            os.close(handle)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert {error.reason for error in errors} == {"too-many-open-files"}
    assert all(error.may_retry for error in errors)
    assert bench.bytes_of(url) == picture


def test_what_was_fetched_is_handed_on_open(bench: Bench, fault_server: FaultServer, picture: bytes) -> None:
    request = DownloadRequest(1, fault_server.at("/x", answer(picture)), bench.folder, "x", limits=bench.limits)
    fetched = bench.fetcher.fetch(request, bench.part(), TransferControl(bench.gate))
    with fetched.file as file:
        assert (file.size, file.content()) == (len(picture), picture)
        os.fsync(file.handle)
