"""Row 61: another program holds a file on Windows, as virus scanners do right after a file was written.

The refusal is the system's there and ours here; what follows from it is the program's own code.
"""

from pathlib import Path

import pytest

from pixhaul.core.errors import WriteFailed
from pixhaul.naming.claims import Claims
from pixhaul.naming.place import place
from pixhaul.naming.rename import by_windows_rename

SHARING_VIOLATION = 32


class Held(type(Path())):  # type: ignore[misc]
    """A file whose renaming is refused a number of times."""

    refusals = 0
    tries = 0

    def rename(self, target: str | Path) -> Path:
        Held.tries += 1
        if Held.tries <= Held.refusals:
            refusal = PermissionError(13, "The process cannot access the file")
            refusal.winerror = SHARING_VIOLATION  # type: ignore[attr-defined]
            raise refusal
        return Path(self).rename(target)


def held(folder: Path, refusals: int) -> Held:
    Held.refusals, Held.tries = refusals, 0
    part = Held(folder / ".pixhaul-1.part")
    part.write_bytes(b"whole")
    return part


@pytest.mark.parametrize("refusals", [0, 1, 5])
def test_row_61_a_file_held_for_a_moment_gets_its_name(tmp_path: Path, refusals: int) -> None:
    part = held(tmp_path, refusals)
    assert place(part, tmp_path, "cat", ".jpg", Claims(), movers=[by_windows_rename]) == "cat.jpg"
    assert (tmp_path / "cat.jpg").read_bytes() == b"whole"
    assert Held.tries == refusals + 1


def test_row_61_a_file_held_for_long_is_a_plain_failure_and_nothing_is_lost(tmp_path: Path) -> None:
    part = held(tmp_path, 1000)
    claims = Claims()
    with pytest.raises(WriteFailed, match="another program holds the file"):
        place(part, tmp_path, "cat", ".jpg", claims, movers=[by_windows_rename])
    assert Held.tries == 6
    assert part.read_bytes() == b"whole"
    Held.refusals = 0
    assert place(part, tmp_path, "cat", ".jpg", claims, movers=[by_windows_rename]) == "cat.jpg"
