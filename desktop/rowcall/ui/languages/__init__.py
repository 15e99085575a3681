"""What the window speaks: the language chosen, its plurals, and the words for what is said below the window."""
