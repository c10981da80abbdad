"""What the services of all lists have to say is told once: in the list that is looked at."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from pixhaul.app.services import Services
from pixhaul.qt.states import Notice


class SharedNews(QObject):
    """Of the record, of the settings and of the store of thumbnails, for one list of those that share them."""

    def __init__(self, services: Services, tell: Callable[[Notice], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = tell
        self._log = services.log
        self.in_front = True
        """Whether this is the list that is looked at."""
        for noted in (services.record.notice, services.applier.notice):
            noted.connect(self._note)
        for told in (services.record.notice, services.applier.notice, services.shared.cache_watch.notice):
            told.connect(self._take)

    def _take(self, notice: Notice) -> None:
        """That something is over is for every list: it may have been told of in another one."""
        if self.in_front or not notice.text:
            self._tell(notice)

    def _note(self, notice: Notice) -> None:
        if self.in_front and notice.text:
            self._log.note(f"{notice.text} {notice.hint}")
