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
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import marked_texts
import sentence_catalogue
import ts_files
from ts_files import Message

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
PLURALS = FOLDER / "plurals_en.json"
TEXTS = FOLDER / "texts.json"
"""All texts, for the window that says again what it shows when another language is chosen."""
ROOMS = ("app", "qt", "ui")
FORMS = {"de": 2, "fr": 2, "es": 2, "zh_CN": 1, "ar": 6, "en": 2}
"""How many plural forms Qt knows of each language."""


def ts_file(code: str) -> Path:
    """The translation source of a language."""
    return FOLDER / f"pixhaul_{code}.ts"


def sources() -> list[Path]:
    """All modules with texts of the window."""
    rooms = (ROOT / "desktop" / "pixhaul" / room for room in ROOMS)
    return sorted(path for room in rooms for path in room.rglob("*.py"))


def merged(code: str, wanted: list[Message], known: list[Message]) -> list[Message]:
    """The wanted texts with the translations that are known. What is not there any more goes, nothing is guessed."""
    before = {message.key: message for message in known}
    result = []
    for message in wanted:
        old = before.get(message.key)
        empty = [""] * (FORMS[code] if message.plural else 1)
        forms = old.forms if old is not None and len(old.forms) == len(empty) else empty
        result.append(replace(message, forms=forms, done=old is not None and old.done and all(forms)))
    return result


def collected(code: str, wanted: list[Message]) -> str:
    """The text of a .ts file, brought up to what the sources say."""
    known = ts_files.read(ts_file(code)) if ts_file(code).exists() else []
    if code == "en":
        # What is counted only: all else is English already.
        return ts_files.written(in_english([message for message in wanted if message.plural]), code)
    return ts_files.written(merged(code, wanted, known), code)


def listed(wanted: list[Message]) -> str:
    """Context, text, comment, and 1 for what counts: one text a line."""
    rows = (json.dumps([one.context, one.source, one.comment, int(one.plural)], ensure_ascii=False) for one in wanted)
    return "[\n" + ",\n".join(rows) + "\n]\n"


def in_english(messages: list[Message]) -> list[Message]:
    """The English plural forms: by rule where the text says "(s)", else as the table has them."""
    known: dict[str, list[str]] = json.loads(PLURALS.read_text("utf-8"))
    result = []
    for message in messages:
        source = message.source
        by_rule = [source.replace("(s)", ""), source.replace("(s)", "s")] if "(s)" in source else ["", ""]
        forms = known.get(source, by_rule)
        result.append(replace(message, forms=forms, done=all(forms)))
    return result


def compile_one(code: str, target: Path) -> None:
    """Make one .qm file. Raises CalledProcessError."""
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    new = target.with_suffix(".qm.new")
    subprocess.run([lrelease, "-silent", ts_file(code), "-qm", new], check=True, stdout=subprocess.DEVNULL)
    # A program that has the file open maps it: written over in place, it would be cut off under its feet.
    new.replace(target)


def compile_all() -> None:
    """Make all .qm files."""
    for code in FORMS:
        compile_one(code, ts_file(code).with_suffix(".qm"))


def update() -> None:
    """Collect and compile everything."""
    sentence_catalogue.write()
    wanted = marked_texts.read_all(sources())
    TEXTS.write_text(listed(wanted), "utf-8", newline="\n")
    for code in FORMS:
        ts_file(code).write_text(collected(code, wanted), "utf-8", newline="\n")
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
