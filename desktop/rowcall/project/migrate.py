"""Brings a project file of an older program to today's layout, all of it or nothing."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from rowcall.project.problems import translated
from rowcall.project.schema import CHANGES, VERSION
from rowcall.project.writer import connect


def migrate(path: Path) -> None:
    """Change a file's layout in one transaction; a file of today is left as it is.

    Raises:
        DiskProblem: If the file cannot be written; it is as it was before.
        ProjectProblem: If it is damaged.
    """
    connection = connect(path)
    try:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version >= VERSION:
            return
        connection.execute("BEGIN IMMEDIATE")
        for step in range(version, VERSION):
            for statement in CHANGES[step]:
                connection.execute(statement)
        _keep_what_was_agreed(connection)
        connection.execute(f"PRAGMA user_version={VERSION}")
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise translated(error, path) from error
    finally:
        connection.close()


def _keep_what_was_agreed(connection: sqlite3.Connection) -> None:
    """An older program did not keep which rows a run was for: all that are there by now, and none that come later."""
    for (sheet_id,) in connection.execute("SELECT DISTINCT sheet_id FROM step").fetchall():
        (last,) = connection.execute(f"SELECT coalesce(max(id), 0) FROM sheet_{sheet_id}").fetchone()
        connection.execute("UPDATE step SET up_to_row = ? WHERE sheet_id = ?", (last, sheet_id))
