"""A call as it is to be sent: what goes out, what it may cost, how often it may be made, and how to find a lost one."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

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
