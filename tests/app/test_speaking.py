"""Another language is shown at once, everywhere, while all goes on that runs."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from pixhaul.app.open_list import row_of
from pixhaul.core.answers import Answer, KeptAnswer, Timings
from pixhaul.core.setting import Profile
from pixhaul.core.status import DownloadStatus as S
from pixhaul.imaging.metadata import Metadata
from pixhaul.journal.rows import Job
from pixhaul.qt import languages
from pixhaul.qt.details import Details
from pixhaul.qt.order import GroupBy, Order
from pixhaul.qt.states import QueueState
from pixhaul.ui.chip import Chip
from pixhaul.ui.controls import Button
from pixhaul.ui.details_panel import DetailsPanel
from pixhaul.ui.filter_bar import FilterBar
from pixhaul.ui.profile_bar import ProfileBar
from pixhaul.ui.profile_picker import ProfilePicker
from tests.app.shell import House
from tests.app.window import Window
from tests.bare import bare
from tests.end2end.test_window_list import Gatekeeper
from tests.servers.faulty import FaultServer, answer, png

Text = tuple[str, str, str]
"""Where it stands, which property it is, and what it says."""
_READ = ("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "windowTitle", "title")


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.install(qapp, "en")


@pytest.fixture
def open_house(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[str], House]]:
    opened: list[House] = []

    def open_one(name: str) -> House:
        opened.append(House(qapp, qtbot, tmp_path / name, tmp_path / "pictures"))
        return opened[-1].show()

    yield open_one
    for house in opened:
        house.close()
    bare(qapp)


def texts_of(widget: QWidget) -> Iterator[Text]:
    """Everything a person or a screen reader can find in a window and in those above it."""
    for part in [widget, *widget.findChildren(QWidget)]:
        place = f"{type(part).__name__} {part.objectName()}"
        for name in _READ:
            read = getattr(part, name, None)
            # What is typed or measured differs from window to window.
            if callable(read) and not (isinstance(part, QLineEdit) and name == "text"):
                yield place, name, read()
        for action in part.actions():
            yield from ((action.objectName(), name, getattr(action, name)()) for name in ("text", "toolTip"))
        if isinstance(part, QComboBox):
            yield from ((place, "item", part.itemText(row)) for row in range(part.count()))


def dialogs(house: House) -> None:
    """Open what may be open while another language is chosen."""
    desk = house.shell.desk
    desk.tuning.show_preferences()
    desk.parts.toolbar.shortcuts_requested.emit()
    desk.parts.toolbar.about_requested.emit()


def add_two(house: House) -> None:
    """Two addresses, and wait for all that is told of them: the name of the first one comes from another thread."""
    house.add("https://a.example/1.png", "https://a.example/2.png")
    example = house.shell.window.findChild(QLabel, "nameExample")
    assert example is not None
    house.until(lambda: bool(example.text()))


def speak(house: House, language: str) -> None:
    house.shell.desk.tuning.choose("language", language)


@pytest.mark.parametrize(
    ("before", "after", "doubtful"),
    [("en", "de", 0), ("en", "ar", 0), ("de", "ar", 6), ("ar", "en", 6), ("fr", "es", 10)],
)
def test_a_window_says_all_that_a_new_one_would(
    open_house: Callable[[str], House], qapp: QApplication, before: str, after: str, doubtful: int
) -> None:
    """From English all of it; other languages have one word for two meanings here and there."""
    languages.install(qapp, before)
    house = open_house("turned")
    add_two(house)
    dialogs(house)
    speak(house, after)
    said = set(map(words_of, texts_of(house.shell.window)))
    house.close()
    bare(qapp)
    fresh = open_house("fresh")
    speak(fresh, after)
    add_two(fresh)
    dialogs(fresh)
    there = [text for text in texts_of(fresh.shell.window) if words_of(text) not in said and not differs(text)]
    assert len(said) > 500
    assert len({text[2] for text in there}) <= doubtful, there


def test_words_come_back_as_they_were(open_house: Callable[[str], House]) -> None:
    """German has one word for “Connection” and “Connecting”, for “None” and “nothing”, and more of that kind."""
    house = open_house("there-and-back")
    add_two(house)
    dialogs(house)
    before = {text for text in texts_of(house.shell.window) if not differs(text)}
    for language in ("de", "ar", "zh_CN", "fr", "es", "en"):
        speak(house, language)
    now = {text for text in texts_of(house.shell.window) if not differs(text)}
    assert len(before) > 500
    assert {text[2] for text in before - now} <= {"As the system says"}


def words_of(text: Text) -> Text:
    """Without signs between words, marks of direction, and figures."""
    return *text[:2], re.sub(r"[\W\d_]+", " ", text[2]).strip()


def differs(text: Text) -> bool:
    """What depends on the disk and on when it answers, and shortcuts that are written out by hand."""
    place, _, said = text
    if not said or "anner" in place:  # a list that takes long leaves its words in the banners
        return True
    return any(part in said for part in ("/", "fresh", "GB", "Go", "غ", "Ctrl", "Del"))


def test_a_run_goes_on_and_ends_with_all_its_pictures(
    open_house: Callable[[str], House], fault_server: FaultServer
) -> None:
    house = open_house("run")
    keepers = [Gatekeeper(png(8, 8, number)) for number in range(3)]
    house.add(*(fault_server.at(f"/{number}.png", keeper) for number, keeper in enumerate(keepers)))
    house.manager.start()
    house.until(lambda: len(fault_server.seen()) == 3)
    for keeper, language in zip(keepers, ("de", "ar", "en"), strict=True):
        speak(house, language)
        assert house.manager.state is QueueState.RUNNING
        keeper.open.set()
    house.until(lambda: house.manager.state is QueueState.IDLE)
    assert house.store.count(S.COMPLETE) == 3
    assert len(fault_server.seen()) == 3, "a request was made again"
    assert house.manager.totals().done == 3


def test_what_a_person_has_in_hand_stays(open_house: Callable[[str], House]) -> None:
    house = open_house("hand")
    house.add(*(f"https://a.example/{number}.png" for number in range(60)))
    parts = house.shell.desk.parts
    parts.links.add_field.setFocus()
    QTest.keyClicks(parts.links.add_field, "https://b.example/half")
    parts.grid.setCurrentIndex(house.shell.desk.services.filter.index(40))
    place, window = parts.grid.verticalScrollBar().value(), house.shell.window
    size, focus = window.geometry(), QApplication.focusWidget()
    speak(house, "de")
    assert parts.links.add_field.text() == "https://b.example/half"
    assert parts.grid.currentIndex().row() == 40
    assert parts.grid.verticalScrollBar().value() == place
    assert (window.geometry(), QApplication.focusWidget()) == (size, focus)
    undo = parts.links.undo_action
    assert undo.text() == "Rückgängig: 60 Adressen hinzufügen"
    undo.trigger()
    assert house.store.listed == 0


def test_arabic_turns_the_window_and_its_figures(open_house: Callable[[str], House]) -> None:
    house = open_house("arabic")
    speak(house, "ar")
    window = house.shell.window
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.locale().language() is QLocale.Language.Arabic
    speak(house, "en")
    assert window.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_by_keyboard_in_the_open_preferences(open_house: Callable[[str], House]) -> None:
    house = open_house("keys")
    desk = house.shell.desk
    desk.tuning.show_preferences("language")
    row = next(dialog for dialog in QApplication.topLevelWidgets() if dialog.objectName() == "preferencesDialog")
    field = row.findChild(QComboBox, "field_language")
    assert field is not None
    house.until(field.hasFocus)
    for _ in range(2):  # past English
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert desk.services.choices.settings.language == "de"
    assert row.windowTitle() == "Einstellungen"
    assert field.hasFocus()


def test_a_sentence_of_a_failure_and_a_file_of_that_name(window: Window, fault_server: FaultServer) -> None:
    label = QLabel("Done and dusted.jpg", window.widget)
    window.fetch(fault_server.at("/gone.png", answer(b"", "404 Not Found")))
    window.desk.tuning.choose("language", "de")
    told = str(window.services.filter.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert told.startswith("Zeile 1, ")
    assert told.endswith("fehlgeschlagen: Der Server hat eine leere Datei geschickt")
    assert label.text() == "Done and dusted.jpg"


def test_words_kept_for_narrow_windows_change_too(open_house: Callable[[str], House]) -> None:
    house = open_house("narrow")
    whole = house.shell.window.findChild(Button, "runWhole")
    assert whole is not None
    speak(house, "de")
    fresh = open_house("fresh").shell.window.findChild(Button, "runWhole")
    assert fresh is not None
    assert whole.width_when(compact=True) == fresh.width_when(compact=True)


def test_profiles_keep_their_names(open_house: Callable[[str], House]) -> None:
    """Even one that is called as our own words."""
    house = open_house("profiles")
    house.shell.shared.choices.change(profiles=(Profile("0123456789abcdef", "Done", {}),))
    house.shell.desk.tuning.show_preferences()
    picker = house.shell.window.findChild(ProfilePicker)
    scope = next(bar for bar in QApplication.allWidgets() if isinstance(bar, ProfileBar)).scope.box
    assert picker is not None
    picker.show_profiles(house.shell.shared.choices.settings.profiles, "0123456789abcdef")
    for language, default, whole in (("de", "Vorgabe", "Alle Listen"), ("es", "Predeterminado", "Todas las listas")):
        speak(house, language)
        assert picker.text() == "Done"
        assert [action.text() for action in picker.menu().actions()][:2] == [default, "Done"]
        assert [scope.itemText(row) for row in range(2)] == [whole, "Done"]


def test_what_a_server_and_a_file_say_stays(open_house: Callable[[str], House]) -> None:
    house = open_house("details")
    panel = house.shell.window.findChild(DetailsPanel) or house.shell.desk.viewer.findChild(DetailsPanel)
    assert panel is not None
    answer = Answer({"connection": "none"}, Timings(0.1, 0.1, 0.1, 0.1, 0.1), ())
    kept = KeptAnswer(final_url="https://a.example/1.png", http_status=200, answer=answer)
    panel.set_details(Details(1, "https://a.example/1.png", kept=kept, metadata=Metadata({"title": "Camera"})))
    speak(house, "de")
    shown = [label.text() for label in panel.findChildren(QLabel)]
    assert {"Connection", "none", "Camera"} <= set(shown)
    assert "Antwort des Servers" in shown
    copying = {button.accessibleName() for button in panel.findChildren(Button)}
    assert "Connection kopieren" in copying


def test_a_column_keeps_its_name(open_house: Callable[[str], House]) -> None:
    house = open_house("column")
    bar = house.shell.window.findChild(FilterBar)
    assert bar is not None
    bar.set_order(Order(group=GroupBy.COLUMN, column="Failed"))
    for language in ("de", "es", "en"):
        speak(house, language)
        word = QCoreApplication.translate("OrderMenu", "By column: {name}").format(name="Failed")
        assert word in [chip.text() for chip in bar.findChildren(Chip)]


def test_a_list_without_a_name_is_called_so_in_each_language(open_house: Callable[[str], House]) -> None:
    house = open_house("only")
    house.shell.rows.insert(
        1, row_of(Job(1, "0" * 16, 0.0, Path(), "", "", "open"), "")
    )  # one that nobody has looked at
    assert house.titles == ["New list", "New list"]
    speak(house, "de")
    house.until(lambda: house.titles == ["Neue Liste", "Neue Liste"])
