"""Whole pictures of every kind are told right; cut, corrupt and oversized ones end in a PictureError, nothing else."""

import io
import os
import random
import struct
import subprocess
import sys
import warnings
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PIL import Image

from pixhaul.core.errors import DamagedPicture, NotAPicture, PictureError, SvgRefused, TooManyPixels
from pixhaul.imaging.budget import DecodeBudget
from pixhaul.imaging.inspect import Inspection, inspect, pixels
from pixhaul.imaging.kinds import Kind
from tests.imaging.samples import NAMES, encode, picture, samples


def look(tmp_path: Path, data: bytes, *, max_pixels: int = 10_000_000, edge: int = 0) -> Inspection:
    path = tmp_path / "file.part"
    path.write_bytes(data)
    return inspect(path, max_pixels=max_pixels, thumbnail_edge=edge)


@pytest.mark.parametrize("name", NAMES)
def test_a_whole_picture_is_told_right(tmp_path: Path, name: str) -> None:
    kind, data, frames = samples()[name]
    facts = look(tmp_path, data).facts
    size = (64, 64) if kind is Kind.ICO else (90, 60)
    assert (facts.media_type, facts.extension) == (kind.value.media_type, kind.value.extension)
    assert (facts.width, facts.height, facts.frames) == (*size, frames)


@pytest.mark.parametrize("name", NAMES)
def test_row_73_and_78_a_cut_picture_is_never_accepted(tmp_path: Path, name: str) -> None:
    _, data, _ = samples()[name]
    rng = random.Random(name)
    # The encoder fills up pages to 16 bytes: those at the end mean nothing.
    idle = 16 if name == "tiff-pages" else 0
    cuts = {*range(1, 17), 24, 32, 64, *(rng.randrange(1, len(data)) for _ in range(40))}
    for cut in sorted(cut for cut in cuts if idle < cut < len(data)):
        with pytest.raises(PictureError):
            pytest.fail(f"accepted without its last {cut} bytes: {look(tmp_path, data[:-cut])}")


@hypothesis_settings(
    max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(name=st.sampled_from(NAMES), part=st.floats(0, 1, exclude_max=True), edge=st.sampled_from([0, 32]))
def test_whatever_is_accepted_is_byte_complete(tmp_path: Path, name: str, part: float, edge: int) -> None:
    _, data, _ = samples()[name]
    with pytest.raises(PictureError):
        look(tmp_path, data[: int(len(data) * part)], edge=edge)


@pytest.mark.parametrize("name", NAMES)
def test_row_80_corruption_ends_in_a_picture_error_or_a_picture(tmp_path: Path, name: str) -> None:
    _, data, _ = samples()[name]
    rng = random.Random(name)
    for _ in range(24):
        broken = bytearray(data)
        for _ in range(rng.choice((1, 3, 25))):
            broken[rng.randrange(min(len(broken), rng.choice((64, 400, len(broken)))))] = rng.randrange(256)
        try:
            seen = look(tmp_path, bytes(broken), max_pixels=1_000_000, edge=48)
        except PictureError:
            continue
        else:
            assert seen.facts.width * seen.facts.height <= 1_000_000
            assert seen.thumbnail


@pytest.mark.parametrize("name", ["png", "png-animated", "png-palette"])
def test_a_single_flipped_bit_in_a_png_is_found(tmp_path: Path, name: str) -> None:
    _, data, _ = samples()[name]
    for at in range(0, len(data), max(1, len(data) // 150)):
        broken = bytearray(data)
        broken[at] ^= 0x10
        with pytest.raises(PictureError):
            look(tmp_path, bytes(broken))


@pytest.mark.parametrize("name", ["jpeg", "jpeg-progressive", "png", "gif", "webp", "bmp", "tiff"])
def test_row_75_data_behind_the_picture_does_no_harm(tmp_path: Path, name: str) -> None:
    kind, data, _ = samples()[name]
    assert look(tmp_path, data + b"PK\x03\x04" + bytes(5000)).facts.media_type == kind.value.media_type


def test_an_embedded_preview_does_not_stand_in_for_the_end_of_a_jpeg(tmp_path: Path) -> None:
    preview = encode(picture(40, 30), "JPEG")
    segment = b"\xff\xe3" + struct.pack(">H", len(preview) + 2) + preview
    whole = encode(picture(), "JPEG")
    data = whole[:2] + segment + whole[2:]
    assert look(tmp_path, data).facts.width == 90
    with pytest.raises(DamagedPicture):
        look(tmp_path, data[:-2])
    with pytest.raises(DamagedPicture):
        look(tmp_path, data[: 2 + len(segment) + 300])


ONE_PASS = {
    "plain": {},
    "optimized": {"optimize": True},
    "fine": {"quality": 95, "subsampling": 0},
    "coarse": {"quality": 10},
    "wide": {"subsampling": 1},
    "restart": {"restart_marker_rows": 1},
}


@pytest.mark.parametrize("options", ONE_PASS.values(), ids=ONE_PASS)
@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_row_73_a_jpeg_cut_short_with_an_end_glued_on_is_not_whole(
    tmp_path: Path, mode: str, options: dict[str, Any]
) -> None:
    """The decoder itself fills what is missing with grey and says nothing."""
    whole = encode(picture(300, 200, mode), "JPEG", **options)
    start = whole.index(b"\xff\xda") + 14
    for edge in (0, 48):
        for part in (0.0, 0.3, 0.9, 0.98):
            cut = min(start + int((len(whole) - start) * part), len(whole) - 80)
            with pytest.raises(DamagedPicture):
                look(tmp_path, whole[:cut] + b"\xff\xd9", edge=edge)


@pytest.mark.parametrize("options", ONE_PASS.values(), ids=ONE_PASS)
@pytest.mark.parametrize("size", [(1, 1), (8, 8), (9, 17), (33, 31), (641, 479)])
def test_no_whole_jpeg_is_taken_for_one_that_was_cut(
    tmp_path: Path, size: tuple[int, int], options: dict[str, Any]
) -> None:
    shades = (Image.new("L", size, 128), Image.effect_noise(size, 90), Image.linear_gradient("L").resize(size))
    for shade in shades:
        for mode in ("L", "RGB", "CMYK"):
            data = encode(shade.convert(mode), "JPEG", **options)
            # A comment and fill bytes may stand before the end marker, anything behind it.
            late = data[:-2] + b"\xff\xfe\x00\x06late\xff\xff\xff\xd9" + bytes(99)
            for edge in (0, 16):
                for whole in (data, late):
                    facts = look(tmp_path, whole, edge=edge).facts
                    assert (facts.width, facts.height) == size


def test_a_jpeg_with_a_second_picture_behind_it_is_whole(tmp_path: Path) -> None:
    """Cameras put a preview or the other eye there (CIPA DC-007)."""
    data = encode(picture(), "MPO", save_all=True, append_images=[picture(40, 30)])
    assert look(tmp_path, data, edge=32).facts.width == 90


def test_a_jpeg_marker_across_the_border_of_two_reads_is_seen(tmp_path: Path) -> None:
    whole = encode(picture(700, 500), "JPEG", quality=95)
    for fill in range(12):
        # Fill bytes before a marker are allowed (T.81 B.1.1.2) and push the rest along.
        assert look(tmp_path, whole[:2] + b"\xff" * fill + whole[2:]).facts.width == 700


@pytest.mark.parametrize("name", NAMES)
def test_the_pixel_limit_is_kept_by_every_kind(tmp_path: Path, name: str) -> None:
    with pytest.raises(TooManyPixels) as caught:
        look(tmp_path, samples()[name][1], max_pixels=4000)
    assert "4,000 pixels" in caught.value.message


def png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_of(width: int, height: int, extra: bytes, data: bytes) -> bytes:
    header = png_chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + extra + png_chunk(b"IDAT", data) + png_chunk(b"IEND", b"")


def packed(chunk: bytes, keyword: bytes) -> bytes:
    """A small picture, and beside it 64 MB that are packed into a few kilobytes."""
    data = zlib.compress(bytes(64 << 20), 9)
    return png_of(8, 8, png_chunk(chunk, keyword + data), zlib.compress(b"\0\0" * 8))


BOMBS: dict[str, Callable[[], bytes]] = {
    "pixels": lambda: png_of(50_000, 50_000, b"", zlib.compress(bytes(6251 * 2000), 9)),
    "text": lambda: png_of(8, 8, png_chunk(b"tEXt", b"Comment\0" + b"x" * (64 << 20)), zlib.compress(b"\0\0" * 8)),
    "packed text": lambda: packed(b"zTXt", b"Comment\0\0"),
    "packed profile": lambda: packed(b"iCCP", b"p\0\0"),
    "jxl": lambda: b"\xff\x0a" + (0 | 3 << 1 | 49_999 << 3 | 1 << 33).to_bytes(12, "little") + bytes(50),
    "gif": lambda: b"GIF89a" + struct.pack("<HHBBB", 65_535, 65_535, 0, 0, 0) + b",\0\0\0\0\1\0\1\0\0\2\2\x44\1\0;",
    "webp": lambda: b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + b"\xff\xff\xff" * 2,
}


@pytest.mark.skipif(sys.platform != "linux", reason="peak memory is read from /proc")
@pytest.mark.parametrize("name", BOMBS)
def test_row_74_bombs_are_refused_with_flat_memory(tmp_path: Path, name: str) -> None:
    path = tmp_path / "bomb"
    path.write_bytes(BOMBS[name]())
    # Not ru_maxrss: a child begins with its parent's.
    script = """
import re, sys
from pathlib import Path
from pixhaul.core.errors import PictureError
from pixhaul.imaging.inspect import inspect
import PIL.Image, PIL.PngImagePlugin
def peak():
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
before = peak()
try:
    inspect(Path(sys.argv[1]), thumbnail_edge=512)
    print("kept", end=" ")
except PictureError as error:
    print(error.reason, end=" ")
print(peak() - before)
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stderr == ""
    reason, kilobytes = done.stdout.split()
    # A broken profile is ignored, so that picture may be kept; nothing else.
    assert reason in ({"damaged", "kept"} if name == "packed profile" else {"damaged", "too-many-pixels"})
    assert int(kilobytes) < 40_000


GIF_HEAD = b"GIF89a" + struct.pack("<HHBBB", 9, 9, 0, 0, 0)


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    ("head", "part", "count"),
    [
        (b"\xff\xd8", b"\xff\xe0\0\2", 2_000_000),
        (b"\xff\xd8\xff", b"\xff", 30_000_000),
        (b"\xff\xd8\xff\xe0\0\2", b"a\xff\xe0\0\2", 2_000_000),
        (GIF_HEAD, b"!\xfe\0", 10_000_000),
        (GIF_HEAD, b"\0", 30_000_000),
        (b"\0\0\0\x18ftypavif\0\0\0\0avifmif1", b"\0\0\0\x08free", 3_000_000),
        (b"II*\0\x08\0\0\0\xff\xff", struct.pack("<HHII", 273, 4, 200_000, 8), 65_535),
    ],
    ids=["segments", "fill bytes", "rubbish", "extensions", "padding", "boxes", "overlapping values"],
)
def test_endless_small_parts_do_not_keep_a_worker_busy(tmp_path: Path, head: bytes, part: bytes, count: int) -> None:
    # Each of these takes minutes when the walk through it is not bounded; the limit is the test's own time-out.
    with pytest.raises(DamagedPicture):
        look(tmp_path, head + part * count)


@pytest.mark.parametrize("filters", ["error", "default", "always"])
def test_warnings_of_decoders_do_not_leak(tmp_path: Path, filters: str, recwarn: pytest.WarningsRecorder) -> None:
    odd = encode(picture(), "JPEG", exif=b"Exif\0\0II*\0\x08\0\0\0\xff\xff\x12\x01")
    with warnings.catch_warnings():
        warnings.simplefilter(filters)  # type: ignore[arg-type]
        for data in (odd, samples()["gif"][1], samples()["tiff"][1]):
            try:
                look(tmp_path, data, edge=32)
            except PictureError:
                continue


def test_the_file_is_judged_by_bytes_and_not_by_name(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(samples()["png"][1])
    assert inspect(path, max_pixels=10_000).facts.extension == ".png"
    path.write_bytes(b"<!DOCTYPE html><html>Gone</html>")
    with pytest.raises(NotAPicture, match="a web page"):
        inspect(path, max_pixels=10_000)
    path.write_bytes(b'<svg xmlns="http://www.w3.org/2000/svg"/>')
    with pytest.raises(SvgRefused):
        inspect(path, max_pixels=10_000)


def test_a_missing_file_is_an_error_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        inspect(tmp_path / "none", max_pixels=1)


def test_the_file_can_be_removed_afterwards_and_no_handle_stays(tmp_path: Path) -> None:
    handles = Path("/proc/self/fd")
    before = len(list(handles.iterdir())) if handles.exists() else 0
    for name in NAMES:
        look(tmp_path, samples()[name][1], edge=32)
        with pytest.raises(PictureError):
            look(tmp_path, samples()[name][1][:-20], edge=32)
    # Fewer when something of the tests before let go of one meanwhile.
    assert (len(list(handles.iterdir())) if handles.exists() else 0) <= before


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_row_77_pictures_turned_by_exif_are_shown_upright(tmp_path: Path, form: str, orientation: int) -> None:
    # Red is the corner that is top left when the picture is upright.
    upright = Image.new("RGB", (96, 64), (20, 20, 220))
    upright.paste((230, 20, 20), (0, 0, 48, 32))
    back = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = upright.transpose(back[orientation]) if orientation in back else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    seen = look(tmp_path, encode(stored, form, exif=exif), edge=48)
    assert (seen.facts.width, seen.facts.height) == (96, 64)
    assert seen.thumbnail is not None
    with Image.open(io.BytesIO(seen.thumbnail)) as small:
        assert small.size == (48, 32)
        corners = [small.convert("RGB").getpixel(at) for at in ((5, 4), (42, 4), (5, 27), (42, 27))]
    assert [isinstance(colour, tuple) and colour[0] > 150 for colour in corners] == [True, False, False, False]


def test_a_heic_is_turned_by_its_container_only(tmp_path: Path) -> None:
    # ISO/IEC 23008-12 A.2.1: readers ignore the orientation in EXIF; cameras write both, so obeying it turns twice.
    exif = Image.Exif()
    exif[0x0112] = 6
    facts = look(tmp_path, encode(picture(64, 48), "HEIF", exif=exif)).facts
    assert (facts.width, facts.height) == (64, 48)


def test_parallel_decoding_stays_within_the_budget(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(samples()["png"][1])
    assert inspect(path, budget=DecodeBudget(10)).facts.width == 90
    assert pixels(path, budget=DecodeBudget(10)).full_width == 90


def test_row_74_heavy_kinds_end_at_fewer_pixels_unless_more_is_allowed_for_all(tmp_path: Path) -> None:
    """The memory of these decoders is several times that of others: a bomb of theirs must not get as far."""
    head = b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + (15_000).to_bytes(3, "little") + (14_000).to_bytes(3, "little")
    with pytest.raises(TooManyPixels, match="15001 x 14001"):
        look(tmp_path, head, max_pixels=400_000_000)
    with pytest.raises(DamagedPicture):  # that large is allowed now, but there is nothing in it
        look(tmp_path, head, max_pixels=800_000_000)
