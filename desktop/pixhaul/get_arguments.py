"""Arguments of ``pixhaul get``: one function for each group of them."""

import argparse
from pathlib import Path

from pixhaul.argument_values import seconds, size, threshold, told, whole
from pixhaul.arguments import Parser, add_data_dir, add_version
from pixhaul.core.quantities import parse_copies
from pixhaul.core.settings import LONGEST_SECONDS


def get_parser() -> argparse.ArgumentParser:
    """Arguments of ``pixhaul get``."""
    parser = Parser(
        prog="pixhaul get",
        description="Fetch a list of pictures, check every one, and save them under good names.",
        epilog="Exit status: 0 all done, 1 some failed, 2 wrong usage, 130 interrupted (run it again to go on).",
    )
    parser.add_argument(
        "source", nargs="+", metavar="SOURCE", help="an address, a list file of any kind, or - for standard input"
    )
    _reading(parser.add_argument_group("how lists are read"))
    _where(parser.add_argument_group("where pictures go"))
    _results(parser.add_argument_group("what is written beside the pictures"))
    _larger(parser.add_argument_group("larger versions"))
    _speed(parser.add_argument_group("how much at once"))
    _care(parser.add_argument_group("patience and limits"))
    _again(parser.add_argument_group("what was saved before"))
    _network(parser.add_argument_group("network"))
    parser.add_argument(
        "--json",
        action="store_true",
        help="say on standard output what happens, one JSON object a line: tries, waits, ends, progress, summary",
    )
    add_version(parser)
    return parser


def _reading(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--url-column",
        action="append",
        default=[],
        metavar="NAME",
        help="take addresses from this column of tables; may be given again (default: found by content)",
    )
    group.add_argument(
        "--sheet",
        action="append",
        default=[],
        metavar="NAME",
        help="read this sheet of workbooks; may be given again (default: all that are visible)",
    )
    group.add_argument(
        "--keep-links",
        action="store_true",
        help="take links for sharing (Dropbox, Google Drive and others) as they are, not as addresses of the file",
    )
    group.add_argument(
        "--no-patterns",
        action="store_true",
        help="take ranges such as [01-20] and {a,b} in a SOURCE as they are written",
    )
    group.add_argument(
        "--patterns", action="store_true", help="let such ranges stand for all their addresses in lists as well"
    )
    group.add_argument(
        "--plan",
        action="store_true",
        help="print what would be fetched and where it would be saved, and ask for nothing; "
        "with --json one object a line",
    )


def _where(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "-d", "--dir", type=Path, metavar="DIR", help="folder for the pictures (default: <Pictures>/Pixhaul)"
    )
    group.add_argument(
        "--name",
        default=None,
        metavar="TEMPLATE",
        help="how files are named, for example {index:04}_{name}, or {SKU}_{n:02} from a table (default: {name})",
    )
    group.add_argument(
        "--folder", default="", metavar="TEMPLATE", help="folders below DIR, for example {Category}/{SKU}"
    )
    group.add_argument(
        "--server-names", action="store_true", help="let {name} be what the server calls the file, when it says so"
    )
    group.add_argument(
        "--profile",
        default=None,
        metavar="NAME",
        help="go by this profile of the window's preferences, for what no other argument says",
    )
    add_data_dir(group)


def _results(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--report",
        type=Path,
        metavar="FILE",
        help="write what became of each line (.csv, .json, .jsonl or .xlsx by its ending); "
        "as .xlsx a list that is one table comes back as that table",
    )
    group.add_argument(
        "--sheet-back",
        type=Path,
        metavar="FILE",
        help="write the table that was read, unchanged, with columns for what became of each row (.csv, .tsv, .xlsx)",
    )
    group.add_argument("--sums", type=Path, metavar="FILE", help="write SHA256SUMS, for sha256sum --check")
    group.add_argument(
        "--bag", type=Path, metavar="DIR", help="pack the pictures into a BagIt bag, a new folder or a .zip file"
    )
    group.add_argument(
        "--contact-sheet", type=Path, metavar="FILE", help="write a web page with all pictures that opens anywhere"
    )
    group.add_argument("--save-job", type=Path, metavar="FILE", help="write list and results as a .pixhaul job file")
    group.add_argument("--sidecars", action="store_true", help="write beside each picture where it came from, as JSON")
    group.add_argument(
        "--copies",
        type=told(parse_copies),
        default=None,
        metavar="KIND[:EDGE]",
        help="also make copies as jpeg, png or webp, EDGE pixels at most, in a folder of their own",
    )
    group.add_argument(
        "--thumbnails", action="store_true", help="make the thumbnails too, so that the window shows them at once"
    )


def _larger(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--larger",
        action="store_true",
        help="ask for a few pictures of each host in larger sizes, and fetch those that exist; the others as listed",
    )


def _speed(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "-j", "--jobs", type=whole(1, 256), default=None, metavar="N", help="transfers at once (default: automatic)"
    )
    group.add_argument(
        "--per-host",
        type=whole(1, 256),
        default=None,
        metavar="N",
        help="transfers at once to one host (default: adapts)",
    )
    group.add_argument(
        "--limit-rate",
        type=size("500k or 2M"),
        default=None,
        metavar="BYTES",
        help="bytes per second over all, for example 500k or 2M",
    )


def _care(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--retries", type=whole(0, 20), default=None, metavar="N", help="more tries after a passing error (default: 3)"
    )
    group.add_argument(
        "--timeout",
        type=seconds(0.1, 3600),
        default=None,
        metavar="S",
        help="longest silence of a server in seconds (default: 30)",
    )
    group.add_argument(
        "--max-time",
        type=seconds(0.1, LONGEST_SECONDS, none=True),
        default=None,
        metavar="S",
        help="longest time of one transfer in seconds, pauses not counted; 0 for no limit (default: 3600)",
    )
    group.add_argument(
        "--min-speed",
        type=size("200 or 5k", none=True),
        default=None,
        metavar="BYTES",
        help="bytes per second that a transfer must bring over half a minute; 0 for no minimum (default: 200)",
    )
    group.add_argument(
        "--max-bytes", type=size("20M or 2G"), default=None, metavar="BYTES", help="largest file (default: 512M)"
    )
    group.add_argument(
        "--max-pixels",
        type=size("100M"),
        default=None,
        metavar="N",
        help="most pixels of a picture (default: 400M)",
    )
    group.add_argument("--no-origin-mark", action="store_true", help="do not write on each file where it came from")
    group.add_argument(
        "--allow-svg", action="store_true", help="keep SVG drawings as files; they are checked but never rendered"
    )
    group.add_argument(
        "--suspicious",
        type=threshold,
        default=None,
        metavar="N",
        help="call a picture suspicious that N addresses have in common; 0 for never (default: 5)",
    )
    group.add_argument(
        "--reject-identical", action="store_true", help="let suspicious pictures fail, and remove their files"
    )


def _again(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--fresh", action="store_true", help="forget what earlier runs have saved, and fetch everything")
    group.add_argument(
        "--refresh", action="store_true", help="ask whether saved pictures have changed; new ones are put beside them"
    )
    group.add_argument("--replace", action="store_true", help="with --refresh: let new pictures replace the old files")


def _network(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--proxy",
        default="system",
        metavar="URL",
        help="'system' (default), 'none', or an http, https or socks5 address",
    )
    group.add_argument(
        "--header",
        action="append",
        default=[],
        metavar="'NAME: VALUE'",
        help="one more request header; may be given again",
    )
    group.add_argument("--user-agent", default=None, metavar="TEXT", help="instead of the honest default")
    group.add_argument("--referer", default=None, metavar="URL", help="for entries whose page of origin is not known")
    group.add_argument("--no-referer", action="store_true", help="never say which page a link was found on")
    group.add_argument(
        "--referer-for",
        action="append",
        default=[],
        metavar="HOST=RULE",
        help="for one host: 'page' (of origin), 'none', or the address to send always; may be given again",
    )
    group.add_argument(
        "--cookies",
        type=Path,
        default=None,
        metavar="FILE",
        help="send the cookies of this file (Netscape form) to the servers they belong to; no others are ever sent",
    )
    group.add_argument(
        "--ca-bundle", default=None, metavar="FILE", help="certificates to trust instead of the system's"
    )
    group.add_argument(
        "--insecure-host",
        action="append",
        default=[],
        metavar="HOST",
        help="do not verify this host's certificate; may be given again",
    )
