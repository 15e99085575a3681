"""From the project to a file: what, in which form, to where."""
