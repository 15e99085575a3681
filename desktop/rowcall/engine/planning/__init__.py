"""What a run would do and cost, and whom it leaves alone; nothing is sent."""
