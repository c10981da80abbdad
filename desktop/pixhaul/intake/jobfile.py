"""A job file (docs/job-file.md) becomes entries with their tables; its choices and results can be had by themselves.

The file may come from anywhere: nothing of it is believed that is not of the right kind, and no path leads outside.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from pixhaul.core.addresses import canonical
from pixhaul.core.entries import NewEntry
from pixhaul.core.errors import AddressError
from pixhaul.core.jobs import FORMAT, VERSION, OpenedJob, sound_choices
from pixhaul.core.marks import MOST_STARS, UNMARKED, Mark, Verdict
from pixhaul.core.sheets import Sheet
from pixhaul.intake.decoding import texts
from pixhaul.intake.errors import IntakeError
from pixhaul.intake.found import entry_of, refused
from pixhaul.intake.jsonstream import JsonError, JsonStream

_NO_JOB = ("This is not a job file of Pixhaul", "Add a list of addresses, or a job that Pixhaul has saved.")
_DAMAGED = ("This job file is damaged", "Ask for another copy of it.")
_NEWER = ("This job file is from a newer Pixhaul", "Use that one to open it.")
_MOST_COLUMNS = 20_000
_MOST_SHEETS = 60_000


@dataclass(frozen=True, slots=True)
class JobResult:
    """A file that a job has saved."""

    path: str
    """Relative to the folder, parts separated by ``/``; it does not lead out of it."""
    size: int
    sha256: bytes
    """32 raw bytes."""
    url: str


def read_job(
    pieces: Iterator[str], path: Path | None, opened: Callable[[OpenedJob], None] | None = None
) -> Iterator[NewEntry]:
    """Entries of a job file, in their order. ``path`` is where it lies, None when that is not known.

    ``opened`` is told of the job and its choices as soon as they are read. Raises :class:`IntakeError` while iterating,
    also when what has been read so far was sound.
    """
    sheets: list[Sheet] = []
    beside = path.absolute().parent if path is not None else None
    with _sentences():
        for name, stream in _members(pieces):
            if name == "options" and opened is not None:
                found = stream.value()
                opened(OpenedJob(sound_choices(found if isinstance(found, dict) else {}), path))
            elif name == "sheets" and stream.kind() == "[":
                for _ in stream.elements():
                    sheets.append(_sheet(stream, beside))
                    if len(sheets) > _MOST_SHEETS:
                        raise JsonError("too many tables")
            elif name == "entries" and stream.kind() == "[":
                for _ in stream.elements():
                    yield _entry(stream.value(), sheets)


def read_results(file: BinaryIO) -> Iterator[JobResult]:
    """The saved files that a job file tells of, in list order. Raises :class:`IntakeError` and OSError."""
    with _sentences():
        for name, stream in _members(texts(file, "utf-8-sig", 0, None)):
            if name == "entries" and stream.kind() == "[":
                for _ in stream.elements():
                    result = _result(stream.value())
                    if result is not None:
                        yield result


def saved_by(path: Path) -> list[JobResult]:
    """What the job file says was saved, each relative path once. Blocking; raises :class:`IntakeError`."""
    try:
        with path.open("rb") as file:
            return list({one.path: one for one in read_results(file)}.values())
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise IntakeError(f"The job file cannot be read: {why}", "Check its name and place.") from error


@contextmanager
def _sentences() -> Iterator[None]:
    """What is wrong with the text is told in the words of this room."""
    try:
        yield
    except JsonError as error:
        raise IntakeError(*_DAMAGED) from error


def _members(pieces: Iterator[str]) -> Iterator[tuple[str, JsonStream]]:
    """The members of a job file that may be asked for, once it is clear that it is one of a known version."""
    stream = JsonStream(pieces)
    job = version = False
    if stream.kind() != "{":
        raise IntakeError(*_NO_JOB)
    for name in stream.members():
        if name == "pixhaul":
            job = stream.value() == FORMAT
        elif name == "version":
            version = _is_known(stream.value())
        elif not (job and version):
            raise IntakeError(*_NO_JOB)
        else:
            yield name, stream
    stream.end()
    if not (job and version):
        raise IntakeError(*_NO_JOB)


def _is_known(version: Any) -> bool:
    if type(version) is int and version > VERSION:
        raise IntakeError(*_NEWER)
    return type(version) is int and version >= 1


# ---- tables


def _sheet(stream: JsonStream, beside: Path | None) -> Sheet:
    """A table. Its rows come last, so that they need not be read twice; rows before its names are not taken."""
    found: dict[str, Any] = {}
    sheet: Sheet | None = None
    if stream.kind() != "{":
        raise JsonError("a table was expected")
    for name in stream.members():
        if name == "rows" and stream.kind() == "[":
            sheet = _head(found, beside)
            for _ in stream.elements():
                row = stream.value()
                sheet.add([_text(cell) for cell in row] if isinstance(row, list) else [])
        else:
            found[name] = stream.value()
    sheet = sheet if sheet is not None else _head(found, beside)
    if sheet.header_row >= len(sheet):
        sheet.header_row = -1
    return sheet


def _head(found: dict[str, Any], beside: Path | None) -> Sheet:
    names = _names(found.get("names"))
    columns = found.get("url_columns")
    header = found.get("header_row")
    separator = _text(found.get("separator"))
    return Sheet(
        _text(found.get("label")) or "Table",
        names,
        path=_beside(_text(found.get("file")), beside),
        tab=_text(found.get("tab")),
        header_row=header if type(header) is int and header >= 0 else -1,
        separator=separator if len(separator) == 1 else ",",
        url_columns=[one for one in columns if type(one) is int and 0 <= one < len(names)]
        if isinstance(columns, list)
        else (),
    )


def _names(found: Any) -> list[str]:
    """Names that are not empty and all different, whatever the file says."""
    names: list[str] = []
    taken: set[str] = set()
    for number, name in enumerate(found[:_MOST_COLUMNS] if isinstance(found, list) else (), 1):
        wanted = plain = _text(name) or f"Column {number}"
        again = 1
        while wanted in taken:
            again += 1
            wanted = f"{plain} ({again})"
        taken.add(wanted)
        names.append(wanted)
    return names


def _beside(file: str, folder: Path | None) -> Path | None:
    return folder / file if folder is not None and is_inside(file) else None


def is_inside(path: str) -> bool:
    """Whether a relative path with ``/`` names something below the folder it starts from, on every system."""
    parts = path.split("/")
    plain = all(part not in ("", ".", "..") for part in parts) and not any(sign in path for sign in "\\:\0")
    return plain and not PurePosixPath(path).is_absolute()


# ---- entries


def _entry(found: Any, sheets: list[Sheet]) -> NewEntry:
    if not isinstance(found, dict):
        return refused(_shown(found), "Not a web address")
    url, why = _text(found.get("url")), _text(found.get("refused"))
    entry = refused(url, why) if why else _address(url)
    sheet, row, column = _cell(found.get("cell"), sheets)
    return NewEntry(
        *(entry.text, entry.refusal, _canonical(found.get("referer")) or None, sheet, row, column),
        *(_text(found.get("given")), _text(found.get("wish")), _canonical(found.get("larger")), _mark(found)),
    )


def _mark(found: dict[str, Any]) -> Mark:
    verdict, stars = found.get("verdict"), found.get("stars", 0)
    known = {one.word: one for one in Verdict if one}
    kept = known.get(verdict, Verdict.NONE) if isinstance(verdict, str) else Verdict.NONE
    rated = stars if type(stars) is int and 0 < stars <= MOST_STARS else 0
    return Mark(kept, rated) if kept or rated else UNMARKED


def _canonical(found: Any) -> str:
    """An address, empty when it is none."""
    if not found:
        return ""
    entry = _address(_text(found))
    return "" if entry.refusal else entry.text


def _address(text: str) -> NewEntry:
    if not text.isascii():
        whole = text.encode("utf-8", "replace").decode("utf-8")
        if whole != text:  # half a surrogate pair: no address has one
            return refused(whole, "Not a web address")
    try:
        return NewEntry(canonical(text))  # nearly always: it was written by us
    except AddressError:
        return entry_of(text)


def _cell(found: Any, sheets: list[Sheet]) -> tuple[Sheet | None, int, int]:
    """The cell an entry says it comes from, when there is such a cell."""
    if not isinstance(found, list) or len(found) != 3 or not all(type(number) is int for number in found):
        return None, -1, -1
    number, row, column = found
    if not 0 <= number < len(sheets) or not 0 <= row < len(sheets[number]) or not 0 <= column < _MOST_COLUMNS:
        return None, -1, -1
    return sheets[number], row, column


def _result(found: Any) -> JobResult | None:
    """The saved file of an entry, when it tells of one and all of it is sound."""
    result = found.get("result") if isinstance(found, dict) else None
    if not isinstance(result, dict):
        return None
    path, size, digest = _text(result.get("path")), result.get("bytes"), _text(result.get("sha256"))
    try:
        sha256 = bytes.fromhex(digest)
    except ValueError:
        return None
    if not is_inside(path) or type(size) is not int or size < 0 or len(sha256) != 32:
        return None
    return JobResult(path, size, sha256, _text(found.get("url")))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _shown(value: Any) -> str:
    """A value of the wrong kind, short: its refusal says what it was."""
    return value if isinstance(value, str) else str(value)[:200] or "nothing"
