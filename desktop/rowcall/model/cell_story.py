"""What a cell has held: every value with who or what set it, when, and for how many credits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from rowcall.model.prices import Cost

NOTHING = Cost()


class Setter(StrEnum):
    """Who or what gave a cell a value."""

    FILE = "file"
    """The imported list."""
    NEWER_FILE = "newer_file"
    """A newer version of the list."""
    TIDIED = "tidied"
    """Made from the cell that it stands beside."""
    PERSON = "person"
    """Typed, pasted, cleared or changed by a command."""
    CALL = "call"
    """An answer of the service."""
    MESSAGE = "message"
    """A result that the service sent to our address."""
    BOUGHT_BEFORE = "bought_before"
    """An answer that was bought before, by this list or another one."""
    SAME_AS = "same_as"
    """The answer of another row that asks for the same."""
    READ_AGAIN = "read_again"
    """A kept answer, read by a newer version of the program."""
    UNTOLD = "untold"
    """A run whose calls do not tell it any more."""


@dataclass(frozen=True, slots=True)
class PastValue:
    """One value that a cell has, or has had."""

    text: str
    setter: Setter
    at: float | None = None
    """Unix time; None where it came with the list or nobody knows."""
    file: str = ""
    """Of the list that it came with."""
    line: int | None = None
    """Where a spreadsheet counts its row in that file."""
    made_from: str = ""
    """Title of the column that it was made from."""
    title: str = ""
    """What the person's step is called."""
    action: str = ""
    """Key of the action that asked for it."""
    run: int = 0
    """Which of the project's runs, counted from 1; 0: none."""
    parts: tuple[str, ...] = ()
    """What the call asked for: all of it shares the cost."""
    token: str = ""
    """The call's mark."""
    cost: Cost = NOTHING
    """What the whole call took."""
    bought_at: float | None = None
    """When an answer was bought that is used again."""
    row: int | None = None
    """The number of the row whose call it was."""
    beside: bool = False
    """Whether it came while a person's own value stayed: it was never shown."""
    undone: bool = False
    """Whether the step was taken back."""
    now: bool = False
    """Whether it is what the cell holds."""

    @property
    def by_service(self) -> bool:
        """Whether the service gave it."""
        return self.setter in _OF_SERVICE

    def as_now(self) -> PastValue:
        """The same as what the cell holds."""
        return replace(self, now=True)


_OF_SERVICE = frozenset(
    {Setter.CALL, Setter.MESSAGE, Setter.BOUGHT_BEFORE, Setter.SAME_AS, Setter.READ_AGAIN, Setter.UNTOLD}
)


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """One answer as it came."""

    token: str
    at: float
    way: str
    """`post`, `poll`, `webhook` or `list`: to the call, to the free question after it, sent to our address, or found in
    a listing."""
    status: int | None
    content_type: str
    body: bytes
