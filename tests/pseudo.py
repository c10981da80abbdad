"""A language made of English for tests: every letter has an accent, and every text is 40 % longer."""

import importlib
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
ACCENTS = str.maketrans("aeiouycnAEIOUYCN", "áéíóúýçñÁÉÍÓÚÝÇÑ")
KEPT = ("{", "%")


def packaging(name: str) -> ModuleType:
    """A module of packaging/, which is no package."""
    folder = str(ROOT / "packaging")
    if folder not in sys.path:
        sys.path.insert(0, folder)
    return importlib.import_module(name)


def pseudo(text: str) -> str:
    """``Start`` becomes ``Stárt~~``; what stands in braces stays, and so do numbers."""
    parts, depth, out = list(text), 0, []
    for place, letter in enumerate(parts):
        depth += (letter == "{") - (letter == "}")
        counted = letter in "Ln" and "%" in text[max(0, place - 2) : place]
        out.append(letter if depth or counted else letter.translate(ACCENTS))
    longer = "~" * max(1, round(0.4 * len(text)))
    said = "".join(out)
    for ending in ("…", ".", ":", "\n"):
        if said.endswith(ending):
            return said[: -len(ending)] + longer + ending
    return said + longer


def write_pseudo(folder: Path, code: str = "de") -> None:
    """Put the language into ``folder`` as ``pixhaul_CODE.qm``."""
    translations, ts_files = packaging("translations"), packaging("ts_files")
    messages = [
        replace(
            one,
            forms=[pseudo(one.source)] * translations.FORMS[code] if one.plural else [pseudo(one.source)],
            done=True,
        )
        for one in ts_files.read(translations.ts_file(code))
    ]
    source = folder / f"pixhaul_{code}.ts"
    source.write_text(ts_files.written(messages, code), "utf-8")
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run(
        [release, "-silent", source, "-qm", source.with_suffix(".qm")], check=True, stdout=subprocess.DEVNULL
    )
