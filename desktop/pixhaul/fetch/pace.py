"""Where the time of one journey goes."""

from collections.abc import Mapping

from pixhaul.core.addresses import without_credentials
from pixhaul.core.answers import Answer, Timings


class Pace:
    """Seconds by what they were spent on, added up over all hops. A few additions for each connection and each hop.

    ``now`` is always the time on the clock of the journey's guard, who holds this and must not be held by it: a circle
    of the two would wait for the collector after every transfer.
    """

    def __init__(self) -> None:
        self.resolved = 0.0
        self.connected = 0.0
        self.secured = 0.0
        self._asking = 0.0
        self._since = 0.0
        self._headed = 0.0
        self._transferred = 0.0
        self._hops: list[str] = []

    def ask(self, now: float) -> None:
        """A request is about to be made."""
        self._since = now

    def headed(self, now: float) -> None:
        """Its answer's head is there."""
        self._headed = now
        self._asking += self._headed - self._since

    @property
    def waited(self) -> float:
        """Seconds from the requests, once their connections stood, to the heads of their answers."""
        return max(0.0, self._asking - self.resolved - self.connected - self.secured)

    def broke_off(self, now: float) -> None:
        """The rest of the body is going to be asked for: what has passed was spent on the bytes before it."""
        self._transferred += now - self._headed

    def hop(self, url: str) -> None:
        """A redirect to ``url`` is followed."""
        self._hops.append(without_credentials(url))

    def answer(self, headers: Mapping[str, str], now: float) -> Answer:
        """All of it with what the head said, when the last byte has come."""
        timings = Timings(
            resolved=self.resolved,
            connected=self.connected,
            secured=self.secured,
            answered=self.waited,
            transferred=self._transferred + now - self._headed,
        )
        # The last hop is the final address.
        return Answer(headers, timings, tuple(self._hops[:-1]))
