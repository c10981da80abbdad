"""Pools of urllib3 that give out what the transfer at hand may use, and one request on what they give."""

from collections.abc import Mapping
from typing import Any, cast

from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from pixhaul.fetch.answer import Answer
from pixhaul.fetch.connection import (
    GuardedConnection,
    GuardedSecureConnection,
    GuardedSocksConnection,
    GuardedSocksSecureConnection,
    Wiring,
)


class PlainPool(HTTPConnectionPool):
    """Connections to one host and port. Gives out only what the transfer at hand may use."""

    ConnectionCls: type[GuardedConnection] = GuardedConnection

    def __init__(self, *args: Any, wiring: Wiring, **keywords: Any) -> None:
        self.wiring = wiring
        super().__init__(*args, **keywords)

    def _new_conn(self) -> GuardedConnection:
        connection = cast("GuardedConnection", super()._new_conn())
        connection.wiring = self.wiring
        return connection

    def _get_conn(self, timeout: float | None = None) -> GuardedConnection:
        connection = cast("GuardedConnection", super()._get_conn(timeout))
        if connection.served and (self.wiring.current.guard.fresh_connection or self._is_untidy(connection)):
            connection.close()
        return connection

    def _is_untidy(self, connection: GuardedConnection) -> bool:
        return connection.place in self.wiring.untidy

    def urlopen(  # type: ignore[override]
        self,
        method: str,  # noqa: ARG002 - always GET
        url: str,
        *,
        headers: Mapping[str, str],
        **_: Any,
    ) -> "Exchange":
        """One GET for the address at hand: what urllib3 would do beside it is done elsewhere, or by nobody."""
        connection = self._get_conn()
        forwarding = url != "/"
        try:
            if self.proxy is not None and not forwarding and connection.is_closed:
                self._prepare_proxy(connection)
            if forwarding:
                headers = {**headers, **self.proxy_headers}
            return Exchange(connection.ask(self.wiring.current.url, headers), self, connection)
        except BaseException:
            connection.close()
            self._put_conn(connection)
            raise

    def put_back(self, connection: GuardedConnection) -> None:
        """Keep it for another request."""
        self._put_conn(connection)

    def _put_conn(self, conn: Any) -> None:
        if conn is not None and self.pool is not None and self.pool.full():
            conn.close()
        else:
            super()._put_conn(conn)


class SecurePool(PlainPool, HTTPSConnectionPool):  # type: ignore[misc]
    """The same for https."""

    ConnectionCls: type[GuardedSecureConnection] = GuardedSecureConnection


class SocksPlainPool(PlainPool):
    """The same for http through SOCKS."""

    ConnectionCls = GuardedSocksConnection


class SocksSecurePool(SecurePool):
    """The same for https through SOCKS."""

    ConnectionCls = GuardedSocksSecureConnection


class Exchange:
    """One request and its answer, and the connection under them."""

    def __init__(self, answer: Answer, pool: PlainPool, connection: GuardedConnection) -> None:
        self.answer = answer
        self._pool = pool
        self._connection: GuardedConnection | None = connection

    def release(self) -> None:
        """Give the connection back when it can serve again, otherwise close it. Harmless when repeated."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        connection.guard.detach()
        if self.answer.unasked:
            connection.wiring.untidy.add(connection.place)
        if not self.answer.ended or self.answer.will_close:
            self.answer.abandon()
            connection.close()
        self._pool.put_back(connection)
