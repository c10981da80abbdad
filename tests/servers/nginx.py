"""A real nginx on loopback, with its own configuration in a temporary folder."""

import shutil
import socket
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Self

_CONFIG = """
daemon off;
master_process off;
pid {base}/nginx.pid;
error_log {base}/error.log warn;
events {{ worker_connections 512; }}
http {{
    access_log off;
    client_body_temp_path {base}/body;
    proxy_temp_path {base}/proxy;
    fastcgi_temp_path {base}/fastcgi;
    uwsgi_temp_path {base}/uwsgi;
    scgi_temp_path {base}/scgi;
    types {{ image/png png; image/jpeg jpg jpeg; image/svg+xml svg; text/html html; text/plain txt; }}
    default_type application/octet-stream;
    server {{
        listen 127.0.0.1:{port}{tls};
        root {root};
        location / {{ }}
        location /gzip/ {{ alias {root}/; gzip on; gzip_min_length 1; gzip_types *; gzip_http_version 1.0; }}
        location /slow/ {{ alias {root}/; limit_rate 20k; }}
        location /unavailable/ {{ add_header Retry-After 2 always; return 503; }}
        location /moved/ {{ rewrite ^/moved/(.*)$ /$1 permanent; }}
    }}
}}
"""


def find_nginx() -> str | None:
    """Path of the program; Debian keeps it where ordinary users do not look."""
    return shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin:/usr/local/bin:/opt/homebrew/bin")


def free_port() -> int:
    """A port that was free a moment ago."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


class Nginx:
    """Serves ``root``, also below /gzip/ (compressed), /slow/ (20 kB/s), /moved/ (301) and /unavailable/."""

    def __init__(self, base: Path, certificate: Path | None = None) -> None:
        """``certificate`` is a file with key and certificates: then it speaks TLS."""
        self._certificate = certificate
        self.root = base / "root"
        self.root.mkdir(parents=True)
        self._base = base
        self.port = free_port()
        self._process: subprocess.Popen[bytes] | None = None

    def url(self, path: str) -> str:
        scheme = "https" if self._certificate is not None else "http"
        return f"{scheme}://127.0.0.1:{self.port}{path}"

    def __enter__(self) -> Self:
        program = find_nginx()
        if program is None:
            raise FileNotFoundError("nginx is not installed")
        config = self._base / "nginx.conf"
        secret = self._certificate
        tls = "" if secret is None else f" ssl; ssl_certificate {secret}; ssl_certificate_key {secret}"
        text = _CONFIG.format(base=self._base, root=self.root, port=self.port, tls=tls)
        config.write_text(text, encoding="utf-8")
        log = self._base / "error.log"
        self._process = subprocess.Popen(
            [program, "-p", str(self._base), "-c", str(config), "-e", str(log)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._wait(log)
        return self

    def _wait(self, log: Path) -> None:
        assert self._process is not None
        until = time.monotonic() + 10
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
            except OSError:
                if self._process.poll() is not None or time.monotonic() > until:
                    text = log.read_text(errors="replace") if log.exists() else ""
                    raise RuntimeError(f"nginx did not start: {text}") from None
            else:
                return
            # Bounded wait for the process itself: returns at once should it die.
            try:
                self._process.wait(0.02)
            except subprocess.TimeoutExpired:
                continue

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(5)
