"""Help: the keys on one page, what a screen is for, and being shown around."""
