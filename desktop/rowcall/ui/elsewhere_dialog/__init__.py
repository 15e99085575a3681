"""The dialog that shows which rows of the sheet are also in another file or project."""
