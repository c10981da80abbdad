"""Another language is chosen: every widget says its texts again, hidden ones too, and nothing else changes.

Texts that widgets keep in Qt's own properties are found here. A part that keeps texts elsewhere, for painting or to say
them later, has a method ``say_again`` that is given the function for it.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTextEdit,
    QWidget,
)

from pixhaul.ui.reading_order import pointed_at
from pixhaul.ui.tooltips import plain_tooltip

Again = Callable[[str], str]
"""A text of the language before, in the present one."""
Asked = Callable[[QObject, str, Callable[[], list[str]]], str]
"""The same with what shows the text, and how to get the names of the classes around it."""
_OPEN, _CLOSE = "<span>", "</span>"
_GIVEN = "given"
GIVEN_ROLE = Qt.ItemDataRole.UserRole + 20
"""True for an entry of a box that is no text of ours: the name of a profile."""


def leave_as_given(thing: QObject) -> None:
    """What this part of the window says is no text of ours, even where it reads like one: a name, a server's word."""
    thing.setProperty(_GIVEN, True)


def say_all_again(again: Asked) -> None:
    """Everything says its texts as ``again`` tells them. On the window's thread."""
    locale = QLocale()
    for window in QApplication.topLevelWidgets():
        window.setLocale(locale)
    widgets = [widget for widget in QApplication.allWidgets() if not isinstance(widget, QHeaderView)]
    done: set[int] = set()
    for widget in widgets:  # before the buttons, which take over what the actions say
        for action in {*widget.actions(), *widget.findChildren(QAction, "", Qt.FindChildOption.FindDirectChildrenOnly)}:
            if id(action) not in done:
                done.add(id(action))
                _action(action, partial(_again_near, again, action))
    for widget in widgets:
        _widget(widget, partial(_again_near, again, widget))


def _again_near(again: Asked, thing: QObject, text: str) -> str:
    if thing.property(_GIVEN):
        return text
    told = again(thing, text, partial(names_around, thing))
    if told.startswith("→ ") and QGuiApplication.isRightToLeft():
        return pointed_at(told[2:])
    if told.startswith("← \u2068") and not QGuiApplication.isRightToLeft():
        return pointed_at(told[3:-1])
    return told


def names_around(thing: QObject) -> list[str]:
    """The classes of a thing and of all around it, the nearest first: contexts its texts may have been filed under."""
    names: list[str] = []
    own = thing.objectName()
    around: QObject | None = thing
    while around is not None:
        names += [kind.__name__ for kind in type(around).__mro__ if kind is not object]
        around = around.parent()
    return [*names, own]


def _action(action: QAction, again: Again) -> None:
    plain = action.text().replace("&", "")
    own_tip = action.toolTip() not in {plain, plain.removesuffix("…").removesuffix("...")}
    _put(action.text, action.setText, again)
    if own_tip:
        _put(action.toolTip, action.setToolTip, lambda text: _tip(text, again))
    _put(action.statusTip, action.setStatusTip, again)
    _put(action.whatsThis, action.setWhatsThis, again)


def _widget(widget: QWidget, again: Again) -> None:
    _put(widget.windowTitle, widget.setWindowTitle, again)
    _put(widget.toolTip, widget.setToolTip, lambda text: _tip(text, again))
    _put(widget.statusTip, widget.setStatusTip, again)
    _put(widget.whatsThis, widget.setWhatsThis, again)
    _put(widget.accessibleName, widget.setAccessibleName, again)
    _put(widget.accessibleDescription, widget.setAccessibleDescription, again)
    _own_texts(widget, again)
    for part in (widget, *widget.findChildren(QObject, "", Qt.FindChildOption.FindDirectChildrenOnly)):
        own = part is widget or not (part.isWidgetType() or isinstance(part, QAction))
        say = getattr(part, "say_again", None) if own else None
        if say is not None:
            say(again)
    widget.updateGeometry()
    widget.update()


def _own_texts(widget: QWidget, again: Again) -> None:
    match widget:
        case QLabel() if widget.text().isdigit():
            pass  # a key, or the number of an answer
        case QLabel() | QAbstractButton():
            _put(widget.text, widget.setText, again)
        case QMenu():
            _put(widget.title, widget.setTitle, again)
        case QLineEdit() | QPlainTextEdit() | QTextEdit():
            _put(widget.placeholderText, widget.setPlaceholderText, again)
        case QComboBox():
            for row in range(widget.count()):
                if not widget.itemData(row, GIVEN_ROLE):
                    widget.setItemText(row, again(widget.itemText(row)))
        case QTabBar():
            for row in range(widget.count()):
                widget.setTabText(row, again(widget.tabText(row)))
                widget.setTabToolTip(row, again(widget.tabToolTip(row)))
        case QAbstractSpinBox():
            _put(widget.specialValueText, widget.setSpecialValueText, again)
            if isinstance(widget, QSpinBox):
                _put(widget.suffix, widget.setSuffix, again)
        case QProgressBar():
            _put(widget.format, widget.setFormat, again)
        case QAbstractItemView():
            _view(widget, again)


def _view(view: QAbstractItemView, again: Again) -> None:
    """A model of ours translates when it is asked; one of Qt's own keeps what it was given."""
    if isinstance(view, QListWidget):
        for row in range(view.count()):
            _put(view.item(row).text, view.item(row).setText, again)
            _put(view.item(row).toolTip, view.item(row).setToolTip, lambda text: _tip(text, again))
    elif isinstance(view, QTableWidget):
        cells = (view.item(row, column) for row in range(view.rowCount()) for column in range(view.columnCount()))
        heads = (view.horizontalHeaderItem(column) for column in range(view.columnCount()))
        for item in (*cells, *heads):
            if item is not None:
                _put(item.text, item.setText, again)
                _put(item.toolTip, item.setToolTip, lambda text: _tip(text, again))
    model = view.model()
    if model is not None:
        for header in view.findChildren(QHeaderView):
            if header.count():
                model.headerDataChanged.emit(header.orientation(), 0, header.count() - 1)
    view.viewport().update()


def _put(read: Callable[[], str], write: Callable[[str], object], again: Again) -> None:
    """Only what is another text: a widget whose text is set lays itself out anew."""
    before = read()
    after = again(before) if before else before
    if after != before:
        write(after)


def _tip(text: str, again: Again) -> str:
    """A tool tip may stand between tags, so that it is never taken for mark-up."""
    if not (text.startswith(_OPEN) and text.endswith(_CLOSE)):
        return again(text)
    plain = text[len(_OPEN) : -len(_CLOSE)].replace("<br>", "\n")
    return plain_tooltip(again(plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")))
