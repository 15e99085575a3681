"""The wire: how a call reaches the service, at what pace, and what its answer means."""
