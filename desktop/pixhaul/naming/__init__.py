"""From a template and an address to a safe relative path, and the atomic step to the final name."""
