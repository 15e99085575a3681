"""Makes the file of a new project, and takes the files of one away."""

from __future__ import annotations

import json
import os
import secrets
import sqlite3
import time
from pathlib import Path
from typing import Any

from rowcall.errors import DiskProblem
from rowcall.project.problems import translated
from rowcall.project.schema import APPLICATION_ID, PAGE_SIZE, SCHEMA, VERSION


def write_new(path: Path, *, host: str, practice: bool) -> None:
    """Make a project file without any sheet, which counts as nothing until its import is whole.

    Raises:
        DiskProblem: If it cannot be written.
    """
    facts: dict[str, Any] = {
        "host": host,
        "practice": practice,
        "made": time.time(),
        "token_key": secrets.token_hex(32),
        "project_id": secrets.token_hex(16),
        "ready": False,
    }
    write_empty(path, {key: json.dumps(value) for key, value in facts.items()})


def write_empty(path: Path, facts: dict[str, str]) -> None:
    """Make a file that has the tables of a project and these facts, as JSON texts.

    Raises:
        DiskProblem: If it cannot be written.
    """
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))  # its owner's alone from the first moment on
        path.chmod(0o600)
    except OSError as error:
        raise DiskProblem(f"{path.name} cannot be written ({error.strerror}).", "Choose another folder.") from error
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.executescript(
            f"PRAGMA page_size={PAGE_SIZE}; BEGIN;"
            f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={VERSION};{SCHEMA}"
        )
        connection.executemany("INSERT INTO meta(key, value) VALUES(?, ?)", facts.items())
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise translated(error, path) from error
    finally:
        connection.close()


def mark_ready(connection: sqlite3.Connection) -> None:
    """Say that the first import is whole; without this mark an opened file is an interrupted import."""
    connection.execute("UPDATE meta SET value='true' WHERE key='ready'")


def remove(path: Path) -> None:
    """Take a project file and what SQLite keeps beside it away."""
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
