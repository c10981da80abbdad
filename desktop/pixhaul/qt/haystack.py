"""Looks for words in what the list says of its entries: addresses, names, the cells of their tables.

Neither case nor accents matter, and all words must be found, each in any of these texts. Texts are folded and searched
many in one, so that most of the work is done in C: a million addresses take some 200 ms.
"""

import re
import unicodedata
from array import array
from collections.abc import Iterable, Sequence

from pixhaul.core.addresses import display
from pixhaul.core.datauris import shown
from pixhaul.core.items import ItemStore
from pixhaul.core.sheets import Sheet
from pixhaul.core.status import DownloadStatus
from pixhaul.qt.presenter import ItemPresenter, shown_text

_ACCENTS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+"
)
"""Marks that stand above, below or through a letter of the scripts where people leave them out when they search."""
_SPECIAL = ("%", "@", "xn--", "data:")
"""What may make the address that people see differ from the one that is kept."""
MOST_EXPECTED = 50_000
"""Names of pictures still to come are made for the search; in longer lists only saved ones are looked at."""


def fold(text: str) -> str:
    """The text without the differences that a search does not mind (Unicode, chapter 3.13 and annex 15)."""
    if text.isascii():
        return text.lower()
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text.casefold())).casefold()


def words_of(search: str) -> tuple[str, ...]:
    """The folded words of what was typed."""
    return tuple(dict.fromkeys(fold(search).split()))


class Haystack:
    """The texts of one list, asked for one set of words."""

    def __init__(self, store: ItemStore, presenter: ItemPresenter, words: tuple[str, ...]) -> None:
        self._store = store
        self._presenter = presenter
        self._words = words
        pending = len(store) - store.count(DownloadStatus.COMPLETE, DownloadStatus.SKIPPED)
        self._expects = pending <= MOST_EXPECTED

    def among(self, ids: "array[int]") -> "array[int]":
        """Those of ascending ``ids`` in whose texts all words are found."""
        addresses = _Texts(self._addresses(ids))
        names: _Texts | None = None
        cells: _Texts | None = None
        places: Sequence[int] = range(len(ids))
        for word in self._words:
            found = addresses.with_word(word, places)
            if len(found) < len(places):
                names = names or _Texts(self._names(ids))
                cells = cells or _Texts(self._cells(ids))
                missing = set(places).difference(found)
                more = names.with_word(word, missing)
                more += [place for place in cells.with_word(word, missing) if self._in_cells(ids[place], word)]
                found = sorted({*found, *more})
            places = found
            if not places:
                break
        return array("q", [ids[place] for place in places])

    def _addresses(self, ids: "array[int]") -> list[str]:
        urls = self._store.urls
        kept = urls[ids[0] : ids[-1] + 1] if ids[-1] - ids[0] + 1 == len(ids) else [urls[item] for item in ids]
        if _is_special("\n".join(kept)):
            return [_as_seen(url) if _is_special(url) else url for url in kept]
        return kept

    def _names(self, ids: "array[int]") -> list[str]:
        paths = self._store.results.paths
        if not self._expects:
            return [paths[item] or "" for item in ids]
        name = self._presenter.name
        return [paths[item] or name(item) for item in ids]

    def _cells(self, ids: "array[int]") -> list[str]:
        origins = self._store.origins
        if not origins.sheets:
            return []
        cells = map(origins.cell, ids)
        return [cell.sheet.text(cell.row) if cell is not None else "" for cell in cells]

    def _in_cells(self, item: int, word: str) -> bool:
        """Whether the word is in a cell that is no address: others of the row have addresses of their own."""
        cell = self._store.origins.cell(item)
        return cell is not None and any(word in fold(text) for text in _told(cell.sheet, cell.row))


def _is_special(text: str) -> bool:
    return any(sign in text for sign in _SPECIAL)


def _as_seen(url: str) -> str:
    """The address as it is kept and as it is shown, without credentials; of a written-out picture its beginning."""
    bare = shown_text(shown(url))
    return f"{bare} {display(url)}" if "://" in bare else bare


def _told(sheet: Sheet, row: int) -> Iterable[str]:
    return (text for number, text in enumerate(sheet.bare(row)) if number not in sheet.url_columns)


class _Texts:
    """Some texts, folded and searched as one."""

    def __init__(self, texts: Sequence[str]) -> None:
        whole = fold("\n".join(texts))
        lines = whole.split("\n") if texts else []
        self._whole = whole
        self._lines = lines if len(lines) == len(texts) else [fold(text) for text in texts]

    def with_word(self, word: str, places: Iterable[int]) -> list[int]:
        """The places whose texts have the word."""
        if not self._lines or word not in self._whole:
            return []
        lines = self._lines
        return [place for place in places if word in lines[place]]
