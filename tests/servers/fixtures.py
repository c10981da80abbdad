"""The servers as fixtures. The conftest of a room imports those it needs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.certificates import Certificates
from tests.servers.faulty import FaultServer
from tests.servers.httpbin import Httpbin
from tests.servers.nginx import Nginx, find_nginx


@pytest.fixture
def fault_server() -> Iterator[FaultServer]:
    """A server that misbehaves as told, new for each test."""
    with FaultServer() as server:
        yield server


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """A private certificate authority."""
    return Certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def tls_server(certificates: Certificates) -> Iterator[FaultServer]:
    """The same server over TLS, with a certificate of the private authority."""
    with FaultServer(certificates.good()) as server:
        yield server


@pytest.fixture(scope="module")
def nginx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    """A real nginx; put files into its ``root``."""
    if find_nginx() is None:
        pytest.skip("nginx is not installed")
    base: Path = tmp_path_factory.mktemp("nginx")
    with Nginx(base) as server:
        yield server


@pytest.fixture(scope="module")
def httpbin_server() -> Iterator[Httpbin]:
    """httpbin, for what a well-behaved service does."""
    with Httpbin() as server:
        yield server
