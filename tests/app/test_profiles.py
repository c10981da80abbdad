"""The profile of a list: chosen in the window, kept in the record, back with the list; settings as files."""

import json
from pathlib import Path

from pixhaul.core.paths import AppPaths
from pixhaul.core.setting import Profile
from pixhaul.core.settings import Settings
from tests.app.fixtures import OpenWindow
from tests.app.window import Window
from tests.servers.faulty import FaultServer, answer, png

SHOP = Profile("a1", "Shop", {"user_agent": "Shop/1", "name_template": "{index}-shop", "tries": 2})


def test_a_list_goes_by_its_profile_and_the_record_keeps_that(
    open_window: OpenWindow, fault_server: FaultServer, pictures: Path
) -> None:
    window = open_window(profiles=(SHOP,))
    picker = window.parts.destination.profile
    assert picker.isVisible()
    picker.chosen.emit("a1")
    assert picker.accessibleName() == "Profile: Shop"
    window.fetch(fault_server.at("/1.png", answer(png())))
    assert (pictures / "1-shop.png").exists()
    assert fault_server.seen()[0].headers["user-agent"] == "Shop/1"
    job = window.manager.ledger().job
    assert job is not None
    assert job.options == {"profile": "a1", "profile_name": "Shop"}
    assert window.services.choices.settings.name_template == Settings().name_template
    window.services.begin_anew()
    assert picker.accessibleName() == "Profile: Default"
    assert window.parts.destination.template == Settings().name_template
    window.until(lambda: not window.manager.aside.busy)
    window.desk.past.bring(job, starts=False)
    window.until_listed(1)
    assert picker.accessibleName() == "Profile: Shop"
    assert window.services.applier.options.network.user_agent == "Shop/1"


def test_a_profile_that_goes_leaves_the_list_to_the_settings(open_window: OpenWindow) -> None:
    window = open_window(profiles=(SHOP,))
    window.parts.destination.profile.chosen.emit("a1")
    window.desk.tuning.choose("profiles", ())
    assert window.services.settings_of_list() == window.services.choices.settings
    assert window.parts.destination.template == Settings().name_template
    assert not window.parts.destination.profile.isVisible()
    window.desk.tuning.choose("profiles", (SHOP,))
    assert window.services.settings_of_list().tries == 2


def test_settings_are_exported_and_imported(window: Window, tmp_path: Path) -> None:
    window.desk.tuning.choose_all({"jobs": 7, "headers": (("Authorization", "s3cret"),)})
    window.desk.tuning.show_preferences()
    dialog = window.desk.tuning._preferences
    assert dialog is not None
    path = tmp_path / "out.json"
    dialog.files.export_requested.emit(path)
    window.until(lambda: "out.json" in dialog.told.text)
    assert "s3cret" not in path.read_text()
    window.desk.tuning.choose("jobs", 1)
    dialog.files.import_requested.emit(path)
    window.until(dialog.preview.isVisible)
    dialog.preview.take.click()
    assert window.services.choices.settings.jobs == 7
    assert window.services.choices.settings.headers == (("Authorization", "s3cret"),)
    dialog.files.import_requested.emit(tmp_path / "none.json")
    window.until(lambda: "cannot be read" in dialog.told.text)
    dialog.close()


def test_settings_that_cannot_be_read_are_kept_aside_and_told(open_window: OpenWindow, tmp_path: Path) -> None:
    path = AppPaths.under(tmp_path / "own").settings
    path.parent.mkdir(parents=True)
    path.write_text("{broken")
    window = open_window()
    window.until_it_says("settings.json.bad")
    assert path.with_name("settings.json.bad").read_text() == "{broken"
    window.desk.tuning.choose("jobs", 5)
    window.close()
    assert json.loads(path.read_text())["jobs"] == 5
