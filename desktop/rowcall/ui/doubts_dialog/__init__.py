"""The dialog for calls that may have been paid without an answer."""
