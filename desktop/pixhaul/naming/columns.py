"""The columns of the tables that a list came from, as names are made of them."""

from collections.abc import Mapping, Sequence

from pixhaul.core.items import ItemStore
from pixhaul.core.sheets import Sheet
from pixhaul.naming.template import NameTemplate


def column_names(store: ItemStore) -> list[str]:
    """Names of the columns of all tables of a list, each once, in their order."""
    return list(dict.fromkeys(name for sheet in store.origins.sheets for name in sheet.names))


def read_template(text: str, store: ItemStore) -> NameTemplate:
    """Read a template for a list. Raises :class:`~pixhaul.naming.template_error.TemplateError`.

    While the list is empty its columns are not known, and any name may be one.
    """
    return NameTemplate.parse(text, column_names(store), any_column=not store.slots)


def trusted_template(text: str, store: ItemStore) -> NameTemplate:
    """The same where what is not known is no mistake: the list may have had other tables when it was written.

    Raises :class:`~pixhaul.naming.template_error.TemplateError` for what no column could mend.
    """
    return NameTemplate.parse(text, column_names(store), any_column=True)


class ColumnReader:
    """The cells of each entry's row that a template uses. For the owner's thread."""

    def __init__(self, store: ItemStore, names: Sequence[str]) -> None:
        self._store = store
        self._names = names
        self._places: dict[Sheet, list[tuple[str, int]]] = {}

    def of(self, item: int) -> Mapping[str, str]:
        """Name as in the template -> text; without the columns that the table of the entry does not have."""
        cell = self._store.origins.cell(item)
        if cell is None:
            return {}
        places = self._places.get(cell.sheet)
        if places is None:
            places = self._places[cell.sheet] = _places(cell.sheet.names, self._names)
        cells = cell.sheet.cells(cell.row)
        return {name: cells[place] for name, place in places if place < len(cells)}


def _places(columns: Sequence[str], names: Sequence[str]) -> list[tuple[str, int]]:
    """Where the columns of these names are; case counts only where it makes a difference."""
    folded = [column.casefold() for column in columns]
    places: list[tuple[str, int]] = []
    for name in names:
        if name in columns:
            places.append((name, columns.index(name)))
        elif folded.count(name.casefold()) == 1:
            places.append((name, folded.index(name.casefold())))
    return places
