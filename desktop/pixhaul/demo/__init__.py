"""A gallery of generated photographs on a small loopback server, to feel the difference without the internet."""
