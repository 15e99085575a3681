"""What the user has chosen, what the window remembers, where files live, the key and the prices."""
