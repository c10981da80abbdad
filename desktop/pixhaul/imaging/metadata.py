"""What a picture says about itself: EXIF (CIPA DC-008), IPTC-IIM, XMP and its colour profile, for people to read.

All of it comes from strangers: every part is read on its own, so that a broken one takes nothing else away, texts are
cut to a length that can be shown, and numbers that are none are passed over.
"""

import io
import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, ImageCms, ImageFile, IptcImagePlugin

from pixhaul.core.errors import PictureError
from pixhaul.imaging.decode import opened
from pixhaul.imaging.decoders import decoding
from pixhaul.imaging.inspect import DEFAULT_MAX_PIXELS
from pixhaul.imaging.xmp import MOST_BYTES, BadPacket, properties

FIELDS = (
    *("title", "caption", "creator", "copyright", "keywords", "date"),
    *("camera", "lens", "exposure", "place", "software", "profile"),
)
"""Names of what may be told, in the order in which it is shown."""
MOST_CHARACTERS = 2_000
"""Of one value."""
_MOST_PROFILE = 8_000_000
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Control characters and those that turn the direction of text: a value stays where it is shown."""
_EXIF_IFD, _GPS_IFD = 0x8769, 0x8825

Told = dict[str, str]


@dataclass(frozen=True, slots=True)
class Metadata:
    """``values`` by the names of :data:`FIELDS`, plain text in one or more lines. The place is in decimal degrees."""

    values: Mapping[str, str]


def read_metadata(path: Path, max_pixels: int = DEFAULT_MAX_PIXELS) -> Metadata:
    """Read it without decoding the picture. Raises PictureError for what is no picture, and OSError."""
    with opened(path, max_pixels=max_pixels) as (_kind, image):
        exif = _part(lambda: _from_exif(image))
        iptc = _part(lambda: _from_iptc(image))
        xmp = _part(lambda: _from_xmp(image))
        profile = _part(lambda: _from_profile(image))
    # What people wrote is freshest in XMP; what the camera wrote, in EXIF.
    words: Told = {**exif, **iptc, **xmp}
    camera: Told = {name: exif[name] for name in ("camera", "lens", "date") if name in exif}
    told: Told = {**words, **camera, **profile}
    return Metadata({name: told[name] for name in FIELDS if told.get(name)})


def _part(read: Callable[[], Told]) -> Told:
    """One source; nothing of it when it is broken, because the picture itself may be whole."""
    try:
        with decoding(0):
            return read()
    except (PictureError, OSError):
        return {}


def clean(value: object) -> str:
    """Any value as text that can be shown; empty for what is none."""
    if isinstance(value, bytes):
        value = _decoded(value)
    if not isinstance(value, str):
        return ""
    text = value[: 2 * MOST_CHARACTERS].replace("\r\n", "\n").replace("\r", "\n")
    text = _UNSEEN.sub("", text.encode("utf-8", "replace").decode("utf-8")).strip()
    return text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - 1] + "…"


def _decoded(data: bytes) -> str:
    data = data[: 4 * MOST_CHARACTERS].rstrip(b"\0")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _list(values: Iterable[object]) -> str:
    texts = dict.fromkeys(filter(None, map(clean, values)))
    return clean(", ".join(texts))


# ---- EXIF


def _from_exif(image: Image.Image) -> Told:
    exif = image.getexif()
    shot: Mapping[int, Any] = exif.get_ifd(_EXIF_IFD)
    told = {
        "title": _wide(exif.get(0x9C9B)),
        "caption": clean(exif.get(0x010E)),
        "creator": clean(exif.get(0x013B)),
        "copyright": clean(exif.get(0x8298)),
        "keywords": _list(_wide(exif.get(0x9C9E)).split(";")),
        "software": clean(exif.get(0x0131)),
        "camera": _together(clean(exif.get(0x010F)), clean(exif.get(0x0110))),
        "lens": _together(clean(shot.get(0xA433)), clean(shot.get(0xA434))),
        "date": _date(clean(shot.get(0x9003)) or clean(exif.get(0x0132)), clean(shot.get(0x9011))),
        "exposure": _exposure(shot),
        "place": _place(exif.get_ifd(_GPS_IFD)),
    }
    return {name: text for name, text in told.items() if text}


def _wide(value: object) -> str:
    """What Windows writes: UTF-16 in bytes."""
    return clean(value[: 4 * MOST_CHARACTERS].decode("utf-16-le", "replace")) if isinstance(value, bytes) else ""


def _together(maker: str, model: str) -> str:
    """``Canon`` and ``Canon EOS R5`` without saying it twice."""
    return model if model.casefold().startswith(maker.casefold()) else f"{maker} {model}".strip()


def _date(text: str, offset: str) -> str:
    """EXIF writes ``2024:05:01 10:20:30``; what is no date is told as it is."""
    if not text.strip(" :0"):
        return ""
    match = re.fullmatch(r"(\d{4}):(\d\d):(\d\d) (\d\d:\d\d(?::\d\d)?)", text)
    if match is None:
        return text
    stated = f"{match[1]}-{match[2]}-{match[3]} {match[4]}"
    return f"{stated} {offset}" if re.fullmatch(r"[+-]\d\d:\d\d", offset) else stated


def _number(value: object) -> float | None:
    """A finite positive number, or None. Rationals may be divided by nothing."""
    if isinstance(value, tuple):
        value = value[0] if value else None
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, ArithmeticError):
        return None
    return number if math.isfinite(number) and 0 < number < 1e9 else None


def _exposure(shot: Mapping[int, Any]) -> str:
    seconds, stop, speed, length = (_number(shot.get(tag)) for tag in (0x829A, 0x829D, 0x8827, 0x920A))
    parts = []
    if seconds:
        parts.append(f"1/{round(1 / seconds)} s" if seconds < 0.3 else f"{seconds:.3g} s")
    if stop:
        parts.append(f"f/{stop:.3g}")
    if speed:
        parts.append(f"ISO {speed:.0f}")
    if length:
        parts.append(f"{length:.4g} mm")
    return ", ".join(parts)


def _place(gps: Mapping[int, Any]) -> str:
    north, east = _degrees(gps.get(2), gps.get(1), 90), _degrees(gps.get(4), gps.get(3), 180)
    return "" if north is None or east is None else f"{north:.5f}, {east:.5f}"


def _degrees(value: object, side: object, most: float) -> float | None:
    """Degrees, minutes and seconds as one signed number; None when they make no place on earth."""
    if not isinstance(value, (tuple, list)) or len(value) != 3:
        return None
    degrees = 0.0
    for part, share in zip(value, (1, 60, 3600), strict=True):
        try:
            degrees += float(part) / share
        except (TypeError, ValueError, ArithmeticError):
            return None
    if not math.isfinite(degrees) or not 0 <= degrees <= most:
        return None
    return -degrees if clean(side).upper().startswith(("S", "W")) else degrees


# ---- the others


def _from_iptc(image: Image.Image) -> Told:
    if not isinstance(image, ImageFile.ImageFile):
        return {}
    records = IptcImagePlugin.getiptcinfo(image) or {}

    def one(number: int) -> str:
        value = records.get((2, number))
        return _list(value) if isinstance(value, list) else clean(value)

    date = one(55)
    told = {
        "title": one(5) or one(105),
        "caption": one(120),
        "creator": one(80),
        "copyright": one(116),
        "keywords": one(25),
        "date": f"{date[:4]}-{date[4:6]}-{date[6:]}" if re.fullmatch(r"\d{8}", date) and date.strip("0") else "",
    }
    return {name: text for name, text in told.items() if text}


def _from_xmp(image: Image.Image) -> Told:
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp")
    if isinstance(packet, str):
        packet = packet[:MOST_BYTES].encode("utf-8", "replace")
    if not isinstance(packet, bytes):
        return {}
    try:
        found = properties(packet)
    except BadPacket:
        return {}
    told = {name: _list(values) for name, values in found.items()}
    # Texts come in several languages, the default one first.
    told.update({name: clean(found[name][0]) for name in ("title", "caption", "copyright") if found.get(name)})
    told.setdefault("title", told.get("headline", ""))
    told["camera"] = _together(told.pop("make", ""), told.pop("model", ""))
    return {name: text for name, text in told.items() if text and name in FIELDS}


def _from_profile(image: Image.Image) -> Told:
    data = image.info.get("icc_profile")
    if not isinstance(data, bytes) or not data or len(data) > _MOST_PROFILE:
        return {}
    profile = ImageCms.ImageCmsProfile(io.BytesIO(data)).profile
    return {"profile": clean(profile.profile_description or "")}
