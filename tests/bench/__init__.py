"""Benchmarks: run by hand with ``python -m tests.bench NAME``, never by the tests."""
