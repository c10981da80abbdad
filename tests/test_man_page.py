"""The manual page says what the command line says."""

import importlib.util
import re
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from pixhaul.arguments import verify_parser, window_parser
from pixhaul.get_arguments import get_parser

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "resources" / "pixhaul.1"


@pytest.fixture
def make_man() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_man", ROOT / "packaging" / "make_man.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_current(make_man: ModuleType) -> None:
    assert PAGE.read_text("utf-8") == make_man.text(), "run: python packaging/make_man.py"


def test_the_page_names_every_option() -> None:
    page = PAGE.read_text("utf-8").replace("\\-", "-")
    for parser in (window_parser(), get_parser(), verify_parser()):
        for option in re.findall(r"--[a-z][a-z-]+", parser.format_usage()):
            assert f"\\fB{option}\\fR" in page, option


def test_no_text_is_taken_for_a_command(make_man: ModuleType) -> None:
    assert make_man.escaped(".so /etc/passwd") == "\\&.so /etc/passwd"
    assert make_man.escaped("'a' \\n -b") == "\\&\\(aqa\\(aq \\en \\-b"


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_groff_reads_it_without_complaint() -> None:
    result = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-b", PAGE], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.parametrize("parser", [window_parser(), get_parser(), verify_parser()], ids=lambda parser: parser.prog)
def test_every_argument_is_explained_in_words(parser: object) -> None:
    for action in parser._actions:  # type: ignore[attr-defined]
        assert action.help, action
        assert not action.help.endswith("."), action
