"""Name templates in the destination bar: shown by example, explained, and proposed while they are written."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from pixhaul.ui.template_field import TemplateCompleter
from tests.ui.destination import MakeBar, example, names


def test_a_template_is_shown_by_example(make_bar: MakeBar, qtbot: QtBot) -> None:
    bar = make_bar()
    assert example(bar).text() == "→ 0001_cat.jpg"
    combo = names(bar)
    combo.setFocus()
    combo.edit.selectAll()
    with qtbot.waitSignal(bar.template_changed):
        QTest.keyClicks(combo, "x")
    assert bar.template == "x"
    combo.setCurrentIndex(3)
    assert example(bar).text() == "→ example.org_0001.jpg"
    assert bar.template == "{host}_{index:04}"


def test_a_bad_template_is_explained_and_not_used(make_bar: MakeBar, qtbot: QtBot) -> None:
    bar = make_bar()
    with qtbot.assertNotEmitted(bar.template_changed):
        names(bar).setEditText("{nmae}")
    assert "{name}" in example(bar).text()
    assert example(bar).property("ink") == "failed"
    assert bar.problem == example(bar).text()
    assert bar.template == "{index:04}_{name}"
    names(bar).setEditText("{name}")
    assert bar.problem == ""
    assert example(bar).property("ink") == "secondary"


def test_an_open_brace_is_no_mistake_while_its_field_is_chosen(make_bar: MakeBar, qtbot: QtBot) -> None:
    bar = make_bar()
    combo = names(bar)
    combo.setFocus()
    combo.edit.selectAll()
    QTest.keyClicks(combo, "{na")
    qtbot.waitUntil(lambda: example(bar).text().startswith("Choose a field"))
    assert example(bar).property("ink") == "secondary"
    assert bar.problem.startswith("A brace stands alone")
    proposals = next(one for one in combo.edit.findChildren(TemplateCompleter))
    QTest.keyClick(proposals.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: example(bar).text() == bar.problem)
    assert example(bar).property("ink") == "failed"


def test_fields_and_columns_are_proposed_behind_a_brace(make_bar: MakeBar, qtbot: QtBot) -> None:
    bar = make_bar()
    bar.set_columns(["SKU", "name", "Brand {x}"])
    assert bar.columns.isVisible()
    edit = names(bar).edit
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "a_{s")
    popup = bar._completions.list
    qtbot.waitUntil(popup.isVisible)
    assert [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())] == [
        "SKU", "host", "sha256:8"
    ]  # fmt: skip
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Tab)
    assert edit.text() == "a_{host}"
    assert bar.template == "a_{host}"
    QTest.keyClicks(edit, "{na")
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert "Brand {x}" not in bar._completions._names.stringList(), "a brace cannot be written in a field"
    assert "col.name" in bar._completions._names.stringList()


def test_columns_are_offered_only_where_there_are_any(make_bar: MakeBar, qtbot: QtBot) -> None:
    bar = make_bar(width=760)
    assert not bar.columns.isVisible()
    bar.set_columns(["SKU"])
    with qtbot.waitSignal(bar.columns_requested):
        bar.columns.click()
    with qtbot.waitSignal(bar.plan_requested):
        QTest.keyClick(bar.plan, Qt.Key.Key_Space)
