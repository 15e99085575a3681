"""The dialog for the history of a list: every change, and the way to any of them."""
