"""What the user has said about how a source is to be read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pixhaul.core.jobs import OpenedJob


@dataclass(frozen=True, slots=True)
class Reading:
    """Wishes for one source; without any, everything is found out from the content."""

    url_columns: tuple[str, ...] = ()
    """Names of the columns of a table that addresses are taken from, in any case; empty: found by content."""
    tabs: tuple[str, ...] = ()
    """Names of the sheets of a workbook that are read, in any case; empty: all that are visible."""
    remembered: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """``Sheet.key`` -> names of the columns that were chosen for such a table before."""
    direct_links: bool = True
    """Whether links for sharing are turned into addresses of the file itself."""
    patterns: bool = False
    """Whether lines with ranges (``[001-100]``, ``{a,b}``) stand for all their addresses; else taken as written."""
    opened: Callable[[OpenedJob], None] | None = None
    """Is told, on the thread that reads, of a job file and what it wants of the settings, before its entries come."""


PLAIN = Reading()
"""No wishes: everything is found by content, and links for sharing become direct ones."""
