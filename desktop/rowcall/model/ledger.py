"""What each call was for and what it took: the ledger's lines and sums, and the account's balance beside them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from rowcall.model.prices import Cost

IF_NOBODY_ELSE = "if nobody else used this account"
"""What has to be said wherever a balance is set beside what was computed."""


class Happened(StrEnum):
    """What became of a call, in words that people read."""

    ANSWERED = "answered"
    WORKING = "Pronto is working on it"
    REFUSED = "refused"
    IN_DOUBT = "in doubt"
    NOT_SENT = "not sent"
    UNDER_WAY = "under way"
    KNOWN = "known before"
    """No call: the answer was bought earlier, by this list or another one."""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One call, or one answer that was bought before."""

    token: str
    """Our mark, as it was sent along."""
    sent_at: float
    """Unix time."""
    run: int
    """Which of the project's runs, counted from 1."""
    action: str
    sheet: str
    """The sheet's title."""
    row_id: int
    row_number: int
    """Of the row in the imported file, or in the sheet where it was found."""
    about: str
    """Whom or what it asked for, in the row's own words."""
    parts: tuple[str, ...]
    happened: Happened
    status: int | None
    """The status that the service answered with."""
    seconds: float | None
    """From the sending to the end; None where it has not ended."""
    most: int
    """The most credits that it could take."""
    cost: Cost
    prices_dated: str
    """The date of the prices that it was counted with."""
    message: str


@dataclass(frozen=True, slots=True)
class LedgerSum:
    """What the calls of one action took."""

    action: str
    lines: int
    calls: int
    """As the run report counts them: those that were sent and not merely put off."""
    cost: Cost


@dataclass(frozen=True, slots=True)
class Balance:
    """The account's balance around the runs of a project, as the service told it; None where it did not."""

    before: int | None = None
    """Before the first run."""
    after: int | None = None
    """After the last one."""
    used: int | None = None
    """By how much it fell during the runs; others who use the account are in it."""
