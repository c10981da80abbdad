"""The roof of the window: what must be right before Qt runs, the services, and the desk that joins all parts."""

from pixhaul.app.start import run

__all__ = ["run"]
