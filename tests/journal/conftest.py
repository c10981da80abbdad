"""A real record on a real disk for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pixhaul.journal import Journal
from tests.journal.tabled import Desk


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where the record lies."""
    return tmp_path / "data" / "journal.sqlite3"


@pytest.fixture
def journal(home: Path) -> Iterator[Journal]:
    with Journal.open(home) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The destination of the pictures."""
    made = tmp_path / "pictures"
    made.mkdir()
    return made


@pytest.fixture
def desk(home: Path) -> Iterator[Desk]:
    """An empty list with its ledger."""
    made = Desk(home)
    yield made
    made.close()
