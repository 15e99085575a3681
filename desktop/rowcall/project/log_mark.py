"""Remembers which log belongs to a project file, so that a log that was lost or swapped is noticed."""

from __future__ import annotations

import contextlib
import enum
from pathlib import Path

from rowcall.project.lock import ProjectLock

_SALTS = slice(16, 24)
"""Where a log's header has its two salts: the first is counted up and the second drawn anew at every restart of a log
(sqlite.org, "WAL-mode File Format")."""


class LogState(enum.Enum):
    """How the log beside a project file fits what was noted."""

    FITS = "fits"
    LOST = "lost"
    FOREIGN = "foreign"


def log_of(path: Path) -> Path:
    """The log beside a project file."""
    return path.with_name(path.name + "-wal")


def has_log(path: Path) -> bool:
    """Whether the file alone is not the whole project."""
    log = log_of(path)
    return log.is_file() and log.stat().st_size > 0


class LogMark:
    """The note about the log, kept in the lock file."""

    def __init__(self, path: Path, lock: ProjectLock) -> None:
        self._log = log_of(path)
        self._lock = lock
        self._noted = lock.note

    def note(self) -> None:
        """Note the log as it is after a commit; cheap where it is noted already."""
        salts = self._salts()
        if salts != self._noted:
            with contextlib.suppress(OSError):  # what is written counts; without the note a later warning is missing
                self._lock.write_note(salts)
            self._noted = salts

    def judge(self) -> LogState:
        """How the log that is found fits what was noted last."""
        noted, found = self._noted, self._salts()
        if not noted:
            return LogState.FITS
        if not found:
            return LogState.LOST
        count, noted_count = (int.from_bytes(salts[:4], "big") for salts in (found, noted))
        restarted_before_the_note = (count - noted_count) % 2**32 == 1
        return LogState.FITS if found == noted or restarted_before_the_note else LogState.FOREIGN

    def _salts(self) -> bytes:
        try:
            with self._log.open("rb") as file:
                return file.read(_SALTS.stop)[_SALTS]
        except FileNotFoundError:
            return b""
