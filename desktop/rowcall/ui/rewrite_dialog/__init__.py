"""Dialogs that rewrite many cells at once, after showing what would become of them."""
