"""Addresses of small versions of pictures become those of the largest, by a short list of rules that the guide shows.

Nothing is asked of any server: each rule only rewrites the address, and keeps its scheme and host. Whether there really
is a picture, and a larger one, has to be tried (``engine/survey.py``).
"""

import re
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from pixhaul.core.addresses import canonical, host_of
from pixhaul.core.errors import AddressError

_ENDING = r"(?=\.(?:jpe?g|png|gif|webp|avif)$)"
_SIZED = re.compile(rf"(?<=[^/])-[1-9]\d{{1,3}}x[1-9]\d{{1,3}}{_ENDING}", re.IGNORECASE)
_SCALED = re.compile(rf"(?<=[^/])-scaled{_ENDING}", re.IGNORECASE)
_SHOPIFY = re.compile(
    r"(?<=[^/])_(?:pico|icon|thumb|small|compact|medium|large|grande|\d{1,4}x\d{1,4}|\d{1,4}x|x\d{1,4})"
    rf"(?:_crop_(?:top|center|bottom|left|right))?(?:@[23]x)?(?:\.progressive)?{_ENDING}",
    re.IGNORECASE,
)
_AMAZON = re.compile(r"(?<=[^/])\._[A-Za-z0-9_,.-]+_(?=\.[a-z]{3,4}$)")
_AMAZON_HOST = re.compile(r"(?:.*\.)?(?:media-amazon|ssl-images-amazon|images-amazon)\.com")
_GOOGLE_HOST = re.compile(r".+\.(?:googleusercontent|ggpht)\.com|\d\.bp\.blogspot\.com")
_GOOGLE_SIZE = r"(?:s\d+|w\d+|h\d+)(?:-[a-z0-9]+)*"
_GOOGLE_END = re.compile(rf"=(?!s0$){_GOOGLE_SIZE}$")
_GOOGLE_FOLDER = re.compile(rf"/(?!s0/){_GOOGLE_SIZE}(?=/[^/]+$)")
_IIIF = re.compile(
    r"/full/(?!full/|max/)(?:\^?!?\d+,\d*|\^?,\d+|\^?pct:[\d.]+|\^max)"
    r"(/!?[\d.]+/(?:default|native|color|gray|bitonal)\.(?:jpe?g|png|webp|tiff?|gif|jp2))$"
)
_MEDIAWIKI = re.compile(
    r"/thumb(/([0-9a-f])/\2[0-9a-f]/([^/]+\.(?:jpe?g|png|gif|webp)))/(?:[a-z0-9]+-)?\d+px-[^/]+$", re.IGNORECASE
)
_DRUPAL = re.compile(r"(/files)/styles/[\w-]+/public(/.+)$")
_MAGENTO = re.compile(r"(/media/catalog/product)/cache/(?:\d+/[a-z_]+/(?:\d*x\d*/)?)?[0-9a-f]{32}(?=/)")
_CLOUDINARY = re.compile(r"(?<=/image/upload/)(?=[^/]*\b[wh]_)(?:(?:w|h|c|g|q|f|dpr|ar)_[\w.:]+,?)+/")
_CLOUDFLARE = re.compile(r"/cdn-cgi/image/[a-z-]+=[^/]*(/(?!/)(?!https?:).+)$")
_TWITTER_SIZES = frozenset({"thumb", "small", "medium", "large", "360x360", "900x900", "240x240", "120x120"})

_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:px)?|auto", re.IGNORECASE)
_WORDS = re.compile(r"[\w,.:x*-]+", re.IGNORECASE)
_QUERY: dict[str, re.Pattern[str]] = {
    **dict.fromkeys(("w", "width", "h", "height"), _NUMBER),
    **dict.fromkeys(("resize", "fit", "size"), _WORDS),
}
_SIGNED = frozenset(
    [
        "x-amz-signature",
        "x-goog-signature",
        "signature",
        "sig",
        "sign",
        "signed",
        "hmac",
        "hash",
        "token",
        "__token__",
        "access_token",
        "auth",
        "auth_key",
        "expires",
        "x-expires",
        "exp",
        "policy",
        "key-pair-id",
        "hdnts",
        "hdnea",
        "oh",
        "oe",
        "jwt",
        "verify",
        "wssecret",
        "tcookie",
        "st",
    ]
)
"""Parts of a query that vouch for the whole of it; any change would make them wrong."""
_HEX_SIGN = re.compile(r"(?:^|&)s=[0-9a-f]{32,64}(?:&|$)", re.IGNORECASE)
_HINT = re.compile(
    r"[?&](?:w|width|h|height|resize|fit|size|url)=|\dx\d+\.|-scaled\.|shop|=[swh]\d|/[swh]\d+[-/]|\._|/thumb/|/full/"
    r"|/styles/|/cache/|/upload/|/cdn-cgi/|twimg",
    re.IGNORECASE,
)
"""What at least one of the rules needs to see: a million addresses come this way."""
_MOST_STEPS = 5


class Larger(NamedTuple):
    """Where a larger version of a picture probably is."""

    url: str
    rule: str
    """Whose way of writing sizes it is, for people: ``WordPress sizes``."""


def larger(url: str) -> Larger | None:
    """The address of the largest version; None where no rule fits or the address is signed. ``url`` must be canonical.

    Asked again for its own answer it gives None.
    """
    if not _HINT.search(url) or url.startswith("data:") or "@" in _host_part(url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if _is_signed(parts):
        return None
    names: list[str] = []
    for _ in range(_MOST_STEPS):
        found = _step(parts)
        if found is None:
            break
        parts, name = found
        if name not in names:
            names.append(name)
        if not _HINT.search(urlunsplit(parts)):
            break
    else:
        return None  # nobody writes sizes so often: it is something else
    if not names:
        return None
    try:
        new = canonical(urlunsplit(parts))
    except AddressError:
        return None
    return Larger(new, ", ".join(names)) if new != url and host_of(new) == host_of(url) else None


def _host_part(url: str) -> str:
    """Everything between the scheme and the path."""
    return url.split("/", 3)[2] if url.count("/") > 2 else ""


def _step(parts: SplitResult) -> tuple[SplitResult, str] | None:
    """One rewrite by the first rule that fits."""
    for name, rewrite in _RULES:
        new = rewrite(parts)
        if new is not None and new != parts:
            return new, name
    return None


def _is_signed(parts: SplitResult) -> bool:
    names = (pair.partition("=")[0].lower() for pair in parts.query.split("&"))
    return "/s--" in parts.path or any(name in _SIGNED for name in names) or bool(_HEX_SIGN.search(parts.query))


def _in_path(pattern: re.Pattern[str], new: str = "") -> Callable[[SplitResult], SplitResult | None]:
    """A rule that rewrites one place of the path."""

    def rewrite(parts: SplitResult) -> SplitResult | None:
        match = pattern.search(parts.path)
        if match is None:
            return None
        path = parts.path[: match.start()] + match.expand(new) + parts.path[match.end() :]
        return parts._replace(path=path) if path else None

    return rewrite


def _shopify(parts: SplitResult) -> SplitResult | None:
    if parts.netloc != "cdn.shopify.com" and "/cdn/shop/" not in parts.path:
        return None
    return _in_path(_SHOPIFY)(parts)


def _amazon(parts: SplitResult) -> SplitResult | None:
    return _in_path(_AMAZON)(parts) if _AMAZON_HOST.fullmatch(parts.netloc) else None


def _google(parts: SplitResult) -> SplitResult | None:
    if not _GOOGLE_HOST.fullmatch(parts.netloc):
        return None
    return _in_path(_GOOGLE_END, "=s0")(parts) or _in_path(_GOOGLE_FOLDER, "/s0")(parts)


def _iiif(parts: SplitResult) -> SplitResult | None:
    """``full`` is what version 2 of the Image API has from the beginning, ``max`` what version 3 has alone."""
    return _in_path(_IIIF, r"/full/full\1" if "/iiif/2/" in parts.path else r"/full/max\1")(parts)


def _drupal(parts: SplitResult) -> SplitResult | None:
    """``itok`` vouches for the small version only."""
    new = _in_path(_DRUPAL, r"\1\2")(parts)
    return None if new is None else new._replace(query=_without(new.query, lambda name, _: name == "itok"))


def _next_js(parts: SplitResult) -> SplitResult | None:
    """The picture that the optimizer was given, when it lies on the same host."""
    if not parts.path.endswith("/_next/image"):
        return None
    found = [pair[4:] for pair in parts.query.split("&") if pair.startswith("url=")]
    path, _, query = unquote(found[0]).partition("?") if found else ("", "", "")
    if not path.startswith("/") or path.startswith("//") or path.endswith("/_next/image"):
        return None
    return parts._replace(path=path, query=query)


def _twitter(parts: SplitResult) -> SplitResult | None:
    if parts.netloc != "pbs.twimg.com" or not parts.path.startswith("/media/"):
        return None
    stem, colon, size = parts.path.rpartition(":")
    if colon and size in _TWITTER_SIZES:
        return parts._replace(path=f"{stem}:orig")
    pairs = [pair.partition("=") for pair in parts.query.split("&")]
    new = "&".join(
        "name=orig" if name == "name" and value in _TWITTER_SIZES else name + eq + value for name, eq, value in pairs
    )
    return parts._replace(query=new)


def _query(parts: SplitResult) -> SplitResult | None:
    if not parts.query or parts.path.endswith("/_next/image"):
        return None

    def is_size(name: str, value: str) -> bool:
        pattern = _QUERY.get(name.lower())
        return pattern is not None and pattern.fullmatch(unquote(value)) is not None

    return parts._replace(query=_without(parts.query, is_size))


def _without(query: str, unwanted: Callable[[str, str], bool]) -> str:
    """The query without some of its pairs, and the others letter for letter as they were."""
    pairs = ((pair, *pair.partition("=")[::2]) for pair in query.split("&"))
    return "&".join(pair for pair, name, value in pairs if not unwanted(name, value))


_RULES: tuple[tuple[str, Callable[[SplitResult], SplitResult | None]], ...] = (
    ("Google sizes", _google),
    ("Amazon sizes", _amazon),
    ("Shopify sizes", _shopify),
    ("X sizes", _twitter),
    ("Wikimedia thumbnails", _in_path(_MEDIAWIKI, r"\1")),
    ("IIIF sizes", _iiif),
    ("Drupal image styles", _drupal),
    ("Magento cache", _in_path(_MAGENTO, r"\1")),
    (
        "Cloudinary sizes",
        lambda parts: _in_path(_CLOUDINARY)(parts) if parts.netloc == "res.cloudinary.com" else None,
    ),
    ("Cloudflare sizes", _in_path(_CLOUDFLARE, r"\1")),
    ("Next.js sizes", _next_js),
    ("WordPress sizes", _in_path(_SIZED)),
    ("WordPress sizes", _in_path(_SCALED)),
    ("sizes in the address", _query),
)
