"""The dialog in which doubtful answers are accepted or rejected one by one, by keyboard."""
