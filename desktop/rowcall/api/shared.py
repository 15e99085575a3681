"""What all processes on this machine that use one key have in common; they are given to a client from outside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from rowcall.model.request import Limit, Quota


class SharedGrants(Protocol):
    """The log of the calls that left, the pace, and the holds; every method may raise MemoryProblem."""

    def slot(self, limit: Limit, interval: float, forgiven: float) -> float:
        """Take the next place in the even pace; 0.0 if it was taken, else seconds until it may be tried again."""

    def room(self, quotas: Sequence[Quota]) -> float:
        """Seconds until one more call would keep all these limits; promises nothing."""

    def take(self, quotas: Sequence[Quota]) -> float:
        """Count a call that leaves now; 0.0 if it was counted, else seconds until it may be tried again."""

    def note(self, quota: Quota, calls: int) -> None:
        """Count calls that left already, whether there was room or not."""

    def left_later(self, limit: Limit, counted_from: float) -> None:
        """The first call that was counted since that moment leaves only now."""

    def give_back(self, quotas: Sequence[Quota]) -> None:
        """Undo what one call was counted for, because it did not leave or used less."""

    def used(self, limit: Limit) -> int:
        """How much of a limit is used now."""

    def hold(self, seconds: float, why: str) -> None:
        """Let nothing leave for so long; a longer hold that is under way stays."""

    def held(self) -> tuple[float, str]:
        """Seconds until calls may leave, and why not now."""


class SharedPlaces(Protocol):
    """The places of an account, so many calls at a time; every method may raise MemoryProblem."""

    def take(self, *, urgent: bool) -> int | None:
        """Take a place; None where the other processes have all, or one of them is next: try again soon."""

    def leave(self, place: int) -> None:
        """Give a place back."""

    def rest(self) -> None:
        """Nobody here waits for a place any more: let the others be next."""

    def hurry(self) -> None:
        """An urgent call waits here: bulk calls of other processes let it pass."""

    def calm(self) -> None:
        """That call has left."""

    def others_hurry(self) -> bool:
        """Whether an urgent call waits in another process."""
