"""How single settings are edited: which field, and how its text becomes a value."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from pixhaul.core.checks import is_user_agent
from pixhaul.core.quantities import parse_amount, whole_parser
from pixhaul.core.settings import MOST_BYTES
from pixhaul.naming.template import NameTemplate, TemplateError
from pixhaul.qt.translating import QT_TRANSLATE_NOOP
from pixhaul.ui.fields import ChoiceField, Field, FileField, LinesField, Parse, Show, TextField
from pixhaul.ui.theme import Theme

Make = Callable[[Theme], Field]


def words(text: str) -> str:
    """A text of the tables of settings in the language of the window."""
    return QCoreApplication.translate("Preferences", text)


def whole(least: int, most: int, none: str = "") -> Make:
    """Whole numbers within bounds; ``none`` is what 0 is called, where that is possible."""

    def make(_theme: Theme) -> Field:
        def said() -> str:
            return words(none) if none else ""

        def parse(text: str) -> int:
            return whole_parser(least, most, said())(text)

        return TextField(parse, lambda value: f"{value:.10g}" if value or not none else said(), said())

    return make


def amount_of_bytes(none: str = "", unit: str = "", example: str = "500 MB", least: int = 1000) -> Make:
    """Sizes and speeds; ``none`` is what 0 is called, where that is possible."""

    def parse(text: str) -> int:
        return parse_amount(text, least, MOST_BYTES, none_allowed=bool(none), example=example)

    def make(_theme: Theme) -> Field:
        def said() -> str:
            return words(none) if none else ""

        return TextField(parse, lambda value: _amount(value, "B" + unit) if value else said(), said())

    return make


def pixels(_theme: Theme) -> Field:
    """A number of pixels."""

    def parse(text: str) -> int:
        return parse_amount(text, 1, 4_000_000_000, none_allowed=False, example="400 M")

    return TextField(parse, lambda value: _amount(value, ""))


def _amount(value: int, unit: str) -> str:
    """``20 MB``; exactly what was meant, so that reading it again gives the same."""
    for factor, letter in ((10**9, "G"), (10**6, "M"), (10**3, "k")):
        if value >= factor and round(value / factor, 3) * factor == value:
            return f"{round(value / factor, 3):g} {letter}{unit}"
    return f"{value} {unit}".rstrip()


def agent(text: str) -> str:
    """What can be sent as a user agent. Raises ValueError."""
    if not is_user_agent(text):
        raise ValueError(words(QT_TRANSLATE_NOOP("Preferences", "Only plain letters, digits and signs can be sent.")))
    return text


def plain(text: str) -> str:
    """As it is typed."""
    return text


def template(text: str) -> str:
    """A template of names. Raises ValueError."""
    try:
        return NameTemplate.parse(text, any_column=True).text
    except TemplateError as error:
        raise ValueError(str(error)) from None


def choice(choices: Sequence[tuple[Any, str]]) -> Make:
    """One of a few values, each with its word."""
    return lambda theme: ChoiceField(theme, [(value, words(said)) for value, said in choices])


def line(parse: Parse, placeholder: str = "") -> Make:
    """One line of text."""
    return lambda _theme: TextField(parse, plain, words(placeholder) if placeholder else "")


def lines(parse: Parse, show: Show, placeholder: str) -> Make:
    """Several lines of text; the placeholder is an example."""
    return lambda _theme: LinesField(parse, show, placeholder)


def file(title: str, placeholder: str) -> Make:
    """The path of a file."""
    return lambda theme: FileField(theme, plain, words(title), words(placeholder))
