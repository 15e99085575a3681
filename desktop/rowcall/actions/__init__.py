"""What the services can do: one module an operation, found and not listed; nothing else in here."""
