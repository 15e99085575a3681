"""Why a cell is empty, as a sentence, a few words, an icon; and what helps, as the words of a button."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rowcall.model.action import Action
from rowcall.model.reasons import Reason, Remedy, Why
from rowcall.ui.languages.named import named
from rowcall.ui.languages.said import said
from rowcall.ui.widgets import story_words, words

_CONTEXT = "whyWords"


@dataclass(frozen=True, slots=True)
class Told:
    """How a reason is said."""

    short: str
    sentence: str
    """`{action}` is what would have filled the cell."""
    icon: str
    noted: bool = False
    """Whether what was noted of the row says it better."""


def _w(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(_CONTEXT, text))


TOLD: Mapping[Reason, Told] = {
    Reason.ADDED_LATER: Told(
        _w("Came after the run"), _w("Not asked: the row came after the run of “{action}”."), "circle-dashed"
    ),
    Reason.NOT_CHOSEN: Told(
        _w("Not among the chosen rows"), _w("Not asked: “{action}” was run for other rows only."), "circle-dashed"
    ),
    Reason.NOT_IN_TRIAL: Told(
        _w("Not in the trial"), _w("Not asked: it is not among the rows of the trial."), "flask-conical", noted=True
    ),
    Reason.FILLED_ALREADY: Told(
        _w("In the list already"), _w("Not asked: the list has it already in a column of its own."), "list-checks"
    ),
    Reason.LEFT_OUT: Told(_w("Left out by you"), _w("Not asked: you left such rows out."), "funnel", noted=True),
    Reason.NOT_NEEDED: Told(
        _w("Nothing to ask"), _w("Not asked: “{action}” does nothing for such a row."), "search-x", noted=True
    ),
    Reason.PART_NOT_ASKED: Told(
        _w("Not chosen"), _w("Not asked: this was not chosen in “{action}” for this row."), "circle-dashed"
    ),
    Reason.MISSING: Told(
        _w("Something is missing"), _w("Not asked: the row lacks what is needed."), "triangle-alert", noted=True
    ),
    Reason.NOT_MATCHED: Told(
        _w("Value not understood"), _w("Not asked: a value of the row could not be used."), "triangle-alert", noted=True
    ),
    Reason.DUPLICATE: Told(
        _w("Same as another row"), _w("Same as row {row}, which has nothing here either."), "copy-check"
    ),
    Reason.SUPPRESSED: Told(
        _w("Do not contact"), _w("On your do-not-contact list: never asked for, never paid for."), "ban", noted=True
    ),
    Reason.WAITING: Told(_w("Waiting for its turn"), _w("It is waiting for its turn in the run."), "clock"),
    Reason.ASKING: Told(_w("Being asked"), _w("It is being asked just now."), "loader-circle"),
    Reason.AT_SERVICE: Told(
        _w("Answer not fetched"), _w("The answer is still at the service. Resume to fetch it."), "hourglass"
    ),
    Reason.STOPPED: Told(_w("You stopped the run"), _w("Not asked: you stopped the run before its turn."), "square"),
    Reason.CAP: Told(_w("Allowed credits used up"), _w("Not asked: the credits you allowed were used up."), "coins"),
    Reason.NO_CREDITS: Told(_w("Account out of credits"), _w("Not asked: the account was out of credits."), "coins"),
    Reason.NO_KEY: Told(_w("Access key refused"), _w("Not asked: the access key was refused."), "key-round"),
    Reason.NO_CONSENT: Told(
        _w("Consent not given"),
        _w("Not asked: the account has not agreed to the terms for personal e-mails."),
        "lock",
    ),
    Reason.FEW_RESULTS: Told(
        _w("Too few results"), _w("Not asked: the run stopped because too few rows had a result."), "gauge"
    ),
    Reason.INTERRUPTED: Told(
        _w("The run ended early"), _w("Not asked: the run ended before its turn."), "pause", noted=True
    ),
    Reason.NOT_FOUND: Told(_w("Not found"), _w("Asked, and nothing was found."), "search-x"),
    Reason.NOT_IN_ANSWER: Told(_w("Not in the answer"), _w("The answer came and does not say this."), "file-down"),
    Reason.FITS: Told(
        _w("Fits the target"), _w("There is nothing to say here: the person fits the target."), "circle-check"
    ),
    Reason.FAILED: Told(_w("Failed"), _w("The service refused it."), "circle-x", noted=True),
    Reason.UNKNOWN: Told(
        _w("Unknown, perhaps paid"),
        _w("It was asked and may have been paid for; no answer came. It is not asked again by itself."),
        "circle-question-mark",
    ),
    Reason.LEFT_AS_IS: Told(
        _w("Left as it is"), _w("It may have been paid for, and you left it as it is."), "circle-question-mark"
    ),
    Reason.DELETED: Told(_w("Emptied by you"), _w("You emptied this cell."), "trash-2"),
    Reason.NEEDED: Told(
        _w("Missing, and needed"),
        _w("The list has nothing here, and something could not be asked for want of it."),
        "triangle-alert",
    ),
    Reason.EMPTY_IN_LIST: Told(_w("Empty in the list"), _w("The list has nothing here."), "file-spreadsheet"),
    Reason.NOT_TYPED: Told(_w("Not filled in yet"), _w("Nothing has been typed here yet."), "pencil"),
    Reason.NOTHING_TO_TIDY: Told(_w("Nothing to tidy"), _w("The cell that it is made from is empty."), "list-checks"),
    Reason.NOT_TIDIED: Told(
        _w("Could not be tidied"), _w("Nothing can be made of the cell that it is made from."), "list-checks"
    ),
    Reason.UNTOLD: Told(_w("Nothing tells why"), _w("Nothing tells any more why it is empty."), "circle-question-mark"),
}

_STANDS_THERE = _w("Same as row {row}: it was asked for once, and what was found stands there.")
"""What is said of a duplicate where the other row has a value."""

HELP: Mapping[Remedy, str] = {
    Remedy.NONE: "",
    Remedy.ASK: _w("Ask for these rows…"),
    Remedy.FILL_IN: _w("Fill in what is missing"),
    Remedy.MAY_CONTACT: _w("Do-not-contact list…"),
    Remedy.SHOW_RUN: _w("Show the run"),
    Remedy.RESUME: _w("Resume the run"),
    Remedy.RAISE_CAP: _w("Allow more…"),
    Remedy.CHECK_BALANCE: _w("Check the balance"),
    Remedy.ENTER_KEY: _w("Enter the key…"),
    Remedy.OPEN_ACCOUNT: _w("Agree at the service…"),
    Remedy.DECIDE: _w("Decide…"),
    Remedy.READ_AGAIN: _w("Read answers again"),
    Remedy.PUT_BACK: _w("See what it held…"),
}
"""The words of the button for each remedy; empty: there is none."""


def sentence(why: Why, actions: Mapping[str, Action]) -> str:
    """Why a cell is empty."""
    told = TOLD[why.reason]
    if told.noted and why.note:
        return said(why.note)
    if why.reason is Reason.DUPLICATE and why.row is None:
        return short(why.reason)
    action = actions.get(why.action)
    row = words.number(why.row) if why.row is not None else ""
    said_of = _STANDS_THERE if why.stands_there else told.sentence
    text = _tr(said_of).format(action=named(action.title) if action else why.action, row=row)
    if why.reason is not Reason.NOT_FOUND or why.at is None:
        return text
    asked = _tr("{what} Asked {moment}; the call took {credits}.")
    what = said(why.note) or _tr("Nothing was found.")
    return asked.format(what=what, moment=words.moment(why.at), credits=story_words.cost_of(why.cost))


def short(reason: Reason) -> str:
    """The same in a few words, without the row."""
    return _tr(TOLD[reason].short)


def icon(reason: Reason) -> str:
    """An icon that tells the reason without a colour."""
    return TOLD[reason].icon


def help_button(remedy: Remedy) -> str:
    """The words of the button that helps; empty where nothing does."""
    return _tr(HELP[remedy]) if HELP[remedy] else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
