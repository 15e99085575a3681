"""How often one key was used lately and today, counted by all processes of this machine together."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from rowcall.memory.database import Database, Layout
from rowcall.model.request import Limit, Quota
from rowcall.model.windows import until_room

LASTING = 60.0
"""Seconds: limits for a longer time are kept by the time of day and outlive a power cut; shorter ones by the machine's
own clock, which no one sets, and which begins anew when it is switched on."""
SKEW = 1.0
"""Seconds by which an entry may lie ahead; one that lies further ahead is from before the machine was switched on."""
LONGEST_HOLD = 900.0
"""Seconds: a wait that was asked for earlier, perhaps by another process, is believed no longer than this."""
OLD = 32 * 86_400.0
"""Seconds after which no limit can count a call any more."""
SLOW_DOWNS = 16
"""How many times slower than others one process may be: a place in the pace that lies further ahead is an old one."""
DAY = Layout(
    "The counts of the day's calls",
    (
        "CREATE TABLE salt(value BLOB NOT NULL);"
        "CREATE TABLE left(account TEXT NOT NULL, bucket TEXT NOT NULL, at REAL NOT NULL, weight INTEGER NOT NULL);"
        "CREATE INDEX left_when ON left(account, bucket, at)",
    ),
)
"""`at` is the time of day."""
MOMENT = Layout(
    "The times of the latest calls",
    (
        "CREATE TABLE left(account TEXT NOT NULL, bucket TEXT NOT NULL, at REAL NOT NULL, weight INTEGER NOT NULL);"
        "CREATE INDEX left_when ON left(account, bucket, at);"
        "CREATE TABLE slot(account TEXT NOT NULL, bucket TEXT NOT NULL, next REAL NOT NULL,"
        " PRIMARY KEY(account, bucket)) WITHOUT ROWID;"
        "CREATE TABLE hold(account TEXT PRIMARY KEY, at REAL NOT NULL, at_wall REAL NOT NULL, seconds REAL NOT NULL,"
        " why TEXT NOT NULL) WITHOUT ROWID",
    ),
    durable=False,
)
"""`at` and `next` are by the machine's own clock; `at_wall` is the time of day."""
Clock = Callable[[], float]


class Rates:
    """The calls of one key at one service; the key itself is never kept.

    Attributes:
        account: Stands for the service and the key, without telling them.
        notices: What a person should be told about opening it.

    Args:
        folder: Where it is kept.
        host: The service.
        key: The account's key.
        guard: Seconds added to every window.
        clock: The machine's own clock, the same for all processes.
        wall: The time of day.

    Raises:
        MemoryProblem: The folder cannot be used.
    """

    def __init__(
        self,
        folder: Path,
        host: str,
        key: str,
        *,
        guard: float,
        clock: Clock = time.monotonic,
        wall: Clock = time.time,
    ) -> None:
        self._guard = guard
        self._clock = clock
        self._wall = wall
        self._one_at_a_time = threading.Lock()
        with ExitStack() as opened:
            self._day = Database(folder / "rates.sqlite", DAY)
            opened.callback(self._day.close)
            self._moment = Database(folder / "pace.sqlite", MOMENT, busy_seconds=0.0)
            opened.callback(self._moment.close)
            self.account = self._account(host, key)
            self._prune()
            self._files = opened.pop_all()
        self.notices = tuple(filter(None, (self._day.notice, self._moment.notice)))

    def close(self) -> None:
        """Let go of the files."""
        self._files.close()

    def slot(self, limit: Limit, interval: float, forgiven: float) -> float:
        """Take the next place in the even pace that all processes share.

        Args:
            limit: Whose pace it is.
            interval: Seconds from this place to the next one.
            forgiven: Seconds by which a late call may be made up for.

        Returns:
            0.0 if it was taken, else seconds until it may be tried again.
        """
        mine = (self.account, limit.bucket)
        if (wait := self._until_slot(mine, interval)) > 0:
            return wait
        with self._moment.change() as connection:
            if (wait := self._until_slot(mine, interval)) > 0:
                return wait
            found = connection.execute("SELECT next FROM slot WHERE account = ? AND bucket = ?", mine).fetchone()
            now = self._clock()
            earlier = found[0] if found and found[0] <= now else now
            following = max(earlier, now - forgiven) + interval
            connection.execute("INSERT OR REPLACE INTO slot(account, bucket, next) VALUES(?, ?, ?)", (*mine, following))
        return 0.0

    def room(self, quotas: Sequence[Quota]) -> float:
        """Seconds until one more call would keep all these limits; promises nothing."""
        return max((self._until_room(self._database(quota.limit), quota) for quota in quotas), default=0.0)

    def take(self, quotas: Sequence[Quota]) -> float:
        """Count a call that leaves now.

        Returns:
            0.0 if it was counted, else seconds until it may be tried again; then nothing was counted.
        """
        lasting = [quota for quota in quotas if quota.limit.seconds > LASTING]
        passing = [quota for quota in quotas if quota.limit.seconds <= LASTING]
        with self._one_at_a_time:
            wait = self._take(self._day, lasting)
        if wait <= 0 and (wait := self._take(self._moment, passing)) > 0:
            self.give_back(lasting)
        return wait

    def note(self, quota: Quota, calls: int) -> None:
        """Count calls that left already, whether there was room or not."""
        with self._one_at_a_time, self._database(quota.limit).change() as connection:
            self._add(connection, quota, calls)

    def left_later(self, limit: Limit, counted_from: float) -> None:
        """The first call that was counted since that moment, by the machine's own clock, leaves only now.

        Where several were counted since, moving the first of them keeps the log on the safe side for all.
        """
        with self._one_at_a_time, self._moment.change() as connection:
            connection.execute(
                "UPDATE left SET at = ? WHERE rowid = (SELECT rowid FROM left"
                " WHERE account = ? AND bucket = ? AND at >= ? ORDER BY at LIMIT 1)",
                (self._clock(), self.account, limit.bucket, counted_from),
            )

    def give_back(self, quotas: Sequence[Quota]) -> None:
        """Undo what one call was counted for: the newest entries are taken away, whichever process made them."""
        for quota in quotas:
            with self._one_at_a_time, self._database(quota.limit).change() as connection:
                self._remove(connection, quota)

    def used(self, limit: Limit) -> int:
        """How much of a limit is used now."""
        now, window = self._now(limit), limit.seconds + self._guard
        return sum(weight for moment, weight in self._left(self._database(limit), limit) if moment + window > now)

    def hold(self, seconds: float, why: str) -> None:
        """Let nothing leave for so long; a longer hold that is under way stays."""
        with self._moment.change() as connection:
            if seconds > self.held()[0]:
                connection.execute(
                    "INSERT OR REPLACE INTO hold(account, at, at_wall, seconds, why) VALUES(?, ?, ?, ?, ?)",
                    (self.account, self._clock(), self._wall(), seconds, why),
                )

    def held(self) -> tuple[float, str]:
        """Seconds until calls may leave, and why not now."""
        found = self._moment.read("SELECT at, at_wall, seconds, why FROM hold WHERE account = ?", (self.account,))
        for at, at_wall, seconds, why in found:
            gone = self._clock() - at
            if gone < 0:  # the machine was switched off since: only the time of day can tell
                gone = max(0.0, self._wall() - at_wall)
            left = min(seconds, LONGEST_HOLD) - gone
            return (left, why) if left > 0 else (0.0, "")
        return 0.0, ""

    def _account(self, host: str, key: str) -> str:
        """A name for the service and the key that tells neither, not even to who can guess keys."""
        with self._day.change() as connection:
            found = connection.execute("SELECT value FROM salt").fetchone()
            salt = found[0] if found else secrets.token_bytes(32)
            if not found:
                connection.execute("INSERT INTO salt(value) VALUES(?)", (salt,))
        return hmac.new(salt, f"{host}\n{key}".encode(), hashlib.sha256).hexdigest()[:32]

    def _prune(self) -> None:
        """Forget what no limit counts any more."""
        with self._day.change() as connection:
            connection.execute("DELETE FROM left WHERE at < ?", (self._wall() - OLD,))

    def _database(self, limit: Limit) -> Database:
        return self._day if limit.seconds > LASTING else self._moment

    def _now(self, limit: Limit) -> float:
        return self._wall() if limit.seconds > LASTING else self._clock()

    def _until_slot(self, mine: tuple[str, str], interval: float) -> float:
        found = self._moment.read("SELECT next FROM slot WHERE account = ? AND bucket = ?", mine)
        wait = float(found[0][0]) - self._clock() if found else 0.0
        return wait if wait <= SLOW_DOWNS * interval else 0.0

    def _take(self, database: Database, quotas: Sequence[Quota]) -> float:
        if not quotas:
            return 0.0
        if (wait := self.room(quotas)) > 0:
            return wait
        with database.change() as connection:
            wait = self.room(quotas)
            if wait <= 0:
                for quota in quotas:
                    self._forget_expired(connection, quota.limit)
                    self._add(connection, quota, 1)
        return wait

    def _until_room(self, database: Database, quota: Quota) -> float:
        limit = quota.limit
        return until_room(self._left(database, limit), quota, limit.seconds + self._guard, self._now(limit))

    def _left(self, database: Database, limit: Limit) -> list[tuple[float, int]]:
        """What was counted, the oldest first; by the time of day, calls of the future left now: a clock was set back.

        By the machine's own clock, they left before it was switched on.
        """
        now = self._now(limit)
        found = database.read(
            "SELECT at, weight FROM left WHERE account = ? AND bucket = ? AND at > ? ORDER BY at",
            (self.account, limit.bucket, now - limit.seconds - self._guard),
        )
        if limit.seconds > LASTING:
            return [(min(moment, now), weight) for moment, weight in found]
        return [(moment, weight) for moment, weight in found if moment <= now + SKEW]

    def _forget_expired(self, connection: sqlite3.Connection, limit: Limit) -> None:
        now = self._now(limit)
        mine = (self.account, limit.bucket)
        expired = now - limit.seconds - self._guard
        connection.execute("DELETE FROM left WHERE account = ? AND bucket = ? AND at <= ?", (*mine, expired))
        if limit.seconds > LASTING:
            connection.execute("UPDATE left SET at = ? WHERE account = ? AND bucket = ? AND at > ?", (now, *mine, now))
        else:
            ahead = (*mine, now + SKEW)
            connection.execute("DELETE FROM left WHERE account = ? AND bucket = ? AND at > ?", ahead)

    def _add(self, connection: sqlite3.Connection, quota: Quota, calls: int) -> None:
        entry = (self.account, quota.limit.bucket, self._now(quota.limit), min(quota.weight, quota.limit.calls))
        connection.executemany("INSERT INTO left(account, bucket, at, weight) VALUES(?, ?, ?, ?)", [entry] * calls)

    def _remove(self, connection: sqlite3.Connection, quota: Quota) -> None:
        newest = connection.execute(
            "SELECT rowid, weight FROM left WHERE account = ? AND bucket = ? ORDER BY at DESC, rowid DESC",
            (self.account, quota.limit.bucket),
        ).fetchall()
        open_weight = quota.weight
        for number, weight in newest:
            if open_weight <= 0:
                return
            if weight > open_weight:
                connection.execute("UPDATE left SET weight = weight - ? WHERE rowid = ?", (open_weight, number))
            else:
                connection.execute("DELETE FROM left WHERE rowid = ?", (number,))
            open_weight -= weight
