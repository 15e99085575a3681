"""Tells whether two names mean the same: for answers to be looked at, and for duplicates."""
