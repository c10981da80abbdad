"""One entry of the list in words: what a cell, a line, a tooltip and a screen reader say about it."""

import html
import re
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt

from pixhaul.core.addresses import display, without_credentials
from pixhaul.core.control import TransferControl
from pixhaul.core.datauris import shown
from pixhaul.core.errors import FileChanged, FileMissing
from pixhaul.core.items import ItemStore
from pixhaul.core.marks import Mark
from pixhaul.core.origins import ORIGINAL_SIZE
from pixhaul.core.status import SAVED, DownloadStatus
from pixhaul.qt import locale_words
from pixhaul.qt.mark_words import mark_words
from pixhaul.qt.roles import ItemRole
from pixhaul.qt.sentences import translated
from pixhaul.qt.state_words import state_words

translate = QCoreApplication.translate
_LOST: Final = (FileMissing.reason, FileChanged.reason)
_BARE_LOGIN = re.compile(r"^(?!mailto:)[^\s/@:]+:[^\s/@]+@")
"""``user:password@`` in front of a text that has no scheme."""
_SLOW_ANSWER = 5.0
"""Seconds without a byte after which the cell says so."""
_LONGEST_IN_TIP = 500
"""Characters of an address in a tooltip; some have thousands."""
_MOVING: Final = (DownloadStatus.ACTIVE, DownloadStatus.CHECKING)


def shown_text(text: str) -> str:
    """An address or a refused text without credentials and control characters, ready to be shown as plain text."""
    if "@" in text:
        text = without_credentials(text) if "://" in text else _BARE_LOGIN.sub("", text)
    return text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)


class ItemPresenter:
    """Answers every role of the models by entry id.

    ``progress_of`` gives the running transfer of an entry, ``expected_name`` the file name it will probably get;
    both are asked for visible entries only and have to be fast. ``clock`` is monotonic seconds.
    """

    def __init__(
        self,
        store: ItemStore,
        progress_of: Callable[[int], TransferControl | None],
        expected_name: Callable[[int], str],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._progress_of = progress_of
        self._expected_name = expected_name
        self._clock = clock
        self._words = state_words()
        self.stack_of: Callable[[int], int] = lambda _item: 0
        """How many pictures look like that of an entry, itself included; 0 when it is alone."""
        self._by_role: dict[int, Callable[[int], object]] = {
            int(Qt.ItemDataRole.DisplayRole): self.address,
            int(Qt.ItemDataRole.EditRole): self.editable,
            int(Qt.ItemDataRole.ToolTipRole): self.tooltip,
            int(Qt.ItemDataRole.AccessibleTextRole): self.accessible_text,
            int(ItemRole.ITEM): int,
            int(ItemRole.STATUS): lambda item: store.status[item],
            int(ItemRole.CAPTION): self.caption,
            int(ItemRole.SENTENCE): self.sentence,
            int(ItemRole.HINT): self.hint,
            int(ItemRole.PROGRESS): self.progress,
            int(ItemRole.DIGEST): self.digest,
            int(ItemRole.NAME): self.name,
            int(ItemRole.URL): self.url,
            int(ItemRole.LINE): self.line,
            int(ItemRole.STATE_TEXT): self.state_text,
            int(ItemRole.MARK): self.mark,
            int(ItemRole.STACK): self.stack,
            int(ItemRole.MISSING): self.is_missing,
        }

    def speak(self) -> None:
        """Another language is in place."""
        self._words = state_words()

    def answer(self, item: int, role: int) -> object:
        """The value of one role; None for a role that nobody here speaks."""
        teller = self._by_role.get(role)
        return teller(item) if teller is not None else None

    def address(self, item: int) -> str:
        """The address as people read it, without scheme and credentials; a refused text as it came."""
        text = self._store.urls[item]
        if self._store.status[item] == DownloadStatus.REFUSED:
            return shown_text(shown(text))
        return display(text)

    def url(self, item: int) -> str:
        """The full address without credentials."""
        return shown_text(self._store.urls[item])

    def editable(self, item: int) -> str:
        """What an editor of the line shows; of a picture that is written out only the beginning."""
        return shown_text(shown(self._store.urls[item]))

    def line(self, item: int) -> int:
        """1-based line number, 0 for an entry that is off the list."""
        return self._store.row_of(item) + 1

    def name(self, item: int) -> str:
        """Name of the saved file, or the one it will probably get; a refused line has only its text."""
        if self._store.status[item] == DownloadStatus.REFUSED:
            return self.address(item)
        path = self._store.path(item)
        return path.rpartition("/")[2] if path is not None else self._expected_name(item)

    def digest(self, item: int) -> bytes | None:
        """sha256 of the saved file: the key of its thumbnail."""
        return self._store.digest(item) if self._store.status[item] in SAVED else None

    def progress(self, item: int) -> float:
        """Part received in 0..1; -1.0 when the size is unknown or nothing runs. Of an unknown size 0.0 in a pause, so
        that nothing turns while nothing comes.
        """
        part = self._part(item)
        return 0.0 if part < 0 and self._held(item) else part

    def _part(self, item: int) -> float:
        status = self._store.status[item]
        if status == DownloadStatus.CHECKING:
            return 1.0
        control = self._progress_of(item) if status == DownloadStatus.ACTIVE else None
        if control is None:
            return -1.0
        if control.checking:
            return 1.0
        return min(1.0, control.received / control.total) if control.total else -1.0

    def _held(self, item: int) -> bool:
        """Whether a transfer waits for the end of a pause."""
        control = self._progress_of(item) if self._store.status[item] == DownloadStatus.ACTIVE else None
        return control is not None and not control.gate.is_open

    def mark(self, item: int) -> Mark:
        """What the user thinks of the picture."""
        return self._store.marks.of(item)

    def stack(self, item: int) -> int:
        """How many pictures look like that of an entry; 0 when it is alone."""
        return self.stack_of(item)

    def is_missing(self, item: int) -> bool:
        """Whether a file was saved and is not there any more as it was."""
        return self._lost(item) != ""

    def _lost(self, item: int) -> str:
        """The reason why a saved file counts no more: missing or changed; empty for all others."""
        failure = self._store.failure(item) if self._store.status[item] == DownloadStatus.FAILED else None
        return failure.reason if failure is not None and failure.reason in _LOST else ""

    def caption(self, item: int) -> str:
        """The second line of a cell."""
        status = self._store.state(item)
        if lost := self._lost(item):
            missing = lost == FileMissing.reason
            return translate("Presenter", "Missing") if missing else translate("Presenter", "Changed")
        match status:
            case DownloadStatus.COMPLETE:
                return self._measures(item)
            case DownloadStatus.SKIPPED:
                return self._measures(item) or _capital(self._words[status])
            case DownloadStatus.ACTIVE:
                return self._running(item)
            case DownloadStatus.WAITING:
                return translate("Presenter", "Waiting for host")
            case DownloadStatus.DUPLICATE:
                return translate("Presenter", "Same as line {number}").format(number=self._first_line(item))
            case _:
                return _capital(self._words[status])

    def sentence(self, item: int) -> str:
        """Why it failed, was refused or waits, or is not the larger version; empty otherwise."""
        failure = self._store.failure(item)
        return translated(failure.message) if failure is not None else self._size_note(item)

    def hint(self, item: int) -> str:
        """What to do about a failure; empty when there is none."""
        failure = self._store.failure(item)
        return translated(failure.hint) if failure is not None else ""

    def state_text(self, item: int) -> str:
        """The state in a word or two, for the list of addresses."""
        status = self._store.state(item)
        if status in _MOVING:
            part = self._part(item)
            if part >= 1.0:
                return self._words[DownloadStatus.CHECKING]
            if part >= 0:
                return locale_words.percent(part)
            return translate("Presenter", "paused") if self._held(item) else translate("Presenter", "loading")
        if status is DownloadStatus.DUPLICATE:
            return translate("Presenter", "same as line {number}").format(number=self._first_line(item))
        if lost := self._lost(item):
            missing = lost == FileMissing.reason
            return translate("Presenter", "missing") if missing else translate("Presenter", "changed")
        return self._words[status]

    def tooltip(self, item: int) -> str:
        """All that helps while pointing at it, as escaped rich text, so that no server text is ever markup."""
        failure = self._store.failure(item)
        url = self.editable(item)
        lines = [url if len(url) <= _LONGEST_IN_TIP else url[:_LONGEST_IN_TIP] + "…", self._state_line(item)]
        if failure is not None:
            lines += [translated(failure.message), translated(failure.hint)]
        if self._store.path(item) is not None:
            lines += [self.name(item), self._measures(item), self._size_note(item)]
        marks = mark_words(self._store.marks.of(item))
        lines.append(_capital(marks))
        text = "<br>".join(html.escape(line) for line in lines if line)
        return f'<p style="white-space:pre-wrap">{text}</p>'

    def accessible_text(self, item: int) -> str:
        """``Line 3, images.example.com/cat.jpg, failed: The server sent a web page, not a picture``."""
        sentence = self.sentence(item)
        state = self.state_text(item)
        measures = self._measures(item)
        tail = f": {sentence}" if sentence else f", {measures}" if measures else ""
        marks = mark_words(self._store.marks.of(item))
        marked = f", {marks}" if marks else ""
        line = translate("Presenter", "Line {number}").format(number=locale_words.number(self.line(item)))
        return f"{line}, {self.address(item)}, {state}{marked}{tail}"

    def _size_note(self, item: int) -> str:
        fell_back = self._store.path(item) is not None and self._store.fell_back(item)
        return translated(ORIGINAL_SIZE) if fell_back else ""

    def _state_line(self, item: int) -> str:
        return _capital(self.state_text(item))

    def _first_line(self, item: int) -> str:
        first = self._store.first(item)
        return locale_words.number(self.line(first) if first is not None else 0)

    def _measures(self, item: int) -> str:
        size = self._store.size(item)
        width, height = self._store.dimensions(item)
        parts = [locale_words.size(size)] if size else []
        if width and height:
            parts.append(locale_words.dimensions(width, height))
        return " · ".join(parts)

    def _running(self, item: int) -> str:
        control = self._progress_of(item)
        if control is None or not control.started:
            return translate("Presenter", "Starting")
        if control.checking:
            return translate("Presenter", "Checking")
        if not control.received:
            if not control.gate.is_open:
                return translate("Presenter", "Paused")
            late = self._clock() - control.started >= _SLOW_ANSWER
            return translate("Presenter", "No answer yet") if late else translate("Presenter", "Asking the server")
        part = self._part(item)
        got = locale_words.percent(part) if part >= 0 else locale_words.size(control.received)
        if not control.gate.is_open:
            return translate("Presenter", "{share} · paused").format(share=got)
        seconds = max(0.001, self._clock() - control.started)
        return f"{got} · {locale_words.rate(control.received / seconds)}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
