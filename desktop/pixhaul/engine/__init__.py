"""What runs next: queue, lanes, retries. A state machine with no threads of its own."""
