"""The project file: one SQLite database that holds the sheets, every edit, every call and every raw answer."""
