"""What is known about the files of the list, as columns: some 70 bytes an entry beside the path."""

from array import array

from pixhaul.core.request import DownloadResult

_NO_DIGEST = bytes(32)


class SavedColumns:
    """One slot an entry, by id; empty until the entry has its picture."""

    def __init__(self) -> None:
        self.paths: list[str | None] = []
        """Relative to the destination."""
        self.sizes = array("Q")
        """Bytes."""
        self.widths = array("I")
        self.heights = array("I")
        self.http_status = array("H")
        self._digests = bytearray()
        self._media = bytearray()
        self._media_types: list[str] = [""]
        self._final_urls: dict[int, str] = {}

    def grow(self, count: int) -> None:
        """Add ``count`` empty slots."""
        self.paths.extend([None] * count)
        self.sizes.frombytes(bytes(8 * count))
        for column in (self.widths, self.heights):
            column.frombytes(bytes(4 * count))
        self.http_status.frombytes(bytes(2 * count))
        self._digests.extend(bytes(32 * count))
        self._media.extend(bytes(count))

    def store(self, item: int, result: DownloadResult, asked_url: str) -> None:
        """Keep what came of it; the final address takes room only when it differs from the one asked for."""
        self.paths[item] = result.path
        self.sizes[item] = result.size
        self.widths[item] = result.picture.width
        self.heights[item] = result.picture.height
        self.http_status[item] = result.http_status
        self._digests[32 * item : 32 * item + 32] = result.sha256
        self._media[item] = self._media_code(result.picture.media_type)
        if result.final_url != asked_url:
            self._final_urls[item] = result.final_url

    def forget(self, item: int) -> None:
        """Empty the slot."""
        self.paths[item] = None
        self.sizes[item] = self.widths[item] = self.heights[item] = self.http_status[item] = 0
        self._digests[32 * item : 32 * item + 32] = _NO_DIGEST
        self._media[item] = 0
        self._final_urls.pop(item, None)

    def digest(self, item: int) -> bytes | None:
        """sha256, 32 bytes."""
        digest = bytes(self._digests[32 * item : 32 * item + 32])
        return None if digest == _NO_DIGEST else digest

    def media_type(self, item: int) -> str:
        """``image/jpeg`` or the like, empty when unknown."""
        return self._media_types[self._media[item]]

    def final_url(self, item: int, asked_url: str) -> str:
        """Where the bytes came from, empty when there are none."""
        return self._final_urls.get(item, asked_url) if self.paths[item] is not None else ""

    def _media_code(self, media_type: str) -> int:
        if media_type not in self._media_types:
            self._media_types.append(media_type)
        return self._media_types.index(media_type)
