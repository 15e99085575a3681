"""Remembers for a month which places the service has of a name, so that each is looked up once."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from rowcall.memory.database import Layout
from rowcall.memory.on_demand import OnDemand
from rowcall.model.learned import text_key

NAME = "place_names.sqlite"
DAY = 86_400.0
KEPT = 30 * DAY
"""Seconds that an answer is good for: places change rarely."""
NOTHING_KEPT = DAY
"""The same where no place had the name."""

LAYOUT = Layout(
    "The places that were looked up",
    (
        "CREATE TABLE place_name(host TEXT NOT NULL, key TEXT NOT NULL, found TEXT NOT NULL, asked_at REAL NOT NULL,"
        " PRIMARY KEY(host, key)) WITHOUT ROWID",
    ),
    durable=False,
)

Found = tuple[str, str, str]
"""Id, name and kind of a place."""


class PlaceNames(OnDemand):
    """What one service has answered; several processes may use one file at once, and each of them any thread.

    Every method blocks, and raises MemoryProblem where the file cannot be used. It is opened by the first one.

    Args:
        path: The file.
        host: The service.
        clock: The time of day.
    """

    def __init__(self, path: Path, host: str, *, clock: Callable[[], float] = time.time) -> None:
        super().__init__(path, LAYOUT)
        self._host = host
        self._clock = clock

    def known(self, names: Iterable[str]) -> dict[str, tuple[Found, ...]]:
        """What was answered to these names, as far as it is still good."""
        asked = {text_key(name): name for name in names}
        now = self._clock()
        with self._lock:
            rows = self._database().read(
                "SELECT key, found, asked_at FROM place_name WHERE host = ? AND asked_at <= ?"
                " AND key IN (SELECT value FROM json_each(?))",
                (self._host, now, json.dumps(list(asked))),
            )
        answers = {asked[key]: (tuple(map(tuple, json.loads(found))), at) for key, found, at in rows}
        return {name: found for name, (found, at) in answers.items() if now - at < (KEPT if found else NOTHING_KEPT)}

    def keep(self, name: str, found: Sequence[Found]) -> None:
        """Remember an answer; those that are no longer good are forgotten."""
        now = self._clock()
        with self._lock, self._database().change() as connection:
            connection.execute("DELETE FROM place_name WHERE asked_at < ?", (now - KEPT,))
            connection.execute(
                "INSERT OR REPLACE INTO place_name(host, key, found, asked_at) VALUES(?, ?, ?, ?)",
                (self._host, text_key(name), json.dumps(found), now),
            )
