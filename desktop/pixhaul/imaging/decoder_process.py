"""What runs in a process that decodes for another one: one question after the other, until nobody asks any more.

It is started by :mod:`pixhaul.imaging.separate`, as ``pixhaul decode-pictures``.
"""

import contextlib
import errno
import faulthandler
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, TextIO

from pixhaul.core.openfile import OpenFile
from pixhaul.imaging.inspect import Inspection, inspect
from pixhaul.imaging.questions import GO, READY, Question, answer, wish

_READ_ONLY = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0)


def serve() -> int:
    """Answer on the standard output what is asked on the standard input, to its end. Returns the exit status."""
    with (
        os.fdopen(os.dup(0), "rb") as questions,
        os.fdopen(os.dup(1), "wb") as answers,
        Path(os.devnull).open("r+", encoding="utf-8") as nothing,
        contextlib.suppress(EOFError),
    ):
        for handle in (0, 1, 2):  # decoders talk, and some do so on the standard output
            os.dup2(nothing.fileno(), handle)
        _no_core_dumps()
        _tell(answers, READY)
        _Server(questions, answers, _Alarm(nothing)).run()
    return 0


def _no_core_dumps() -> None:
    """Nobody would find the reason in the memory of what a hostile file has broken."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def _tell(answers: BinaryIO, data: bytes) -> None:
    """Raises EOFError when nobody listens any more."""
    try:
        answers.write(data)
        answers.flush()
    except OSError as error:
        raise EOFError from error


class _Alarm:
    """Ends the process from outside Python: a decoder that never ends can be stopped in no other way."""

    def __init__(self, nothing: TextIO) -> None:
        self._nothing = nothing
        if sys.platform != "win32":  # whoever has started this may have put it off, and that is inherited
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGALRM})

    def set(self, seconds: float) -> None:
        """After so many seconds, unless it is set anew or cancelled before."""
        if sys.platform == "win32":
            faulthandler.dump_traceback_later(seconds, exit=True, file=self._nothing)
        else:  # what faulthandler writes about a thread at work may break it
            signal.setitimer(signal.ITIMER_REAL, seconds)

    def cancel(self) -> None:
        """The work was done in time."""
        if sys.platform == "win32":
            faulthandler.cancel_dump_traceback_later()
        else:
            signal.setitimer(signal.ITIMER_REAL, 0.0)


class _Server:
    """Is also the budget of its decodes: the other side knows what others decode at the same time."""

    def __init__(self, questions: BinaryIO, answers: BinaryIO, alarm: _Alarm) -> None:
        self._questions = questions
        self._answers = answers
        self._alarm = alarm
        self._seconds = 0.0

    def run(self) -> None:
        """Raises EOFError when nobody listens any more."""
        for line in self._questions:
            question = Question.of(line)
            self._seconds = question.seconds
            self._alarm.set(self._seconds)
            try:
                outcome: Inspection | Exception = self._inspected(question)
            except Exception as error:  # noqa: BLE001 - the border of the process: whoever asked must get an answer
                outcome = error
            self._alarm.cancel()
            _tell(self._answers, answer(outcome))

    def _inspected(self, question: Question) -> Inspection:
        path = Path(question.path)
        with OpenFile.at(path, _READ_ONLY) as file:
            if file.identity != question.identity:
                raise FileNotFoundError(errno.ENOENT, "something else has the name of the temporary file")
            return inspect(
                path,
                max_pixels=question.max_pixels,
                thumbnail_edge=question.thumbnail_edge,
                budget=self,
                with_look=question.with_look,
                file=file,
            )

    @contextlib.contextmanager
    def hold(self, pixels: int) -> Iterator[None]:
        """Wait until the other side has room for so many pixels, which it keeps until it has its answer."""
        self._alarm.cancel()
        _tell(self._answers, wish(pixels))
        if self._questions.readline() != GO:
            raise EOFError
        self._alarm.set(self._seconds)
        yield
