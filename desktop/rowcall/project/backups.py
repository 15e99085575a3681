"""Copies of a project in the user's data folder: after an import, before a run, before a change of layout."""

from __future__ import annotations

import json
import logging
import os
import shutil
import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

from rowcall.project.log_mark import log_of
from rowcall.project.look import connect_to_look

FOLDER = "backups"
KEPT = 5
ROOM_NEEDED = 3
"""A backup is made only where the disk has so many times its size free."""
_SUFFIX = ".rowcall"
_ABOUT = "about.json"
_log = logging.getLogger(__name__)


class Backups:
    """The backups of one project; made in a thread of their own, so that nobody waits for them.

    Args:
        path: The project file.
        data: The user's data folder; None: no backups.
        project_id: The project, wherever its file is.
    """

    def __init__(self, path: Path, data: Path | None, project_id: str) -> None:
        self._path = path
        self._folder = data / FOLDER / project_id if data and project_id else None
        self._making = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._thread: threading.Thread | None = None
        self._closing = False

    def begin(self) -> None:
        """Make a backup in the background; nothing happens while one is being made, or nothing has changed."""
        if self._folder is None or self._closing or (self._thread is not None and self._thread.is_alive()):
            return
        self._thread = threading.Thread(target=self.make, name=f"backup of {self._path.name}", daemon=True)
        self._thread.start()

    def make(self) -> Path | None:
        """Make a backup and wait for it; None where there was no need, no room, or no time for it."""
        folder = self._folder
        if folder is None or not self._is_due(folder) or not self._has_room(folder):
            return None
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        changed = _changed_at(self._path)
        target = _target(folder)
        part = target.with_suffix(".part")
        try:
            self._copy_into(part)
            os.utime(part, (changed, changed))
            part.replace(target)
            _write_about(folder, self._path)
        except (sqlite3.Error, OSError) as error:
            part.unlink(missing_ok=True)
            _log.info("No backup of %s: %s", self._path.name, error)  # the project itself is whole
            return None
        for old in newest_first(folder)[KEPT:]:
            old.unlink()
        return target

    def save_from(self, connection: sqlite3.Connection) -> None:
        """Make a backup from an open project whose file is gone; what it holds is still there until it is closed."""
        if self._folder is None:
            return
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            part = _empty(_target(self._folder).with_suffix(".part"))
            connection.execute("VACUUM INTO ?", (str(part),))
            part.replace(part.with_suffix(_SUFFIX))
            _write_about(self._folder, self._path)
        except (sqlite3.Error, OSError) as error:
            _log.info("Nothing could be saved of %s: %s", self._path.name, error)

    def close(self) -> None:
        """Break off a backup that is being made."""
        self._closing = True
        with self._making:
            if self._connection is not None:
                self._connection.interrupt()
        if self._thread is not None:
            self._thread.join()

    def _copy_into(self, part: Path) -> None:
        _empty(part)
        with closing(connect_to_look(self._path)) as connection:
            self._work_with(connection)
            try:
                connection.execute(
                    "PRAGMA query_only=OFF"
                )  # it would forbid the copy; the file is open for reading only
                connection.execute("VACUUM INTO ?", (str(part),))
            finally:
                self._work_with(None)
        with closing(connect_to_look(part)) as copy:
            if copy.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
                raise sqlite3.DatabaseError("the copy is not whole")
        _flush(part)

    def _work_with(self, connection: sqlite3.Connection | None) -> None:
        with self._making:
            self._connection = connection
            if self._closing:
                raise sqlite3.OperationalError("the project is being closed")

    def _is_due(self, folder: Path) -> bool:
        there = newest_first(folder)
        return not there or there[0].stat().st_mtime < _changed_at(self._path)

    def _has_room(self, folder: Path) -> bool:
        there = next(above for above in folder.parents if above.is_dir())
        return shutil.disk_usage(there).free >= ROOM_NEEDED * self._path.stat().st_size


def _target(folder: Path) -> Path:
    return folder / time.strftime(f"%Y-%m-%d %H.%M.%S{_SUFFIX}", time.gmtime())


def _empty(path: Path) -> Path:
    """An empty file that its owner alone may read, for SQLite to fill."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    return path


def newest_first(folder: Path) -> list[Path]:
    """The backups in a project's folder."""
    return sorted(folder.glob(f"*{_SUFFIX}"), key=lambda path: path.name, reverse=True)


def newest_backup(data: Path | None, path: Path) -> Path | None:
    """The newest backup of the project that was kept at this place; None where there is none."""
    if data is None:
        return None
    found = []
    for about in (data / FOLDER).glob(f"*/{_ABOUT}"):
        if json.loads(about.read_text(encoding="utf-8"))["path"] == str(path.resolve()):
            found += newest_first(about.parent)[:1]
    return max(found, key=lambda backup: backup.name, default=None)


def _write_about(folder: Path, path: Path) -> None:
    """Keep whose backups these are, because a damaged project may not tell."""
    part = folder / f"{_ABOUT}.part"
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump({"path": str(path.resolve())}, file)
    part.replace(folder / _ABOUT)


def _changed_at(path: Path) -> float:
    log = log_of(path)
    times = [path.stat().st_mtime, *([log.stat().st_mtime] if log.is_file() and log.stat().st_size else [])]
    return max(times)


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
