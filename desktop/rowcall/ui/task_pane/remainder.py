"""Which rows are checked: those that are chosen, those that a trial has left, or those that failed, as chosen then."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rowcall.model.doubts import FailedRows
from rowcall.model.plans import RunChoice
from rowcall.ui.task_pane.target_page import TargetPage

if TYPE_CHECKING:
    from rowcall.session import Session


class Remainder:
    """What the last run has left, and whether that is checked in the place of what is chosen now.

    Args:
        session: Knows what a run has left.
        target: What is chosen now.

    Attributes:
        foretold: Whether the trial tells what the rows that are checked will cost.
    """

    def __init__(self, session: Session, target: TargetPage) -> None:
        self._session = session
        self._target = target
        self._last: RunChoice | None = None
        self._tried: tuple[RunChoice, int] | None = None
        self._checked: tuple[RunChoice, int] | None = None
        self.foretold = False

    @property
    def is_checked(self) -> bool:
        """Whether what was left is checked, and not what is chosen now."""
        return self._checked is not None

    @property
    def sheet_id(self) -> int | None:
        """The sheet that is worked on; None while nothing there can be checked."""
        if self._checked is not None:
            return self._checked[1]
        return self._target.sheet_id if self._target.ready else None

    def choice(self) -> RunChoice:
        """What is checked."""
        return self._target.choice() if self._checked is None else self._checked[0]

    def started(self, choice: RunChoice, sheet_id: int, *, trial: bool) -> None:
        """A run begins: what it leaves is what the last run has left."""
        self._last = choice
        self._tried = (choice, sheet_id) if trial else None

    async def rest(self) -> tuple[RunChoice, int] | None:
        """The rows that the last trial has left, as they were chosen then, and their sheet; None without a trial."""
        if self._tried is None:
            return None
        choice, sheet_id = self._tried
        return await self._session.rest_of(choice, sheet_id), sheet_id

    async def check_rest(self) -> RunChoice | None:
        """Check the rows that the last trial has left; None without a trial."""
        self._checked = await self.rest()
        self.foretold = self._checked is not None
        return self._checked[0] if self._checked is not None else None

    def check_failed(self, failed: FailedRows) -> None:
        """Check rows that failed in a step of the last run, from that step on; no other row is asked."""
        choice = self._last if self._last is not None else self._target.choice()
        keys = [chosen.action for chosen in choice.steps]
        first = keys.index(failed.action) if failed.action in keys else 0
        self.foretold = False
        again = replace(choice, steps=choice.steps[first:], row_ids=failed.row_ids, sample=None)
        self._checked = again, failed.sheet_id

    def forget(self) -> None:
        """Check what is chosen now."""
        self._checked = None
        self.foretold = False
