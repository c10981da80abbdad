"""The budget lets in as many as fit, in the order they came, and gives back what it gave."""

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pixhaul.imaging.budget import DecodeBudget


def test_never_more_than_the_budget_at_one_time() -> None:
    budget = DecodeBudget(100)
    lock = threading.Lock()
    held, highest = 0, 0

    def work(pixels: int) -> None:
        nonlocal held, highest
        with budget.hold(pixels):
            with lock:
                held += pixels
                highest = max(highest, held)
            with lock:
                held -= pixels

    with ThreadPoolExecutor(8) as pool:
        for done in [pool.submit(work, 10 + number % 60) for number in range(300)]:
            done.result(30)
    assert 0 < highest <= 100


def test_one_that_is_too_large_runs_alone() -> None:
    budget = DecodeBudget(100)
    entered, leave, small_in = threading.Event(), threading.Event(), threading.Event()

    def large() -> None:
        with budget.hold(10_000):
            entered.set()
            assert leave.wait(30)

    def small() -> None:
        with budget.hold(1):
            small_in.set()

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(large)
        assert entered.wait(30)
        second = pool.submit(small)
        assert not small_in.is_set()
        leave.set()
        first.result(30)
        second.result(30)
    assert small_in.is_set()


def test_an_error_gives_the_room_back() -> None:
    budget = DecodeBudget(10)
    for _ in range(3):
        with pytest.raises(ValueError, match="inside"), budget.hold(10):
            raise ValueError("inside")


def test_importing_the_package_loads_no_decoder() -> None:
    script = "import sys, pixhaul.imaging; print([m for m in sys.modules if m.split('.')[0].lower().startswith('pil')])"
    folder = str(Path(__file__).parents[2] / "desktop")
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONPATH": folder},
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.strip() == "[]"
    script = "import sys, pixhaul.imaging.inspect; print('pillow_heif' in sys.modules, 'pillow_jxl' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={"PYTHONPATH": folder},
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.strip() == "False False"
