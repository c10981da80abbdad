"""What the bytes are, whether they are whole, and their thumbnail. The only room that knows Pillow.

The doors are ``inspect.inspect`` and ``inspect.pixels``, ``thumbnails.ThumbnailStore`` and
``budget.DecodeBudget``. Importing the package itself costs nothing: nothing of Pillow is loaded by it.
"""
