"""Every value that a cell has held, with the answers as they came."""
