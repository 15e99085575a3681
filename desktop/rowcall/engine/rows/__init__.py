"""The way of a row through a step."""
