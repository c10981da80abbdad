"""The owner's work, done in turns: while the owner's thread waits, whoever brings news does what follows from it.

To wake one thread for each file, which then wakes another for the next, takes the interpreter from those at work twice
a file. The worker that brings the news is awake already, and takes up the next task itself.
"""

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

News = TypeVar("News")


class Turns(Generic[News]):
    """One turn at a time, so that what belongs to the owner is never used by two threads at once.

    It is always the owner's turn but in :meth:`wait`.
    """

    def __init__(self, news: SimpleQueue[News]) -> None:
        """``news`` is what a turn takes in. Made on the owner's thread."""
        self._news = news
        self._turn: Callable[[], bool] = lambda: False
        self._mine = threading.Lock()
        self._mine.acquire()
        self._calls: SimpleQueue[None] = SimpleQueue()
        self._fault: Exception | None = None

    # ---- the owner

    def wait(self, seconds: float, turn: Callable[[], bool]) -> None:
        """Let others have their turns until the owner is wanted, ``seconds`` at most. Raises what ``turn`` raised.

        ``turn`` takes in all the news and does what follows; false when the owner is wanted.
        """
        self._turn = turn
        self._mine.release()
        try:
            self._work()  # what came while it was the owner's turn
            self._calls.get(timeout=seconds)
        except Empty:
            return
        finally:
            self._mine.acquire()
            if self._fault is not None:
                raise self._fault

    # ---- any thread

    def bring(self, news: News) -> None:
        """Hand in news, and do what follows unless another thread is at it, which then does this as well."""
        self._news.put(news)
        self._work()

    def call(self) -> None:
        """The owner is wanted. May be called while a signal is handled."""
        self._calls.put(None)

    def _work(self) -> None:
        while not self._news.empty() and self._fault is None and self._mine.acquire(blocking=False):
            wanted = True
            try:
                wanted = not self._turn()
            except Exception as fault:  # noqa: BLE001 - the owner's business, which raises it
                self._fault = fault
            finally:
                self._mine.release()
            if wanted:
                self.call()
