"""A copy of a project that can only be read, to be looked at and exported from; the original is never touched."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from rowcall.errors import DiskProblem
from rowcall.project.log_mark import has_log, log_of


class PrivateCopy:
    """A project file with its log in a folder that only the user may look into.

    Attributes:
        path: The copy.

    Raises:
        DiskProblem: If there is no room for it.
    """

    def __init__(self, original: Path) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="rowcall-"))
        self.path = self._folder / original.name
        try:
            _copy(original, self.path)
            if has_log(original):
                _copy(log_of(original), log_of(self.path))
        except OSError as error:
            self.discard()
            raise DiskProblem(
                f"There is no room for a copy of {original.name} to look at ({error.strerror}).",
                f"Free {original.stat().st_size // 2**20 + 1} MB and open it again.",
            ) from error

    def discard(self) -> None:
        """Take the copy away."""
        shutil.rmtree(self._folder, ignore_errors=True)


def _copy(source: Path, target: Path) -> None:
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with source.open("rb") as reading, os.fdopen(descriptor, "wb") as writing:
        shutil.copyfileobj(reading, writing, 2**20)
