"""What the tests of the whole program need."""

from tests.app.fixtures import open_window, pictures, window
from tests.servers.fixtures import fault_server, nginx

__all__ = ["fault_server", "nginx", "open_window", "pictures", "window"]
