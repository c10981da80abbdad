"""``python -m pixhaul``."""

import sys

from pixhaul.cli import main

if __name__ == "__main__":
    sys.exit(main())
