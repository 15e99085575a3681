"""What is kept across files in the user's own data folder: answers, people not to contact, and how often was called."""
