"""What the tests of the roof need."""

from tests.app.fixtures import house, open_house, open_window, pictures, window
from tests.servers.fixtures import fault_server

__all__ = ["fault_server", "house", "open_house", "open_window", "pictures", "window"]
