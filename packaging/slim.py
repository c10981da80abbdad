"""Make a frozen program for Linux smaller: a third of it is data and code that Pixhaul can never reach.

- Symbols for debuggers are stripped.
- ICU's data hold the languages of the world and old encodings. Qt brings its own languages and Python its own
  encodings; ICU keeps what does not depend on them.
- libheif is linked to x265, which *writes* HEIC (and is under GPL-2.0). Pixhaul only reads it, so a library of that
  name takes its place whose functions do nothing.
"""

import platform
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
_RETURN_NOTHING = {"x86_64": "xorl %eax, %eax\nret", "aarch64": "mov x0, #0\nret"}
"""The body of a function that returns 0, for the assembler of each machine that packages are made for."""


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
    """Put a library in the place of this one whose functions in C all return 0 at once."""
    told = subprocess.run(["objdump", "-T", path], capture_output=True, text=True, check=True).stdout
    names = re.findall(r" DF \.text\s.*\s([a-z]\w*)$", told, re.MULTILINE)
    text = ".text\n" + "".join(f".globl {name}\n.type {name}, %function\n{name}:\n" for name in names)
    text += _RETURN_NOTHING[platform.machine()] + "\n"
    text += '.section .note.GNU-stack,"",%progbits\n'
    with tempfile.TemporaryDirectory() as folder:
        part = Path(folder, "nothing.o")
        subprocess.run(["as", "-o", part, "-"], input=text, text=True, check=True)
        _link(path, part)


def slim_icu(path: Path) -> None:
    """Take out of libicudata.so.N what :data:`_ICU_LEFT_OUT` names."""
    symbol = f"icudt{path.name.rpartition('.')[2]}_dat"
    with tempfile.TemporaryDirectory() as folder:
        whole, less = Path(folder, "whole"), Path(folder, "less")
        subprocess.run(["objcopy", "-O", "binary", "--only-section=.rodata", path, whole], check=True)
        less.write_bytes(filtered(whole.read_bytes()))
        part = Path(folder, "less.o")
        subprocess.run(["ld", "-r", "-b", "binary", "-o", part.name, less.name], cwd=folder, check=True)
        subprocess.run(["objcopy", f"--redefine-sym=_binary_less_start={symbol}", part], check=True)
        section = ["--rename-section=.data=.rodata,alloc,load,readonly,data,contents", "--wildcard"]
        section += [f"--set-section-alignment=.data={_ALIGNED}", "--strip-symbol=_binary_*"]
        subprocess.run(["objcopy", *section, part], check=True)
        _link(path, part)


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


def _link(target: Path, part: Path) -> None:
    """Make ``target`` a shared library, under its own name, of one object file."""
    words = ["ld", "-shared", "--soname", target.name, "-z", "noexecstack"]
    subprocess.run([*words, "-o", target, part], check=True)
