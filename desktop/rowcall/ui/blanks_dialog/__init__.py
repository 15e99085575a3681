"""Why cells are empty: each reason with its rows, and the one thing that helps."""
