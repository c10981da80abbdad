"""What the tests of the roof need."""

from tests.app.fixtures import open_window, pictures, window
from tests.servers.fixtures import fault_server

__all__ = ["fault_server", "open_window", "pictures", "window"]
