"""How the window looks: colours, measures, icons, light and dark."""
