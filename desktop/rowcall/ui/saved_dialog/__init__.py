"""The searches and lists that the account keeps at the service."""
