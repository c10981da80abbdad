"""How each host has served the list."""

from dataclasses import dataclass

from pixhaul.core.addresses import display, host_of
from pixhaul.core.datauris import is_data
from pixhaul.core.items import ItemStore
from pixhaul.core.status import LISTED, RETRYABLE, SAVED


@dataclass(slots=True)
class HostFigures:
    """Sums over the entries of one host."""

    host: str
    """With port, in punycode."""
    saved: int = 0
    failed: int = 0
    bytes: int = 0
    seconds: float = 0.0
    """Sum of the transfer times of all its pictures, failed ones included."""


def host_figures(store: ItemStore) -> list[HostFigures]:
    """One for each host that pictures were asked of, the one with most pictures first."""
    found: dict[str, HostFigures] = {}
    for item in store.ids(LISTED):
        if is_data(store.urls[item]):
            continue  # the picture stood in the list itself
        host = host_of(store.urls[item])
        figures = found.get(host)
        if figures is None:
            figures = found[host] = HostFigures(host)
        state = store.state(item)
        figures.seconds += store.seconds(item)
        if state in SAVED:
            figures.saved += 1
            figures.bytes += store.size(item)
        elif state in RETRYABLE:
            figures.failed += 1
    return sorted(found.values(), key=lambda one: (-one.saved - one.failed, one.host))


def shown_host(host: str) -> str:
    """For people: in its own letters."""
    return display(f"http://{host}/").partition("/")[0]
