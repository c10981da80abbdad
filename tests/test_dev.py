"""dev.py: what it looks at before it changes anything."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import dev

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has packages and X displays")


@pytest.mark.parametrize(("words", "status"), [([], 0), (["--help"], 0), (["frobnicate"], 2)])
def test_without_a_known_verb_it_explains_itself(words: list[str], status: int) -> None:
    script = Path(dev.__file__)
    result = subprocess.run([sys.executable, script, *words], capture_output=True, text=True, timeout=30, check=False)
    assert result.returncode == status
    for verb in ("run", "test", "bench", "soak", "screenshots", "package", "lock"):
        assert f"dev.py {verb}" in result.stdout


@on_linux
def test_a_display_that_answers_is_found(qapp: object) -> None:
    assert dev.has_display()


@on_linux
@pytest.mark.parametrize("display", ["", ":9999", ":9999.0", "unix:9999", "nonsense"])
def test_a_display_that_nobody_answers_is_none(display: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", display)
    assert not dev.has_display()


@on_linux
def test_another_machines_display_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", "localhost:10.0")
    assert dev.has_display()


@on_linux
def test_packages_are_named_for_what_cannot_be_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert dev.missing_packages(for_tests=True) == [], "these tests run where dev.py has been"
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(dev, "LIBRARIES", "libc.so.6:libc6 libnobody-has-it.so.1:libnobody1")
    assert dev.missing_packages(for_tests=False) == ["libnobody1"]
    assert {"libnobody1", "xvfb", "xauth"} <= set(dev.missing_packages(for_tests=True))


@on_linux
def test_who_may_not_install_is_told_the_one_line(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "LIBRARIES", "libnobody-has-it.so.1:libnobody1")
    monkeypatch.setattr(dev, "administrator", lambda: None)
    with pytest.raises(SystemExit, match=r"apt-get install .* libnobody1$|install these first.*libnobody1$") as stop:
        dev.ensure_system(for_tests=False)
    assert isinstance(stop.value.code, str), "a sentence makes the exit status 1"
    assert capfd.readouterr().out == ""


def test_settings_that_would_lead_pip_astray_are_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PIP_TARGET", "PIP_USER", "PIP_NO_BINARY", "PIP_CONSTRAINT", "PYTHONPATH"):
        monkeypatch.setenv(name, "x")
    monkeypatch.setenv("PIP_PROXY", "http://proxy.test:3128")
    clean = dev.clean_environment()
    assert not {"PIP_TARGET", "PIP_USER", "PIP_NO_BINARY", "PIP_CONSTRAINT", "PYTHONPATH"} & clean.keys()
    assert clean["PIP_PROXY"] == "http://proxy.test:3128"
    assert clean["PATH"] == os.environ["PATH"]


@pytest.mark.parametrize(("code", "status"), [("raise SystemExit(7)", 7), ("import os; os.abort()", 134)])
@pytest.mark.skipif(os.name == "nt", reason="signals end processes on POSIX systems")
def test_the_status_of_the_child_is_handed_on(code: str, status: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "PYTHON", Path(sys.executable))
    assert dev.python("-X", "faulthandler=0", "-c", code) == status
