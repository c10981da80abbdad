"""What became of each entry, in columns: some 70 bytes an entry instead of an object."""

from array import array

from pixhaul.core.looks import Looks
from pixhaul.core.request import DownloadResult

_NO_DIGEST = bytes(32)


class ResultColumns:
    """One row for each id, empty until the picture is saved. Owned by the item store."""

    def __init__(self) -> None:
        self.paths: list[str | None] = []
        """Relative to the destination."""
        self.sizes = array("Q")
        """Bytes of the saved file."""
        self.widths = array("I")
        self.heights = array("I")
        self.seconds = array("f")
        """Transfer time of all tries."""
        self.finished = array("d")
        """When the file was written, in seconds since 1970 (UTC); 0 when that is not known."""
        self.http = array("H")
        self.final_urls: dict[int, str] = {}
        """Only where the bytes came from another address than the one asked for."""
        self.looks = Looks()
        self._digests = bytearray()
        self._media = bytearray()
        self._media_types: list[str] = [""]

    def grow(self, count: int) -> None:
        """Add empty rows at the end."""
        self.paths.extend([None] * count)
        for long in (self.sizes, self.finished):
            long.frombytes(bytes(8 * count))
        for column in (self.widths, self.heights, self.seconds):
            column.frombytes(bytes(4 * count))
        self.http.frombytes(bytes(2 * count))
        self._digests.extend(bytes(32 * count))
        self._media.extend(bytes(count))

    def put(self, item: int, result: DownloadResult, asked: str) -> None:
        """Store all but the seconds, which add up over tries. ``asked`` is the address that was asked for."""
        self.paths[item] = result.path
        self.sizes[item] = result.size
        self.widths[item] = result.picture.width
        self.heights[item] = result.picture.height
        self.finished[item] = result.mtime_ns / 1e9
        self.http[item] = result.http_status
        self._digests[32 * item : 32 * item + 32] = result.sha256
        self.looks.put(item, result.look)
        self._media[item] = self._media_code(result.picture.media_type)
        if result.final_url != asked:
            self.final_urls[item] = result.final_url

    def forget(self, item: int) -> None:
        """Empty the row; the seconds stay."""
        self.paths[item] = None
        self.sizes[item] = self.widths[item] = self.heights[item] = self.http[item] = 0
        self.finished[item] = 0.0
        self._digests[32 * item : 32 * item + 32] = _NO_DIGEST
        self._media[item] = 0
        self.looks.forget(item)
        self.final_urls.pop(item, None)

    def digest(self, item: int) -> bytes | None:
        """sha256 of the saved file, 32 bytes."""
        digest = bytes(self._digests[32 * item : 32 * item + 32])
        return None if digest == _NO_DIGEST else digest

    def media_type(self, item: int) -> str:
        """The media type by the bytes, empty when there is no file."""
        return self._media_types[self._media[item]]

    def _media_code(self, media_type: str) -> int:
        if media_type not in self._media_types:
            self._media_types.append(media_type)
        return self._media_types.index(media_type)
