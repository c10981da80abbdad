"""What the window remembers from one start to the next."""

from pathlib import Path

from PySide6.QtCore import Qt

from pixhaul.core.logs import LOG_NAME
from pixhaul.core.paths import AppPaths
from pixhaul.core.settings import Settings
from pixhaul.ui.about import AboutDialog
from pixhaul.ui.main_window import MainWindow
from pixhaul.ui.open_outside import Outside
from tests.app.fixtures import OpenWindow
from tests.app.window import Window
from tests.servers.faulty import FaultServer, answer, png


def splitter_sizes(widget: MainWindow) -> list[int]:
    return widget._splitter.sizes()


def test_size_division_zoom_and_theme_are_remembered(open_window: OpenWindow) -> None:
    window = open_window()
    window.widget.resize(1000, 640)
    window.until(lambda: window.widget.width() == 1000)
    window.widget._splitter.setSizes([430, 570])
    sizes = splitter_sizes(window.widget)
    window.parts.grid.set_cell_size(240)
    window.parts.toolbar.theme_chosen.emit("dark")
    window.close()

    again = open_window(folder=None)
    assert (again.widget.width(), again.widget.height()) == (1000, 640)
    assert splitter_sizes(again.widget) == sizes
    assert again.parts.grid.cell_size == 240
    assert again.services.choices.settings.theme == "dark"
    background = again.widget.grab().toImage().pixelColor(500, 300)
    assert background.lightness() < 80


def test_folders_that_were_used_are_offered_again(
    open_window: OpenWindow, fault_server: FaultServer, home: Path
) -> None:
    window = open_window(folder=home / "one")
    window.fetch(fault_server.at("/1.png", answer(png())))
    window.parts.destination.field.setText(str(home / "two"))
    window.fetch(fault_server.at("/2.png", answer(png(seed=2))))
    window.close()
    again = open_window(folder=None)
    known = again.services.choices.window["folders"]
    assert known == [str(home / "two"), str(home / "one")]


def test_damaged_settings_give_the_defaults(open_window: OpenWindow, tmp_path: Path) -> None:
    paths = AppPaths.under(tmp_path / "own")
    paths.config.mkdir(parents=True)
    paths.settings.write_text('{"cell_size": "huge", "theme": 7, "jobs": -3, "name_template": "{nonsense"')
    paths.window_state.write_bytes(b"\xff\xfe\x00 not json")
    window = open_window(folder=None)
    assert window.services.choices.settings.theme == Settings().theme
    assert window.parts.destination.template == Settings().name_template
    assert [notice for notice in window.notices if "settings.json.bad" not in notice] == []
    assert len(window.notices) == 1, "the file is kept aside, and that is said"
    assert (paths.config / "settings.json.bad").is_file()


def test_a_bad_template_in_the_settings_gives_the_default(open_window: OpenWindow) -> None:
    window = open_window(name_template="{nonsense")
    assert window.parts.destination.template == Settings().name_template


def test_settings_that_cannot_be_written_do_not_stop_the_end(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    config = AppPaths.under(tmp_path / "own").config
    for file in config.rglob("*") if config.is_dir() else ():
        file.unlink()
    if config.is_dir():
        config.rmdir()
    config.write_text("a file in the way")
    window.close()
    assert "The settings could not be written down" in (AppPaths.under(tmp_path / "own").log / LOG_NAME).read_text()


def test_nothing_of_a_dialog_that_was_closed_is_left_behind(window: Window) -> None:
    for _ in range(2):
        window.parts.toolbar.about_requested.emit()
        (dialog,) = window.widget.findChildren(AboutDialog)
        dialog.close()
        window.until(lambda: not window.widget.findChildren(AboutDialog))
    assert len(window.desk.findChildren(Outside, "", Qt.FindChildOption.FindDirectChildrenOnly)) == 1
