"""The contact sheet: one HTML file with thumbnails, names, failures, hosts and totals, complete in itself.

It opens without a network and asks for nothing: all pictures are ``data:`` URLs, and a Content-Security-Policy
forbids everything else. Names and messages of servers stay text, whatever they hold; see :mod:`pixhaul.report.html`.
"""

import base64
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from pixhaul.core import wording
from pixhaul.core.entries import ItemView
from pixhaul.core.items import ItemStore
from pixhaul.core.status import RETRYABLE, SAVED, DownloadStatus
from pixhaul.report.aside import replacing
from pixhaul.report.contact_style import STYLE
from pixhaul.report.hosts import HostFigures, host_figures, shown_host
from pixhaul.report.html import address, attribute, isolated, plain

Thumbnail = Callable[[str], bytes | None]
"""The small picture of a sha256 in hexadecimal, as JPEG, PNG or WebP; None when there is none."""

INLINE = 2_000
"""Pictures that are shown; a browser bears some thousands."""
NAMED = 20_000
"""Further pictures that are named, and failures that are told."""
_KINDS = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"), (b"RIFF", "image/webp"))
_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_ABSENT = RETRYABLE | {DownloadStatus.REFUSED}


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a contact sheet says about its list beside the list itself."""

    title: str
    when: datetime
    seconds: float = 0.0
    """Total time of the run without pauses; 0 when it is not known."""


def write_contact_sheet(path: Path, store: ItemStore, thumbnail: Thumbnail, occasion: Occasion) -> None:
    """Write the sheet, piece by piece. What lies at ``path`` is replaced. Blocking. Raises ``ReportError``."""
    with replacing(path) as file:
        file.writelines(piece.encode("utf-8", "replace") for piece in contact_sheet(store, thumbnail, occasion))


def contact_sheet(
    store: ItemStore, thumbnail: Thumbnail, occasion: Occasion, *, inline: int = INLINE, named: int = NAMED
) -> Iterator[str]:
    """The sheet in pieces. ``inline`` and ``named`` bound what is shown; what is beyond is counted."""
    hosts = host_figures(store)
    yield (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="generator" content="Pixhaul">\n'
        f"<title>{plain(occasion.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
    )
    yield from _head(store, occasion, hosts)
    yield from _pictures(store, thumbnail, inline, named)
    yield from _failures(store, named)
    yield from _hosts(hosts)
    yield "</main>\n</body>\n</html>\n"


# ---- parts


def _head(store: ItemStore, occasion: Occasion, hosts: list[HostFigures]) -> Iterator[str]:
    when = occasion.when
    saved, absent = store.count(*SAVED), store.count(*_ABSENT)
    wanted = store.listed + store.count(DownloadStatus.REFUSED)
    yield (
        f'<header>\n<h1 dir="auto">{plain(occasion.title)}</h1>\n<p class="when">'
        f'<time datetime="{when.isoformat(timespec="seconds")}">{when:%Y-%m-%d %H:%M}</time></p>\n'
        '<dl class="totals">\n'
    )
    yield _figure("Saved", f"{wording.count(saved)} of {wording.count(wanted)}")
    yield _figure("Size", wording.size(store.saved_bytes))
    if absent:
        yield _figure("Not saved", wording.count(absent), "failed")
    if waiting := wanted - saved - absent:
        yield _figure("Not finished", wording.count(waiting), "waiting")
    yield _figure("Hosts", wording.count(len(hosts)))
    if occasion.seconds:
        yield _figure("Total time", wording.total_time(occasion.seconds))
        if store.transfer_seconds > occasion.seconds:
            yield _figure("Faster than one by one", wording.times(store.transfer_seconds / occasion.seconds))
    yield "</dl>\n</header>\n"


def _figure(name: str, value: str, kind: str = "") -> str:
    return f"<div{attribute('class', kind)}><dt>{plain(name)}</dt><dd>{plain(value)}</dd></div>\n"


def _pictures(store: ItemStore, thumbnail: Thumbnail, inline: int, named: int) -> Iterator[str]:
    views = map(store.view, store.ids(SAVED))
    first = next(views, None)
    if first is None:
        return
    yield '<section aria-labelledby="pictures">\n<h2 id="pictures">Pictures</h2>\n<ul class="grid">\n'
    yield _cell(first, thumbnail)
    yield from (_cell(view, thumbnail) for view in islice(views, inline - 1))
    yield "</ul>\n"
    more = store.count(*SAVED) - inline
    if more > 0:
        yield f'<h3>{wording.plural(more, "more picture", "more pictures")}, by name</h3>\n<ul class="names">\n'
        for view in islice(views, named):
            yield f"<li>{_name(view)} <small>{_facts(view)}</small></li>\n"
        yield "</ul>\n"
        yield _beyond(more - named, "picture is", "pictures are")
    yield "</section>\n"


def _cell(view: ItemView, thumbnail: Thumbnail) -> str:
    small = thumbnail(view.sha256) if view.sha256 else None
    kind = next((kind for sign, kind in _KINDS if small and small.startswith(sign)), "")
    if small and kind:
        data = base64.b64encode(small).decode("ascii")
        shown = f'<img src="data:{kind};base64,{data}"{attribute("alt", view.path)}>'
    else:
        shown = '<span class="none">No preview</span>'
    note = {
        DownloadStatus.SUSPICIOUS: '<span class="note waiting">Suspicious: many addresses gave this picture</span>',
        DownloadStatus.SKIPPED: '<span class="note">Already here</span>',
    }.get(view.status, "")
    return (
        f'<li><figure><div class="frame">{shown}</div><figcaption><span class="name">{_name(view)}</span>'
        f'<span class="facts">{_facts(view)}</span>{note}</figcaption></figure></li>\n'
    )


def _name(view: ItemView) -> str:
    return isolated(view.path)


def _facts(view: ItemView) -> str:
    pixels = f"{view.width} × {view.height}, " if view.width and view.height else ""
    return f"{pixels}{wording.size(view.size)}".replace(" ", "\u00a0").replace(",\u00a0", ", ")


def _failures(store: ItemStore, named: int) -> Iterator[str]:
    total = store.count(*_ABSENT)
    if not total:
        return
    yield (
        '<section aria-labelledby="absent">\n<h2 id="absent">Not saved</h2>\n<table>\n<thead><tr>'
        '<th scope="col" class="number">Line</th><th scope="col">Reason</th><th scope="col">Address</th>'
        "</tr></thead>\n<tbody>\n"
    )
    for view in map(store.view, islice(store.ids(_ABSENT), named)):
        hint = f'<br><small dir="auto">{plain(view.hint)}</small>' if view.hint else ""
        yield (
            f'<tr><td class="number">{wording.count(view.index)}</td><td><span dir="auto">{plain(view.message)}</span>'
            f"{hint}</td><td>{address(view)}</td></tr>\n"
        )
    yield "</tbody>\n</table>\n"
    yield _beyond(total - named, "line is", "lines are")
    yield "</section>\n"


def _hosts(hosts: list[HostFigures]) -> Iterator[str]:
    if not hosts:
        return
    yield (
        '<section aria-labelledby="hosts">\n<h2 id="hosts">Hosts</h2>\n<table class="hosts">\n<thead><tr>'
        '<th scope="col">Host</th><th scope="col" class="number">Saved</th>'
        '<th scope="col" class="number">Not saved</th>'
        '<th scope="col" class="number">Size</th><th scope="col" class="number">Transfer time</th>'
        '<th scope="col" class="number">Per picture</th></tr></thead>\n<tbody>\n'
    )
    for host in hosts:
        each = f"{host.seconds / host.saved:.2f} s" if host.saved else "–"
        failed = f'<td class="number failed">{wording.count(host.failed)}</td>' if host.failed else "<td></td>"
        yield (
            f'<tr><th scope="row"><bdi dir="ltr">{plain(shown_host(host.host))}</bdi></th>'
            f'<td class="number">{wording.count(host.saved)}</td>{failed}'
            f'<td class="number">{wording.size(host.bytes)}</td>'
            f'<td class="number">{wording.total_time(host.seconds)}</td><td class="number">{each}</td></tr>\n'
        )
    yield (
        '</tbody>\n</table>\n<p class="remark">Transfer time is the sum of each picture’s own, as if they had come one '
        "after the other.</p>\n</section>\n"
    )


def _beyond(count: int, one: str, many: str) -> str:
    return f'<p class="remark">{wording.plural(count, one, many)} not named here.</p>\n' if count > 0 else ""
