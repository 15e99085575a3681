"""The dialog that shows what a second file would do to the list that is open."""
