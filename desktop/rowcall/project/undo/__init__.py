"""Steps that a person can undo and redo, kept on disk: cells, rows, columns, layouts, and rows of further files."""
