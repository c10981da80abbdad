"""A real Chromium on a page of this machine, with pictures in every form in which pages have them."""

import base64
import json
import subprocess
from pathlib import Path
from urllib.parse import unquote

from tests.end2end.desktop import WIDTH, Desktop
from tests.servers.faulty import FaultServer, answer, png

PAGE = "/shop/page.html"
TITLE = "Shop of pictures"
INLINE = "data:image/png;base64," + base64.b64encode(png(20, 20, seed=99)).decode()

FOUND: dict[str, list[str]] = {
    "plain": ["/plain.png"],
    "linked": ["/large.png"],
    "article": ["/shop/article.png"],
    "sizes": ["/wide-1600.png"],
    "near": ["/shop/near-1600.png"],
    "lazy": ["/lazy.png"],
    "inline": [INLINE],
    "selection": ["/one.png", "/two.png", "/three.png"],
    "words": ["/words.png"],
}
"""What a person wants who drags this part of the page, in the order of the page: paths on its server, or the whole."""
EVERYTHING = [path for paths in FOUND.values() for path in paths]
SMALLER = ("/small.png", "/wide-400.png", "/shop/near-400.png")
"""What the page shows in place of something larger."""

_GIF = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
_PAGE = f"""<!doctype html>
<html lang="en"><meta charset="utf-8"><title>{TITLE}</title><link rel="icon" href="data:,">
<style>body {{ margin: 20px; font: 18px/2 sans-serif }} p {{ margin: 8px 0 }}
img {{ width: 120px; height: 80px }}</style>
<p><img id="plain" src="/plain.png" alt="A plain picture">
<a href="/large.png"><img id="linked" src="/small.png" alt="Leads to a larger picture"></a>
<a href="/article.html"><img id="article" src="article.png" alt="Leads to an article"></a></p>
<p><img id="sizes" src="/wide-400.png" srcset="/wide-400.png 400w, /wide-1600.png 1600w" sizes="120px" alt="In sizes">
<img id="near" src="near-400.png" srcset="near-400.png 400w, near-1600.png 1600w" sizes="120px" alt="Beside the page">
<img id="lazy" src="{_GIF}" data-src="/lazy.png" alt="Not loaded yet">
<img id="inline" src="{INLINE}" alt="Written out"></p>
<p><span id="selection">Words around</span> <img src="/one.png" alt="">
and <a href="/two.png">a link to another</a> and <img src="/three.png" alt=""> more</p>
<p><a id="words" href="/words.png">A link of words</a></p>
<script>
addEventListener("mousemove", event => {{
  const places = {{}}
  for (const part of document.querySelectorAll("[id]")) {{
    const box = part.getBoundingClientRect()
    places[part.id] = [box.x + box.width / 2, box.y + box.height / 2]
  }}
  fetch("/told?" + encodeURIComponent(JSON.stringify([event.clientX, event.clientY, places])))
}}, {{ once: true }})
</script>
"""


def serve_page(server: FaultServer) -> str:
    """Put the page and its pictures on the server; returns the address of the page."""
    for seed, path in enumerate((*EVERYTHING, *SMALLER)):
        if path != INLINE:
            server.at(path, answer(png(12, 10, seed=seed + 1)))
    return server.at(PAGE, answer(_PAGE.encode(), type="text/html; charset=utf-8"))


class Browser:
    """Chromium on the left half of a desktop; it knows where on the screen each part of the page is."""

    def __init__(self, desktop: Desktop, server: FaultServer, profile: Path) -> None:
        self.desktop = desktop
        desktop.start("chromium", [*_command(profile), f"--app={serve_page(server)}"])
        self._window = desktop.place(TITLE, 0, 0, WIDTH // 2 - 10, 940)
        self._places = self._ask(server)

    def _ask(self, server: FaultServer) -> dict[str, tuple[int, int]]:
        """Let the page tell where its parts are: it hears of the pointer, whose place on the screen is known."""
        asked = (300, 500)

        def told() -> str:
            # From outside the window straight to that place: it is the first in the page that it hears of.
            self.desktop.point(WIDTH - 5, 5)
            self.desktop.point(*asked)
            return next((seen.target for seen in server.seen() if seen.target.startswith("/told?")), "")

        x, y, places = json.loads(unquote(self.desktop.until(told, "word of the page").partition("?")[2]))
        left, top = asked[0] - x, asked[1] - y
        return {name: (round(left + at[0]), round(top + at[1])) for name, at in places.items()}

    def drag(self, part: str, to: tuple[int, int]) -> None:
        """Drag a part of the page; of a paragraph, all of it, selected by three clicks."""
        if part == "selection":
            self.desktop.click(*self._places[part], times=3)
        self.desktop.drag(self._places[part], to)

    def copy_everything(self) -> None:
        """Ctrl+A and Ctrl+C."""
        self.desktop.key(self._window, "ctrl+a", "ctrl+c")


def _command(profile: Path) -> list[str]:
    """Chromium without anything that would talk to other machines: no names, and a relay that nobody answers."""
    return [
        "chromium",
        "--no-sandbox",  # needs rights that are not had in a container
        "--test-type",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--no-default-browser-check",
        "--password-store=basic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-features=MediaRouter,DialMediaRouteProvider,OptimizationHints,Translate",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--proxy-server=http://127.0.0.1:9",
        "--proxy-bypass-list=127.0.0.1",
        f"--user-data-dir={profile}",
    ]


def version() -> str:
    """Which Chromium it is."""
    ran = subprocess.run(["chromium", "--version"], capture_output=True, text=True, timeout=60, check=True)
    return ran.stdout.strip()
