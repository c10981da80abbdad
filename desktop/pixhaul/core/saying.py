"""A line on standard output or standard error, wherever they lead and whatever letters they take."""

import errno
import json
import os
import sys
from typing import TextIO


def say(stream: TextIO | None, line: str) -> None:
    """One line at once, to ``sys.stdout`` or ``sys.stderr`` as they are: None in a program with a window on Windows.

    When nobody reads it any more (``| head``), the program goes on unheard. So it does when the line cannot be written,
    on a full disk for example; of standard output that raises OSError, once, and of standard error there is nowhere to
    tell it.
    """
    if stream is None:
        return
    try:
        stream.write(_encodable(line, stream.encoding) + "\n")
        stream.flush()
    except OSError as error:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())  # also for what the stream still holds, which would fail again at the end
        os.close(nowhere)
        unread = isinstance(error, BrokenPipeError) or (sys.platform == "win32" and error.errno == errno.EINVAL)
        if not unread and stream is not sys.stderr:
            raise


def _encodable(line: str, encoding: str | None) -> str:
    """The line with what its stream cannot take escaped as in JSON: letters that a console does not have, and half
    surrogate pairs, which JSON may bring in and no encoding takes.
    """
    try:
        line.encode(encoding or "utf-8")
    except UnicodeEncodeError:
        return "".join(sign if _takes(encoding, sign) else json.dumps(sign)[1:-1] for sign in line)
    return line


def _takes(encoding: str | None, sign: str) -> bool:
    try:
        sign.encode(encoding or "utf-8")
    except UnicodeEncodeError:
        return False
    return True
