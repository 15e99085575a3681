"""Files: bytes to rows and rows to bytes, one module a format."""
