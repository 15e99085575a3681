"""What an action says to the engine, and what the engine answers: requests, polls, claims, findings."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from rowcall.model.cells import JobState
from rowcall.model.prices import Units

TOKEN_KEY = "rowcall"  # noqa: S105 - a key in a JSON body, no secret
"""Under this key our opaque token travels in `custom` and comes back."""


PRONTO = "pronto"
"""The provider whose service Rowcall was made for."""
SONARLY = "sonarly"
"""The provider of prospecting jobs."""
NOWHERE = "https://rowcall.invalid/"
"""Given where a call wants an address although its result is fetched: a name that by its nature leads nowhere."""


class Hook(StrEnum):
    """What a call does with an address that results can be sent to."""

    NONE = "none"
    """It takes none."""
    OPTIONAL = "optional"
    """Ours is given where there is one: news comes sooner. The result is fetched all the same."""
    REQUIRED = "required"
    """The service insists on one; where we have none, it gets one that leads nowhere, and the result is fetched."""
    ONLY = "only"
    """The result comes there and can be read nowhere else: without an address the call is not made."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Tells that calls of many rows go out as one.

    Each row keeps its own call in the journal, with its own token in `custom`; what is sent is what `join` makes of
    their bodies, and the answer is every row's.
    """

    key: str
    """Calls with the same may go together; those of other steps never do."""
    most: int
    """How many at most."""
    join: Callable[[tuple[Mapping[str, Any], ...]], Mapping[str, Any]]
    """From the rows' bodies, in the order of the rows, to the one that is sent."""
    alone: Request | None = None
    """What is sent instead where only one row is there; None: the batch is sent all the same."""
    divisible: bool = True
    """Whether its rows may go in smaller batches where one of them is refused; False where a call makes one thing of
    all its rows, such as a list: then the refusal is every row's."""


@dataclass(frozen=True, slots=True)
class Limit:
    """How often a call may be made, as the service documents it."""

    bucket: str
    """Calls with the same bucket share the limit."""
    calls: int
    seconds: float
    title: str = "calls"
    """What is counted, for people."""


@dataclass(frozen=True, slots=True)
class Quota:
    """What a call draws on a limit for a long time, beside the limit of its pace."""

    limit: Limit
    weight: int = 1
    """How much of it the call may use up at most."""
    unit: str = ""
    """What is counted, by the price table's key, where an answer tells how much was really used; else empty."""
    title: str = "calls"
    """What is counted, for people."""


@dataclass(frozen=True, slots=True)
class Request:
    """One call to the service."""

    method: str
    path: str
    """With its documented prefix: `/api/v2/...` or `/v2/...` (the synchronous host)."""
    body: Mapping[str, Any] | None = None
    limit: Limit | None = None
    """Its pace."""
    quota: tuple[Quota, ...] = ()
    """The limits for long times that it draws on."""
    units: Units = field(default_factory=dict)
    """The most that this call can buy; empty for a call that costs nothing."""
    paid: bool = False
    """Whether it can cost: then it is journalled before its first byte and never sent twice by itself."""
    named: bool = False
    """Whether the body takes a `name`; it gets our token, so that a lost search can be found again."""
    total_seconds: float = 20.0
    """After this long the call is given up, whatever is still coming."""
    most_bytes: int = 2_000_000
    """The largest answer that is read."""
    answers: frozenset[int] = frozenset()
    """Statuses beside 2xx that are an answer to the question, such as 404 for a company that is not known."""
    slow: bool = False
    """Whether it holds its place for long (a waterfall); quick calls of the same run are kept one place free."""
    known_as: str = ""
    """What its answer is about, where that answer serves other rows as well, such as a company that was looked up: a
    kept one is then used instead of sending it. Empty: the answer is this row's alone."""
    accepted: bool = False
    """Whether a good answer only says that the service has begun, and the result is polled for."""
    provider: str = PRONTO
    """Whose service is asked."""
    takes_custom: bool = True
    """Whether the body takes `custom`; a call that refuses keys it does not know gets none."""
    hook: Hook = Hook.NONE
    """What it does with an address for results; it goes into the body under `webhook_url`."""
    idempotent: bool = False
    """Whether the service takes an Idempotency-Key: our token is sent as one, and with the same it never acts twice."""
    batch: Batch | None = None
    """Set where calls of many rows go out as one."""
    wrapper: str = ""
    """The key under which the whole body, with all that is put into it, goes out; empty: the body goes out as it is."""

    def content(self, token: str = "", address: str = "") -> bytes | None:
        """The body to send, with our token in `custom` (and in `name` where the call takes one).

        Args:
            token: Ours; empty: none is put in.
            address: Where results of this call can be sent; it is put in where the call wants one.
        """
        body = self.filled(token, address)
        if body is not None and self.wrapper:
            body = {self.wrapper: body}
        return None if body is None else json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()

    def filled(self, token: str = "", address: str = "") -> dict[str, Any] | None:
        """The same before it is wrapped and written as bytes; None where the call has no body."""
        if self.body is None:
            return None
        body = dict(self.body)
        if token and self.takes_custom:
            body["custom"] = {TOKEN_KEY: token}
        if token and self.named:
            body["name"] = f"Rowcall {token}"
        if address and self.hook is not Hook.NONE:
            body["webhook_url"] = address
        return body

    def went_alone(self, path: str) -> bool:
        """Whether a call that may go with others has gone by the path of one that is left alone."""
        return self.batch is not None and self.batch.alone is not None and path == self.batch.alone.path

    def form(self, rows: int) -> Request:
        """The call that is made for so many rows that go together."""
        return self.batch.alone if self.batch is not None and self.batch.alone is not None and rows == 1 else self

    @property
    def paths(self) -> frozenset[str]:
        """Where it may go: a call of a batch has another path where its row is alone."""
        return frozenset({self.path, self.form(1).path})


@dataclass(frozen=True, slots=True)
class Evidence:
    """How the answer to a lost call can be found by free questions; what is found is used as if it had been the answer.

    Nothing is found by likeness: our token has to be there, and in one place only.
    """

    path: str
    """Of the calls that it is about."""
    listing: Request | None = None
    """A question that lists what such calls have begun, each under the name that the call gave it."""
    listed: Callable[[Any], tuple[tuple[str, Any], ...]] = lambda _body: ()
    """From the listing's parsed body to the names in it, each with the item that stands for the answer."""
    by_id: Callable[[str], Request] | None = None
    """From an id that stood in the piece that came of an answer to the question that echoes our token."""
    heard: bool = False
    """Whether results of such calls are sent to our address: a message there proves that the call was made."""


class Wire(StrEnum):
    """What happened to a call, decided by what was seen on the wire; the words of the attempt's record."""

    NOT_SENT = "not_sent"
    REFUSED = "refused"
    ACCEPTED = "accepted"
    RESULT = "result"
    AMBIGUOUS = "ambiguous"


class Refusal(StrEnum):
    """Why a call was refused, and so whom the refusal concerns."""

    ROW = "row"
    """This row's data: no retry."""
    THROTTLED = "throttled"
    """Too fast: again later."""
    BUSY = "busy"
    """The service cannot now and said so before it began: again later."""
    AUTH = "auth"
    CREDITS = "credits"
    CONSENT = "consent"
    WRONG_ANSWER = "wrong_answer"
    """A redirect: whoever answered is not the service."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer of the service, as kept and as given to an action."""

    status: int
    body: Any
    """The parsed JSON, or None where there was none."""
    token: str = ""
    """Ours of the call that it is about, where what is read tells of many calls: each part echoes its own. Empty in the
    answer to the call itself."""
    alone: bool = False
    """Whether the call could have gone with others and went alone: its result may be read in another way."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One call and what became of it."""

    wire: Wire
    status: int | None = None
    raw: bytes = b""
    """The body as it came, even if cut off."""
    content_type: str = ""
    body: Any = None
    refusal: Refusal | None = None
    message: str = ""
    """One sentence: the service's own words where there are any, else what went wrong."""
    retry_after: float | None = None
    """Seconds that the service asked us to wait; None where it did not say."""
    wrong_answer: bool = False
    """Whether an answer came that is not the service's contract (a login page, an empty answer)."""

    def is_for_another(self, token: str) -> bool:
        """Whether the answer echoes the token of another call; one that echoes nothing tells nothing."""
        custom = self.body.get("custom") if isinstance(self.body, dict) else None
        return bool(token) and isinstance(custom, dict) and custom.get(TOKEN_KEY, token) != token

    @property
    def reply(self) -> Reply:
        """What the action is given."""
        return Reply(self.status or 0, self.body)


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
