"""How a state looks: an icon, a word for people and a tone; never a colour alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rowcall.model.cells import JobState, Outcome
from rowcall.ui.languages.said import said

_CONTEXT = "states"


@dataclass(frozen=True, slots=True)
class Chip:
    """A state as shown in a cell; `tone` names the pair of tokens `tone` and `tone_back`."""

    word: str
    icon: str
    tone: str

    @property
    def text(self) -> str:
        """The word in the user's language."""
        return QCoreApplication.translate(_CONTEXT, self.word)


def _chip(word: str, icon: str, tone: str) -> Chip:
    return Chip(str(QT_TRANSLATE_NOOP(_CONTEXT, word)), icon, tone)


OUTCOMES: Mapping[str, Chip] = {
    Outcome.FOUND: _chip("Found", "check", "found"),
    Outcome.NOT_FOUND: _chip("Not found", "search-x", "waiting"),
    Outcome.FAILED: _chip("Failed", "circle-x", "failed"),
    Outcome.UNKNOWN: _chip("Unknown", "circle-question-mark", "warn"),
    Outcome.SKIPPED_DUPLICATE: _chip("Duplicate", "copy-check", "waiting"),
    Outcome.SUPPRESSED: _chip("Do not contact", "ban", "waiting"),
    Outcome.NOT_RUN: _chip("Not asked", "circle-dashed", "waiting"),
}
"""How a row ended in a step."""

LIVE: Mapping[JobState, Chip] = {
    JobState.QUEUED: _chip("Waiting", "clock", "waiting"),
    JobState.FAILED_RETRYABLE: _chip("Trying again", "rotate-cw", "waiting"),
    JobState.SENDING: _chip("Sending", "send", "running"),
    JobState.WAITING: _chip("Searching…", "loader-circle", "running"),
}
"""Where a row of the run that is going on stands."""

_FIRST = ("loader-circle", "send", "rotate-cw", "clock", "circle-question-mark", "circle-x", "check")

BUSY = frozenset({JobState.SENDING, JobState.WAITING})
"""States in which cells are about to be filled."""

CHECKS: Mapping[str, Chip] = {
    "valid": _chip("Valid", "check", "found"),
    "deliverable": _chip("Deliverable", "check", "found"),
    "catch-all": _chip("Catch-all", "triangle-alert", "warn"),
    "risky": _chip("Risky", "triangle-alert", "warn"),
    "invalid": _chip("Invalid", "circle-x", "failed"),
    "not_found": _chip("Not found", "search-x", "waiting"),
    "qualified": _chip("Fits", "check", "found"),
    "disqualified": _chip("Does not fit", "circle-x", "waiting"),
}
"""What the service says of a value it found; any other word is shown as it is."""


_MEANINGS: Mapping[str, str] = {
    Outcome.NOT_FOUND: str(QT_TRANSLATE_NOOP(_CONTEXT, "Asked, and nothing was found.")),
    Outcome.UNKNOWN: str(QT_TRANSLATE_NOOP(_CONTEXT, "It may have been paid, and no answer came.")),
    Outcome.SUPPRESSED: str(
        QT_TRANSLATE_NOOP(_CONTEXT, "On your do-not-contact list: never asked for, never paid for.")
    ),
    Outcome.NOT_RUN: str(QT_TRANSLATE_NOOP(_CONTEXT, "Not asked.")),
}
"""What a row's end means for whoever looks at it."""


def meaning(outcome: str) -> str:
    """What a row's end means, as a sentence; empty where its word says it all."""
    return QCoreApplication.translate(_CONTEXT, _MEANINGS[outcome]) if outcome in _MEANINGS else ""


_CHECK_MEANINGS: Mapping[str, str] = {
    "catch-all": str(
        QT_TRANSLATE_NOOP(
            _CONTEXT, "The company's mail server takes mail to any address, so nobody can say whether this one exists."
        )
    ),
    "risky": str(QT_TRANSLATE_NOOP(_CONTEXT, "Mail to this address may come back.")),
    "invalid": str(QT_TRANSLATE_NOOP(_CONTEXT, "Mail to this address comes back.")),
}
"""What the service's word on an e-mail means for whoever wants to write to it."""


def check_meaning(text: str) -> str:
    """What the service's word on a value means, as a sentence; empty where it says it all, or is not known."""
    said_ = text.strip().lower().replace("_", "-")
    told = _CHECK_MEANINGS.get("catch-all" if said_ == "accept-all" else said_, "")
    return QCoreApplication.translate(_CONTEXT, told) if told else ""


def word(text: str) -> str:
    """The word for people of how a row ended; any other text as it is."""
    chip = OUTCOMES.get(text)
    return chip.text if chip is not None else text


def weight(chip: Chip) -> int:
    """What comes first where a row has several states: under way or in doubt, then failed, then found."""
    return next((at for at, icon in enumerate(_FIRST) if chip.icon == icon), len(_FIRST))


def of_outcome(outcome: str, note: str) -> Chip | None:
    """How a finished row shows; a duplicate says of which row."""
    chip = OUTCOMES.get(outcome)
    if chip is not None and outcome == Outcome.SKIPPED_DUPLICATE and note:
        return Chip(said(note), chip.icon, chip.tone)
    return chip


def of_check(text: str) -> Chip | None:
    """How the service's word on a value shows; None for a word that is not known."""
    return CHECKS.get(text.strip().lower())
