"""One row in full: who it is, what the list says, what each action gave, and where every value comes from."""
