"""Keeps a second instance out of a project file, with a lock that the system frees however the program ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from rowcall.errors import ProjectProblem

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_LOCKED_BYTE = 1024
"""Behind all that is written into the file: where locks are mandatory, a locked byte cannot be read by others."""
_NO_NOTE = bytes(8)


class ProjectLock:
    """An exclusive lock on a small file beside the project, which may hold a note for the next who opens the project.

    Args:
        project: The project file.
        needed: Whether a folder that cannot be written is a problem; else there is simply no lock then.

    Raises:
        ProjectProblem: If another instance holds it, or the folder cannot be written.
    """

    def __init__(self, project: Path, *, needed: bool = True) -> None:
        self._path = project.with_name(f".{project.name}.lock")
        self._descriptor: int | None = self._open(project, needed=needed)
        if self._descriptor is None:
            return
        try:
            _lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise ProjectProblem(
                f"{project.name} is already open in another window.", "Go on there, or close it first."
            ) from error

    def _open(self, project: Path, *, needed: bool) -> int | None:
        try:
            return os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            if needed:
                raise ProjectProblem(
                    f"The folder of {project.name} cannot be written.", "Choose a folder that you may write to."
                ) from error
        try:
            return os.open(self._path, os.O_RDONLY)
        except OSError:
            return None  # no lock file, so nobody has the project open

    @property
    def note(self) -> bytes:
        """What was noted last, eight bytes; empty where nothing was."""
        if self._descriptor is None:
            return b""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        note = os.read(self._descriptor, len(_NO_NOTE))
        return b"" if note == _NO_NOTE else note

    def write_note(self, note: bytes) -> None:
        """Keep eight bytes for the next who opens the project, whatever becomes of this program; empty: nothing."""
        if self._descriptor is not None:
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            os.write(self._descriptor, note or _NO_NOTE)  # as long as before: a full disk has room for it

    def release(self) -> None:
        """Let others in; the lock file is left, because taking it away would let two instances lock two files."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def remove(self) -> None:
        """Take the lock file away too, for a project that is gone itself."""
        self._path.unlink(missing_ok=True)
