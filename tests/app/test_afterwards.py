"""What the start leaves for later is done when the window stands."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from pixhaul.app.afterwards import begin_afterwards
from pixhaul.app.choices import Choices
from pixhaul.app.shared import Shared


@pytest.fixture
def no_collection() -> Iterator[None]:
    """As the start runs."""
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


@pytest.mark.usefixtures("no_collection")
def test_what_stands_is_set_aside_and_collection_begins_when_all_has_been_read(qtbot: QtBot, tmp_path: Path) -> None:
    shared = Shared(Choices.load(tmp_path))
    frozen = gc.get_freeze_count()
    begin_afterwards(shared)
    try:
        assert not gc.isenabled()
        qtbot.waitUntil(gc.isenabled, timeout=60_000)
        assert gc.get_freeze_count() > frozen
    finally:
        shared.close()
