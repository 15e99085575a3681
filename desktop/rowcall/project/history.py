"""Notes what has happened to a project, for whoever has to find out one day."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping


def keep_event(connection: sqlite3.Connection, now: float, kind: str, detail: Mapping[str, object]) -> None:
    """Keep one event; `now` is Unix time."""
    connection.execute("INSERT INTO event(t, kind, detail) VALUES(?, ?, ?)", (now, kind, json.dumps(detail)))
