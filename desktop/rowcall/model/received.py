"""Saved messages that were taken in from files, and the calls that still wait for some."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WaitingCall:
    """A call whose results are sent to an address, and of which not all have come."""

    token: str
    """Ours, as it was sent along."""
    sheet_id: int
    row_id: int
    row_number: int
    """Of the row in the imported file, or in the sheet where it was found."""
    about: str
    """Whom or what it asked for, in the row's own words."""
    action: str
    sent_at: float
    """Unix time."""


@dataclass(frozen=True, slots=True)
class Received:
    """What saved messages have brought."""

    messages: int
    """How many were new."""
    known: int
    """How many were taken in before."""
    foreign: int
    """How many are about no call of this project, or do not say about which."""
    ended: int
    """Rows that have all their results by them."""
    waiting: int
    """Rows that still wait for some."""

    @property
    def sentence(self) -> str:
        """The same for people."""
        if not self.messages and not self.foreign:
            return "Nothing new: all of it was taken in before."
        said = [f"{_counted(self.messages, 'message')} taken in."]
        if self.ended:
            said.append(f"{_counted(self.ended, 'row')} {'has' if self.ended == 1 else 'have'} all results now.")
        if self.waiting:
            said.append(f"{_counted(self.waiting, 'row')} still {'waits' if self.waiting == 1 else 'wait'} for more.")
        if self.foreign:
            belongs = "belongs" if self.foreign == 1 else "belong"
            said.append(f"{_counted(self.foreign, 'message')} {belongs} to no request of this project.")
        return " ".join(said)


def _counted(count: int, word: str) -> str:
    return f"{count:,} {word}" if count == 1 else f"{count:,} {word}s"
