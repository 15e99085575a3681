"""The keys that show the steps of the task pane, from anywhere in the window."""

KEYS = {"target": "Alt+1", "check": "Alt+2", "watch": "Alt+3"}
"""Step -> its key, as Qt writes it; in the order of the steps."""
