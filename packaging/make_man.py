"""Write the manual page resources/pixhaul.1 from the command line itself: `python packaging/make_man.py`.

The page is in the man macros (man(7)), one section for each command, so that it says what ``--help`` says.
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "pixhaul.1"
FILES = (
    ("~/.config/pixhaul/settings.json", "what was chosen in the preferences"),
    ("~/.local/share/pixhaul/journal.sqlite3", "every list with what became of each picture"),
    ("~/.cache/pixhaul/", "thumbnails; may be deleted at any time"),
)
EXAMPLES = (
    ("pixhaul get list.txt -d pictures", "fetch a list into the folder pictures"),
    ("pixhaul get page.html --name '{index:04}_{name}' --report report.csv", "all pictures of a saved page, numbered"),
    ("pixhaul get list.csv --limit-rate 2M --cookies cookies.txt", "gently, and with the cookies of a browser"),
    ("pixhaul verify pictures", "check the folder against the recorded checksums"),
)


def escaped(text: str) -> str:
    """Text in which nothing is a command of the formatter."""
    plain = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return f"\\&{plain}" if plain.startswith((".", "\\(aq")) else plain


def bold(text: str) -> str:
    """Words to be typed as they are."""
    return f"\\fB{escaped(text)}\\fR"


def signature(action: argparse.Action) -> str:
    """``-j, --jobs N`` as the page shows it."""
    value = action.metavar or ("" if action.nargs == 0 else action.dest.upper())
    value = value if isinstance(value, str) else " ".join(value)
    if not action.option_strings:
        return f"\\fI{escaped(value)}\\fR"
    names = ", ".join(bold(name) for name in action.option_strings)
    return f"{names} \\fI{escaped(value)}\\fR" if value and action.nargs != 0 else names


def command(parser: argparse.ArgumentParser) -> list[str]:
    """The section of one command: what it does, each argument, how it ends."""
    lines = [f".SH {escaped(parser.prog).upper()}", escaped(parser.description or "")]
    for group in parser._action_groups:  # argparse has no public way to ask for them
        actions = [action for action in group._group_actions if action.help != argparse.SUPPRESS]
        if not actions:
            continue
        if group.title not in {"positional arguments", "options"}:
            lines.append(f".SS {escaped((group.title or '').capitalize())}")
        for action in actions:
            lines += [".TP", signature(action), escaped(sentence(action.help or ""))]
    if parser.epilog:
        lines += [".PP", escaped(parser.epilog)]
    return lines


def sentence(text: str) -> str:
    """The help of an argument as a sentence."""
    text = text.replace("%%", "%")
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def synopsis(parser: argparse.ArgumentParser) -> list[str]:
    """One line: the command and what must be given."""
    given = []
    for action in parser._actions:
        if not action.option_strings:
            name = str(action.metavar)
            shapes = {"+": f"\\fI{name}\\fR...", "*": f"[\\fI{name}\\fR...]", "?": f"[\\fI{name}\\fR]"}
            given.append(shapes.get(str(action.nargs), f"\\fI{name}\\fR"))
    return [".br", f"{bold(parser.prog)} [\\fIOPTION\\fR]... {' '.join(given)}".rstrip()]


def page(parsers: list[argparse.ArgumentParser], version: str) -> str:
    """The whole manual page."""
    lines = [
        '.\\" Written by packaging/make_man.py from the command line itself: do not edit.',
        f'.TH PIXHAUL 1 "" "Pixhaul {version}" "User Commands"',
        ".SH NAME",
        "pixhaul \\- download lists of pictures, verified and well named",
        ".SH SYNOPSIS",
        *[line for parser in parsers for line in synopsis(parser)][1:],
        *[line for parser in parsers for line in command(parser)],
        ".SH FILES",
    ]
    for path, words in FILES:
        lines += [".TP", f"\\fI{escaped(path)}\\fR", escaped(sentence(words))]
    lines.append(".SH EXAMPLES")
    for line, words in EXAMPLES:
        lines += [".TP", bold(line), escaped(sentence(words))]
    return "\n".join(lines) + "\n"


def text() -> str:
    """The page of the program in this checkout."""
    from pixhaul import __version__
    from pixhaul.arguments import verify_parser, window_parser
    from pixhaul.get_arguments import get_parser

    return page([window_parser(), get_parser(), verify_parser()], __version__)


def main() -> int:
    """Write the page."""
    sys.path.insert(0, str(ROOT / "desktop"))
    TARGET.write_text(text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
