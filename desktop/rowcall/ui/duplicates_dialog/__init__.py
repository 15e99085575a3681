"""The dialog that shows rows about the same side by side, before anything of them is changed."""
