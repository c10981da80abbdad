"""The real window in a process of its own; it tells its list on standard output whenever that changes.

``python -m tests.end2end.shown ARGUMENTS`` is ``pixhaul ARGUMENTS``.
"""

import argparse
import json
import sys

from pixhaul.app import start
from pixhaul.app.desk import Desk
from pixhaul.arguments import window_parser


def main() -> int:
    """Run the window as the command does, with one more listener."""
    begin = start._begin

    def telling(options: argparse.Namespace, desk: Desk) -> None:
        store = desk.services.store

        def tell() -> None:
            listed = [(store.urls[item], store.referer(item)) for item in store.order]
            print(json.dumps(listed), flush=True)

        desk.services.model.structure_changed.connect(tell)
        tell()
        begin(options, desk)

    start._begin = telling
    return start.run(window_parser().parse_args(sys.argv[1:]))


if __name__ == "__main__":
    sys.exit(main())
