"""Row 96 as a whole: what ``pixhaul get`` writes on its files."""

import os
import sys

import pytest

from pixhaul.naming.origin import ORIGIN
from tests.end2end.getting import Getting
from tests.servers.faulty import FaultServer, answer, png, redirect

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="marks are read with Linux calls here")


@pytest.mark.parametrize("switch", [True, False])
def test_row_96_origin_marks_can_be_switched_off_and_bear_no_password(
    getting: Getting, fault_server: FaultServer, switch: bool
) -> None:
    probe = getting.base / "probe"
    probe.write_bytes(b"")
    try:
        os.setxattr(probe, "user.pixhaul.test", b"1")
    except OSError as error:
        pytest.skip(f"the file system of the tests bears no extended attributes: {error}")
    target = fault_server.at("/real.png", answer(png()))
    asked = fault_server.at("/asked.png", redirect(target)).replace("//", "//me:secret@")
    ended = getting.run(asked, *([] if switch else ["--no-origin-mark"]))
    assert ended.status == 0, ended.err
    (name,) = getting.files()
    path = getting.out / name
    found = {mark: os.getxattr(path, mark).decode() for mark in os.listxattr(path)}
    assert found == ({ORIGIN: target} if switch else {})
