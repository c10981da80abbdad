"""What packages for Windows, macOS, Flatpak and AppImage are made of holds together; tools that are here read it."""

import ast
import importlib
import json
import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image
from ruamel.yaml import YAML

import pixhaul

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
ENDINGS = {".pixhaul", ".txt", ".csv", ".tsv", ".xlsx", ".ods", ".json", ".html", ".uri"}
"""What "open with" must offer Pixhaul for."""


@pytest.fixture
def part(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> "Loader":
    monkeypatch.syspath_prepend(PACKAGING)
    return Loader(monkeypatch, tmp_path)


class Loader:
    """Modules of packaging/, which is no package, with their work in a folder of the test."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
        self._monkeypatch, self._folder = monkeypatch, folder

    def __call__(self, name: str) -> ModuleType:
        module = importlib.import_module(name)
        if hasattr(module, "WORK"):
            self._monkeypatch.setattr(module, "WORK", self._folder / "work")
        return module


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A frozen program, as far as its packers look."""
    folder = tmp_path / "frozen" / "pixhaul"
    (folder / "_internal" / "deep $x").mkdir(parents=True)
    for name in ("pixhaul", "pixhaul.exe", "pixhaulw.exe", "_internal/base.zip", "_internal/deep $x/täg.txt"):
        (folder / name).write_text(name, "utf-8")
    return folder


# ---- Windows


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("1.2.3", (1, 2, 3, 0)), ("0.1", (0, 1, 0, 0)), ("2.0.0rc1", (2, 0, 0, 0)), ("1.2.3+local4", (1, 2, 3, 0))],
)
def test_windows_knows_versions_as_four_numbers(version: str, numbers: tuple[int, ...], part: Loader) -> None:
    assert part("windows").four(version) == numbers


@pytest.mark.parametrize("name", ["pixhaul", "pixhaulw"])
def test_the_version_resource_is_an_expression_that_names_the_program(name: str, part: Loader) -> None:
    tree = ast.parse(part("windows").version_resource(name, "1.2.3"), mode="eval")
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert {"1.2.3", f"{name}.exe", "Pixhaul"} <= texts
    assert "(1, 2, 3, 0)" in ast.unparse(tree)


def test_every_file_is_installed_and_removed_by_name(program: Path, part: Loader) -> None:
    text = part("windows").file_list(program)
    install, remove = text.split("!macro REMOVE_FILES")
    files = [path.relative_to(program) for path in program.rglob("*") if path.is_file()]
    assert install.count("\nFile ") == remove.count("\nDelete ") == len(files)
    for path in files:
        assert f'File "{(program / path).resolve()}"' in install
        assert f'Delete "$INSTDIR\\{str(path).replace("/", chr(92)).replace("$", "$$")}"' in remove
    assert remove.index("_internal\\deep") < remove.index('RMDir "$INSTDIR\\_internal"')
    assert "/r" not in remove, "the folder may hold what is not ours"


def test_the_set_up_program_offers_every_kind_of_list() -> None:
    script = (PACKAGING / "windows" / "pixhaul.nsi").read_text("utf-8")
    assert set(re.findall(r'OFFER_FOR "(\.\w+)"', script)) >= ENDINGS
    assert "RequestExecutionLevel user" in script
    languages = set(re.findall(r"\$\{LANG_(\w+)\}", script))
    for name in set(re.findall(r"^LangString (\w+)", script, re.MULTILINE)):
        assert set(re.findall(rf"^LangString {name} \$\{{LANG_(\w+)\}}", script, re.MULTILINE)) == languages, name
        assert f"$({name})" in script, name


@pytest.mark.skipif(shutil.which("makensis") is None, reason="needs nsis; `dev.py package --check` has it")
def test_the_set_up_program_compiles_without_a_warning(program: Path, tmp_path: Path, part: Loader) -> None:
    made = part("windows").setup(program, "1.2.3", "x86_64", tmp_path)
    assert made.name == "pixhaul-1.2.3-windows-x86_64-setup.exe"
    assert made.read_bytes()[:2] == b"MZ"
    assert b"Nullsoft" in made.read_bytes()


def test_the_msix_manifest_is_filled_and_its_pictures_are_there(program: Path, tmp_path: Path, part: Loader) -> None:
    folder = part("windows").msix_folder(program, "1.2.3", "x86_64", tmp_path / "msix")
    text = (folder / "AppxManifest.xml").read_text("utf-8")
    assert "{" not in text
    root = ET.fromstring(text)
    space = {"f": "http://schemas.microsoft.com/appx/manifest/foundation/windows10"}
    identity = root.find("f:Identity", space)
    assert identity is not None
    assert (identity.get("Version"), identity.get("ProcessorArchitecture")) == ("1.2.3.0", "x64")
    for program_name in re.findall(r'Executable="([^"]+)"', text):
        assert (folder / program_name).is_file()
    for picture, edge in re.findall(r"Assets\\(\w+?(\d*x\d+)?\w*\.png)", text):
        with Image.open(folder / "Assets" / picture) as drawn:
            assert not edge or f"{drawn.width}x{drawn.height}" == edge
    used = set(re.findall(r"<(\w+):", text))
    ignorable = set(str(root.get("IgnorableNamespaces")).split())
    assert used <= ignorable, "older systems must be able to skip what they do not know"


def test_icons_hold_all_sizes(tmp_path: Path, part: Loader) -> None:
    with Image.open(part("windows").icon(tmp_path / "a.ico")) as ico:
        assert ico.info["sizes"] >= {(16, 16), (32, 32), (48, 48), (256, 256)}
    with Image.open(part("macos").icon(tmp_path / "a.icns")) as icns:
        assert {size[0] * size[2] for size in icns.info["sizes"]} >= {32, 128, 256, 512}


# ---- macOS


def test_the_bundle_says_what_it_opens(part: Loader) -> None:
    macos = part("macos")
    told = plistlib.loads(plistlib.dumps(macos.info_plist("1.2.3")))
    kinds = {kind["LSHandlerRank"]: kind for kind in told["CFBundleDocumentTypes"]}
    assert kinds["Owner"]["LSItemContentTypes"] == [told["UTExportedTypeDeclarations"][0]["UTTypeIdentifier"]]
    offered = {name for kind in told["CFBundleDocumentTypes"] for name in kind["LSItemContentTypes"]}
    assert {"public.plain-text", "public.comma-separated-values-text", "public.html", "public.json"} <= offered
    assert told["NSHighResolutionCapable"] is True
    assert told["CFBundleShortVersionString"] == "1.2.3"
    assert plistlib.loads(macos.ENTITLEMENTS.read_bytes()) == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True
    }


# ---- stores


def test_stores_are_told_the_sums_of_what_is_released(tmp_path: Path, part: Loader) -> None:
    names = ("windows-x86_64-setup.exe", "macos-x86_64.dmg", "macos-arm64.dmg")
    sums = {}
    for name in names:
        path = tmp_path / f"pixhaul-1.2.3-{name}"
        path.write_text(name, "utf-8")
        sums[name] = subprocess.run(["sha256sum", path], capture_output=True, text=True, check=True).stdout[:64]
    part("stores").tell(tmp_path, tmp_path / "out", "1.2.3")
    yaml = YAML(typ="safe")
    told = [yaml.load(path) for path in sorted((tmp_path / "out" / "winget").glob("*.yaml"))]
    assert {each["ManifestType"] for each in told} == {"version", "installer", "defaultLocale"}
    assert {(each["PackageIdentifier"], each["PackageVersion"]) for each in told} == {("Pixhaul.Pixhaul", "1.2.3")}
    (installer,) = next(each for each in told if each["ManifestType"] == "installer")["Installers"]
    assert installer["InstallerSha256"] == sums[names[0]].upper()
    assert installer["InstallerUrl"].endswith(f"/v1.2.3/pixhaul-1.2.3-{names[0]}")
    cask = (tmp_path / "out" / "homebrew" / "pixhaul.rb").read_text("utf-8")
    assert sums[names[1]] in cask
    assert sums[names[2]] in cask
    assert 'version "1.2.3"' in cask
    assert "{" not in re.sub(r"#\{(version|arch|appdir)\}", "", cask)


def test_a_release_that_lacks_a_package_is_not_told(tmp_path: Path, part: Loader) -> None:
    with pytest.raises(ValueError, match=r"macos-arm64\.dmg"):
        part("stores").tell(tmp_path, tmp_path / "out", "1.2.3")


# ---- Flatpak and AppImage


def test_the_flatpak_takes_what_is_locked_for_its_python(part: Loader) -> None:
    lines = part("flatpak").locked(ROOT / "requirements" / "run.txt")
    names = {line.partition("==")[0].lower() for line in lines}
    assert {"requests", "pillow", "pyside6-essentials", "secretstorage", "hatchling"} <= names
    assert not names & {"colorama", "pywin32-ctypes", "importlib-metadata"}, "those of other systems and Pythons"
    assert all("--hash=sha256:" in line for line in lines)
    assert len(names) == len(lines)


def test_the_flatpak_installs_files_that_exist() -> None:
    text = (PACKAGING / "flatpak" / "io.github.pixhaul.Pixhaul.yml").read_text("utf-8")
    manifest = YAML(typ="safe").load(text)
    assert manifest["app-id"] == "io.github.pixhaul.Pixhaul"
    for path in re.findall(r"install -Dm644 (\S+)", text):
        for edge in (16, 512) if "$n" in path else (0,):
            assert (ROOT / path.replace("$n", str(edge))).is_file(), path
    assert manifest["modules"][-1]["sources"][0]["tag"] == f"v{pixhaul.__version__}"
    assert json.loads((PACKAGING / "flatpak" / "flathub.json").read_text("utf-8"))["only-arches"]


@pytest.mark.skipif(
    shutil.which("flatpak-builder") is None, reason="needs flatpak-builder; `dev.py package --check` has it"
)
def test_flatpak_reads_the_manifest_without_a_warning(tmp_path: Path, part: Loader) -> None:
    source = {"type": "file", "url": "https://example.org/a.whl", "sha256": "0" * 64, "dest": "wheels"}
    manifest = part("flatpak").lay_out([source], "1.2.3", tmp_path / "flatpak")
    words = ["flatpak-builder", "--show-manifest", manifest.name]
    told = subprocess.run(words, cwd=manifest.parent, capture_output=True, text=True, check=False)
    assert told.returncode == 0
    assert told.stderr == ""
    assert '"v1.2.3"' in told.stdout


def test_an_appdir_has_what_its_specification_asks_for(program: Path, tmp_path: Path, part: Loader) -> None:
    licences = tmp_path / "licences"
    licences.mkdir()
    (licences / "LIST.txt").write_text("all", "utf-8")
    folder = part("appimage").appdir(program, licences, tmp_path / "AppDir")
    for name in ("AppRun", "pixhaul.desktop", "pixhaul.svg", ".DirIcon", "usr/bin/pixhaul"):
        assert (folder / name).is_file(), name
        assert (folder / name).resolve().is_relative_to(folder), name
    assert list(folder.glob("*.desktop")) == [folder / "pixhaul.desktop"]
    assert (folder / "usr/share/metainfo/io.github.pixhaul.Pixhaul.appdata.xml").is_file()


# ---- the public builders


@pytest.mark.parametrize("path", sorted((ROOT / ".github" / "workflows").glob("*.yml")), ids=lambda path: path.name)
def test_workflows_hold_to_their_schema(path: Path) -> None:
    words = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows"]
    told = subprocess.run([*words, path], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout


def test_workflows_call_what_a_contributor_can_call() -> None:
    text = "".join(path.read_text("utf-8") for path in (ROOT / ".github" / "workflows").glob("*.yml"))
    assert set(re.findall(r"dev\.py (\w+)", text)) <= {"test", "package"}
    for script in re.findall(r"python (packaging/\S+)", text):
        assert (ROOT / script).is_file()


def test_scripts_for_the_shell_can_be_read() -> None:
    for script in PACKAGING.rglob("*.sh"):
        assert subprocess.run(["bash", "-n", script], check=False).returncode == 0, script
