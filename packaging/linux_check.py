"""Try the packages for Linux: validators, the program as it was frozen, and a life in a clean Debian 12.

The clean system is made by debootstrap, without Python. It can only be made by root; otherwise the check says that it
was left out, and is not passed by that.
"""

import contextlib
import hashlib
import http.server
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from frozen import ROOT, WORK

BASE = WORK / "debian12.tar"
ROOM = WORK / "room"
SOCKETS = "/tmp/.X11-unix"  # noqa: S108 - X's own place
SUITE = "bookworm"
MIRROR = "http://deb.debian.org/debian"
DISPLAY = ":87"
PICTURES = {"jpg": "JPEG", "png": "PNG", "webp": "WEBP", "avif": "AVIF", "gif": "GIF", "jp2": "JPEG2000", "tif": "TIFF"}
"""Ending and Pillow's name; HEIC and JPEG XL are made by their own plug-ins."""


class Failed(Exception):
    """A check was not passed; the message says which."""


def check(dist: Path, version: str, program: Path) -> int:
    """Run every check in turn; returns 0 when all were passed, else 1, and says which were left out."""
    (deb,) = dist.glob(f"pixhaul_{version}-*.deb")
    (portable,) = dist.glob(f"pixhaul-{version}-linux-*.tar.xz")
    with tempfile.TemporaryDirectory() as name, pictures(Path(name)) as (address, count):
        scratch = Path(name)
        checks: list[tuple[str, Callable[[], object]]] = [
            ("checksums", lambda: checksums(dist)),
            ("desktop entry", lambda: run("desktop-file-validate", ROOT / "resources/pixhaul.desktop")),
            ("metainfo", lambda: run("appstreamcli", "validate", "--no-net", *ROOT.glob("resources/*.metainfo.xml"))),
            ("type of job files", lambda: mime(scratch / "mime")),
            ("lintian", lambda: run("lintian", "--allow-root", "--fail-on", "error,warning", deb)),
            ("frozen window", lambda: window([program / "pixhaul"], scratch / "a")),
            ("frozen decoders", lambda: decoders([program / "pixhaul"], scratch / "h")),
            ("frozen get", lambda: get([program / "pixhaul"], scratch / "b", address, count)),
            ("portable archive", lambda: unpacked(portable, version, scratch / "c", address, count)),
            ("AppDir", lambda: app_dir(scratch / "d", address, count)),
            ("Flatpak manifest", lambda: flatpak_manifest(scratch / "e")),
            ("set-up program for Windows compiles", lambda: windows_setup(program, version, scratch / "f")),
            ("wheel in an empty environment", lambda: wheel(dist, version, scratch / "g")),
            ("clean Debian 12", lambda: clean_debian(deb, address, count)),
        ]
        failed = [what for what, work in checks if not passed(what, work)]
    print(f"{len(checks) - len(failed)} of {len(checks)} checks passed.")
    return 1 if failed else 0


def passed(what: str, work: Callable[[], object]) -> bool:
    """Run one check and print how it went."""
    try:
        work()
    except (Failed, OSError, subprocess.TimeoutExpired) as error:
        print(f"not passed: {what}\n{error}", flush=True)
        return False
    print(f"passed: {what}", flush=True)
    return True


def run(*words: str | Path, environ: dict[str, str] | None = None, cwd: Path | None = None) -> str:
    """Run a command to its end; returns its output. Raises Failed with all it said when it failed."""
    done = subprocess.run(
        words, capture_output=True, text=True, timeout=900, check=False, env=environ, cwd=cwd, stdin=subprocess.DEVNULL
    )
    if done.returncode:
        line = " ".join(map(str, words))
        raise Failed(f"{line[:300]}\nended with {done.returncode}:\n{(done.stdout + done.stderr)[-3000:]}")
    return done.stdout


def checksums(dist: Path) -> None:
    """SHA256SUMS tells what lies beside it."""
    for line in (dist / "SHA256SUMS").read_text("ascii").splitlines():
        digest, name = line.split("  ")
        if hashlib.sha256((dist / name).read_bytes()).hexdigest() != digest:
            raise Failed(f"{name} is not what SHA256SUMS says")


def mime(folder: Path) -> None:
    """The type is taken into a database made for this, and found by name."""
    (folder / "packages").mkdir(parents=True)
    shutil.copyfile(ROOT / "resources/pixhaul-mime.xml", folder / "packages/pixhaul.xml")
    run("update-mime-database", "-V", folder)
    if "application/x-pixhaul-job:*.pixhaul" not in (folder / "globs2").read_text("utf-8"):
        raise Failed("the type is not in the database")


def window(command: Sequence[str | Path], home: Path) -> None:
    """The window comes up on an X server of its own and says so."""
    with screen():
        if "READY" not in run(*command, "--smoke", environ=surroundings(home)):
            raise Failed("the window did not say READY")


def decoders(command: Sequence[str | Path], home: Path) -> None:
    """The program can be a process that decodes for another one, which would do without, and say nothing."""
    if run(*command, "decode-pictures", environ=surroundings(home)) != "ready\n":
        raise Failed("a process for decoders did not get ready")


def get(command: Sequence[str | Path], home: Path, address: str, count: int) -> None:
    """A list is downloaded without a window, every kind of picture in it decoded."""
    environ = surroundings(home)
    listed = home / "list.txt"
    listed.write_text(run("curl", "-sf", f"{address}/list.txt"), "utf-8")
    run(*command, "get", listed, "-d", home / "pictures", environ=environ)
    found = [path for path in (home / "pictures").iterdir() if path.stat().st_size]
    if len(found) != count:
        raise Failed(f"{len(found)} pictures came of {count}")


def unpacked(portable: Path, version: str, home: Path, address: str, count: int) -> None:
    """The archive runs from a folder with a blank in its name, and goes into a menu and out again."""
    folder = home / "any where"
    folder.mkdir(parents=True)
    run("tar", "-xf", portable, "-C", folder)
    command = [folder / f"pixhaul-{version}" / "pixhaul"]
    window(command, home)
    get(command, home, address, count)
    environ = surroundings(home)
    share = Path(environ["XDG_DATA_HOME"])
    before = set(share.rglob("*"))
    run(*command, "--install-desktop", environ=environ)
    run("desktop-file-validate", share / "applications/pixhaul.desktop")
    run(*command, "--remove-desktop", environ=environ)
    if left := set(share.rglob("*")) - before:
        raise Failed(f"left behind: {sorted(map(str, left))}")


def app_dir(home: Path, address: str, count: int) -> None:
    """The AppDir runs where it lies."""
    folder = WORK / "Pixhaul.AppDir"
    run("desktop-file-validate", folder / "pixhaul.desktop")
    window([folder / "AppRun"], home)
    get([folder / "AppRun"], home, address, count)


def flatpak_manifest(folder: Path) -> None:
    """The manifest with all its sources is read by its builder without a warning."""
    import flatpak

    manifest = flatpak.lay_out(flatpak.sources(ROOT / "requirements/run.txt"), "0", folder)
    words = ["flatpak-builder", "--show-manifest", manifest.name]
    told = subprocess.run(words, cwd=folder, capture_output=True, text=True, timeout=60, check=False)
    if told.returncode or told.stderr:
        raise Failed(told.stderr)


def windows_setup(program: Path, version: str, folder: Path) -> None:
    """NSIS compiles the set-up program without a warning, with as many files as there will be."""
    import windows

    folder.mkdir()
    windows.setup(program, version, "x86_64", folder)


def wheel(dist: Path, version: str, home: Path) -> None:
    """The wheel installs by itself, as pipx and uv do it, and its command answers."""
    (made,) = dist.glob(f"pixhaul-{version}-*.whl")
    run(sys.executable, "-m", "venv", home / "empty")
    run(home / "empty/bin/pip", "install", "--quiet", made)
    if version not in run(home / "empty/bin/pixhaul", "--version", environ=surroundings(home)):
        raise Failed("the command does not say its version")
    window([home / "empty/bin/pixhaul"], home)


def clean_debian(deb: Path, address: str, count: int) -> None:
    """Install with apt where there is no Python, look, download, remove; nothing is left."""
    if os.geteuid() != 0:
        raise Failed("left out: only root can make a clean Debian. Run this check once more as root.")
    if not BASE.is_file():
        with tempfile.TemporaryDirectory(dir=WORK) as name:
            run("debootstrap", "--variant=minbase", "--include=ca-certificates", SUITE, name, MIRROR)
            _use_own_way_to_packages(Path(name))
            run("tar", "-C", name, "-cf", BASE, ".")
    shutil.rmtree(ROOM, ignore_errors=True)
    ROOM.mkdir()
    run("tar", "-C", ROOM, "-xf", BASE)
    ROOM.chmod(0o755)  # it was made in a folder that only root may enter
    shutil.copyfile("/etc/resolv.conf", ROOM / "etc/resolv.conf")
    shutil.copyfile(deb, ROOM / "root/pixhaul.deb")
    script = (ROOT / "packaging/linux_room.sh").read_text("utf-8")
    with screen():
        # Mounts live in a namespace of their own and end with it; the network is this machine's, for the server.
        inside = f"mount -t proc proc '{ROOM}/proc'; mount --rbind /dev '{ROOM}/dev'; mkdir -p '{ROOM}{SOCKETS}'"
        inside += f"; mount --rbind {SOCKETS} '{ROOM}{SOCKETS}'; exec chroot '{ROOM}' env -i"
        inside += f" PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DISPLAY={DISPLAY}"
        inside += f" LIST={address}/list.txt COUNT={count} bash -euo pipefail -s"
        done = subprocess.run(
            ["unshare", "--mount", "--pid", "--fork", "bash", "-euc", inside],
            input=script,
            capture_output=True,
            text=True,
            timeout=900,
            check=False,
        )
    if done.returncode or "NOTHING LEFT" not in done.stdout:
        raise Failed((done.stdout + done.stderr)[-3000:])
    shutil.rmtree(ROOM, ignore_errors=True)


def _use_own_way_to_packages(root: Path) -> None:
    """The clean system reaches its packages as this machine does."""
    for name in ("apt.conf.d", "sources.list.d"):
        for path in Path("/etc/apt", name).iterdir():
            if name == "sources.list.d" or "proxy" in path.name or "registry" in path.name:
                shutil.copyfile(path, root / "etc/apt" / name / path.name)
    if any((root / "etc/apt/sources.list.d").iterdir()):
        (root / "etc/apt/sources.list").unlink(missing_ok=True)
    shutil.copyfile("/etc/ssl/certs/ca-certificates.crt", root / "etc/ssl/certs/ca-certificates.crt")


@contextlib.contextmanager
def screen() -> Iterator[None]:
    """An X server of our own on :data:`DISPLAY`."""
    ready, told = os.pipe()
    words = ["Xvfb", DISPLAY, "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-ac", "-displayfd", str(told)]
    with subprocess.Popen(words, pass_fds=[told], stderr=subprocess.DEVNULL) as server:
        os.close(told)
        try:
            if not os.read(ready, 16):
                raise Failed(f"no X server could be started on {DISPLAY}")
            yield
        finally:
            os.close(ready)
            server.terminate()


def surroundings(home: Path) -> dict[str, str]:
    """A user of its own: nothing of this machine's settings is read or changed."""
    home.mkdir(parents=True, exist_ok=True)
    share = home / "share"
    share.mkdir(exist_ok=True)
    names = {"HOME": home, "XDG_CONFIG_HOME": home / "config", "XDG_DATA_HOME": share, "XDG_CACHE_HOME": home / "cache"}
    return {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "DISPLAY": DISPLAY, **{k: str(v) for k, v in names.items()}}


@contextlib.contextmanager
def pictures(folder: Path) -> Iterator[tuple[str, int]]:
    """A server on the loopback with a picture of each kind, and ``list.txt`` of them: its address and their number."""
    import pillow_heif
    import pillow_jxl  # noqa: F401 - registers itself
    from PIL import Image

    pillow_heif.register_heif_opener()
    site = folder / "site"
    site.mkdir()
    kinds = {**PICTURES, "heic": "HEIF", "jxl": "JXL"}
    for number, (ending, kind) in enumerate(kinds.items()):
        Image.new("RGB", (320, 240), (20 * number, 120, 200 - 20 * number)).save(site / f"picture.{ending}", kind)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site))) as server:
        address = f"http://127.0.0.1:{server.server_port}"
        (site / "list.txt").write_text("".join(f"{address}/picture.{ending}\n" for ending in kinds), "utf-8")
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield address, len(kinds)
        finally:
            server.shutdown()


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Says nothing of each request."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the base class's
        """Nothing."""


if __name__ == "__main__":
    sys.exit("Run: python3 dev.py package --check")
