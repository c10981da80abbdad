"""Walks through each format's own structure: is the file whole, and how large is the picture, before any decoding."""
