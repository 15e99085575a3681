"""What an action and the engine say to each other: requests, polls, claims and findings, and the replies to them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import Any

from rowcall.model.cells import JobState
from rowcall.model.exchange import Refusal, Reply
from rowcall.model.prices import Units
from rowcall.model.request import Request


@dataclass(frozen=True, slots=True)
class Listing:
    """One call that tells where many waiting jobs stand."""

    request: Request
    read: Callable[[Any], Mapping[str, ListedState]]
    """From the listing's parsed body to what it says of each remote id."""


@dataclass(frozen=True, slots=True)
class ListedState:
    """What a listing says of one waiting job."""

    status: str
    """Empty where the listing carries none."""
    count: int | None = None
    """How many results it has so far; None where the listing does not say."""


@dataclass(frozen=True, slots=True)
class Poll:
    """Ask again, later, for something that costs nothing; the engine chooses when."""

    request: Request
    remote_id: str
    listing: Listing | None = None
    final: frozenset[str] = frozenset()
    """The words with which a listing says that there is nothing more to wait for."""
    seen: int = 0
    """How many results were taken in already."""
    first_after: float = 5.0
    """Seconds before the first look."""

    @property
    def question(self) -> str:
        """By what its answers are told from those to other questions about the same call."""
        return f"{self.request.method} {self.request.path}"


@dataclass(frozen=True, slots=True)
class Deliveries:
    """Wait for what the service sends to our address about the last call; each message is one reply, in their order.

    Messages are kept before they are acknowledged, the same one counts once, and after a restart all come again.
    """

    remote_id: str
    """The service's name for what it has begun."""
    seen: int = 0
    """How many messages were taken in already: the next reply is the one after them."""
    quiet: float = 0.0
    """After so many seconds without a message, at first counted from the call, the reply has status 0, so that a free
    question can be asked; 0: it is waited for as long as the run waits at all."""


@dataclass(frozen=True, slots=True)
class Look:
    """Ask a free question once; the reply has status 0 where no answer came, and any status is an answer."""

    request: Request

    @property
    def question(self) -> str:
        """By what its answer is kept beside those to other questions about the same call."""
        asked = (self.request.content() or b"").decode()
        return f"{self.request.method} {self.request.path} {asked}".strip()


@dataclass(frozen=True, slots=True)
class Claim:
    """Names of what this row is about, known only now; the engine ends the row if an earlier row has one of them."""

    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class Cells:
    """Values for this row, by output key."""

    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NewRow:
    """A row for the sheet that this action makes."""

    key: str
    """Unique among the new rows of this row; the same person has the same key in every answer."""
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NewRows:
    """Rows found, in the order in which they came."""

    rows: tuple[NewRow, ...]


@dataclass(frozen=True, slots=True)
class Used:
    """What the last call has delivered, for the ledger."""

    units: Units


@dataclass(frozen=True, slots=True)
class Ended:
    """How a row ends: a state for each part that was asked, and one sentence where there is no result."""

    states: Mapping[str, JobState]
    note: str = ""
    stop: Refusal | None = None
    """Set where the answer also ends the whole run (a search that ended UNAUTHORIZED)."""


Said = Request | Poll | Deliveries | Look | Claim | Cells | NewRows | Used
Steps = Generator[Said, Reply | None, Ended]
"""How an action proceeds: it yields, gets a reply for each Request, Poll, Deliveries and Look, and returns its end."""


@dataclass(frozen=True, slots=True)
class Ask:
    """All that an action knows of one row."""

    values: Mapping[str, str]
    """The row's cells by field name, and by output key for what earlier actions found; empty cells are left out."""
    options: Mapping[str, Any]
    """The step's options for this row: columns already read, names already turned into ids."""
    parts: tuple[str, ...] = ()
    """Which parts to ask for, in the order of their declaration."""

    def value(self, key: str) -> str:
        """The cell's text without surrounding space, or an empty text."""
        return self.values.get(key, "").strip()

    def option(self, key: str, default: Any = None) -> Any:
        """The option's value, or `default` where it is not set."""
        found = self.options.get(key)
        return default if found in (None, (), "") else found
