"""What the program says, taken out of its sources for translators and brought back."""
