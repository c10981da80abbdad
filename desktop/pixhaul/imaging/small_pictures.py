"""Small pictures of saved files for a page that holds them itself."""

from collections.abc import Callable, Mapping
from pathlib import Path

from pixhaul.core.errors import PictureError
from pixhaul.imaging.smaller import smaller
from pixhaul.imaging.thumbnails import ThumbnailStore


def small_pictures(files: Mapping[str, Path], thumbnails: ThumbnailStore | None) -> Callable[[str], bytes | None]:
    """A function from sha256 (hexadecimal) to a small JPEG or PNG; None where there is none. Blocking.

    ``files``: where the pictures lie, by their sha256. They come from the cache, or are made anew of the files.
    """

    def small(digest: str) -> bytes | None:
        path = files.get(digest)
        if path is None or thumbnails is None:
            return None
        try:
            return smaller(thumbnails.make(digest, path))
        except (PictureError, OSError):
            return None  # the file has gone or was changed: it is named without a picture

    return small
