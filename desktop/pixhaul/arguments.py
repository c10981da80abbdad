"""Arguments of the window and of ``pixhaul verify``, and those that every command has."""

import argparse
import sys
from pathlib import Path
from typing import Any

from pixhaul import __version__


class Parser(argparse.ArgumentParser):
    """Says nothing where nobody can hear it: in Python 3.11.2 (Debian 12) argparse breaks without standard streams."""

    def _print_message(self, message: str, file: Any = None) -> None:
        if file is not None or sys.stderr is not None:
            super()._print_message(message, file)


def window_parser() -> argparse.ArgumentParser:
    """Arguments of the window."""
    parser = Parser(
        prog="pixhaul",
        description="Turn a list of image addresses into a folder of verified, well-named pictures.",
        epilog="'pixhaul get --help' and 'pixhaul verify --help' explain the commands that work without a window.",
    )
    parser.add_argument("source", nargs="*", metavar="SOURCE", help="list files or addresses to put on the list")
    parser.add_argument("--demo", action="store_true", help="load the built-in demo gallery")
    parser.add_argument(
        "--headless",
        action="store_true",
        help="with --demo: fetch the gallery without a display and leave a screenshot",
    )
    parser.add_argument("--smoke", action="store_true", help="show the window, print READY and quit")
    menu = parser.add_mutually_exclusive_group()
    menu.add_argument(
        "--install-desktop",
        action="store_true",
        help="put Pixhaul into this user's menu, and let it open .pixhaul files (Linux)",
    )
    menu.add_argument("--remove-desktop", action="store_true", help="take out again what --install-desktop put there")
    add_data_dir(parser)
    add_version(parser)
    return parser


def verify_parser() -> argparse.ArgumentParser:
    """Arguments of ``pixhaul verify``."""
    parser = Parser(
        prog="pixhaul verify",
        description="Check that a folder still holds every picture as it was saved, byte for byte.",
        epilog="Exit status: 0 all good, 1 some are changed or missing, 2 it is not known what the folder should hold.",
    )
    parser.add_argument("dir", type=Path, metavar="DIR", help="the folder that the pictures were saved in")
    parser.add_argument(
        "--job",
        type=Path,
        metavar="FILE",
        help="compare the folder with this job file (.pixhaul), which may have been made on another computer",
    )
    parser.add_argument(
        "--report", type=Path, metavar="FILE", help="write what was found (.csv, .json, .jsonl or .xlsx by its ending)"
    )
    add_data_dir(parser)
    add_version(parser)
    return parser


def add_data_dir(parser: argparse._ActionsContainer) -> None:
    """The argument that keeps everything of a run in a folder of its own."""
    parser.add_argument(
        "--data-dir",
        type=Path,
        default=None,
        metavar="DIR",
        help="keep settings, journal, cache and logs of this run here",
    )


def add_version(parser: argparse.ArgumentParser) -> None:
    """The argument that asks for the version."""
    parser.add_argument("--version", action="version", version=f"pixhaul {__version__}")
