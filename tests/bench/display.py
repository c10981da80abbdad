"""A real X server for benches that open the window."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator

SIZE = "1600x1000x24"


@contextlib.contextmanager
def display() -> Iterator[str]:
    """Start Xvfb on a free number and give its name, such as ``:7``. Raises FileNotFoundError where there is none."""
    program = shutil.which("Xvfb")
    if program is None:
        raise FileNotFoundError("Xvfb is not installed")
    ours, its = os.pipe()
    words = [program, "-displayfd", str(its), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"]
    process = subprocess.Popen(words, pass_fds=(its,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(its)
    try:
        with os.fdopen(ours, "rb") as told:
            number = told.readline().decode().strip()
        if not number:
            raise FileNotFoundError("Xvfb did not start")
        yield f":{number}"
    finally:
        process.terminate()
        process.wait()
