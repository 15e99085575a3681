"""The dialog that shows the rows that imports set aside."""
