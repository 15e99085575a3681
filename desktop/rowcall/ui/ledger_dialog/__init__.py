"""The dialog that shows what every call was for and what it took."""
