"""Reading the kept answers of a project again with today's parsers, without a call."""
