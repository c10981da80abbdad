"""The words every room speaks. Standard library and platformdirs only; no Qt, no network, no picture library."""
