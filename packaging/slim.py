"""Make a frozen program for Linux smaller: a third of it is data and code that Pixhaul can never reach.

- Symbols for debuggers are stripped.
- ICU's data hold the languages of the world and old encodings. Qt brings its own languages and Python its own
  encodings; ICU keeps what does not depend on them.
- libheif is linked to x265, which *writes* HEIC (and is under GPL-2.0). Pixhaul only reads it, so an empty library of
  that name takes its place. libheif binds its two functions when they are called, which is never.
"""

import re
import struct
import subprocess
import tempfile
from pathlib import Path

_ICU_LEFT_OUT = re.compile(
    r"/(?:lang|region|curr|unit|zone|rbnf|translit)/(?!root\.res|pool\.res|res_index\.res|tzdbNames\.res)"
    r"|/(?:coll|brkitr)/(?!root\.res|pool\.res|res_index\.res|ucadata\.icu)"
    r"|/(?!res_index)[a-z]{2,3}(?:_[A-Za-z0-9_]+)?\.res$"
    r"|\.cnv$"
)
_ENCODER = re.compile(r"^libx265[-.]")
_ALIGNED = 16


def slim(program: Path) -> None:
    """Work on the folder of a frozen program. Raises CalledProcessError when a tool of binutils fails."""
    files = [path for path in program.rglob("*") if path.is_file() and not path.is_symlink()]
    for path in files:
        if _ENCODER.match(path.name):
            empty_library(path)
        elif path.name.startswith("libicudata.so."):
            slim_icu(path)
        elif path.open("rb").read(4) == b"\x7fELF" and path.parent != program:
            subprocess.run(["strip", "--strip-unneeded", path], check=True)


def empty_library(path: Path) -> None:
    """Put a library without any function in the place of this one."""
    with tempfile.TemporaryDirectory() as folder:
        nothing = Path(folder, "nothing")
        nothing.write_bytes(b"")
        _link(path, nothing, {})


def slim_icu(path: Path) -> None:
    """Take out of libicudata.so.N what :data:`_ICU_LEFT_OUT` names."""
    symbol = f"icudt{path.name.rpartition('.')[2]}_dat"
    with tempfile.TemporaryDirectory() as folder:
        whole, less = Path(folder, "whole"), Path(folder, "less")
        subprocess.run(["objcopy", "-O", "binary", "--only-section=.rodata", path, whole], check=True)
        less.write_bytes(filtered(whole.read_bytes()))
        _link(path, less, {"_binary_less_start": symbol})


def filtered(data: bytes) -> bytes:
    """An ICU data package ("CmnD") without the items that are left out.

    A header, whose first two bytes give its length; then the number of items, a table of the offsets of their names
    and data from its own beginning, the names, the data (icu4c, ``ucmndata.h``). Raises ValueError for anything else.
    """
    (head,) = struct.unpack_from("<H", data)
    if data[2:4] != b"\xda\x27" or data[12:16] != b"CmnD":
        raise ValueError("this is no package of ICU's data")
    body = data[head:]
    (count,) = struct.unpack_from("<I", body)
    table = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    ends = [start for _, start in table[1:]] + [len(body)]
    items = [
        (body[name : body.index(b"\0", name) + 1], body[start:end])
        for (name, start), end in zip(table, ends, strict=True)
    ]
    kept = [(name, item) for name, item in items if not _ICU_LEFT_OUT.search(name[:-1].decode("ascii"))]
    names = b"".join(name for name, _ in kept)
    offsets, texts, contents = [], 4 + 8 * len(kept), b""
    begin = _aligned(texts + len(names))
    for name, item in kept:
        offsets.append((texts, begin + len(contents)))
        texts += len(name)
        contents += item.ljust(_aligned(len(item)), b"\0")
    index = struct.pack("<I", len(kept)) + b"".join(struct.pack("<II", *pair) for pair in offsets)
    return data[:head] + (index + names).ljust(begin, b"\0") + contents


def _aligned(length: int) -> int:
    return -(-length // _ALIGNED) * _ALIGNED


def _link(target: Path, content: Path, symbols: dict[str, str]) -> None:
    """Make ``target`` a shared library, under its own name, that holds ``content`` and nothing else."""
    part = content.with_suffix(".o")
    subprocess.run(["ld", "-r", "-b", "binary", "-o", part.name, content.name], cwd=content.parent, check=True)
    rename = [f"--redefine-sym={old}={new}" for old, new in symbols.items()]
    section = ["--rename-section=.data=.rodata,alloc,load,readonly,data,contents"]
    section += [f"--set-section-alignment=.data={_ALIGNED}", "--wildcard", "--strip-symbol=_binary_*"]
    subprocess.run(["objcopy", *rename, part], check=True)
    subprocess.run(["objcopy", *section, part], check=True)
    subprocess.run(["ld", "-shared", "--soname", target.name, "-z", "noexecstack", "-o", target, part], check=True)
