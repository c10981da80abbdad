"""Give programs that Pixhaul starts (a file manager, a browser) the library path that the user has.

The frozen program is started with ``LD_LIBRARY_PATH`` set to its own folder, and with what the user had in
``LD_LIBRARY_PATH_ORIG``. The loader of this process has read it already; children would take Pixhaul's libraries for
their own and fail.
"""

import os


def restore() -> None:
    """Make the environment what it was before the frozen program was started."""
    for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH"):
        before = os.environ.pop(f"{name}_ORIG", None)
        if before is not None:
            os.environ[name] = before
        else:
            os.environ.pop(name, None)


restore()
