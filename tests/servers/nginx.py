"""A real nginx on loopback, with its own configuration in a temporary folder."""

import contextlib
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


_PORTS = 5
"""Ports that are tried, should others be quicker."""


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
        for _ in range(_PORTS):
            if self._starts(program):
                return self
            self.port = free_port()  # somebody else has taken the one before in the meantime
        raise RuntimeError(f"nginx did not start: {self._log()}")

    def _starts(self, program: str) -> bool:
        """Whether it has the port. Raises RuntimeError when it ends or hangs for another reason."""
        config = self._base / "nginx.conf"
        secret = self._certificate
        # Its default before 1.23.4 is 1.2 alone, which takes one more round trip than what servers speak today.
        versions = "ssl_protocols TLSv1.2 TLSv1.3"
        tls = "" if secret is None else f" ssl; {versions}; ssl_certificate {secret}; ssl_certificate_key {secret}"
        text = _CONFIG.format(base=self._base, root=self.root, port=self.port, tls=tls)
        config.write_text(text, encoding="utf-8")
        self._process = subprocess.Popen(
            [program, "-p", str(self._base), "-c", str(config), "-e", str(self._base / "error.log")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + 30
        # It writes this file once it listens. A connection would not tell: that port may be somebody else's.
        while not (self._base / "nginx.pid").exists():
            if self._process.poll() is not None and f":{self.port} failed" in self._log():
                return False
            if self._process.poll() is not None or time.monotonic() > until:
                raise RuntimeError(f"nginx did not start: {self._log()}")
            # Bounded wait for the process itself: returns at once should it die.
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(0.02)
        return True

    def _log(self) -> str:
        log = self._base / "error.log"
        return log.read_text(errors="replace") if log.exists() else ""

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(5)
