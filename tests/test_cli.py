"""The command line: what its words mean, and that ``get`` never needs Qt."""

import subprocess
import sys
from pathlib import Path

import pytest

from pixhaul import __version__
from pixhaul.arguments import window_parser
from pixhaul.cli import main
from pixhaul.get_arguments import get_parser

SOURCE = str(Path(__file__).resolve().parents[1] / "desktop")
URL = "http://127.0.0.1:1/x.png"


def test_the_defaults_of_get() -> None:
    options = get_parser().parse_args([URL])
    assert options.source == [URL]
    assert (options.dir, options.report, options.data_dir) == (None, None, None)
    open_ = (options.name, options.jobs, options.per_host, options.retries, options.timeout, options.suspicious)
    assert open_ == (None,) * 6
    assert (options.limit_rate, options.max_bytes, options.max_pixels) == (None, None, None)
    assert (options.proxy, options.ca_bundle, options.insecure_host, options.header) == ("system", None, [], [])
    assert (options.max_time, options.min_speed) == (None, None)
    assert not options.fresh
    assert not options.json


@pytest.mark.parametrize(
    ("text", "number"), [("1", 1), ("500k", 500_000), ("2M", 2_000_000), ("1.5G", 1_500_000_000), ("20m", 20_000_000)]
)
def test_sizes(text: str, number: int) -> None:
    assert get_parser().parse_args([URL, "--limit-rate", text]).limit_rate == number


def test_limits_that_can_be_lifted() -> None:
    options = get_parser().parse_args([URL, "--max-time", "0", "--min-speed", "0"])
    assert (options.max_time, options.min_speed) == (0.0, 0)
    options = get_parser().parse_args([URL, "--max-time", "1.5", "--min-speed", "5 kB/s"])
    assert (options.max_time, options.min_speed) == (1.5, 5000)


@pytest.mark.parametrize(
    "wrong",
    [
        ["--limit-rate", ""],
        ["--limit-rate", "0"],
        ["--limit-rate", "-5k"],
        ["--limit-rate", "5x"],
        ["--limit-rate", "nan"],
        ["--limit-rate", "inf"],
        ["--max-bytes", "9" * 400],
        ["--jobs", "0"],
        ["--jobs", "257"],
        ["--jobs", "\u0663"],
        ["--jobs", "9" * 5000],
        ["--per-host", "1.5"],
        ["--retries", "-1"],
        ["--timeout", "0"],
        ["--timeout", "nan"],
        ["--timeout", "1e9"],
        ["--max-time", "-1"],
        ["--max-time", "604801"],
        ["--min-speed", "slow"],
        ["--unknown"],
    ],
    ids=" ".join,
)
def test_what_makes_no_sense_is_refused_with_a_sentence(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        get_parser().parse_args([URL, *wrong])
    assert ended.value.code == 2
    assert capsys.readouterr().err.strip()


@pytest.mark.parametrize("arguments", [["get", "--version"], ["--version"]])
def test_the_version(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 0
    assert capsys.readouterr().out.strip() == f"pixhaul {__version__}"


def test_help_explains_every_option_and_the_exit_status() -> None:
    text = get_parser().format_help()
    assert "130 interrupted" in text
    for action in get_parser()._actions:
        assert action.help, action


def test_the_window_takes_sources_and_a_data_folder() -> None:
    options = window_parser().parse_args(["--data-dir", "x", "list.txt", URL])
    assert options.source == ["list.txt", URL]
    assert options.data_dir == Path("x")
    assert not options.smoke


def test_get_runs_without_qt(tmp_path: Path) -> None:
    """Also the import of Qt must not happen: the machine may not have its libraries."""
    code = (
        "import sys; sys.modules['PySide6'] = None; from pixhaul.cli import main;"
        f"sys.exit(main(['get', {URL!r}, '--retries', '0', '-d', 'out', '--data-dir', 'data']))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": SOURCE, "HOME": str(tmp_path), "NO_PROXY": "*"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 1, ended.stderr
    assert "The server refused the connection" in ended.stderr
    assert ended.stdout.startswith("0 done, 1 failed, 0 skipped in ")
