"""Makes the pictures of the README from the real window, and of every state it can be in."""
