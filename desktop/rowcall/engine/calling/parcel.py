"""What goes out in one request: the call of one row, or those of a batch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rowcall.engine.planning.refrain import MustNotContact
from rowcall.engine.step import Step
from rowcall.model.exchange import Exchange
from rowcall.model.request import Request
from rowcall.project.jobs import Unit


@dataclass(frozen=True, slots=True)
class PaidCall:
    """A call that a row's action asks for."""

    step: Step
    unit: Unit
    seq: int
    """Its number among the calls of the unit, from 1."""
    request: Request
    priority: int
    """Of calls that wait for a place, the lowest goes first."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A call that is over."""

    token: str
    exchange: Exchange
    sent_at: float
    """When it left, by the clock that only runs forwards."""
    path: str
    """Where it went: that of the batch, or that of a call that is left alone."""


class NotAll(Exception):
    """Not all calls of a parcel may be made. None was, and no intent was kept.

    Attributes:
        kept_from: Those that must not be made at all, by their place in the parcel.
        room: How many of the others, from the first on, the run's cap has room for; None where none was counted.
    """

    def __init__(self, kept_from: Mapping[int, MustNotContact], room: int | None = None) -> None:
        super().__init__()
        self.kept_from = kept_from
        self.room = room


@dataclass(frozen=True, slots=True)
class Parcel:
    """Calls of one step that go out as one; where there are several, they are of one batch."""

    calls: tuple[PaidCall, ...]

    @property
    def form(self) -> Request:
        """What it is sent as, but for its body: the same for all its calls."""
        return self.calls[0].request.form(len(self.calls))

    @property
    def priority(self) -> int:
        """That of its most urgent call."""
        return min(call.priority for call in self.calls)

    @property
    def is_batch(self) -> bool:
        """Whether several rows are in it."""
        return len(self.calls) > 1

    @property
    def may_be_divided(self) -> bool:
        """Whether its calls may go again in smaller parcels where it was refused."""
        batch = self.calls[0].request.batch
        return self.is_batch and batch is not None and batch.divisible

    def outgoing(self, tokens: Sequence[str]) -> tuple[Request, str]:
        """The request that is sent, and the token that its answer has to echo, where it echoes one.

        Args:
            tokens: Of the calls, in their order; in a batch each is in its own part of the body.
        """
        form, batch = self.form, self.form.batch
        if batch is None:
            return form, tokens[0]
        parts = tuple(call.request.filled(token) or {} for call, token in zip(self.calls, tokens, strict=True))
        quota = tuple(replace(quota, weight=quota.weight * len(parts)) for quota in form.quota)
        whole = replace(form, body=batch.join(parts), batch=None, takes_custom=False, named=False, quota=quota)
        return whole, ""
