"""Anything dropped, pasted or opened becomes listed addresses and refusals."""
