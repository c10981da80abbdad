"""What the tests of the whole program need."""

from tests.app.fixtures import open_window, pictures, window
from tests.end2end.getting import getting
from tests.servers.fixtures import certificates, fault_server, httpbin_server, nginx, tls_server

__all__ = [
    "certificates",
    "fault_server",
    "getting",
    "httpbin_server",
    "nginx",
    "open_window",
    "pictures",
    "tls_server",
    "window",
]
