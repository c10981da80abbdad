"""The record on disk that survives a crash. The only room that knows sqlite3."""
