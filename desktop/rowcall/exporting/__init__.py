"""From a project to a file."""
