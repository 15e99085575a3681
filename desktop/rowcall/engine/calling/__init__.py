"""All that goes to the service: calls that cost, and free questions."""
