"""What a drop or a paste carries, taken out of Qt's hands (formats of Chromium, Firefox and file managers)."""

from PySide6.QtCore import QMimeData, QUrl

from pixhaul.intake.dropped import Dropped

_MOZ_PROMISE = "application/x-moz-file-promise-url"
"""Firefox: address of a dragged picture, UTF-16LE."""
_MOZ_URL = "text/x-moz-url"
"""Firefox: address and title on two lines, UTF-16LE."""
_PAGE = "chromium/x-source-url"
"""Chromium: address of the page that something was copied from."""
_ORIGIN = "chromium/x-renderer-taint"
"""Chromium: origin of the page that something was dragged from; a drag tells no more."""


def acceptable(mime: QMimeData) -> bool:
    """Whether it may hold addresses: decided by the formats alone, fast enough for every move of the pointer.

    Pixels alone are taken as well, so that it can be said why they are not enough.
    """
    return mime.hasUrls() or mime.hasHtml() or mime.hasText() or mime.hasImage() or mime.hasFormat(_MOZ_PROMISE)


def dropped(mime: QMimeData) -> Dropped:
    """The parts of a drop or of the clipboard that intake understands; never pixels, which are no originals."""
    urls = _promised(mime) or [_plain(url) for url in mime.urls()]
    return Dropped(
        html=_html(mime) if mime.hasHtml() else None,
        urls=[url for url in urls if url],
        text=mime.text() if mime.hasText() else None,
        base=_origin(mime),
        image=mime.hasImage(),
    )


def _plain(url: QUrl) -> str:
    """The address with its percent-encoding whole; ``QUrl.toString`` would turn %20 into a blank."""
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def _html(mime: QMimeData) -> str:
    """The markup, without the byte order mark that Chromium puts in front."""
    return mime.html().removeprefix("\ufeff")


def _promised(mime: QMimeData) -> list[str]:
    """Firefox's own word for the address of a dragged picture; its list of addresses may name the link around it."""
    if not mime.hasFormat(_MOZ_PROMISE):
        return []
    address = _utf16(mime, _MOZ_PROMISE).strip()
    return [address] if address.startswith(("http://", "https://", "data:")) else []


def _origin(mime: QMimeData) -> str | None:
    """Where it is from, when the browser tells: the page, or at least its host."""
    for kind in (_PAGE, _ORIGIN):
        if mime.hasFormat(kind):
            told = bytes(mime.data(kind).data()).decode("utf-8", "replace").strip("\x00 \r\n")
            if told.startswith(("http://", "https://")):
                return told
    return None


def _utf16(mime: QMimeData, kind: str) -> str:
    return bytes(mime.data(kind).data()).decode("utf-16-le", "replace").strip("\ufeff\x00")
