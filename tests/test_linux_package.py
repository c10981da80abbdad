"""The files for desktops name what exists, and the frozen program leaves out what its recipe says."""

import ctypes
import importlib
import os
import platform
import re
import runpy
import shutil
import struct
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path
from types import ModuleType

import pytest

import pixhaul
from pixhaul.core.items import ItemStore
from pixhaul.report.jobfile import write_job

ROOT = Path(__file__).resolve().parent.parent
RESOURCES = ROOT / "resources"
PACKAGING = ROOT / "packaging"
APP = "io.github.pixhaul.Pixhaul"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
TYPE = "application/x-pixhaul-job"


def part(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module of packaging/, which is no package."""
    monkeypatch.syspath_prepend(PACKAGING)
    monkeypatch.syspath_prepend(PACKAGING / "freeze")
    return importlib.import_module(name)


@pytest.fixture
def entry() -> dict[str, str]:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(RESOURCES / "pixhaul.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


@pytest.fixture
def metainfo() -> ET.Element:
    return ET.parse(RESOURCES / f"{APP}.metainfo.xml").getroot()


def project() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return found


# ---- what the desktop reads


def test_the_entry_starts_the_command_that_is_installed(entry: dict[str, str]) -> None:
    assert entry["Exec"].split() == ["pixhaul", "%U"], "one process for many files and addresses"
    assert "pixhaul" in project()["scripts"]
    assert (RESOURCES / f"{entry['Icon']}.svg").is_file()


def test_the_entry_opens_job_files_and_lists(entry: dict[str, str]) -> None:
    types = entry["MimeType"].removesuffix(";").split(";")
    assert TYPE in types
    assert {"text/plain", "text/csv", "text/tab-separated-values", "text/html", "text/uri-list"} <= set(types)
    assert {"application/json", "application/vnd.oasis.opendocument.spreadsheet"} <= set(types)
    assert "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" in types
    assert len(types) == len(set(types))


def test_the_type_finds_job_files_by_name_and_by_content(tmp_path: Path) -> None:
    (kind,) = ET.parse(RESOURCES / "pixhaul-mime.xml").getroot().iter(f"{MIME}mime-type")
    assert kind.get("type") == TYPE
    assert [glob.get("pattern") for glob in kind.iter(f"{MIME}glob")] == ["*.pixhaul"]
    (match,) = kind.iter(f"{MIME}match")
    write_job(tmp_path / "job.pixhaul", ItemStore(), {})
    first, last = (int(number) for number in (match.get("offset") or "").split(":"))
    value = (match.get("value") or "").encode()
    begun = (tmp_path / "job.pixhaul").read_bytes()
    assert first <= begun.find(value) <= last


def test_the_metainfo_names_what_exists(metainfo: ET.Element, entry: dict[str, str]) -> None:
    assert metainfo.findtext("id") == APP
    assert metainfo.findtext("launchable") == "pixhaul.desktop"
    assert metainfo.findtext("name") == entry["Name"]
    assert metainfo.findtext("provides/binary") in project()["scripts"]
    assert metainfo.findtext("provides/mediatype") == TYPE
    assert metainfo.findtext("icon") == entry["Icon"]


def test_the_screenshots_are_those_of_the_readme(metainfo: ET.Element) -> None:
    images = list(metainfo.iter("image"))
    assert len(images) >= 3
    for image in images:
        path = ROOT / "docs" / "screenshots" / Path(image.text or "").name
        size = struct.unpack(">II", path.read_bytes()[16:24])
        assert size == (int(image.get("width") or 0), int(image.get("height") or 0)), path.name


def test_every_address_is_the_projects_own(metainfo: ET.Element) -> None:
    home = project()["urls"]["Homepage"]
    links = [url.text or "" for url in metainfo.iter("url")]
    assert links
    assert all(link.startswith(home) for link in links)
    own = home.removeprefix("https://github.com")
    assert all(own in (image.text or "") for image in metainfo.iter("image"))
    assert f'HOMEPAGE = "{home}"' in (PACKAGING / "linux.py").read_text("utf-8")


def test_the_releases_are_those_of_the_changelog(metainfo: ET.Element) -> None:
    told = [(r.get("version"), r.get("date"), r.get("type")) for r in metainfo.iter("release")]
    written = re.findall(
        r"^## \[(\d[^]]*)\] - (\d{4}-\d\d-\d\d)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE
    )
    assert told[0][0] == pixhaul.__version__, "the newest release comes first"
    finished = [(version, date) for version, date, kind in told if kind != "development"]
    assert finished == written
    assert all(kind != "development" for _, _, kind in told[1:])


@pytest.mark.parametrize("edge", [16, 24, 32, 48, 64, 128, 256, 512])
def test_the_icons_have_their_sizes(edge: int) -> None:
    head = (RESOURCES / "icons" / "app" / f"pixhaul-{edge}.png").read_bytes()[16:24]
    assert struct.unpack(">II", head) == (edge, edge)


# ---- the frozen program


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/imageformats/libqjpeg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", False),
        ("PySide6/Qt/plugins/iconengines/libqsvgicon.so", False),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/qml/QtQuick/libx.so", False),
        ("PySide6/Qt/translations/qt_de.qm", False),
        ("selectolax/lexbor.c", False),
        ("pixhaul/resources/icons/lucide/x.svg", True),
    ],
)
def test_plugins_are_a_list_of_those_that_are_wanted(place: str, kept: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    assert part("recipe", monkeypatch).wanted((place, "/somewhere", "BINARY")) is kept


def test_libraries_go_with_the_plugin_that_needed_them(monkeypatch: pytest.MonkeyPatch) -> None:
    names = {
        "PySide6/QtGui.abi3.so": ["libQt6Gui.so.6"],
        "libQt6Gui.so.6": ["libz.so.1", "libc.so.6"],
        "libz.so.1": [],
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so": ["libgtk-3.so.0"],
        "libgtk-3.so.0": ["libz.so.1"],
        "libpython3.11.so.1.0": [],
    }
    binaries = [(place, place, "EXTENSION" if "abi3" in place else "BINARY") for place in names]
    kept = {entry[0] for entry in part("recipe", monkeypatch).pruned(binaries, names.__getitem__)}
    assert kept == {"PySide6/QtGui.abi3.so", "libQt6Gui.so.6", "libz.so.1", "libpython3.11.so.1.0"}


@pytest.mark.parametrize(("before", "after"), [({"LD_LIBRARY_PATH_ORIG": "/mine"}, "/mine"), ({}, None)])
def test_children_get_the_library_path_of_the_user(
    before: dict[str, str], after: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/frozen/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    for name, value in before.items():
        monkeypatch.setenv(name, value)
    runpy.run_path(str(PACKAGING / "freeze" / "children.py"))
    assert os.environ.get("LD_LIBRARY_PATH") == after
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ


def icu_package(items: dict[bytes, bytes]) -> bytes:
    """A data package of ICU as its tools make it: header, table, names, data."""
    head = struct.pack("<HBBHHBBBB4s", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD").ljust(32, b"\0")
    names = b"".join(name + b"\0" for name in items)
    name_at, data_at = 4 + 8 * len(items), -(-(4 + 8 * len(items) + len(names)) // 16) * 16
    table, contents = struct.pack("<I", len(items)), b""
    for name, data in items.items():
        table += struct.pack("<II", name_at, data_at + len(contents))
        name_at += len(name) + 1
        contents += data.ljust(-(-len(data) // 16) * 16, b"\0")
    return head + (table + names).ljust(data_at, b"\0") + contents


def test_icus_data_lose_what_qt_and_python_bring_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    slim = part("slim", monkeypatch)
    kept = {b"icudt73l/nfkc.nrm": b"n" * 20, b"icudt73l/res_index.res": b"i", b"icudt73l/root.res": b"r" * 33}
    lost = {b"icudt73l/de.res": b"de", b"icudt73l/ibm-37.cnv": b"c", b"icudt73l/lang/fr.res": b"f" * 50}
    everything = dict(sorted({**kept, **lost}.items()))
    assert slim.filtered(icu_package(everything)) == icu_package(kept)
    with pytest.raises(ValueError, match="no package"):
        slim.filtered(b"\x20\x00ELF" + b"\0" * 40)


@pytest.mark.skipif(shutil.which("ld") is None or not sys.platform.startswith("linux"), reason="needs binutils")
def test_an_emptied_library_keeps_the_names_and_loses_the_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (libz,) = {line.split(" => ")[1] for line in libraries() if line.split()[0] == "libz.so.1"}
    copy = tmp_path / "libx265-0123.so.217"
    shutil.copyfile(libz, copy)
    part("slim", monkeypatch).empty_library(copy)
    emptied = ctypes.CDLL(str(copy), mode=os.RTLD_NOW)
    assert emptied.deflate() == 0
    assert not hasattr(emptied, "x265_api_get_217")
    assert copy.stat().st_size < 40_000 < Path(libz).stat().st_size


def libraries() -> list[str]:
    """The lines of the loader's list that fit this machine: ``name (kind) => path``."""
    told = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    return [line for line in told.splitlines() if " => " in line and platform.machine().replace("_", "-") in line]


def test_the_recipe_leaves_out_what_would_bring_much_along(monkeypatch: pytest.MonkeyPatch) -> None:
    recipe = part("recipe", monkeypatch)
    assert {"PySide6.QtQml", "PySide6.QtQuick", "tkinter"} <= set(recipe.LEFT_OUT)
    for name in recipe.HIDDEN:
        assert importlib.util.find_spec(name) is not None, name
