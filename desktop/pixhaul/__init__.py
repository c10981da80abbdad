"""Pixhaul: a list of image addresses in, a folder of verified, well-named pictures out."""

__version__ = "0.1.0"
