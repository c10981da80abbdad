"""The command ``pixhaul``: the headless twin ``pixhaul get``, and the way into the window.

Nothing here imports Qt before the window is really wanted, so that ``pixhaul get`` runs on machines without it.
"""

import atexit
import gc
import sys
from collections.abc import Sequence

from pixhaul.arguments import verify_parser, window_parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    # Next to nothing of what a start reads and builds is garbage, and looking for it takes a tenth of a second. Whoever
    # goes on for long, the window and a run of downloads, lets the collection begin again when all stands.
    gc.disable()
    # And at the end all goes with the process: looking through it once more makes that later.
    atexit.register(gc.freeze)
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    finally:
        gc.enable()


def _run(arguments: list[str]) -> int:
    if arguments[:1] == ["get"]:
        from pixhaul.get_arguments import get_parser
        from pixhaul.headless.run import get

        return get(get_parser().parse_args(arguments[1:]))
    if arguments[:1] == ["verify"]:
        from pixhaul.headless.verification import verify_folder

        gc.enable()
        return verify_folder(verify_parser().parse_args(arguments[1:]))
    if arguments == ["decode-pictures"]:  # for ourselves, see pixhaul.imaging.separate
        from pixhaul.imaging.decoder_process import serve

        gc.enable()
        return serve()
    options = window_parser().parse_args(arguments)
    if options.install_desktop or options.remove_desktop:
        from pixhaul import desktop_entry

        return desktop_entry.run(add=options.install_desktop)
    from pixhaul.app import run

    return run(options)
