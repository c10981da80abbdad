"""Pictures with fragile decoders are inspected in processes of their own.

A decoder in C that breaks ends its process, one that never ends cannot be stopped in a thread, and a list with one such
picture would break, or hang, each time it is gone on with. In a process of its own it costs one picture.
"""

from __future__ import annotations

import contextlib
import logging
import os
import select
import signal
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

import pixhaul
from pixhaul.core.control import TransferControl
from pixhaul.core.errors import Cancelled, DamagedPicture
from pixhaul.core.openfile import OpenFile

if TYPE_CHECKING:
    import subprocess

    from pixhaul.imaging.budget import Budget
    from pixhaul.imaging.inspect import Inspection
    from pixhaul.imaging.questions import Question

_log = logging.getLogger(__name__)

WORD = "decode-pictures"
"""What the program is started with to be such a process."""
START_SECONDS = 30.0
"""Until the process is ready: Python and the decoders take 0.2 s, on a busy machine some more."""
DECODE_SECONDS = 300.0
"""Many times what the largest picture that is let in takes: the slowest decoders, JPEG 2000's and JPEG XL's, took 0.09
and 0.05 µs a pixel on a busy machine, so 15 to 20 s for all that they may get."""
_LATE_SECONDS = 30.0
"""More than the process gives itself, before one that says nothing is given up: somebody may have stopped it."""

_TOO_LONG = (1, -getattr(signal, "SIGALRM", 1))
"""How a process ends when its alarm goes off: on Windows, and anywhere else."""


class _NoProcess(Exception):
    """This computer, or what the program is wrapped in, gives none."""


class _Ended(Exception):
    """The process has ended, or said nonsense, and was told to end."""


class SeparateDecoders:
    """Processes that inspect pictures. Thread-safe; as many as are asked at the same time, each begun when needed."""

    def __init__(self, seconds: float = DECODE_SECONDS) -> None:
        """``seconds`` is the longest that a picture may take."""
        self._seconds = seconds
        self._idle: list[_Decoder] = []
        self._lock = threading.Lock()
        self._refused = False
        """There was none the last time: it is tried again after a :meth:`rest`."""

    def inspect(
        self,
        path: Path,
        file: OpenFile,
        control: TransferControl,
        *,
        max_pixels: int,
        thumbnail_edge: int,
        budget: Budget | None,
        with_look: bool,
    ) -> Inspection | None:
        """What :func:`pixhaul.imaging.inspect.inspect` says of ``file``, whose name is ``path``; raises the same.

        None when no process can be had. Ends at once when ``control`` is cancelled. Raises Cancelled.
        """
        from pixhaul.imaging.questions import Question

        question = Question(
            str(path.absolute()), file.identity, max_pixels, thumbnail_edge, with_look=with_look, seconds=self._seconds
        )
        why = ""
        # Twice, since a process may end for reasons that are not the picture's: somebody has killed it for its memory,
        # or a cancel that came late has ended what serves another picture by now. All that are idle may have ended so.
        for find in (self._take, self._begun):
            decoder = find()
            if decoder is None:
                break
            try:
                return self._ask(decoder, question, control, budget)
            except _Ended as error:
                why = str(error)
        if why:  # what has ended a process is never decoded in this one
            raise DamagedPicture(f"decoder: {why}")
        return None

    def rest(self) -> None:
        """The work is done for now: end the processes that nobody asks. Blocks for some milliseconds."""
        with self._lock:
            idle, self._idle = self._idle, []
        self._refused = False
        for decoder in idle:
            decoder.end()

    def _take(self) -> _Decoder | None:
        with self._lock:
            if self._idle:
                return self._idle.pop()
        return self._begun()

    def _begun(self) -> _Decoder | None:
        """A new one; None when there is none."""
        if not self._refused:
            try:
                return _Decoder()
            except _NoProcess as error:
                with self._lock:
                    told, self._refused = self._refused, True
                if not told:
                    _log.warning("no process for decoders: %s; pictures are decoded in this one", error)
        return None

    def _ask(
        self, decoder: _Decoder, question: Question, control: TransferControl, budget: Budget | None
    ) -> Inspection:
        """Raises what :meth:`inspect` raises, _Ended."""
        try:
            with control.interruptible(decoder.kill):
                return decoder.ask(question, budget)
        except _Ended:
            # No checkpoint: in a pause it would wait, with a decoder in hand that other lists need.
            if control.cancelled:
                raise Cancelled from None
            raise
        finally:
            self._put_back(decoder)

    def _put_back(self, decoder: _Decoder) -> None:
        if decoder.usable:
            with self._lock:
                self._idle.append(decoder)
        else:
            decoder.end()


class _Decoder:
    """One process. Asked by one thread at a time."""

    def __init__(self) -> None:
        """Raises _NoProcess."""
        from pixhaul.imaging.questions import READY

        try:
            self._process = _started()
        except OSError as error:
            raise _NoProcess(type(error).__name__) from error
        self._questions = cast("BinaryIO", self._process.stdin)
        self._answers = cast("BinaryIO", self._process.stdout)
        self.usable = False
        """Whether it waits for a question."""
        alarm = threading.Timer(START_SECONDS, self.kill)
        alarm.daemon = True
        try:
            alarm.start()
        except RuntimeError as error:  # this computer has no more threads
            self.end()
            raise _NoProcess(str(error)) from error
        first = self._answers.readline(len(READY))
        alarm.cancel()
        if first != READY:
            self.end()
            raise _NoProcess(f"it ended with {self._process.returncode}")
        self.usable = True

    def ask(self, question: Question, budget: Budget | None) -> Inspection:
        """Raises PictureError and OSError as the other side has met them, _Ended."""
        from pixhaul.imaging.questions import GO, NoAnswer

        self.usable = False
        patience = question.seconds + _LATE_SECONDS
        try:
            with contextlib.ExitStack() as room:
                outcome = self._answer(question.line(), patience)
                if isinstance(outcome, int):
                    room.enter_context(budget.hold(outcome) if budget is not None else contextlib.nullcontext())
                    outcome = self._answer(GO, patience)
                if isinstance(outcome, int):  # it would wait for what it has itself
                    raise _Ended("it wants more room")
        except NoAnswer as error:
            self.end()
            raise _Ended(self._last_words(str(error))) from None
        self.usable = True
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    def _answer(self, data: bytes, seconds: float) -> Inspection | Exception | int:
        """What it answers, as :func:`read_answer` has it. Raises NoAnswer, _Ended."""
        from pixhaul.imaging.questions import read_answer

        with contextlib.suppress(OSError):  # it has ended: reading will tell
            self._questions.write(data)
            self._questions.flush()
        if sys.platform != "win32":
            answered = select.poll()
            answered.register(self._answers, select.POLLIN)
            if not answered.poll(1000 * seconds):
                raise _Ended("it took too long")
        return read_answer(self._answers)

    def _last_words(self, why: str) -> str:
        status = self._process.returncode
        if status in _TOO_LONG:
            return "it took too long"
        return f"its process ended ({status})" if status else why

    def kill(self) -> None:
        """End the process, whatever it does. From any thread; neither raises nor blocks."""
        with contextlib.suppress(OSError):
            self._process.kill()

    def end(self) -> None:
        """The process is not wanted any more."""
        self.usable = False
        self.kill()
        self._process.wait()
        for stream in (self._questions, self._answers):
            with contextlib.suppress(OSError):
                stream.close()


def _started() -> subprocess.Popen[bytes]:
    """Raises OSError."""
    import subprocess

    # Python may not know, and says None then.
    command, environment = [sys.executable or "", WORD], dict(os.environ)
    if not getattr(sys, "frozen", False):
        # As this one, but never with what lies in the folder that the user happens to be in.
        command[1:] = ["-P", "-m", "pixhaul", WORD]
        root = str(Path(pixhaul.__file__).resolve().parent.parent)
        environment["PYTHONPATH"] = os.pathsep.join([root, *filter(None, [environment.get("PYTHONPATH")])])
    return subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        # Ctrl+C in a terminal is for whoever asks, who ends this when it is time; and no console shows on Windows.
        process_group=0 if os.name == "posix" else None,
        creationflags=0x0800_0200 if os.name == "nt" else 0,
    )
