"""The pane beside the sheet: whom to look for, what it will cost, how it goes."""
