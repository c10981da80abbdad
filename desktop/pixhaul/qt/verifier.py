"""Reads saved files again and compares them with the record, without holding up the window."""

from collections.abc import Sequence

from pixhaul.engine.verify import ToVerify, Verified, verify
from pixhaul.qt.errand import Errand


class Verifier(Errand):
    """:attr:`finished` gives list[Verified], one for each file."""

    def start(self, files: Sequence[ToVerify]) -> None:
        """Look at these files; :attr:`finished` follows. No effect while it is busy."""
        self._begin(lambda: self._verify(files))

    def _verify(self, files: Sequence[ToVerify]) -> list[Verified] | None:
        found: list[Verified] = []
        for one in verify(files, self._stopped.is_set):
            found.append(one)
            self._proceed(len(found), len(files))
        return None if self._stopped.is_set() else found
