"""The headless twin: ``pixhaul get`` and ``pixhaul verify``, on the same engine and record as the window. No Qt."""
