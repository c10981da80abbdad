"""What people write first: one request after another. ``one_by_one.py LIST``."""

import sys
from pathlib import Path

import requests

for number, url in enumerate(Path(sys.argv[1]).read_text().split()):
    response = requests.get(url, timeout=60)
    response.raise_for_status()
    Path(f"{number}.jpg").write_bytes(response.content)
