"""Carrying actions out: planning, pacing, journalling, retrying, writing findings; it knows no action by name."""
