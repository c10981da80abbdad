"""What somebody has who hears the window instead of seeing it: everything is found, started and told over AT-SPI."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pixhaul.app.choices import Choices
from tests.app.window import saved
from tests.end2end.assistant import ENABLED, FOCUSABLE, Assistant, missing_programs
from tests.servers.faulty import FaultServer, answer, png

pytestmark = [
    pytest.mark.skipif(bool(missing_programs()), reason=f"not installed: {', '.join(missing_programs())}"),
    pytest.mark.timeout(240),
]
PICTURES = 5


@pytest.fixture
def assistant(tmp_path: Path, fault_server: FaultServer) -> Iterator[Assistant]:
    """The window with five pictures and one that is not there on its list."""
    choices = Choices.load(tmp_path / "own")
    choices.change(destination=str(tmp_path / "pictures"))
    assert choices.save() is None
    lines = [fault_server.at(f"/{n}.png", answer(png(20, 20, seed=n + 1))) for n in range(PICTURES)]
    lines.append(fault_server.at("/gone.png", answer(b"", status="404 Not Found")))
    (tmp_path / "list.txt").write_text("\n".join(lines))
    base = tmp_path / "desk"
    base.mkdir()
    with Assistant(base) as one:
        one.open_window("--data-dir", str(tmp_path / "own"), str(tmp_path / "list.txt"))
        yield one


def cells(assistant: Assistant, name: str) -> list[str]:
    """Names of the rows or cells of a view."""
    view = assistant.find(name)
    return [child.name for child in view.children if child.role in {"cell", "list item"}]


def nameless(assistant: Assistant) -> list[tuple[str, str]]:
    """What is shown, and can be come to or pressed, and does not say what it is."""
    pressed = {"push button", "check box", "text", "combo box", "button menu", "cell", "list item", "table", "list"}

    def found() -> tuple[list[tuple[str, str]]]:
        return (
            [
                (face.role, face.id)
                for window in assistant.windows
                for face in window.walk()
                if (face.has(FOCUSABLE) or face.role in pressed) and not face.name
            ],
        )

    # Again from the beginning when something goes while it is asked about.
    all_of_them: list[tuple[str, str]] = assistant.until(found, "way through all windows")[0]
    return all_of_them


def test_the_whole_way_by_ear(assistant: Assistant, tmp_path: Path) -> None:
    assistant.until(lambda: len(cells(assistant, "linkList")) == PICTURES + 1, "lines of the list")
    start = assistant.find("startButton")
    assert (start.name, start.has(ENABLED)) == ("Start", True)
    start.press()
    assistant.until(lambda: any("pictures saved" in text for text in assistant.heard), "total")
    (total,) = (text for text in assistant.heard if "pictures saved" in text)
    assert total.startswith(f"{PICTURES} of {PICTURES + 1} pictures saved in ")
    assert total.endswith("1 failed")
    assert len(saved(tmp_path / "pictures")) == PICTURES

    def told() -> bool:
        shown = cells(assistant, "thumbnailGrid")
        return sum("done" in text for text in shown) == PICTURES and any("failed" in text for text in shown)

    assistant.until(told, "cells that tell their state")
    assistant.until(lambda: assistant.find("totalCount").name == f"{PICTURES} done · 1 failed", "figures")
    assert assistant.find("totalTime").name.startswith("Total time ")
    assert nameless(assistant) == []
    assistant.find("filterFailed").press()
    (failed,) = assistant.until(lambda: len(shown := cells(assistant, "thumbnailGrid")) == 1 and shown, "what failed")
    assert "failed" in failed


def fetched(assistant: Assistant) -> None:
    """Start, and hear the end."""
    assistant.until(lambda: len(cells(assistant, "linkList")) == PICTURES + 1, "lines of the list")
    assistant.find("startButton").press()
    assistant.until(lambda: any("pictures saved" in text for text in assistant.heard), "total")


def texts(assistant: Assistant) -> list[str]:
    """All that the window in front can say."""
    return [face.name for face in assistant.windows[-1].walk() if face.name]


def test_marks_are_heard_and_the_chosen_picture_is_viewed(assistant: Assistant) -> None:
    fetched(assistant)
    grid = assistant.find("thumbnailGrid")
    grid.act("SetFocus")
    grid.choose(1)
    assistant.key("Pixhaul", "k", "4")
    assistant.until(lambda: "kept, 4 stars" in cells(assistant, "thumbnailGrid")[1], "marks in the cell")
    assert "stars" not in "".join(cells(assistant, "thumbnailGrid")[2:])
    assistant.key("Pixhaul", "Return")
    assistant.until(lambda: len(assistant.windows) == 2 and "Picture 0002_1.png" in texts(assistant), "viewer")
    assistant.until(lambda: any("20×20" in text for text in texts(assistant)), "size of the picture")
    assert {"Viewer", "kept, 4 stars", "2 of 6", "Next picture"} <= set(texts(assistant))
    assert nameless(assistant) == []


def test_another_list_and_another_page_are_gone_to(assistant: Assistant) -> None:
    fetched(assistant)
    assistant.key("Pixhaul", "ctrl+t")
    assistant.until(lambda: assistant.look_for("openLists"), "sidebar")
    assistant.until(lambda: assistant.look_for("thumbnailGrid") is None, "empty list")
    assistant.until(lambda: "failed" in cells(assistant, "openLists")[0], "state of the first list")
    assert [row.partition(", ")[0] for row in cells(assistant, "openLists")] == ["list.txt", "New list"]
    assistant.find("openLists").choose(0)
    assistant.until(lambda: len(cells(assistant, "thumbnailGrid")) == PICTURES + 1, "the first list")
    assistant.key("Pixhaul", "ctrl+comma")
    assistant.until(lambda: len(assistant.windows) == 2, "preferences")
    assistant.find("preferencePages", 1).choose(1)
    assistant.until(lambda: assistant.look_for("pageSpeed", 1), "the second page")
    assert nameless(assistant) == []
    boxes = [face for face in assistant.windows[1].walk() if face.role == "combo box"]
    assert [box.name for box in boxes if not box.label] == []


def test_the_pane_of_the_run_has_names_too(assistant: Assistant) -> None:
    assistant.until(lambda: len(cells(assistant, "linkList")) == PICTURES + 1, "lines of the list")
    assistant.find("runButton").press()
    assistant.until(lambda: assistant.look_for("runPane"), "pane of the run")
    assistant.find("runTimeline").press()
    assistant.until(lambda: assistant.look_for("timelineChart"), "other chart")
    assert nameless(assistant) == []
    assert len(assistant.heard) < 5, "a flood"
