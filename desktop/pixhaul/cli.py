"""The command ``pixhaul``: the headless twin ``pixhaul get``, and the way into the window.

Nothing here imports Qt before the window is really wanted, so that ``pixhaul get`` runs on machines without it.
"""

import argparse
import math
import sys
from collections.abc import Sequence
from pathlib import Path

from pixhaul import __version__

_SIZE_UNITS = {"": 1, "k": 1000, "m": 1000**2, "g": 1000**3}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["get"]:
        from pixhaul.headless import get

        return get(get_parser().parse_args(arguments[1:]))
    if arguments[:1] == ["verify"]:
        from pixhaul.verification import verify_folder

        return verify_folder(verify_parser().parse_args(arguments[1:]))
    options = window_parser().parse_args(arguments)
    from pixhaul.app import run

    return run(options)


def window_parser() -> argparse.ArgumentParser:
    """Arguments of the window."""
    parser = argparse.ArgumentParser(
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
    _add_data_dir(parser)
    _add_version(parser)
    return parser


def get_parser() -> argparse.ArgumentParser:
    """Arguments of ``pixhaul get``."""
    parser = argparse.ArgumentParser(
        prog="pixhaul get",
        description="Fetch a list of pictures, check every one, and save them under good names.",
        epilog="Exit status: 0 all done, 1 some failed, 2 wrong usage, 130 interrupted (run it again to go on).",
    )
    parser.add_argument(
        "source", nargs="+", metavar="SOURCE", help="an address, a list file of any kind, or - for standard input"
    )
    where = parser.add_argument_group("where pictures go")
    where.add_argument(
        "-d", "--dir", type=Path, metavar="DIR", help="folder for the pictures (default: <Pictures>/Pixhaul)"
    )
    where.add_argument(
        "--name",
        default="{name}",
        metavar="TEMPLATE",
        help="how files are named, for example {index:04}_{name} (default: {name})",
    )
    where.add_argument(
        "--report",
        type=Path,
        metavar="FILE",
        help="write what became of each line (.csv, .json or .jsonl by its ending)",
    )
    _add_data_dir(where)
    speed = parser.add_argument_group("how much at once")
    speed.add_argument(
        "-j", "--jobs", type=_whole(1, 256), default=0, metavar="N", help="transfers at once (default: automatic)"
    )
    speed.add_argument(
        "--per-host",
        type=_whole(1, 256),
        default=0,
        metavar="N",
        help="transfers at once to one host (default: adapts)",
    )
    speed.add_argument(
        "--limit-rate",
        type=_size,
        default=None,
        metavar="BYTES",
        help="bytes per second over all, for example 500k or 2M",
    )
    care = parser.add_argument_group("patience and limits")
    care.add_argument(
        "--retries", type=_whole(0, 20), default=3, metavar="N", help="more tries after a passing error (default: 3)"
    )
    care.add_argument(
        "--timeout",
        type=_seconds,
        default=30.0,
        metavar="S",
        help="longest silence of a server in seconds (default: 30)",
    )
    care.add_argument("--max-bytes", type=_size, default=None, metavar="BYTES", help="largest file (default: 512M)")
    care.add_argument(
        "--max-pixels", type=_size, default=None, metavar="N", help="most pixels of a picture (default: 400M)"
    )
    care.add_argument("--no-origin-mark", action="store_true", help="do not write on each file where it came from")
    care.add_argument(
        "--allow-svg", action="store_true", help="keep SVG drawings as files; they are checked but never rendered"
    )
    care.add_argument(
        "--suspicious",
        type=_threshold,
        default=5,
        metavar="N",
        help="call a picture suspicious that N addresses have in common; 0 for never (default: 5)",
    )
    care.add_argument(
        "--reject-identical", action="store_true", help="let suspicious pictures fail, and remove their files"
    )
    again = parser.add_argument_group("what was saved before")
    again.add_argument("--fresh", action="store_true", help="forget what earlier runs have saved, and fetch everything")
    again.add_argument(
        "--refresh", action="store_true", help="ask whether saved pictures have changed; new ones are put beside them"
    )
    again.add_argument("--replace", action="store_true", help="with --refresh: let new pictures replace the old files")
    network = parser.add_argument_group("network")
    network.add_argument(
        "--proxy",
        default="system",
        metavar="URL",
        help="'system' (default), 'none', or an http, https or socks5 address",
    )
    network.add_argument(
        "--header",
        action="append",
        default=[],
        metavar="'NAME: VALUE'",
        help="one more request header; may be given again",
    )
    network.add_argument("--user-agent", default=None, metavar="TEXT", help="instead of the honest default")
    network.add_argument("--referer", default=None, metavar="URL", help="for entries whose page of origin is not known")
    network.add_argument("--no-referer", action="store_true", help="never say which page a link was found on")
    network.add_argument(
        "--cookies",
        type=Path,
        default=None,
        metavar="FILE",
        help="send the cookies of this file (Netscape form) to the servers they belong to; no others are ever sent",
    )
    network.add_argument(
        "--ca-bundle", default=None, metavar="FILE", help="certificates to trust instead of the system's"
    )
    network.add_argument(
        "--insecure-host",
        action="append",
        default=[],
        metavar="HOST",
        help="do not verify this host's certificate; may be given again",
    )
    parser.add_argument(
        "--json", action="store_true", help="one JSON object a line on standard output for each entry that ends"
    )
    _add_version(parser)
    return parser


def verify_parser() -> argparse.ArgumentParser:
    """Arguments of ``pixhaul verify``."""
    parser = argparse.ArgumentParser(
        prog="pixhaul verify",
        description="Check that a folder still holds every picture as it was saved, byte for byte.",
        epilog="Exit status: 0 all good, 1 some are changed or missing, 2 nothing is recorded for the folder.",
    )
    parser.add_argument("dir", type=Path, metavar="DIR", help="the folder that the pictures were saved in")
    parser.add_argument(
        "--report", type=Path, metavar="FILE", help="write what was found (.csv, .json or .jsonl by its ending)"
    )
    _add_data_dir(parser)
    _add_version(parser)
    return parser


def _add_data_dir(parser: argparse._ActionsContainer) -> None:
    parser.add_argument(
        "--data-dir",
        type=Path,
        default=None,
        metavar="DIR",
        help="keep settings, journal, cache and logs of this run here",
    )


def _add_version(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--version", action="version", version=f"pixhaul {__version__}")


class _whole:  # noqa: N801 - reads as a function in the table of arguments
    """A whole number within bounds."""

    def __init__(self, least: int, most: int) -> None:
        self._least, self._most = least, most

    def __call__(self, text: str) -> int:
        if not text.isascii() or not text.isdecimal() or not self._least <= int(text[:9]) <= self._most:
            raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from {self._least} to {self._most}")
        return int(text)


def _threshold(text: str) -> int:
    if text == "0":
        return 0
    return _whole(2, 1_000_000)(text)


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0.1 <= value <= 3600:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds from 0.1 to 3600")
    return value


def _size(text: str) -> int:
    number, unit = (text[:-1], text[-1].lower()) if text[-1:].isalpha() else (text, "")
    try:
        value = float(number) * _SIZE_UNITS[unit]
    except (ValueError, KeyError):
        value = math.nan
    if not 1 <= value <= 1e15:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size: write for example 500k, 20M or 2G")
    return int(value)
