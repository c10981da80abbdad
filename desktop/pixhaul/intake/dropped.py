"""What a drop or a paste carries. No Qt here: the window fills in the values."""

from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote


@dataclass(frozen=True, slots=True)
class Dropped:
    """The forms in which the same thing was offered."""

    html: str | None = None
    urls: list[str] = field(default_factory=list)
    """``text/uri-list``: http(s) addresses, or files as ``file://`` (percent-encoded)."""
    text: str | None = None
    base: str | None = None
    """Address of the page it comes from, when the browser says so."""
    image: bool = False
    """Whether pixels are offered as well. They are never kept: browsers make them anew from what they show."""

    @property
    def file_name(self) -> str:
        """Of the only file or folder that it carries; empty for everything else."""
        if self.html or len(self.urls) != 1:
            return ""
        (url,) = self.urls
        if url[:5].lower() == "file:":
            return unquote(url).rstrip("/").rpartition("/")[2]
        return Path(url).name if Path(url).is_absolute() else ""
