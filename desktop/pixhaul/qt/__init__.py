"""QtCore and QtGui: the pool, the manager with its signals, the models, the thumbnail cache. No widgets."""
