"""The dialog for the people and companies who must not be contacted."""
