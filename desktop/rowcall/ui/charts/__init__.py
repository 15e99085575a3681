"""Small pictures of figures, each with the same in words."""
