"""Threads for the transfers of the headless twin."""

import itertools
import threading
from collections import deque
from collections.abc import Callable

Task = Callable[[], None]


class WorkerPool:
    """Runs tasks in the order they are given, on at most ``size`` daemon threads, which begin when they are needed.

    Unlike ``ThreadPoolExecutor`` it never keeps the process from ending: one worker may hang in a call of the system
    that nothing can interrupt. A task must not raise.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._tasks: deque[Task] = deque()
        self._changed = threading.Condition()
        self._threads: set[threading.Thread] = set()
        self._number = itertools.count()
        self._idle = 0
        self._closed = False

    def submit(self, task: Task) -> None:
        """Run ``task`` soon; after :meth:`close` it is dropped. Raises RuntimeError when not even one thread can begin.

        Called from within a task, nobody is woken for it: the worker takes it up itself as soon as it is free.
        """
        with self._changed:
            if self._closed:
                return
            self._tasks.append(task)
            if threading.current_thread() not in self._threads:
                self._find_worker()

    def _find_worker(self) -> None:
        """There is a task for one more worker. Raises RuntimeError where this computer has no thread for any."""
        if not (self._idle < len(self._tasks) and len(self._threads) < self._size and self._begin_another()):
            self._changed.notify()

    def _begin_another(self) -> bool:
        """False when this computer has no more threads: those that there are do all of it."""
        thread = threading.Thread(target=self._work, name=f"transfer-{next(self._number)}", daemon=True)
        try:
            thread.start()  # it finds its first task once the lock is free
        except RuntimeError:
            if not self._threads:
                raise
            return False
        self._threads.add(thread)
        return True

    def close(self, seconds: float) -> bool:
        """Drop what has not begun and wait for the rest, ``seconds`` at most; false when some worker still hangs."""
        with self._changed:
            self._closed = True
            self._tasks.clear()
            self._changed.notify_all()
            return self._changed.wait_for(lambda: not self._threads, seconds)

    def _work(self) -> None:
        while (task := self._next()) is not None:
            task()

    def _next(self) -> Task | None:
        with self._changed:
            self._idle += 1
            self._changed.wait_for(lambda: self._tasks or self._closed)
            self._idle -= 1
            if self._tasks:
                task = self._tasks.popleft()
                if self._tasks:
                    self._find_worker()
                return task
            self._threads.remove(threading.current_thread())
            self._changed.notify_all()
            return None
