"""IIIF manifests (Presentation API 2 and 3) and image information: every picture in its full size."""

import re
from collections.abc import Iterator
from typing import Any

from pixhaul.core.entries import NewEntry
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.pages import page_entry

_COLLECTION = (
    "This is a list of IIIF manifests, not of pictures",
    "Open one of the manifests that it names in a browser, save it, then add that file.",
)
_NONE = ("There is no picture in this IIIF manifest", "Copy the addresses of the pictures and paste them.")
_FIRST = re.compile(r"image(?:-api)?/1|image/1\.|library\.stanford\.edu/iiif/image-api/", re.IGNORECASE)
_MAX_DEPTH = 40
_PARTS = (("sequences", "Sequence"), ("canvases", "Canvas"), ("images", "Annotation"), ("items", ""))
"""Where parts stand, and what they are there in version 2, whose makers leave their types out at times."""


def is_iiif(value: Any) -> bool:
    """Whether it is a manifest, a collection of them, or the ``info.json`` of one picture."""
    if not isinstance(value, dict):
        return False
    context = _words(value.get("@context"))
    kind = _type(value)
    return ("iiif.io/api/" in context or "shared-canvas.org" in context) and (
        kind in ("Manifest", "Collection", "Sequence", "Canvas", "ImageService2", "ImageService3")
        or "iiif.io/api/image" in context
    )


def read_iiif(value: dict[str, Any]) -> Iterator[NewEntry]:
    """Entries of a value for which :func:`is_iiif` holds, one a picture, in order. Raises :class:`IntakeError`."""
    if _type(value) == "Collection":
        raise IntakeError(*_COLLECTION)
    if "iiif.io/api/image" in _words(value.get("@context")) and _type(value) not in ("Manifest", "Canvas"):
        yield page_entry(_full_size(value, _words(value.get("@context"))))
        return
    seen: set[str] = set()
    for resource in _resources(value, 0):
        address = _address(resource)
        if address and address not in seen:
            seen.add(address)
            yield page_entry(address)
    if not seen:
        raise IntakeError(*_NONE)


def _resources(value: Any, depth: int, kind: str = "") -> Iterator[dict[str, Any]]:
    """What is painted onto canvases; never thumbnails, logos, and what is beside the pictures.

    ``kind``: what a value is that does not say so itself, as the name it stands under says.
    """
    if depth > _MAX_DEPTH:
        return
    if isinstance(value, list):
        for one in value:
            yield from _resources(one, depth + 1, kind)
        return
    if not isinstance(value, dict):
        return
    kind = _type(value) or kind
    if kind in ("Manifest", "Sequence", "Canvas", "AnnotationPage"):
        yield from (found for name, inner in _PARTS for found in _resources(value.get(name), depth + 1, inner))
    elif kind == "Annotation":
        if "painting" in _words(value.get("motivation") or "painting").lower():
            yield from _resources(value.get("resource") or value.get("body"), depth + 1, "Image")
    elif kind == "SpecificResource":
        yield from _resources(value.get("full") or value.get("source"), depth + 1)
    elif kind == "Choice":
        # The first one is what is to be shown (version 2: "default").
        choices = value.get("default") or value.get("items")
        yield from _resources(choices[0] if isinstance(choices, list) and choices else choices, depth + 1)
    elif kind == "Image":
        yield value


def _address(resource: dict[str, Any]) -> str:
    services = resource.get("service")
    for service in services if isinstance(services, list) else [services]:
        if isinstance(service, dict):
            said = " ".join((_words(service.get("@context")), _words(service.get("profile")), _type(service)))
            if "iiif.io/api/image" in said or "image-api" in said or "ImageService" in said:
                return _full_size(service, said) or _id(resource)
    return _id(resource)


def _full_size(service: dict[str, Any], said: str) -> str:
    """The whole picture as the server has it (Image API: 3 says ``max``, 2 and 1 say ``full``; 1 calls it native)."""
    base = _id(service).rstrip("/")
    if not base:
        return ""
    if "image/3" in said or "ImageService3" in said:
        return f"{base}/full/max/0/default.jpg"
    return f"{base}/full/full/0/native.jpg" if _FIRST.search(said) else f"{base}/full/full/0/default.jpg"


def _id(value: dict[str, Any]) -> str:
    found = value.get("@id") or value.get("id")
    return found if isinstance(found, str) else ""


def _type(value: dict[str, Any]) -> str:
    """Without the prefixes of version 2: ``sc:Manifest``, ``oa:Annotation``, ``dctypes:Image``, ``oa:Choice``."""
    found = value.get("@type") or value.get("type")
    return found.rpartition(":")[2] if isinstance(found, str) else ""


def _words(value: Any) -> str:
    """All strings of a value that may be one string or a list of them."""
    if isinstance(value, list):
        return " ".join(word for word in value if isinstance(word, str))
    return value if isinstance(value, str) else ""
