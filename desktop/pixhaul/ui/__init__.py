"""QtWidgets: the window and its parts."""
