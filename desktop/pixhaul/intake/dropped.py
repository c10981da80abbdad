"""What a drop or a paste carries. No Qt here: the window fills in the values."""

from dataclasses import dataclass, field


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
