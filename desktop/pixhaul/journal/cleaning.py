"""Values on their way into the tables: without passwords, and such that SQLite can hold them."""

from pixhaul.core.addresses import without_credentials
from pixhaul.core.status import DownloadStatus
from pixhaul.journal.rows import ItemRecord, Outcome, scrub
from pixhaul.journal.slices import Origin


def cleaned(item: ItemRecord) -> ItemRecord:
    """The record without logins; one of a long list is returned as it is."""
    if "@" not in item.url and not item.referer and not item.message and not item.cause and item.url.isascii():
        return item
    refused = item.status == DownloadStatus.REFUSED.word
    bare = scrub(item.url) if refused else scrub_address(item.url)
    return item._replace(
        url=bare,
        secret=item.secret or (not refused and bare != item.url),
        referer=scrub_address(item.referer) if item.referer else None,
        message=scrub(item.message),
        hint=scrub(item.hint),
        cause=scrub(item.cause),
    )


def scrub_address(url: str) -> str:
    """An address without credentials that SQLite can hold."""
    return without_credentials(sound(url))


def sound(text: str) -> str:
    """The text without what SQLite cannot hold (lone surrogates)."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def origin_values(job: int, origin: Origin) -> tuple[object, ...]:
    """The row of the table ``origins``. A wish is no address, but one may stand in it."""
    given = scrub(scrub_address(origin.given))
    wish = scrub(origin.wish) if "//" in origin.wish else sound(origin.wish)
    return (job, origin.item, given or None, wish or None, scrub_address(origin.larger) or None)


def outcome_values(job: int, outcome: Outcome) -> tuple[object, ...]:
    """The values of an update of the table ``items``."""
    failure, result = outcome.failure, outcome.result
    words: tuple[str, str, str, str] = ("", "", "", "")
    if failure:
        words = (failure.reason, scrub(failure.message), scrub(failure.hint), scrub(failure.cause))
    saved: tuple[object, ...] = (None, 0, 0, None, "", 0, 0, "", outcome.http_status, None, None)
    if result:
        picture = result.picture
        saved = (
            *(result.path, result.size, result.mtime_ns, result.sha256),
            *(picture.media_type, picture.width, picture.height, scrub_address(result.final_url)),
            *(result.http_status, result.etag, result.last_modified),
        )
    return (outcome.status.word, *words, *saved, outcome.attempts, outcome.seconds, job, outcome.item)
