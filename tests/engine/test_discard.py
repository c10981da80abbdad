"""Files that go, and files that somebody has touched."""

import hashlib
from pathlib import Path

from pixhaul.engine.discard import Discarded, discard
from pixhaul.engine.verify import ToVerify


def made(folder: Path, name: str, content: bytes = b"placeholder") -> ToVerify:
    (folder / name).write_bytes(content)
    return ToVerify(0, folder / name, len(content), hashlib.sha256(content).digest())


def test_only_what_is_as_it_was_saved_goes(tmp_path: Path) -> None:
    files = [made(tmp_path, name) for name in ("same", "edited", "gone", "link")]
    (tmp_path / "edited").write_bytes(b"PLACEHOLDER")
    (tmp_path / "gone").unlink()
    (tmp_path / "link").rename(tmp_path / "moved")
    (tmp_path / "link").symlink_to(tmp_path / "moved")
    assert discard(files) == Discarded(deleted=1, kept=1)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["edited", "link", "moved"]


def test_the_trash_is_told_apart_and_what_sticks_is_counted(tmp_path: Path) -> None:
    files = [made(tmp_path, name) for name in ("a", "b", "c")]

    def remove(path: Path) -> bool:
        if path.name == "c":
            raise PermissionError
        return path.name == "a"

    assert discard(files, remove) == Discarded(trashed=1, deleted=1, stuck=1)
