"""Paints the scenes when they are wanted, each once, never more than two at a time."""

import hashlib
import threading
from dataclasses import dataclass

from pixhaul.demo.painting import encoded
from pixhaul.demo.scenes import Scene


@dataclass(frozen=True, slots=True)
class Photograph:
    """A painted scene as a file. ``etag`` is a strong validator (RFC 9110 section 8.8.3), with its quotes."""

    data: bytes
    etag: str


class Paintbox:
    """Photographs by file name. Thread-safe."""

    def __init__(self, scenes: list[Scene]) -> None:
        self._scenes = {scene.file_name: scene for scene in scenes}
        self._locks = {name: threading.Lock() for name in self._scenes}
        self._done: dict[str, Photograph] = {}
        # Two at once fill a small computer; more would only make the first one late.
        self._easels = threading.Semaphore(2)

    @property
    def names(self) -> list[str]:
        """File names in the order of the scenes."""
        return list(self._scenes)

    def photograph(self, name: str) -> Photograph:
        """Painted now if it has not been yet. Raises KeyError for an unknown name."""
        with self._locks[name]:
            if name not in self._done:
                with self._easels:
                    data = encoded(self._scenes[name])
                self._done[name] = Photograph(data, f'"{hashlib.sha256(data).hexdigest()[:32]}"')
            return self._done[name]
