"""The preferences: every setting in its row, found, reset, kept in profiles, taken from a file."""

import json
from dataclasses import fields, replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.core.settings import Settings
from pixhaul.core.settings_file import incoming
from pixhaul.ui.preference_list import PAGES
from tests.ui.preferring import Open

ELSEWHERE = {"destination", "cell_size", "mappings", "profiles"}
"""Set in the window itself."""


def test_every_setting_has_its_row_and_explains_itself_in_one_sentence(preferences: Open) -> None:
    assert set(preferences.dialog.rows) == {field.name for field in fields(Settings)} - ELSEWHERE
    for key, row in preferences.dialog.rows.items():
        sentence = row.preference.sentence
        assert sentence.endswith("."), key
        assert ". " not in sentence, key
        assert preferences.field(key).accessibleName() == row.preference.title
        assert preferences.field(key).accessibleDescription() == sentence
        assert preferences.field(key).focusPolicy() & Qt.FocusPolicy.TabFocus, key


def test_search_finds_rows_on_all_pages(preferences: Open, qtbot: QtBot) -> None:
    assert preferences.shown() == [
        "theme",
        "contrast",
        "less_motion",
        "language",
        "watch_clipboard",
        "direct_links",
        "tell_end",
        "look_for_updates",
        "keep_log",
    ]
    preferences.dialog.search.setText("timeout")
    qtbot.waitUntil(lambda: preferences.shown() == ["read_timeout"])
    preferences.dialog.search.setText("HOST certificate")
    qtbot.waitUntil(lambda: preferences.shown() == ["insecure_hosts"])
    preferences.dialog.search.setText("zebra")
    qtbot.waitUntil(lambda: preferences.shown() == [])
    preferences.dialog.pages.setCurrentRow(1)
    qtbot.waitUntil(lambda: preferences.shown() == ["jobs", "per_host", "bandwidth"])
    assert preferences.dialog.search.text() == ""


def test_no_page_is_chosen_while_searching_and_each_leads_back(preferences: Open, qtbot: QtBot) -> None:
    pages = preferences.dialog.pages
    first = pages.item(0)
    preferences.dialog.search.setText("zebra")
    qtbot.waitUntil(lambda: preferences.shown() == [])
    assert pages.selectedItems() == []
    preferences.dialog.search.clear()
    qtbot.waitUntil(lambda: "theme" in preferences.shown())
    assert pages.selectedItems() == [first]
    preferences.dialog.search.setText("zebra")
    qtbot.waitUntil(lambda: preferences.shown() == [])
    # The page that was chosen before is no exception.
    QTest.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=pages.visualItemRect(first).center())
    qtbot.waitUntil(lambda: "theme" in preferences.shown())
    assert preferences.dialog.search.text() == ""
    assert pages.selectedItems() == [first]


def test_the_keyboard_reaches_everything(preferences: Open) -> None:
    for number, page in enumerate(PAGES):
        preferences.dialog.pages.setCurrentRow(number)
        preferences.dialog.pages.setFocus()
        reached: set[QWidget | None] = set()
        for _ in range(60):
            QTest.keyClick(QApplication.focusWidget() or preferences.dialog, Qt.Key.Key_Tab)
            reached.add(QApplication.focusWidget())
        for preference in page.preferences:
            assert preference.in_profiles_only or preferences.field(preference.key) in reached, preference.key


def test_a_change_from_elsewhere_is_shown(preferences: Open) -> None:
    preferences.settings = replace(preferences.settings, jobs=7, allow_svg=True)
    preferences.dialog.refresh()
    assert preferences.field("jobs").text() == "7"
    assert preferences.field("allow_svg").isChecked()
    assert preferences.changes == []


def test_a_reset_says_what_it_goes_back_to(preferences: Open) -> None:
    preferences.type("jobs", "7")
    reset = preferences.dialog.rows["jobs"].reset
    assert reset.toolTip() == reset.accessibleDescription() == "Back to the default: Automatic"
    assert reset.text() == "Reset Pictures at once"
    QTest.keyClick(reset, Qt.Key.Key_Space)
    assert preferences.settings.jobs == 0
    assert QApplication.focusWidget() is preferences.field("jobs")


def test_everything_is_reset_and_that_is_undone(preferences: Open) -> None:
    preferences.type("jobs", "7")
    preferences.settings = replace(preferences.settings, destination="/mine")
    before = preferences.settings
    preferences.dialog.reset_all.click()
    assert preferences.settings == Settings(destination="/mine")
    assert not preferences.dialog.reset_all.isEnabled()
    assert "2 setting" in preferences.dialog.told.text
    preferences.dialog.told.undo.click()
    assert preferences.settings == before
    assert preferences.dialog.told.text == ""
    assert preferences.field("jobs").text() == "7"


def test_a_profile_is_made_changed_renamed_copied_deleted_and_brought_back(preferences: Open) -> None:
    dialog = preferences.dialog
    dialog.profiles.new.click()
    (made,) = preferences.settings.profiles
    assert (made.name, dict(made.values)) == ("Profile", {"user_agent": "Mine/1"})
    assert QApplication.focusWidget() is dialog.profiles.name
    QTest.keyClicks(dialog.profiles.name, "Shop")
    QTest.keyClick(dialog.profiles.name, Qt.Key.Key_Return)
    preferences.type("jobs", "4")
    assert preferences.settings.jobs == 0
    assert dialog.rows["jobs"].reset.toolTip() == "Leave it to the settings: Automatic"
    assert preferences.settings.profiles == (replace(made, name="Shop", values={"user_agent": "Mine/1", "jobs": 4}),)
    dialog.rows["user_agent"].reset.click()
    assert dict(preferences.settings.profiles[0].values) == {"jobs": 4}
    dialog.profiles.duplicate.click()
    assert [one.name for one in preferences.settings.profiles] == ["Shop", "Shop 2"]
    QTest.keyClicks(dialog.profiles.name, "shop")
    assert dialog.profiles.name.property("invalid") == "true"
    QTest.keyClick(dialog.profiles.name, Qt.Key.Key_Return)
    assert [one.name for one in preferences.settings.profiles] == ["Shop", "Shop 2"]
    both = preferences.settings.profiles
    dialog.profiles.remove.click()
    assert [one.name for one in preferences.settings.profiles] == ["Shop"]
    assert dialog.profiles.key == ""
    dialog.told.undo.click()
    assert preferences.settings.profiles == both


def test_a_profile_shows_only_what_belongs_to_lists(preferences: Open) -> None:
    preferences.dialog.profiles.new.click()
    preferences.dialog.pages.setCurrentRow(0)
    assert preferences.shown() == ["name_template"]
    titles = [page.title for number, page in enumerate(PAGES) if not preferences.dialog.pages.item(number).isHidden()]
    assert titles == ["General", "Speed", "Limits", "Copies", "Connection"]
    preferences.type("name_template", "{nope")
    assert preferences.complaint("name_template")
    preferences.type("name_template", "{host}/{name}")
    assert preferences.settings.profiles[0].values["name_template"] == "{host}/{name}"
    preferences.dialog.reveal("theme")
    assert preferences.dialog.profiles.key == ""
    assert "name_template" not in preferences.shown()


def test_an_import_is_shown_first_then_taken_and_undone(preferences: Open) -> None:
    raw = {"jobs": 5, "tries": "x", "colour": 1, "profiles": [{"key": "z", "name": "Slow", "values": {}}]}
    data = json.dumps({"pixhaul": "settings", "version": 2, "settings": raw}).encode()
    before, dialog = preferences.settings, preferences.dialog
    dialog.show_incoming("office.json", incoming(data, before))
    texts = [label.text() for label in dialog.preview.findChildren(QLabel) if label.isVisible()]
    assert "Now: Automatic. Then: 5" in texts
    assert "Profile “Slow”" in texts
    assert "“colour” is no setting here and is left out." in texts
    assert "The value of “Tries” cannot be used and is left out." in texts
    assert any("newer" in text for text in texts)
    assert preferences.settings == before
    assert QApplication.focusWidget() is dialog.preview.take
    QTest.keyClick(dialog.preview.take, Qt.Key.Key_Return)
    assert (preferences.settings.jobs, [one.name for one in preferences.settings.profiles]) == (5, ["Slow"])
    dialog.told.undo.click()
    assert preferences.settings == before


def test_esc_leaves_the_preview_of_an_import_and_not_the_settings(preferences: Open) -> None:
    data = json.dumps({"pixhaul": "settings", "version": 1, "settings": {"jobs": 5}}).encode()
    dialog = preferences.dialog
    dialog.show_incoming("office.json", incoming(data, preferences.settings))
    QTest.keyClick(dialog.preview.take, Qt.Key.Key_Escape)
    assert not dialog.preview.isVisible()
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.files.take
    assert preferences.changes == []


def test_an_import_that_changes_nothing_says_so(preferences: Open) -> None:
    data = json.dumps({"pixhaul": "settings", "version": 1, "settings": {}}).encode()
    preferences.dialog.show_incoming("same.json", incoming(data, preferences.settings))
    assert not preferences.dialog.preview.take.isVisible()
    preferences.dialog.preview.cancel.click()
    assert not preferences.dialog.preview.isVisible()
    assert preferences.changes == []
