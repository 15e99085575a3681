"""Small widgets that the forms of the window are made of."""
