"""How the open list was looked at last: read when it is opened, kept while it is open and when it is closed."""

from __future__ import annotations

from collections.abc import Callable

from rowcall.project.file import Project
from rowcall.project.last_look import LastLook, keep_look, last_look


class Looks:
    """Keeps how whichever project is open stands on the screen; what was chosen in it starts nothing.

    Args:
        project: The open project; raises where there is none.
    """

    def __init__(self, project: Callable[[], Project]) -> None:
        self._project = project
        self._told: LastLook | None = None
        self._kept: LastLook | None = None
        self._tell: Callable[[], LastLook] | None = None

    def last(self) -> LastLook:
        """How the open project stood last."""
        if self._told is None:
            self._told = self._kept = last_look(self._project().reader)
        return self._told

    def follow(self, tell: Callable[[], LastLook]) -> None:
        """Ask this from now on how the project stands, also right before it is closed."""
        self._tell = tell

    def leave(self) -> None:
        """It is on the screen no more: how it stands now is how it stood last."""
        self._look()
        self._tell = None

    async def keep(self) -> None:
        """Keep how the project stands now, where that is not how it is kept already.

        Raises:
            ProjectProblem: If it cannot be written.
        """
        look = self._look()
        if look is None or look == self._kept:
            return
        project = self._project()
        if not project.read_only:
            self._kept = look
            await project.write(lambda connection: keep_look(connection, look))

    def close(self, project: Project) -> None:
        """Have it kept before the project is closed; what cannot be written then holds nothing up."""
        look = self._look()
        if look is not None and look != self._kept and not project.read_only:
            project.hand_in(lambda connection: keep_look(connection, look))
        self.forget()

    def forget(self) -> None:
        """Another project is open, or none."""
        self._told = self._kept = self._tell = None

    def _look(self) -> LastLook | None:
        if self._tell is not None:
            self._told = self._tell()
        return self._told
