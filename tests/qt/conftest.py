"""What the tests of the objects of Qt need."""

from tests.qt.filtering import world

__all__ = ["world"]
