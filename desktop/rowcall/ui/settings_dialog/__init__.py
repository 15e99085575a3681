"""The API key and the settings of the program."""
