"""What a list is called: as the file or page it came from, or the first host and the time, unless the user says so."""

import itertools
from collections.abc import Callable, Collection
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, Signal

from pixhaul.core.addresses import host_of
from pixhaul.core.items import ItemStore
from pixhaul.qt import locale_words
from pixhaul.qt.adder import Added, Adder

LONGEST = 120
"""Characters of a name; what is longer is cut."""


def untitled() -> str:
    """What a list without a name is called."""
    return QCoreApplication.translate("ListTitle", "New list")


class ListTitle(QObject):
    """Follows what comes onto the list until there is a name."""

    changed = Signal()

    def __init__(self, store: ItemStore, adder: Adder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._text = ""
        self.taken: Callable[[], Collection[str]] = tuple
        """Names of the lists that are open; a list that gets its name by itself gets another one."""
        adder.added.connect(self._added)

    @property
    def text(self) -> str:
        """The name; empty as long as there is none."""
        return self._text

    @property
    def shown(self) -> str:
        """The name, or a word for having none."""
        return self._text or untitled()

    def rename(self, text: str) -> None:
        """Call the list that; nothing but spaces changes nothing."""
        text = cleaned(text)
        if text and text != self._text:
            self._text = text
            self.changed.emit()

    def forget(self) -> None:
        """Another list takes the place of this one."""
        self._text = ""
        self.changed.emit()

    def _added(self, added: Added) -> None:
        if self._text or not added.ids or not added.summary.addresses:
            return
        self.rename(_other_than(self.taken(), cleaned(added.summary.name or self._first_host(added))))

    def _first_host(self, added: Added) -> str:
        hosts = (host_of(self._store.urls[item]) for new in added.ids for item in new)
        host = next((host for host in hosts if host), "")
        return f"{host}, {locale_words.short_moment(datetime.now().astimezone())}" if host else ""


def _other_than(taken: Collection[str], name: str) -> str:
    """``stock.csv``, or ``stock.csv (2)`` beside a list of that name; a long name is cut so that the number is seen."""
    ends = (f" ({locale_words.number(number)})" for number in itertools.count(2))
    others = (f"{name[: LONGEST - len(end)].rstrip()}{end}" for end in ends)
    return next(one for one in itertools.chain([name], others) if not one or one not in taken)


def cleaned(text: str) -> str:
    """One line of printable text, not too long."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())[:LONGEST].rstrip()
