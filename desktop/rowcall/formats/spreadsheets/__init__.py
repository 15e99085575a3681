"""What is inside a workbook, as the text that a person sees: this all runs in the child process that reads it."""
