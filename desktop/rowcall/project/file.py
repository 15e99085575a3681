"""Opening, making and closing a project file."""

from __future__ import annotations

import json
import secrets
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from rowcall.errors import ProjectProblem
from rowcall.project import calls
from rowcall.project.lock import ProjectLock
from rowcall.project.migrate import migrate
from rowcall.project.reader import Reader
from rowcall.project.schema import APPLICATION_ID, SCHEMA, VERSION
from rowcall.project.writer import Writer, translated

T = TypeVar("T")
SUFFIX = ".rowcall"


class Project:
    """One open project file.

    Attributes:
        path: Where it is.
        reader: For the thread that made it; other threads take one of their own with `new_reader`.
        writer: The only way to change it.
        recovered: What the start found left over from an unexpected stop: calls in doubt, rows still waiting.
    """

    def __init__(self, path: Path, lock: ProjectLock) -> None:
        self.path = path
        self._lock = lock
        self.writer = Writer(path)
        self.reader = Reader(path)
        self.recovered = calls.Recovered(0, 0)

    @classmethod
    def create(cls, path: Path, *, host: str, practice: bool) -> Project:
        """Make a new, empty project.

        Args:
            path: Where; an interrupted import that left a file there is replaced, any other file is not.
            host: The service this project belongs to, for good.
            practice: Whether it holds invented people.

        Raises:
            ProjectProblem: If there is already a project, or the place cannot be written.
        """
        lock = ProjectLock(path)
        try:
            if path.exists() and not is_interrupted_import(path):
                raise ProjectProblem(
                    f"{path.name} already exists.", "Resume it, or choose another name with --project."
                )
            _remove(path)
            _write_schema(path, host=host, practice=practice)
        except BaseException:
            lock.release()
            raise
        return cls(path, lock)

    @classmethod
    def open(cls, path: Path) -> Project:
        """Open a project; what a crash left behind is put right before anything else.

        Raises:
            ProjectProblem: If it is missing, no project, damaged, newer than this program, or open elsewhere.
        """
        if not path.is_file():
            raise ProjectProblem(f"There is no project {path.name}.", "Check the name and the folder.")
        lock = ProjectLock(path)
        try:
            _check(path)
            migrate(path)
            project = cls(path, lock)
        except BaseException:
            lock.release()
            raise
        project.recovered = project.write_now(lambda connection: calls.recover(connection, time.time()))
        return project

    def close(self) -> None:
        """Write what is waiting, fold the log into the file, and let others in."""
        self.reader.close()
        self.writer.close()
        self._lock.release()

    def new_reader(self) -> Reader:
        """A reading connection of its own, for another thread."""
        return Reader(self.path)

    def discard(self) -> None:
        """Close a project that was just made and take its file away."""
        self.close()
        _remove(self.path)
        self._lock.remove()

    async def write(self, function: Callable[[sqlite3.Connection], T]) -> T:
        """Change the project and wait until it is on disk."""
        return await self.writer.run(function)

    def write_now(self, function: Callable[[sqlite3.Connection], T]) -> T:
        """The same, for callers outside the event loop; blocks."""
        return self.writer.call(function).result()

    def keep_fact(self, key: str, value: Any) -> None:
        """Keep a fact about the project, to be read with `reader.meta`; blocks."""
        text = json.dumps(value, ensure_ascii=False)

        def keep(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
                (key, text),
            )

        self.write_now(keep)

    @property
    def host(self) -> str:
        """The service that this project belongs to."""
        return str(self.reader.meta("host"))

    @property
    def practice(self) -> bool:
        """Whether it holds invented people."""
        return bool(self.reader.meta("practice"))


def _write_schema(path: Path, *, host: str, practice: bool) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        path.chmod(0o600)
        connection.executescript(
            f"PRAGMA page_size=8192; BEGIN;"
            f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={VERSION};{SCHEMA}"
        )
        meta: dict[str, Any] = {
            "host": host,
            "practice": practice,
            "made": time.time(),
            "token_key": secrets.token_hex(32),
            "project_id": secrets.token_hex(16),
            "ready": False,
        }
        pairs = [(key, json.dumps(value)) for key, value in meta.items()]
        connection.executemany("INSERT INTO meta(key, value) VALUES(?, ?)", pairs)
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise translated(error, path) from error
    finally:
        connection.close()


def mark_ready(connection: sqlite3.Connection) -> None:
    """Say that the first import is whole; without this mark an opened file is an interrupted import."""
    connection.execute("UPDATE meta SET value='true' WHERE key='ready'")


def _check(path: Path) -> None:
    connection = sqlite3.connect(path)  # not read-only: after a crash the first connection has to mend the log
    try:
        ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if not ours:
            raise ProjectProblem(f"{path.name} is not a Rowcall project.", "Open the list itself to import it.")
        if version > VERSION:
            raise ProjectProblem(f"{path.name} was made by a newer Rowcall.", "Install the newest version to open it.")
        ready = connection.execute("SELECT value FROM meta WHERE key='ready'").fetchone()
        if ready is None or not json.loads(ready[0]):
            raise ProjectProblem(f"The import into {path.name} was interrupted.", "Import the list again.")
        found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise ProjectProblem(f"{path.name} is damaged ({found}).", "Open a copy of it from a backup.")
    except sqlite3.DatabaseError as error:
        raise ProjectProblem(f"{path.name} is not a Rowcall project, or it is damaged.", "Check the file.") from error
    finally:
        connection.close()


def is_interrupted_import(path: Path) -> bool:
    """Whether a file is what an interrupted first import left: nothing in it is worth keeping."""
    try:
        connection = sqlite3.connect(path)
        try:
            if connection.execute("PRAGMA page_count").fetchone()[0] == 0:
                return True  # the program ended before its first commit
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                return False
            row = connection.execute("SELECT value FROM meta WHERE key='ready'").fetchone()
            return row is None or not json.loads(row[0])
        finally:
            connection.close()
    except sqlite3.DatabaseError:
        return False


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
