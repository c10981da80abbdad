# ruff: noqa: INP001 - the frozen program's first file, not part of a package
"""Where the frozen program begins: as ``python -m pixhaul`` does."""

import sys

from pixhaul.cli import main

sys.exit(main())
