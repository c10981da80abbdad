"""The guard and the homes that conftest.py gives every test."""

import os
import socket
from pathlib import Path

import platformdirs
import pytest


@pytest.mark.parametrize("address", ["192.0.2.1", "8.8.8.8", "2001:db8::1", "::ffff:192.0.2.1"])
def test_other_machines_are_refused(address: str, loopback_only: list[str]) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family, socket.SOCK_DGRAM) as client:
        with pytest.raises(RuntimeError, match="this machine only"):
            client.connect((address, 9))
        with pytest.raises(RuntimeError, match="this machine only"):
            client.connect_ex((address, 9))
        with pytest.raises(RuntimeError, match="this machine only"):
            client.sendto(b"", (address, 9))
    assert len(loopback_only) == 3
    loopback_only.clear()  # these three were meant


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.8.9.10"])
def test_this_machine_is_reached(host: str) -> None:
    with (
        socket.create_server((socket.gethostbyname(host), 0)) as server,
        socket.create_connection((host, server.getsockname()[1]), timeout=5) as client,
    ):
        assert client.getpeername()[1] == server.getsockname()[1]


@pytest.mark.parametrize("host", ["example.com", "no-such-server.invalid", b"example.org"])
def test_names_are_not_asked_for(host: str | bytes) -> None:
    with pytest.raises(socket.gaierror):
        socket.getaddrinfo(host, 80)


def test_numbers_need_no_name_server() -> None:
    assert socket.getaddrinfo("0x7f.1", 80)[0][4][0] == "127.0.0.1"
    assert socket.getaddrinfo("::1", 80)[0][4][0] == "::1"


def test_the_home_is_empty_and_everything_of_a_person_lies_in_it(home: Path) -> None:
    assert Path.home() == home
    assert Path(os.environ["XDG_RUNTIME_DIR"]).stat().st_mode & 0o777 == 0o700
    for folder in (
        platformdirs.user_config_dir("x"),
        platformdirs.user_cache_dir("x"),
        platformdirs.user_data_dir("x"),
    ):
        assert Path(folder).is_relative_to(home)
