"""What people write next: the same in threads. ``threads.py LIST THREADS``."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import requests


def fetch(numbered: tuple[int, str]) -> None:
    number, url = numbered
    response = requests.get(url, timeout=60)
    response.raise_for_status()
    Path(f"{number}.jpg").write_bytes(response.content)


with ThreadPoolExecutor(int(sys.argv[2])) as pool:
    list(pool.map(fetch, enumerate(Path(sys.argv[1]).read_text().split())))
