"""Another program that copies: a process of its own, so that the clipboard is not ours."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_PROGRAM = """
import sys, threading
from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

class Lines(QObject):
    line = Signal(str)

app, lines = QGuiApplication([]), Lines()

def copy(line):
    mime = QMimeData()
    kind, _, text = line.partition(" ")
    text = text.replace("\\\\n", "\\n")
    mime.setHtml(text) if kind == "html" else mime.setText(text)
    if kind == "secret":
        mime.setData("x-kde-passwordManagerHint", b"secret")
    app.clipboard().setMimeData(mime)
    print("copied", flush=True)

def read():
    for line in sys.stdin:
        lines.line.emit(line.rstrip("\\n"))

lines.line.connect(copy)
threading.Thread(target=read, daemon=True).start()
app.exec()
"""


class OtherProgram:
    """Copies one text after the other."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def copy(self, text: str, kind: str = "text") -> None:
        """Put a text on the clipboard (``html`` as markup, ``secret`` as a password manager does)."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{kind} {text}\n".replace("\n", "\\n", text.count("\n")))
        self._process.stdin.flush()
        assert self._process.stdout.readline() == "copied\n"


@contextmanager
def other_program() -> Iterator[OtherProgram]:
    """Start it; it ends with the block."""
    process = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        yield OtherProgram(process)
    finally:
        process.kill()
        process.communicate()
