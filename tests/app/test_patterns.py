"""Patterns that are typed, pasted and dropped: told and counted before anything is made."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.app.test_preflight import lines as preflight_lines
from tests.app.window import Key, Window

HOST = "https://shop.example"
TEXT = f"{HOST}/[001-100].jpg"


def pressed(window: Window, name: str) -> None:
    button = window.parts.pattern.findChild(QPushButton, name)
    assert button is not None, name
    button.click()


def urls(window: Window) -> list[str]:
    return [window.store.urls[item] for item in window.store.order]


def test_a_typed_pattern_is_told_and_added_by_keyboard(window: Window) -> None:
    field = window.parts.links.add_field
    field.setFocus()
    QTest.keyClicks(field, TEXT)
    window.press(Key.Key_Return)
    assert window.parts.pattern.isVisible()
    assert window.parts.pattern.spoken == f"A pattern for 100 addresses. First: {HOST}/001.jpg. Last: {HOST}/100.jpg"
    assert window.stays(lambda: len(window.store), 200)
    window.tab_to("patternAdd")
    window.press(Key.Key_Return)
    window.until_listed(100)
    assert urls(window)[::99] == [f"{HOST}/001.jpg", f"{HOST}/100.jpg"]
    assert not window.parts.pattern.isVisible()
    window.until(lambda: preflight_lines(window)[:1] == ["100 addresses"])


def test_a_pasted_pattern_may_be_meant_as_it_stands(window: Window) -> None:
    window.paste(TEXT)
    window.until(window.parts.pattern.isVisible)
    pressed(window, "patternLiteral")
    window.until_listed(1)
    assert "001-100" in urls(window)[0]


def test_several_patterns_and_plain_lines_are_added_together(window: Window) -> None:
    window.paste(f"{TEXT}\n{HOST}/plain.jpg\n{HOST}/{{a,b}}.png")
    window.until(window.parts.pattern.isVisible)
    assert window.word("patternHeading") == "2 patterns for 102 addresses"
    pressed(window, "patternAdd")
    window.until_listed(103)


def test_too_many_are_not_offered(window: Window) -> None:
    window.paste(f"{HOST}/[0-9999999].jpg")
    window.until(window.parts.pattern.isVisible)
    assert "1,000,000 is the most at once" in window.parts.pattern.spoken
    assert window.parts.pattern.findChild(QPushButton, "patternAdd") is None


def test_escape_adds_nothing_and_plain_texts_are_not_asked_about(window: Window) -> None:
    window.paste(TEXT)
    window.until(window.parts.pattern.isVisible)
    window.tab_to("patternClose")
    window.press(Key.Key_Escape)
    assert not window.parts.pattern.isVisible()
    assert len(window.store) == 0
    window.add(f"{HOST}/a[0].jpg")
    assert len(window.store) == 1
