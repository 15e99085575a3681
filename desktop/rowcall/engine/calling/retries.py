"""How many times a run may send refused calls again: a bucket that successes fill and repetitions empty."""

from __future__ import annotations

from rowcall.model.exchange import Exchange, Refusal, Wire

CAPACITY = 100
COST = {Refusal.THROTTLED: 5, Refusal.BUSY: 5}
"""What sending a call again takes, by why it was refused; twenty refusals in a row leave nothing."""
FIRST_TRY = 1
"""What an answer at the first try brings back."""


class Retries:
    """One bucket for all calls to a host, as large clients of paid services keep one.

    A call that never left is not counted: whether there is a network is another question, with waits of its own.
    """

    def __init__(self) -> None:
        self._left = CAPACITY

    @property
    def left(self) -> int:
        """What is in the bucket."""
        return self._left

    def take(self, refused: Exchange) -> int | None:
        """What sending this refused call again takes from the bucket; None where there is not so much in it."""
        cost = COST.get(refused.refusal, 0) if refused.refusal and refused.wire is Wire.REFUSED else 0
        if cost > self._left:
            return None
        self._left -= cost
        return cost

    def answered(self, taken: int) -> None:
        """A call was answered; what its last repetition took comes back, or a little where there was none."""
        self._left = min(CAPACITY, self._left + (taken or FIRST_TRY))

    def refill(self) -> None:
        """The trouble is over."""
        self._left = CAPACITY
