"""What all workers share is ready before the second of them gets it."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from urllib3.poolmanager import PoolManager, ProxyManager

from pixhaul.fetch.adapter import GuardedAdapter
from pixhaul.fetch.connection import Wiring
from pixhaul.fetch.resolver import Resolver
from pixhaul.fetch.tls import Trust


def test_nobody_gets_the_manager_of_a_proxy_before_its_connections_are_ours() -> None:
    begun, go = threading.Event(), threading.Event()

    class Slow(GuardedAdapter):
        def _install(self, manager: PoolManager, *, socks: bool) -> None:
            if isinstance(manager, ProxyManager):
                begun.set()
                assert go.wait(30)
            super()._install(manager, socks=socks)

    adapter = Slow(Wiring(Resolver(), Trust(None, frozenset())), 2)
    with ThreadPoolExecutor(2) as workers:
        first = workers.submit(adapter.proxy_manager_for, "http://127.0.0.1:9")
        assert begun.wait(30)
        second = workers.submit(adapter.proxy_manager_for, "http://127.0.0.1:9")
        try:
            with pytest.raises(TimeoutError):
                second.result(0.2)
        finally:
            go.set()
        assert first.result(30) is second.result(30)
    adapter.close()
