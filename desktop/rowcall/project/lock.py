"""Keeps a second instance out of a project file, with a lock that the system frees however the program ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from rowcall.errors import ProjectProblem

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class ProjectLock:
    """An exclusive lock on a small file beside the project.

    Raises:
        ProjectProblem: If another instance holds it, or the folder cannot be written.
    """

    def __init__(self, project: Path) -> None:
        self._path = project.with_name(f".{project.name}.lock")
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise ProjectProblem(
                f"The folder of {project.name} cannot be written.", "Choose a folder that you may write to."
            ) from error
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise ProjectProblem(
                f"{project.name} is already open in another window.", "Go on there, or close it first."
            ) from error
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Let others in; the lock file is left, because taking it away would let two instances lock two files."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def remove(self) -> None:
        """Take the lock file away too, for a project that is gone itself."""
        self._path.unlink(missing_ok=True)
