"""Every error that a person may meet: what happened, what to do, and which exit code it has."""

from __future__ import annotations

from pathlib import Path


class RowcallError(Exception):
    """Something a person caused or can mend.

    Attributes:
        title: What happened, one sentence.
        advice: What to do next, one sentence; empty where the title says it all.
        exit_code: The command line's exit code (2: input, recipe or command is wrong; 3: stopped early).
        stopped: The run report's word, where it stops a run; else None.
    """

    exit_code = 2
    stopped: str | None = None

    def __init__(self, title: str, advice: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.title} {self.advice}".strip()


class FileProblem(RowcallError):
    """A file cannot be read or written, or is not what its name says."""


class ImportCancelled(RowcallError):
    """Whoever wanted a list read has stopped it; nothing of it was taken in."""

    exit_code = 3
    stopped = "user"


class RecipeProblem(RowcallError):
    """A recipe, or the choices made in the task pane, cannot be carried out as they stand."""


class ProjectProblem(RowcallError):
    """A project file is missing, damaged, newer than this program, or open elsewhere."""


class DamagedProject(ProjectProblem):
    """A project file is not whole; what can be read of it can be saved into a new one.

    Attributes:
        path: The damaged file.
        backup: Its newest backup; None where there is none.
    """

    def __init__(self, title: str, advice: str, path: Path, backup: Path | None = None) -> None:
        super().__init__(title, advice)
        self.path = path
        self.backup = backup


class ReadOnlyProject(ProjectProblem):
    """A project is where it cannot be written: it can be looked at and exported."""


class KeyProblem(RowcallError):
    """There is no API key, or the key store cannot be used."""


class SettingsProblem(RowcallError):
    """A settings file cannot be read; it is left as it is."""


class AddressProblem(RowcallError):
    """Results cannot come to us: there is no address for them, or it cannot be used."""


class ServiceProblem(RowcallError):
    """The service cannot be reached or refuses a look-up that a plan needs; nothing was spent."""

    exit_code = 3
    stopped = "offline"

    def __init__(self, title: str, advice: str = "", stopped: str = "offline") -> None:
        super().__init__(title, advice)
        self.stopped = stopped


class RefusedKey(ServiceProblem):
    """The service refuses the key of a look-up that a plan needs."""

    def __init__(self, title: str, advice: str = "") -> None:
        super().__init__(title, advice, "auth")


class WrongAnswer(Exception):
    """An answer came that is not what the service's contract promises: what it means for money is unknown."""


class DiskProblem(RowcallError):
    """The disk is full or refuses to be written; what was saved before stays saved."""

    exit_code = 3
    stopped = "disk"


class MemoryProblem(RowcallError):
    """What is kept across files cannot be used now; whoever meets this goes on without it and says so.

    Attributes:
        busy: Whether it can be used again in a moment, when another Rowcall has finished with it.
    """

    def __init__(self, title: str, advice: str = "", *, busy: bool = False) -> None:
        super().__init__(title, advice)
        self.busy = busy


class DiskFull(DiskProblem):
    """There is no room left on the disk."""
