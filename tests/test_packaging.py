"""The wheel holds what a clean machine needs, and the locks hold what the wheel asks for."""

import email
import os
import re
import site
import subprocess
import sys
import tomllib
import venv
import zipfile
from configparser import ConfigParser
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import pixhaul

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("run", "dev", "package")
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
TARGETS = [(platform, python) for platform in ("linux", "win32", "darwin") for python in PYTHONS]


def command(*words: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a command to its end with nothing of this checkout in its way; returns what it said."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "PIP_"))}
    return subprocess.run(
        words, cwd=cwd, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=100, check=False
    )


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel as a release does, without asking any index."""
    folder = tmp_path_factory.mktemp("wheel")
    result = command(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    assert result.returncode == 0, result.stdout + result.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into a new environment; returns where its commands are.

    The dependencies come from the environment of the tests, without the checkout that is installed there.
    """
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    target = [sys.executable, "-m", "pip", "--isolated", "--python", str(scripts / "python"), "install"]
    result = command(*target, "--no-deps", "--no-index", "--disable-pip-version-check", wheel, cwd=folder)
    assert result.returncode == 0, result.stdout + result.stderr
    (packages,) = {path.parent for path in folder.rglob("pixhaul") if path.parent.name == "site-packages"}
    # A plain path line adds the folder but reads no .pth file in it, so the checkout stays unseen.
    (packages / "dependencies.pth").write_text("\n".join(site.getsitepackages()), "utf-8")
    return scripts


def locked(name: str) -> dict[str, list[tuple[Requirement, str]]]:
    """Read a lock: for each project its pinned requirements, each with the text of its entry."""
    entries: dict[str, list[tuple[Requirement, str]]] = {}
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    for entry in re.split(r"\n(?=[a-z0-9])", text):
        if entry.startswith("#"):
            continue
        requirement = Requirement(entry.partition("\\")[0].strip())
        entries.setdefault(canonical(requirement.name), []).append((requirement, entry))
    return entries


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def asked_for(name: str) -> list[Requirement]:
    """Return what pyproject.toml asks the lock `name` to hold."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = project["dependency-groups"]
    wanted = project["project"]["dependencies"] + groups["setup"]
    if name != "run":
        wanted += [line for line in groups[name] if isinstance(line, str)]
    return [Requirement(line) for line in wanted]


def environment(platform: str, python: str) -> dict[str, str]:
    """Return the markers of another system, as far as they differ from this one's."""
    return {
        "sys_platform": platform,
        "os_name": "nt" if platform == "win32" else "posix",
        "platform_system": {"linux": "Linux", "win32": "Windows", "darwin": "Darwin"}[platform],
        "python_version": python,
        "python_full_version": f"{python}.0",
    }


def test_the_wheel_holds_code_resources_and_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    sources = {path.relative_to(ROOT / "desktop").as_posix() for path in (ROOT / "desktop").rglob("*.py")}
    resources = {f"pixhaul/{p.relative_to(ROOT).as_posix()}" for p in (ROOT / "resources").rglob("*") if p.is_file()}
    about = f"pixhaul-{pixhaul.__version__}.dist-info"
    assert sources <= names
    assert resources
    assert resources <= names
    assert {"pixhaul/py.typed", f"{about}/licenses/LICENSE"} <= names
    strangers = {name for name in names if not name.startswith(("pixhaul/", about))}
    assert strangers == set()
    assert not any("__pycache__" in name for name in names)


def test_the_wheel_says_what_it_is(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        about = f"pixhaul-{pixhaul.__version__}.dist-info"
        metadata = email.message_from_bytes(archive.read(f"{about}/METADATA"))
        points = ConfigParser()
        points.read_string(archive.read(f"{about}/entry_points.txt").decode())
    assert metadata["Version"] == pixhaul.__version__
    assert metadata["License-Expression"] == "MIT"
    assert metadata["Requires-Python"] == ">=3.11"
    needs = [Requirement(line) for line in metadata.get_all("Requires-Dist", [])]
    qt = {need.specifier.contains("6.12.0") for need in needs if need.name.lower() == "pyside6-essentials"}
    assert qt == {True, False}, "6.12.0 is good on Python 3.12, and aborts on 3.11"
    assert dict(points["console_scripts"]) == {"pixhaul": "pixhaul.cli:main"}
    assert dict(points["gui_scripts"]) == {"pixhaul-window": "pixhaul.cli:main"}


def test_the_installed_command_tells_its_version(installed: Path, tmp_path: Path) -> None:
    result = command(installed / "pixhaul", "--version", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    assert pixhaul.__version__ in result.stdout


def test_the_installed_command_explains_get(installed: Path, tmp_path: Path) -> None:
    result = command(installed / "pixhaul", "get", "--help", cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    for word in ("SOURCE", "--report", "--data-dir", "--jobs"):
        assert word in result.stdout


def test_the_installed_package_is_the_wheel_and_finds_its_resources(installed: Path, tmp_path: Path) -> None:
    code = "from pixhaul.core.resources import resource as r; print(r('README.md'), r('README.md').is_file())"
    result = command(installed / "python", "-c", code, cwd=tmp_path)
    assert result.returncode == 0, result.stderr
    where, found = result.stdout.split()
    assert Path(where).is_relative_to(installed.parent)
    assert found == "True"


@pytest.mark.parametrize("name", LOCKS)
@pytest.mark.parametrize(("platform", "python"), TARGETS)
def test_the_lock_pins_all_that_is_asked_for_on_every_system(name: str, platform: str, python: str) -> None:
    target = environment(platform, python)
    pins = locked(name)
    for need in asked_for(name):
        if need.marker and not need.marker.evaluate(target):
            continue
        valid = [r for r, _ in pins[canonical(need.name)] if r.marker is None or r.marker.evaluate(target)]
        assert len(valid) == 1, f"{need.name}: {valid}"
        (version,) = [pin.version for pin in valid[0].specifier]
        assert need.specifier.contains(version), f"{need} is locked at {version}: run `python3 dev.py lock`"


@pytest.mark.parametrize("name", LOCKS)
def test_the_lock_has_hashes_and_names_no_host(name: str) -> None:
    for entries in locked(name).values():
        for requirement, entry in entries:
            assert str(requirement.specifier).startswith("=="), requirement
            assert "--hash=sha256:" in entry, requirement
    text = (ROOT / "requirements" / f"{name}.txt").read_text("utf-8")
    assert not re.search(r"://|--index|--find-links|--trusted-host|@ ", text)


def test_the_other_locks_hold_the_lock_for_running() -> None:
    run, dev, package = ({f"{r.name}{r.specifier}" for rs in locked(name).values() for r, _ in rs} for name in LOCKS)
    assert run <= dev
    assert run <= package


def test_dev_py_needs_nothing_but_python_and_stays_short() -> None:
    text = (ROOT / "dev.py").read_text("utf-8")
    assert len(text.splitlines()) < 200
    imported = {match[1] for match in re.finditer(r"^\s*(?:import|from) (\w+)", text, re.MULTILINE)}
    assert imported <= sys.stdlib_module_names
