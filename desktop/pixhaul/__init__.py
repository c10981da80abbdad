"""Pixhaul: drop a list of image addresses, get a folder of verified, well-named pictures."""

__version__ = "0.1.0"
