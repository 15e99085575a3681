"""What is said of doubtful answers: a title for each kind, and a sentence that names both values."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from rowcall.model.review import Card, Kind, Refusal, Verdict
from rowcall.model.service_words import reasons_of
from rowcall.ui.grid import states
from rowcall.ui.languages.named import named
from rowcall.ui.widgets import words


def title(kind: Kind) -> str:
    """What a kind is called in the list of kinds."""
    return {
        Kind.COMPANY: _tr("Another company"),
        Kind.PERSON: _tr("Another person"),
        Kind.TITLE: _tr("Title off the target"),
        Kind.REJECTED: _tr("Rejected by the service"),
        Kind.NEWER: _tr("Newer than what you typed"),
        Kind.CONTACT: _tr("Unsure contact"),
        Kind.SHARED: _tr("Same e-mail twice"),
    }[kind]


def icon(kind: Kind) -> str:
    """The name of its icon."""
    return {
        Kind.COMPANY: "building-2",
        Kind.PERSON: "user-search",
        Kind.TITLE: "briefcase",
        Kind.REJECTED: "user-round-x",
        Kind.NEWER: "clock",
        Kind.CONTACT: "circle-question-mark",
        Kind.SHARED: "at-sign",
    }[kind]


def sentence(card: Card) -> str:
    """Why it is doubtful, with both values."""
    told_of = {"name": card.name or _tr("This row"), "asked": _reasons(card.asked), "found": card.found}
    match card.doubtful.kind:
        case Kind.COMPANY if card.doubtful.refusal is Refusal.OUT:
            told = _tr("{name} was found for {asked}, and is at {found}.")
        case Kind.COMPANY:
            told = _tr("The row is about {asked}; the answer is about {found}.")
        case Kind.PERSON:
            told = _tr("The row is about {asked}; the answer is about {found}.")
        case Kind.TITLE:
            told = _tr("You looked for {asked}; {name} is {found}.")
        case Kind.REJECTED:
            told = _rejected(card)
        case Kind.NEWER:
            told = (
                _tr("You typed {asked}; since then {found} came.")
                if card.asked
                else _tr("You emptied this cell; since then {found} came.")
            )
        case Kind.CONTACT:
            told = _unsure(card)
            chip = states.of_check(card.asked)
            told_of["asked"] = chip.text if chip is not None else card.asked
        case Kind.SHARED:
            told = _tr("{found} was found for {name} and for {asked}: at most one of them has it.")
    return told.format(**{key: _short(value) for key, value in told_of.items()})


def _unsure(card: Card) -> str:
    meaning = states.check_meaning(card.asked)
    told = _tr("Of {found} the service says: {asked}.")
    return f"{told} {meaning}" if meaning else told


def _rejected(card: Card) -> str:
    if card.unseen:
        return _tr("The service says that {name} does not fit: {asked}. Nothing that it sent us shows this.")
    if card.asked:
        return _tr("The service says that {name} does not fit: {asked}.")
    return _tr("The service says that {name} does not fit, and not why.")


def sides(kind: Kind) -> tuple[str, str]:
    """The headings of the two columns of the comparison."""
    if kind is Kind.NEWER:
        return _tr("You typed"), _tr("Came since")
    return _tr("Asked"), _tr("Found")


def consequence(card: Card) -> str:
    """What accepting and rejecting do."""
    match card.doubtful.refusal:
        case Refusal.OUT:
            return _tr(
                "Accept keeps the person. Reject takes them out of the sheet and of every export, and nothing more is"
                " bought about them. Undo brings them back."
            )
        case Refusal.CELLS:
            told = _tr("Accept keeps the answer. Reject empties {columns}; it is not bought again by itself.")
            return told.format(columns=", ".join(card.empties))
        case Refusal.STAYS:
            return _tr("Accept puts the newer answer into the cell. Reject keeps what you typed.")


def decided(decisions: Iterable[tuple[Kind, Verdict, float]]) -> str:
    """What a person has decided about a row before, a line each; empty where nothing was."""
    lines = []
    for kind, verdict, time in decisions:
        line = _tr("Accepted in the review: {kind} ({when})")
        if verdict is Verdict.REJECTED:
            line = _tr("Rejected in the review: {kind} ({when})")
        lines.append(line.format(kind=title(kind), when=words.moment(time)))
    return "\n".join(lines)


def count_of(kind: Kind | None, count: int) -> str:
    """A line of the list of kinds; None: all of them."""
    return f"{title(kind) if kind else _tr('All')}  {words.number(count)}"


def _reasons(text: str) -> str:
    """Why the service does not want somebody, in words; anything else as it is."""
    return "; ".join(named(reason) for reason in reasons_of(text)) or text


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _MOST else f"{line[:_MOST]}…"


_MOST = 140


def _tr(text: str) -> str:
    return QCoreApplication.translate("reviewDialog", text)
