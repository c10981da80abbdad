"""Keep the translations: `python packaging/translations.py VERB`.

update            collect all texts of the window into resources/translations/*.ts, and compile them
compile           make the .qm files of the .ts files
check [CODE]      say what is missing or wrong
export CODE       write all messages of a language as JSON to standard output; --open: only unfinished ones
import CODE FILE  take translations from such JSON; what is wrong is named and left out

The .qm files are part of the source, so that a checkout, a wheel and a frozen program have them without any tool.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import sentence_catalogue
import ts_files
from ts_files import Message

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
PLURALS = FOLDER / "plurals_en.json"
ROOMS = ("app", "qt", "ui")
LANGUAGES = {"de": "de", "fr": "fr", "es": "es", "zh_CN": "zh_CN", "ar": "ar"}
FORMS = {"de": 2, "fr": 2, "es": 2, "zh_CN": 1, "ar": 6, "en": 2}
"""How many plural forms Qt knows of each language."""


def ts_file(code: str) -> Path:
    """The translation source of a language."""
    return FOLDER / f"pixhaul_{code}.ts"


def sources() -> list[str]:
    """All modules with texts of the window, in one order on every system."""
    rooms = (ROOT / "desktop" / "pixhaul" / room for room in ROOMS)
    return sorted(path.relative_to(ROOT).as_posix() for room in rooms for path in room.rglob("*.py"))


def tool(name: str, *arguments: str) -> None:
    """Run one of Qt's tools. Raises CalledProcessError."""
    beside = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([beside, *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def collect(code: str, target: Path) -> None:
    """Bring one .ts file up to what the sources say. What is not there any more goes, nothing is guessed."""
    common = ["-locations", "none", "-no-obsolete", "-sort-messages", "-silent"]
    common += ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
    common += ["-source-language", "en", "-target-language", code]
    common += ["-pluralonly"] if code == "en" else []
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder, "sources.lst")
        listed.write_text("\n".join(sources()), "utf-8")
        tool("lupdate", f"@{listed}", *common, "-ts", str(target))
    messages = ts_files.read(target)
    if code == "en":
        fill_english(messages)
    for message in messages:
        message.forms += [""] * (FORMS[code] - len(message.forms) if message.plural else 0)
    target.write_text(ts_files.written(messages, code), "utf-8", newline="\n")


def fill_english(messages: list[Message]) -> None:
    """Write the English plural forms: by rule where the text says "(s)", else as the table has them."""
    known: dict[str, list[str]] = json.loads(PLURALS.read_text("utf-8"))
    for message in messages:
        source = message.source
        by_rule = [source.replace("(s)", ""), source.replace("(s)", "s")] if "(s)" in source else []
        message.forms = known.get(source) or by_rule or ["", ""]
        message.done = all(message.forms)


def compile_one(code: str, target: Path) -> None:
    """Make one .qm file."""
    tool("lrelease", "-silent", str(ts_file(code)), "-qm", str(target))


def compile_all() -> None:
    """Make all .qm files."""
    for code in FORMS:
        compile_one(code, ts_file(code).with_suffix(".qm"))


def update() -> None:
    """Collect and compile everything."""
    sentence_catalogue.write()
    for code in FORMS:
        collect(code, ts_file(code))
    compile_all()


def faults(code: str) -> Iterator[str]:
    """What is missing or wrong in a language, one line each."""
    for message in ts_files.read(ts_file(code)):
        name = f"{message.key} {message.context}: {message.source!r}"
        if not message.done:
            yield f"{name}: not translated"
        else:
            yield from (f"{name}: {fault}" for fault in message.faults(FORMS[code]))


def export(code: str, *, only_open: bool) -> str:
    """All messages as JSON, to be filled in and given to :func:`take_in`."""
    told = [
        {
            "id": message.key,
            "context": message.context,
            "source": message.source,
            "comment": message.comment,
            "hint": message.hint,
            "plural": message.plural,
            "translation": message.forms if message.plural else message.forms[0],
            "done": message.done,
        }
        for message in ts_files.read(ts_file(code))
        if not (only_open and message.done)
    ]
    return json.dumps(told, ensure_ascii=False, indent=1)


def take_in(code: str, text: str) -> list[str]:
    """Take translations from JSON as :func:`export` writes it; returns what was wrong and left out."""
    messages = ts_files.read(ts_file(code))
    by_key = {message.key: message for message in messages}
    wrong = []
    for told in json.loads(text):
        message, given = by_key.get(told["id"]), told["translation"]
        forms = list(given) if isinstance(given, list) else [given]
        if message is None:
            wrong.append(f"{told['id']} {told['source']!r}: not a text of the window any more")
        elif any(forms):
            tried = Message(message.context, message.source, message.comment, plural=message.plural, forms=forms)
            found = list(tried.faults(FORMS[code]))
            wrong += [f"{message.key} {message.source!r}: {fault}" for fault in found]
            if not found:
                message.forms, message.done = forms, True
    ts_file(code).write_text(ts_files.written(messages, code), "utf-8", newline="\n")
    compile_one(code, ts_file(code).with_suffix(".qm"))
    return wrong


def main(arguments: list[str]) -> int:
    """Do what the verb says."""
    match arguments:
        case ["update"]:
            update()
        case ["compile"]:
            compile_all()
        case ["check", *codes]:
            found = [f"{code}: {fault}" for code in codes or FORMS for fault in faults(code)]
            print("\n".join(found) or "All is translated.")
            return 1 if found else 0
        case ["export", code, *more] if code in FORMS:
            print(export(code, only_open="--open" in more))
        case ["import", code, file] if code in FORMS:
            wrong = take_in(code, Path(file).read_text("utf-8"))
            print("\n".join(wrong) or "All is taken.")
            return 1 if wrong else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
