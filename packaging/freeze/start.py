"""Where the frozen program begins: as ``python -m pixhaul`` does."""

import sys

from pixhaul.cli import main

sys.exit(main())
