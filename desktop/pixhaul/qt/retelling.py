"""Texts that are shown already, said again in another language.

A widget knows its text and not where it came from. So the text is looked for among all texts of the window as the
language before said them; what stood in the places of a template is carried over, numbers in the new digits. What
nobody knows, such as the name of a file, comes back as it is.
"""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from string import Formatter

from PySide6.QtCore import QCoreApplication, QLocale

from pixhaul.core.resources import resource
from pixhaul.qt import locale_words
from pixhaul.qt.sentences import joint

_LONGEST = 4000
"""Letters of a text that is looked at; what is longer is none of ours."""
_COUNTS = (0, 1, 2, 3, 11, 100)
"""Numbers that ask every language for each of its plural forms."""
_ENOUGH = 4
"""Letters in a row that make a template one of ours, whatever stands in its places."""
_WORD = re.compile(r"[^\W\d_]+")
_WIDE = re.compile(r"[\u3000-\u9fff]")
"""Signs that are a word each, or nearly."""
_QUOTES = "“„«‚‘"
"""What stands behind one is the name of something."""
_JOINTS = (" · ", " – ", "; ", ". ", ": ", ", ")
"""What whole texts are joined with, as English writes it."""
_TIMES = re.compile(r"[\d:.,٫×]+")


_KEYS = ("Ctrl", "Shift", "Alt", "Meta", "Return", "Enter", "Esc", "Tab", "Space")  # no text: looked up
_MORE_KEYS = ("Del", "Ins", "Home", "End", "PgUp", "PgDown", "Backspace")  # no text: looked up
_NAMES_OF_KEYS = (*_KEYS, *_MORE_KEYS, "Left", "Right", "Up", "Down")  # no text: looked up
"""Keys by Qt's own names."""
_PLAIN_KEY = re.compile(r"F\d+")
_UNKNOWN = 100
"""Doubt from which on a text is not ours."""
_LONGEST_JOINED = 400
"""Letters in front of a joint."""
_FIGURE, _GROUP = "%n", "counted__"
"""The place of what is counted, and its group in a pattern."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text of the window, in the translation files' terms."""

    context: str
    source: str
    comment: str = ""
    counted: bool = False
    number: int = -1
    """What is counted, where the text does not say it."""

    def now(self, number: int = -1) -> str:
        """The text in the language in place."""
        comment = self.comment or ("" if self.counted else None)
        return QCoreApplication.translate(self.context, self.source, comment, number if self.counted else -1)


@dataclass(frozen=True, slots=True)
class _Template:
    """A text with places, as the language before said it."""

    said: Said
    text: str
    piece: str
    """Its longest literal piece: looked for first, since that is quick."""
    named: frozenset[str]
    """Places in quotes: what stands there is a name."""
    strict: bool
    """Whether all that stands in its places must be known, since it has hardly a word of its own."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A text in the new language, and how doubtful it is: 0 for one that is ours as it stands."""

    text: str
    doubt: int
    said: Said | None = None


def marked_texts() -> list[Said]:
    """All texts of the window. Raises OSError and ValueError when their file is not as it came."""
    listed = json.loads(resource("translations", "texts.json").read_text("utf-8"))
    return [Said(context, source, comment, bool(counted)) for context, source, comment, counted in listed]


class Retelling:
    """Made while a language is in place; asked when another one is. On the window's thread."""

    def __init__(self, texts: Sequence[Said]) -> None:
        self._before = QLocale()
        self._exact: dict[str, list[Said]] = {}
        self._templates: list[_Template] = []
        self._known: dict[str, list[_Told]] = {}
        self._joints: list[tuple[str, str]] = []
        keys = [Said("QShortcut", key) for key in _NAMES_OF_KEYS]
        self._names_of_keys = {key.now(): key for key in keys}
        for said in texts:
            self._learn(said)
        self._templates.sort(key=lambda one: (one.strict, -len(one.text)))

    def again(self, text: str, near: Callable[[], list[str]] = list) -> str:
        """The text in the new language. ``near`` gives the classes around it: they tell equal words apart."""
        if not text or len(text) > _LONGEST:
            return text
        self._joints = self._joints or _joints(self._before, QLocale())
        readings = self._told(text)
        best = readings[0]
        if len({told.text for told in readings}) > 1:
            around = near()
            best = min(readings, key=lambda told: _distance(told.said, around))
        return self._lines(text) if best.doubt >= _UNKNOWN and "\n" in text else best.text

    def knows(self, text: str) -> bool:
        """Whether a text is ours, as far as can be told."""
        return self.again(text) != text or (0 < len(text) <= _LONGEST and self._told(text)[0].doubt < _UNKNOWN)

    def begin(self) -> None:
        """Yet another language is to come."""
        self._known.clear()
        self._joints = []

    # ---- what the language before said

    def _learn(self, said: Said) -> None:
        if said.counted:
            for number in _COUNTS:
                self._learn_one(replace(said, number=number), said.now(number), self._before.toString(number))
        else:
            self._learn_one(said, said.now(), "")

    def _learn_one(self, said: Said, text: str, figure: str) -> None:
        if figure and figure in text:
            text = text.replace(figure, "{" + _FIGURE + "}", 1)
        names = _places(text)
        if not names:
            known = self._exact.setdefault(text, [])
            if said not in known:
                known.append(said)
            return
        pieces = [literal for literal, *_ in Formatter().parse(text)]
        own = "".join(pieces)
        if own.strip():
            strict = _weight(own) < _ENOUGH
            self._templates.append(_Template(said, text, max(pieces, key=len), _quoted(text), strict))

    # ---- what it is now

    def _told(self, text: str) -> list[_Told]:
        """The likeliest readings of a text: those with the least that is not known."""
        if text not in self._known:
            self._known[text] = [_Told(text, _UNKNOWN + len(text))]  # a text within itself is not looked for again
            readings = list(self._readings(text))
            least = min((told.doubt for told in readings), default=0)
            self._known[text] = [told for told in readings if told.doubt == least] or self._known[text]
        return self._known[text]

    def _readings(self, text: str) -> Iterator[_Told]:
        exact = list(self._exactly(text))
        simple = None if exact else self._figure(text) or self._keys(text)
        if exact or simple is not None:
            yield from exact or [_Told(simple or "", 0)]
            return
        for template in self._templates:
            if template.piece in text and (match := _pattern(template.text).fullmatch(text)):
                yield from self._filled(template, match.groupdict())
        yield from self._with_brackets(text)
        for joint_before, joint_after in self._joints:
            yield from self._joined(text, joint_before, joint_after)

    def _exactly(self, text: str) -> Iterator[_Told]:
        known = self._exact.get(text, ())
        yield from (_Told(said.now(said.number), 0, said) for said in known)
        if not known:  # what an action is called elsewhere than in a menu
            others = self._exact.get(text + "…", ())
            yield from (_Told(said.now(said.number).removesuffix("…"), 0, said) for said in others)

    def _filled(self, template: _Template, places: dict[str, str]) -> Iterator[_Told]:
        number, doubt, values = template.said.number, 2 if template.strict else 1, {}
        for name, value in places.items():
            if name == _GROUP:
                number, fits = self._before.toLongLong(value)
                if not fits:
                    return
                doubt -= 1
                continue
            told = _Told(value, 0) if name in template.named else self._told(value)[0]
            if told.doubt >= _UNKNOWN and template.strict:
                return
            doubt += 2 * told.doubt
            values[name] = told.text
        text = template.said.now(number)
        yield _Told(text.format(**values) if _places(text) else text, doubt, template.said)

    def _joined(self, text: str, before: str, after: str) -> Iterator[_Told]:
        """Two texts with a joint between, if the first is known."""
        place = text.find(before)
        while 0 < place < _LONGEST_JOINED:
            first, rest = text[:place], text[place + len(before) :]
            head, between = self._told(first)[0], after
            if head.doubt >= _UNKNOWN and before == ". ":  # the full stop is a part of the text
                head, between = self._told(first + ".")[0], after[1:]
            if head.doubt < _UNKNOWN:
                tail = self._key(rest) if before == ": " else self._told(rest)[0]
                yield _Told(f"{head.text}{between}{tail.text}", 1 + head.doubt + tail.doubt)
            place = text.find(before, place + 1)

    def _with_brackets(self, text: str) -> Iterator[_Told]:
        """``Retry failed pictures (F5)``: what an action does, and its shortcut."""
        head, found, rest = text.rpartition(" (")
        if found and rest.endswith(")"):
            told, inside = self._told(head)[0], self._key(rest[:-1])
            if told.doubt < _UNKNOWN:
                yield _Told(f"{told.text} ({inside.text})", 1 + told.doubt + inside.doubt)

    def _key(self, text: str) -> _Told:
        """Where a shortcut stands: a single sign is a key, and no figure."""
        return _Told(text, 0) if len(text) == 1 else self._told(text)[0]

    def _figure(self, text: str) -> str | None:
        before = self._before
        whole, fits = before.toLongLong(text)
        if fits:
            grouped = before.groupSeparator() in text
            return locale_words.count(whole) if grouped else locale_words.number(whole)
        value, fits = before.toDouble(text)
        if fits:
            return locale_words.decimal(value, len(text.rpartition(before.decimalPoint())[2]))
        if not _TIMES.fullmatch(text) or text.count(before.decimalPoint()) > 1:  # 192.168.0.1 is an address
            return None
        zero, point = ord(before.zeroDigit()), QLocale().decimalPoint()

        def turned(sign: str) -> str:
            digit = ord(sign) - zero
            return locale_words.number(digit) if 0 <= digit < 10 else point if sign == before.decimalPoint() else sign

        return "".join(map(turned, text))

    def _lines(self, text: str) -> str:
        """Each line for itself."""
        return "\n".join(self._told(line)[0].text if line else line for line in text.split("\n"))

    def _keys(self, text: str) -> str | None:
        """``Ctrl+Shift+M`` as its keys are called now; None when that is no key of ours."""
        keys = re.split(r"(?<=.)\+", text)
        if not all(len(key) < 2 or _PLAIN_KEY.fullmatch(key) or key in self._names_of_keys for key in keys):
            return None
        names = (self._names_of_keys.get(key) for key in keys)
        return "+".join(name.now() if name is not None else key for name, key in zip(names, keys, strict=True))


def _places(text: str) -> list[str]:
    """Names of the places of a template; none where braces are only shown, as in examples."""
    try:
        names = [name for _, name, _, _ in Formatter().parse(text) if name is not None]
    except ValueError:
        return []
    return names if all(name.isidentifier() or name == _FIGURE for name in names) else []


def _joints(before: QLocale, now: QLocale) -> list[tuple[str, str]]:
    """What whole texts are joined with, in both languages; some parts use the English joint in all of them."""
    written = [(joint(english, before), joint(english, now)) for english in _JOINTS]
    return list(dict.fromkeys([*written, *((english, english) for english in _JOINTS)]))


def _distance(said: Said | None, around: list[str]) -> tuple[int, int]:
    """How far a text is filed from a place: by the classes around it, then by the names it goes by."""
    if said is None:
        return len(around), 1
    place = around.index(said.context) if said.context in around else len(around)
    word = "".join(_WORD.findall(said.source)).lower()
    return place, 0 if any(word in name.lower() for name in around) else 1


def _weight(own: str) -> int:
    """How many letters in a row a template has; signs that are words count for more."""
    longest = max((len(word) for word in _WORD.findall(own)), default=0)
    return max(longest, 2 * len(_WIDE.findall(own)))


@lru_cache(maxsize=1024)
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile("".join(_expressions(text)), re.DOTALL)


def _expressions(text: str) -> Iterator[str]:
    known: set[str] = set()
    for literal, name, _, _ in Formatter().parse(text):
        yield re.escape(literal)
        if name is None:
            continue
        group = _GROUP if name == _FIGURE else name
        yield f"(?P={group})" if group in known else f"(?P<{group}>.+?)"
        known.add(group)


def _quoted(text: str) -> frozenset[str]:
    found = set()
    before = ""
    for literal, name, _, _ in Formatter().parse(text):
        before = literal.rstrip("\u00a0\u202f ") or before
        if name is not None and before and before[-1] in _QUOTES and literal:
            found.add(name)
    return frozenset(found)
