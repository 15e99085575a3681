"""Carrying actions out: planning, journalling, retrying, writing findings; it knows no action by name."""
