"""The real window in a process of its own, telling on standard output its list whenever that changes, and after a run
where on the screen the middle of its first picture is.

``python -m tests.end2end.shown ARGUMENTS`` is ``pixhaul ARGUMENTS``.
"""

import argparse
import json
import sys

from pixhaul.app import start
from pixhaul.app.shell import Shell
from pixhaul.arguments import window_parser


def main() -> int:
    """Run the window as the command does, with one more listener."""
    begin = start._begin

    def telling(options: argparse.Namespace, shell: Shell) -> None:
        desk = shell.desk
        store = desk.services.store

        def tell() -> None:
            listed = [(store.urls[item], store.referer(item)) for item in store.order]
            print(json.dumps(listed), flush=True)

        def tell_place() -> None:
            grid = desk.parts.grid
            middle = grid.viewport().mapToGlobal(grid.cell_rect(0).center())
            print(json.dumps({"first": (middle.x(), middle.y())}), flush=True)

        desk.services.model.structure_changed.connect(tell)
        desk.services.manager.finished.connect(tell_place)
        tell()
        begin(options, shell)

    start._begin = telling
    return start.run(window_parser().parse_args(sys.argv[1:]))


if __name__ == "__main__":
    sys.exit(main())
