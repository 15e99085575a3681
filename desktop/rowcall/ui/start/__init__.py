"""The first page: bring a list, go on with one, or try the program."""
