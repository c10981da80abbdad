"""What the tests of separate decoders need."""

from tests.imaging.separately import control, decoders, processes

__all__ = ["control", "decoders", "processes"]
