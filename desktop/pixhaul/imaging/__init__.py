"""What the bytes are, whether they are whole, and their thumbnail. The only room that knows Pillow."""
