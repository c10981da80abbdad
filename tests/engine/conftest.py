"""What the tests of the engine need."""

from tests.servers.fixtures import fault_server

__all__ = ["fault_server"]
