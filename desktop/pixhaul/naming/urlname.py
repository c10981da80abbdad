"""What a web address says about the name of its picture. Results are plain text, not yet safe for a disk."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from urllib.parse import unquote_to_bytes, urlsplit

from pixhaul.core.datauris import is_data

_PICTURE = (
    "apng|avif|avifs|bmp|dib|cur|gif|heic|heics|heif|hif|ico|j2k|jfif|jif|jp2|jpc|jpe|jpeg|jpf|jpg|jpx|jxl|jxr|pbm|pcx|"
    "pgm|pjp|pjpeg|png|pnm|ppm|psd|qoi|svg|svgz|tga|tif|tiff|webp|xbm|xpm"
)
_OTHER = (
    "app|asp|aspx|ashx|bat|cfm|cgi|cmd|com|crdownload|desktop|dll|do|download|exe|htm|html|jar|js|jsp|lnk|mjs|msi|part|"
    "php|php3|php4|php5|phtml|pif|pl|ps1|py|reg|scr|sh|shtml|tmp|url|vbs|xhtml"
)
_SUFFIX = re.compile(rf"\.(?:{_PICTURE}|{_OTHER})[ .]*$", re.IGNORECASE)
"""Endings that say nothing once the bytes have been looked at: pictures', scripts', programs', half files'."""
_AFTER_PICTURE = re.compile(rf"(\.(?:{_PICTURE}))[:;!@].*$", re.IGNORECASE | re.DOTALL)
"""What image servers hang behind the name: ``cat.jpg:large``, ``cat.jpg!w200``, ``cat.jpg;jsessionid=1``."""
_PICTURE_SUFFIX = re.compile(rf"\.(?:{_PICTURE})\s*$", re.IGNORECASE)
_EXTENSIONS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("jpg", "jpeg", "jpe", "jif", "jfif", "pjp", "pjpeg"), ".jpg"),
        **dict.fromkeys(("png", "apng"), ".png"),
        **dict.fromkeys(("tif", "tiff"), ".tif"),
        **dict.fromkeys(("avif", "avifs"), ".avif"),
        **dict.fromkeys(("heic", "heics", "heif", "hif"), ".heic"),
        **dict.fromkeys(("jp2", "j2k", "jpc", "jpf", "jpx"), ".jp2"),
        **dict.fromkeys(("bmp", "dib"), ".bmp"),
        **{ending: f".{ending}" for ending in ("gif", "webp", "ico", "jxl", "svg")},
    }
)
"""What a picture of each ending is called once its bytes have been looked at."""
_SIGN = re.compile(r"[:;!@]")
_EMPTY = re.compile(r"[\s.]*")


def name_of(url: str) -> str:
    """Stem of the last part of the path that has a name: decoded once, no query, no known ending; may be empty."""
    for raw in reversed(_path(url).split("/")):
        # A separator may hide behind an escape (..%2f, ..%5c): only what follows the last one is a name.
        for piece in reversed(decode(raw).replace("\\", "/").split("/")):
            if stem := stem_of(piece).strip(" ."):
                return stem
    return ""


def stem_of(name: str) -> str:
    """``cat.jpg`` -> ``cat``, ``setup.png.part`` -> ``setup``; unknown endings stay; empty when nothing is left."""
    name = _bare(name)
    while match := _SUFFIX.search(name):
        name = name[: match.start()]
    return "" if _EMPTY.fullmatch(name) else name


def without_picture_ending(name: str) -> str:
    """``shoe.jpg`` -> ``shoe``; any other ending stays, and so does a name that is nothing else."""
    while (match := _PICTURE_SUFFIX.search(name)) and name[: match.start()].strip(" ."):
        name = name[: match.start()]
    return name


def extension_of(url: str) -> str:
    """The extension that the picture will probably have, with its dot; empty when the address does not tell."""
    if is_data(url):
        return _EXTENSIONS.get(re.split("[;,+]", url[:80].partition("/")[2])[0].lower(), "")
    last = _bare(_path(url).rpartition("/")[2])
    return _EXTENSIONS.get(last.rpartition(".")[2].strip().lower(), "") if "." in last else ""


def _bare(name: str) -> str:
    """Without what hangs behind the name of a picture; most names have none of its signs, which is quickly seen."""
    return _AFTER_PICTURE.sub(r"\1", name) if _SIGN.search(name) else name


def folders_of(url: str) -> list[str]:
    """The decoded parts of the path before the last one, without empty ones and dots."""
    return [part for raw in _path(url).split("/")[:-1] if not _EMPTY.fullmatch(part := decode(raw))]


def host_of(url: str) -> str:
    """Host name without port and credentials, ``www.`` taken off; empty when there is none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _path(url: str) -> str:
    """The path of an address, still encoded; a million of them are asked for at once."""
    if is_data(url):
        return ""
    whole = url.partition("#")[0].partition("?")[0]
    _, scheme, rest = whole.partition("://")
    return rest[slash:] if scheme and (slash := rest.find("/")) >= 0 else "" if scheme else whole


def decode(raw: str) -> str:
    """Undo percent-encoding exactly once. UTF-8 when it is, else Shift-JIS when it looks like it, else Windows-1252."""
    if "%" not in raw:
        return raw
    data = unquote_to_bytes(raw)
    try:
        return data.decode()
    except UnicodeDecodeError:
        return _japanese(data) or data.decode("cp1252", errors="replace").replace("�", "_")


def _japanese(data: bytes) -> str:
    """The text, when at least two pairs begin with a byte that Western text hardly has; otherwise empty."""
    try:
        text = data.decode("cp932")
    except UnicodeDecodeError:
        return ""
    pairs = sum(len(code) == 2 and code[0] < 0xA0 for code in (character.encode("cp932") for character in text))
    return text if pairs >= 2 else ""
