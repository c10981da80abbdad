"""From whatever a decoder gives to plain sRGB, with or without transparency."""

import io

from PIL import Image, ImageCms

_SIXTEEN_BIT = frozenset({"I;16", "I;16L", "I;16B", "I;16N"})
_WITH_ALPHA = frozenset({"RGBA", "LA", "PA", "RGBa", "La"})
_SHRINK = Image.Resampling.HAMMING
"""About as sharp as bicubic where a picture shrinks, at half the time of Lanczos, which was most of a thumbnail."""


def fitted(size: tuple[int, int], edge: int | None) -> tuple[int, int]:
    """``size`` scaled so that its longest side is ``edge`` pixels; never larger than it was."""
    longest = max(size)
    if edge is None or longest <= edge:
        return size
    return max(1, round(size[0] * edge / longest)), max(1, round(size[1] * edge / longest))


def displayable(image: Image.Image, edge: int | None = None) -> Image.Image:
    """``image`` in sRGB as mode RGB or RGBA, its longest side at most ``edge`` pixels. The profile is in its info."""
    profile = image.info.get("icc_profile")
    image = _eight_bit(image)
    image = _simple(image)
    image = _scaled(image, fitted(image.size, edge))
    if profile:
        image = _in_srgb(image, profile)
    return _rgb(image)


def has_transparency(image: Image.Image) -> bool:
    """Whether any pixel of an RGBA image is not fully opaque."""
    if image.mode != "RGBA":
        return False
    return image.getchannel("A").histogram()[255] < image.width * image.height


def _eight_bit(image: Image.Image) -> Image.Image:
    """Grey of more than eight bits, brought to eight: 16-bit by its range, the rest by the values that occur."""
    if image.mode in _SIXTEEN_BIT:
        return image.convert("I").point(lambda value: value * (1 / 257) + 0.5).convert("L")
    if image.mode not in {"I", "F"}:
        return image
    low, high = (float(value) for value in image.getextrema() if not isinstance(value, tuple))
    if image.mode == "I" and low >= 0:
        low, high = 0.0, 255.0 if high <= 255 else 65_535.0 if high <= 65_535 else high
    elif low >= 0 and high <= 1:
        low, high = 0.0, 1.0
    scale = 255 / (high - low) if high > low else 0.0
    return image.convert("F").point(lambda value: value * scale + (0.5 - low * scale)).convert("L")


def _simple(image: Image.Image) -> Image.Image:
    """No palettes, no single transparent colour, no odd colour space: L, LA, RGB, RGBA or CMYK."""
    if "transparency" in image.info and image.mode in {"1", "L", "P", "RGB"}:
        return image.convert("RGBA")
    if image.mode in {"L", "LA", "RGB", "RGBA", "CMYK"}:
        return image
    if image.mode == "1":
        return image.convert("L")
    if image.mode == "P":
        return image.convert("RGBA" if image.palette is not None and image.palette.mode == "RGBA" else "RGB")
    if image.mode == "LAB":
        return _transformed(image, ImageCms.createProfile("LAB"), "RGB")
    return image.convert("RGBA" if image.mode in _WITH_ALPHA else "RGB")


def _scaled(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    if image.size == size:
        return image
    if image.mode in {"RGBA", "LA"}:
        # Colours of transparent pixels must not bleed into their neighbours.
        premultiplied = image.convert("RGBA").convert("RGBa")
        return premultiplied.resize(size, _SHRINK, reducing_gap=2.0).convert("RGBA")
    return image.resize(size, _SHRINK, reducing_gap=2.0)


def _in_srgb(image: Image.Image, profile: object) -> Image.Image:
    """Convert by the embedded profile; one that is broken, or made for another kind of pixels, is ignored."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(bytes(profile)))  # type: ignore[call-overload]
        if "sRGB" in (source.profile.profile_description or ""):
            return image
        space = source.profile.xcolor_space.strip()
        if space == "GRAY" and image.mode in {"L", "LA"}:
            grey = _transformed(image.getchannel(0), source, "RGB")
            return _with_alpha(grey, image)
        if space == "CMYK" and image.mode == "CMYK":
            return _transformed(image, source, "RGB")
        if space == "RGB" and image.mode in {"RGB", "RGBA"}:
            return _with_alpha(_transformed(image.convert("RGB"), source, "RGB"), image)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return image
    return image


def _transformed(image: Image.Image, source: object, mode: str) -> Image.Image:
    target = ImageCms.createProfile("sRGB")
    done = ImageCms.profileToProfile(image, source, target, outputMode=mode)  # type: ignore[arg-type]
    return image if done is None else done


def _with_alpha(colours: Image.Image, original: Image.Image) -> Image.Image:
    if "A" in original.getbands():
        colours.putalpha(original.getchannel("A"))
    return colours


def _rgb(image: Image.Image) -> Image.Image:
    if image.mode in {"RGB", "RGBA"}:
        return image
    return image.convert("RGBA" if image.mode == "LA" else "RGB")
