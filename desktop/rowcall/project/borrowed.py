"""Another project whose rows are looked at: only a copy of it is opened, so nothing of it can change."""

from __future__ import annotations

from pathlib import Path

from rowcall.errors import ProjectProblem
from rowcall.project.look import check, check_tables
from rowcall.project.migrate import migrate
from rowcall.project.places import refuse_share
from rowcall.project.private_copy import PrivateCopy
from rowcall.project.reader import Reader
from rowcall.project.schema import VERSION
from rowcall.project.turns import settle


class Borrowed:
    """A copy of a project, as it is on the disk now. To be closed.

    Args:
        path: The project.

    Raises:
        ProjectProblem: If it is missing, no project, damaged, or newer than this program.
        DiskProblem: If there is no room for the copy.
    """

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise ProjectProblem(f"There is no project {path.name}.", "Check the name and the folder.")
        refuse_share(path)
        self._copy = PrivateCopy(path)
        try:
            if check(self._copy.path).version < VERSION:
                migrate(self._copy.path)
            check_tables(self._copy.path)
            settle(self._copy.path)
        except BaseException:
            self.close()
            raise

    def new_reader(self) -> Reader:
        """A reading connection, for one thread."""
        return Reader(self._copy.path)

    def close(self) -> None:
        """Take the copy away."""
        self._copy.discard()
