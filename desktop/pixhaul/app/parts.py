"""The widgets that stand in the window of a list."""

from PySide6.QtCore import QThreadPool

from pixhaul.app.aiming import Aiming
from pixhaul.app.services import Services
from pixhaul.app.ways_in import WaysIn
from pixhaul.naming.destination import verdict
from pixhaul.qt.hosts_model import HostsModel
from pixhaul.ui.banner import BannerStack
from pixhaul.ui.destination_bar import DestinationBar
from pixhaul.ui.empty_state import EmptyState
from pixhaul.ui.grid import ThumbnailGrid
from pixhaul.ui.insecure_strip import InsecureStrip
from pixhaul.ui.link_panel import LinkPanel
from pixhaul.ui.main_window import Parts
from pixhaul.ui.pattern_card import PatternCard
from pixhaul.ui.preflight_card import PreflightCard
from pixhaul.ui.run_pane import RunPane
from pixhaul.ui.theme import Theme
from pixhaul.ui.toolbar import Toolbar
from pixhaul.ui.totals_bar import TotalsBar
from pixhaul.ui.watch_strip import WatchStrip


def make_grid(services: Services, theme: Theme) -> ThumbnailGrid:
    """The grid of the pictures of the list."""
    grid = ThumbnailGrid(theme, services.thumbnails, services.manager.saved_path)
    grid.setModel(services.filter)
    services.filter.add_view(lambda: _span(grid.visible_rows()))
    grid.set_cell_size(services.choices.settings.cell_size)
    return grid


def make_parts(services: Services, theme: Theme, banners: BannerStack, ways_in: WaysIn, aiming: Aiming) -> Parts:
    """All of them, joined to the services they show and to nothing else."""
    hosts = HostsModel(services.manager.hosts, services)
    services.giving_way.connect(hosts.forget)
    return Parts(
        toolbar=Toolbar(theme),
        banners=banners,
        links=LinkPanel(services.model, services.undo, theme, ways_in.receive),
        empty=EmptyState(theme),
        grid=make_grid(services, theme),
        destination=DestinationBar(
            theme, verdict, aiming.example, QThreadPool.globalInstance(), services.choices.folder
        ),
        totals=TotalsBar(theme),
        run=RunPane(theme, hosts, lambda: services.manager.trace, services.manager.expected_name),
        strip=InsecureStrip(theme),
        watch=WatchStrip(theme),
        preflight=PreflightCard(theme),
        pattern=PatternCard(theme),
    )


def _span(rows: range) -> tuple[int, int] | None:
    return (rows.start, rows.stop - 1) if rows else None
