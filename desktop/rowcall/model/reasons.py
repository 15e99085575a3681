"""Why a cell is empty: every reason there is, and the one thing that helps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from rowcall.model.prices import Cost

NOTHING = Cost()


class Reason(StrEnum):
    """Why a cell is empty; exactly one holds for each that is."""

    ADDED_LATER = "added_later"
    """The row came after the runs of this action."""
    NOT_CHOSEN = "not_chosen"
    """Every run of this action was for chosen rows, and this is none of them."""
    NOT_IN_TRIAL = "not_in_trial"
    """The run was for its first rows, or for a sample, and this is none of them."""
    FILLED_ALREADY = "filled_already"
    """The list has the value in a column of its own."""
    LEFT_OUT = "left_out"
    """The user left out what stands in one of its cells."""
    NOT_NEEDED = "not_needed"
    """The action has nothing to do for such a row."""
    PART_NOT_ASKED = "part_not_asked"
    """Other things were asked for this row."""
    MISSING = "missing"
    """The row lacks what is needed to ask."""
    NOT_MATCHED = "not_matched"
    """A cell of the row says something that nothing was found for among the choices."""
    DUPLICATE = "duplicate"
    """Another row asks for the same."""
    SUPPRESSED = "suppressed"
    """It must not be contacted."""
    WAITING = "waiting"
    """Its turn comes in the run that is going on."""
    ASKING = "asking"
    """It is being asked at this moment."""
    AT_SERVICE = "at_service"
    """The service has begun, and the answer was not fetched."""
    STOPPED = "stopped"
    """The user stopped the run before its turn."""
    CAP = "cap"
    """The credits allowed were used up before its turn."""
    NO_CREDITS = "no_credits"
    """The account had none left."""
    NO_KEY = "no_key"
    """The API key was refused."""
    NO_CONSENT = "no_consent"
    """The account has not agreed to the terms for such data."""
    FEW_RESULTS = "few_results"
    """The run stopped by itself, for too few rows had a result."""
    INTERRUPTED = "interrupted"
    """The run ended early for another reason."""
    NOT_FOUND = "not_found"
    """Asked, and nothing was found."""
    NOT_IN_ANSWER = "not_in_answer"
    """Found, but the answer does not say this."""
    FITS = "fits"
    """It would say what stands against a person, and the person fits."""
    FAILED = "failed"
    """The service refused it."""
    UNKNOWN = "unknown"
    """It was asked and may have been paid for, and no answer came."""
    LEFT_AS_IS = "left_as_is"
    """The same, and the user has let it be."""
    DELETED = "deleted"
    """The user emptied it."""
    NEEDED = "needed"
    """The list has nothing there, and something could not be asked for want of it."""
    EMPTY_IN_LIST = "empty_in_list"
    """The list has nothing there."""
    NOT_TYPED = "not_typed"
    """The user has inserted its row or its column, and typed nothing there yet."""
    NOTHING_TO_TIDY = "nothing_to_tidy"
    """The cell that it is made from is empty."""
    NOT_TIDIED = "not_tidied"
    """Nothing can be made of the cell that it is made from."""
    UNTOLD = "untold"
    """Its run is not told of any more: the project was saved from a damaged one."""


class Remedy(StrEnum):
    """The one thing that helps against a reason."""

    NONE = "none"
    ASK = "ask"
    """Choose these rows and this action in the task pane."""
    FILL_IN = "fill_in"
    """Type what is missing."""
    MAY_CONTACT = "may_contact"
    """Look at the do-not-contact list."""
    SHOW_RUN = "show_run"
    RESUME = "resume"
    RAISE_CAP = "raise_cap"
    CHECK_BALANCE = "check_balance"
    ENTER_KEY = "enter_key"
    OPEN_ACCOUNT = "open_account"
    DECIDE = "decide"
    """Decide about the calls in doubt."""
    READ_AGAIN = "read_again"
    PUT_BACK = "put_back"
    """See what it held, and put a value back."""


REMEDIES: Mapping[Reason, Remedy] = {
    Reason.ADDED_LATER: Remedy.ASK,
    Reason.NOT_CHOSEN: Remedy.ASK,
    Reason.NOT_IN_TRIAL: Remedy.ASK,
    Reason.FILLED_ALREADY: Remedy.NONE,
    Reason.LEFT_OUT: Remedy.ASK,
    Reason.NOT_NEEDED: Remedy.NONE,
    Reason.PART_NOT_ASKED: Remedy.ASK,
    Reason.MISSING: Remedy.FILL_IN,
    Reason.NOT_MATCHED: Remedy.ASK,
    Reason.DUPLICATE: Remedy.NONE,
    Reason.SUPPRESSED: Remedy.MAY_CONTACT,
    Reason.WAITING: Remedy.SHOW_RUN,
    Reason.ASKING: Remedy.SHOW_RUN,
    Reason.AT_SERVICE: Remedy.RESUME,
    Reason.STOPPED: Remedy.RESUME,
    Reason.CAP: Remedy.RAISE_CAP,
    Reason.NO_CREDITS: Remedy.CHECK_BALANCE,
    Reason.NO_KEY: Remedy.ENTER_KEY,
    Reason.NO_CONSENT: Remedy.OPEN_ACCOUNT,
    Reason.FEW_RESULTS: Remedy.RAISE_CAP,
    Reason.INTERRUPTED: Remedy.RESUME,
    Reason.NOT_FOUND: Remedy.ASK,
    Reason.NOT_IN_ANSWER: Remedy.READ_AGAIN,
    Reason.FITS: Remedy.NONE,
    Reason.FAILED: Remedy.ASK,
    Reason.UNKNOWN: Remedy.DECIDE,
    Reason.LEFT_AS_IS: Remedy.ASK,
    Reason.DELETED: Remedy.PUT_BACK,
    Reason.NEEDED: Remedy.FILL_IN,
    Reason.EMPTY_IN_LIST: Remedy.NONE,
    Reason.NOT_TYPED: Remedy.NONE,
    Reason.NOTHING_TO_TIDY: Remedy.NONE,
    Reason.NOT_TIDIED: Remedy.NONE,
    Reason.UNTOLD: Remedy.ASK,
}

AFTER_STOP: Mapping[str, Reason] = {
    "user": Reason.STOPPED,
    "budget": Reason.CAP,
    "credits": Reason.NO_CREDITS,
    "auth": Reason.NO_KEY,
    "consent": Reason.NO_CONSENT,
    "hit_rate": Reason.FEW_RESULTS,
}
"""Why a row was not asked, by the word for why its run stopped; any other word is an interruption."""


@dataclass(frozen=True, slots=True)
class Why:
    """Why one cell is empty, with what there is to say of it."""

    reason: Reason
    action: str = ""
    """Key of the action that would have filled it."""
    note: str = ""
    """What was said of the row when it was asked, or left out."""
    cost: Cost = NOTHING
    """What asking for it took."""
    at: float | None = None
    """When it was asked; Unix time."""
    row: int | None = None
    """The number of the row that asks for the same."""
    stands_there: bool = False
    """Whether that row has a value where this one is empty."""


@dataclass(frozen=True, slots=True)
class BlankCount:
    """How many cells of a column are empty for one reason."""

    column_id: int
    reason: Reason
    rows: int
