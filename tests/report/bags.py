"""Whether a folder is a complete and valid bag, by the letter of RFC 8493 section 3."""

import hashlib
from pathlib import Path
from urllib.parse import unquote


def faults(bag: Path) -> list[str]:
    """What is wrong with it, in words; nothing when it is valid."""
    found: list[str] = []
    if (bag / "bagit.txt").read_bytes() != b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n":
        found.append("the declaration is not that of version 1.0")
    listed = _listed(bag / "manifest-sha256.txt")
    payload = {path.relative_to(bag).as_posix() for path in (bag / "data").rglob("*") if path.is_file()}
    found += [f"not in the manifest: {name}" for name in payload - listed.keys()]
    for name, digest in {**listed, **_listed(bag / "tagmanifest-sha256.txt")}.items():
        path = bag / name
        if not path.resolve().is_relative_to(bag.resolve()) or not path.is_file():
            found.append(f"not there: {name}")
        elif hashlib.sha256(path.read_bytes()).hexdigest() != digest:
            found.append(f"changed: {name}")
    oxum = f"{sum((bag / name).stat().st_size for name in payload)}.{len(payload)}"
    if f"Payload-Oxum: {oxum}" not in (bag / "bag-info.txt").read_text("utf-8").splitlines():
        found.append("the payload has another size than is said")
    return found


def _listed(manifest: Path) -> dict[str, str]:
    """Path -> digest; line breaks and percent signs of names are percent-encoded (section 2.1.3)."""
    rows = (line.split(maxsplit=1) for line in manifest.read_text("utf-8").splitlines())
    return {unquote(name): digest for digest, name in rows}
