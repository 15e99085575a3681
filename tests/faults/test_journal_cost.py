"""G19: what the journal costs: commits for each row, and no wait for the disk in the thread of the window."""

import sqlite3
import threading
from pathlib import Path

from tests.support.command_line import ENRICH, Desk
from tests.support.sandbox import Sandbox
from tests.support.statements import Kind, Transaction, Watched, watched

EMAIL = ENRICH.format(types='["email"]', more="")
ROWS = 60
MOST_COMMITS = 3.0


def test_commits_for_each_row_and_where_they_wait_for_the_disk(desk: Desk, service: Sandbox) -> None:
    """A command line and a window have the run in their main thread, and what waits for the disk in others."""
    desk.write_recipe(EMAIL)
    source = desk.write_people(ROWS)
    intents = 0
    flushed: list[str] = []

    def note(connection: Watched, transaction: Transaction) -> None:
        nonlocal intents
        intents += len(transaction.tokens(Kind.INTENT))
        waits = sqlite3.Connection.execute(connection, "PRAGMA synchronous").fetchone() != (0,)
        if intents and transaction.writes and waits and threading.current_thread() is threading.main_thread():
            flushed.append(f"{Path(connection.path).name}: {transaction.statements}")

    with watched() as watch:
        watch.after_commit.append(note)
        assert desk.run(source).code == 0
    assert intents == ROWS
    assert flushed == []
    assert ROWS / 10 < watch.commits <= MOST_COMMITS * ROWS
