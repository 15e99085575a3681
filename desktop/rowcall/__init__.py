"""A spreadsheet that fills itself, from the data provider the user has an account with."""

__version__ = "0.1.0"
