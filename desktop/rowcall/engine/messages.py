"""The sentences with which a run stops or waits, or says why a row was not asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from rowcall.model.events import RunAction, RunFigures
from rowcall.model.exchange import Refusal
from rowcall.model.providers import PROVIDERS

HERE = "{figures}"
"""Where a sentence tells how far the run is; filled in when the run has ended and the figures are final."""

STOPS: Mapping[Refusal, tuple[str, str]] = {
    Refusal.AUTH: ("auth", "{vendor} refused the API key. Nothing more was sent. {here}"),
    Refusal.CREDITS: ("credits", "The {vendor} account is out of credits. {here}"),
    Refusal.CONSENT: (
        "consent",
        "Your {vendor} account has not agreed to the terms for personal e-mails. Agree once in its settings at"
        " {vendor}. {here}",
    ),
    Refusal.WRONG_ANSWER: (
        "wrong_answer",
        "The answer did not come from {vendor}: another address answered. A hotel or office login page may be in the"
        " way. {here}",
    ),
}
"""Refusals that concern the whole run: the report's word, and what people are told."""
NOT_CONNECTED_THERE = (
    "{vendor} cannot use the LinkedIn account that it is connected with: “{said}” Connect it again on {vendor}'s site,"
    " then resume. Nothing more was sent. {here}"
)
PLAN_REACHED = "Your {vendor} plan allows no more of this now: “{said}” Upgrade it at {vendor}, or resume later. {here}"
WORDS_OF_PLAN = ("import limit", "plan limit")
"""A refusal with these words is no matter of credits: the account's plan is used up (the vendor's own client)."""
WORDS_OF_LINKEDIN = ("linkedin", "sales navigator", "integration", "credentials")
"""A refusal with these words is about the account at LinkedIn behind the service, and not about the key: a 401 means
both (POST /leads/advanced_search, POST /intents/accounts/growth)."""

WRONG_ANSWER = (
    "The answer did not come from {vendor}. {message} A hotel or office login page may be in the way. Nothing more was"
    " sent."
)
ANOTHERS = "{vendor} answered with the result of another request. It was not used, and nothing more was sent."
NOT_UNDERSTOOD = "An answer of {vendor} could not be understood. It is kept with the project. ({message})"
NONE_UNDERSTOOD = (
    "Five answers of {vendor} in a row could not be understood ({message}). They are kept with the project. Nothing"
    " more was sent."
)
SAME_REFUSAL = "{vendor} refused five rows in a row with the same words ({message}). Nothing more was sent."
BUDGET = "The next call could take the run over the {credits} you allowed. Nothing more was sent."
OFFLINE = "No connection to {vendor} since {since}. Trying again by itself. No row was lost."
STAYED_OFFLINE = "No connection to {vendor} since {since}. No row was lost. Resume when you are connected. ({message})"
NOT_CONNECTED = "No connection to {vendor}. No row was lost. Resume when you are connected. ({message})"
TOO_FAST = "{vendor} asks us to wait for too long. No row was lost. Resume later. ({message})"
BUSY = "{vendor} cannot answer now. No row was lost. Resume later. ({message})"
HAVING_TROUBLE = "{vendor} is having trouble ({lost} lost). {rows}."
NO_ADDRESS = (
    "The results of this step are sent to a web address, and none is set up. Nothing more was sent. Set one up in the"
    " settings, then resume."
)
UNREADABLE = "A message from Pronto could not be understood. It is kept with the project. ({message})"
BUSY_NOW = "{vendor} is having trouble and takes no requests now. No row was lost."
TRYING_AT = "Trying one row at {at}."
TRYING_SOON = "Trying one row soon."
RESUME_LATER = "Resume later."
LOOKING_AGAIN = "Looking for {lost} again at {at}."
WOKEN = "The computer has woken up; waiting a moment for the network."
USER = f"You stopped the run. What was sent has finished; the rest can go on when you resume. {HERE}"

ACTIONS: Mapping[str, RunAction] = {
    "auth": RunAction.ENTER_KEY,
    "credits": RunAction.CHECK_BALANCE,
    "consent": RunAction.OPEN_ACCOUNT,
    "budget": RunAction.PLAN_AGAIN,
    "hit_rate": RunAction.PLAN_AGAIN,
    "server_trouble": RunAction.DETAILS,
    "wrong_answer": RunAction.OPEN_LOG,
    "mistake": RunAction.OPEN_LOG,
}
"""The one thing to do about a stop, by its word; any other stop is over when the user resumes."""

NOT_RUN: Mapping[str, str] = {
    "auth": "Not asked: the API key was refused.",
    "credits": "Not asked: the account is out of credits.",
    "consent": "Not asked: the account has not agreed to the terms for personal e-mails.",
    "budget": "Not asked: the credits you allowed were used up.",
    "hit_rate": "Not asked: too few rows had a result.",
    "offline": "Not asked: there was no connection.",
    "rate_limited": "Not asked: the service asked us to wait.",
    "server_trouble": "Not asked: the service was having trouble.",
    "wrong_answer": "Not asked: the answers did not come from the service.",
    "disk": "Not asked: the disk was full.",
    "user": "Not asked: the run was stopped.",
}
"""Why a row was not asked, by the word for why the run stopped."""
NOT_RUN_YET = "Not asked yet."
STILL_COMING = (
    "Not all of its results have come yet. Resume to wait for them, or take them in from a file where they were saved."
)
STILL_WAITING = "The answer is still at the service; resume to fetch it."
NO_LONGER_THERE = "{vendor} no longer has this result. It may have used credits."
UNKNOWN = (
    "We sent this request at {at}, but the answer did not arrive. It may have used {credits}. It has not been sent"
    " again. ({message})"
)
NOT_READ = (
    "We sent this request at {at}, and its answer could not be understood; it is kept with the project. It may have"
    " used {credits}. It has not been sent again. ({message})"
)
SENT_AGAIN = "You chose to send this again; it is sent when you resume."
LEFT_AS_IS = (
    "Left as it is: the request may have used credits, and its answer never came. It is not asked again by itself."
)
REJECTED = "What was found was rejected in the review."
FOUND_AGAIN = "The lost answer was found at {vendor}; resume to fetch it."
INTERRUPTED = "The program stopped while this was being asked. It may have used credits. It has not been sent again."
KNOWN = "Known since {day}, not bought again."
KNOWN_PART = "{part} known since {day}, not bought again."
UNUSABLE = "The answer that was kept for this row does not fit it any more. Ask the row again to buy a new one."
NOT_KEPT = "The answers of this run are in this file, but other lists cannot use them yet. {problem}"
AFTER_FIRST = "Not asked: not among the first {rows}."
NOT_SAMPLED = "Not asked: not among the {rows} of the trial."
HIT_RATE = (
    "Only {hits} of the last {asked} rows of {step} had a result; you wanted at least {floor} of 100. Nothing more was"
    " sent. Look at the rows without a result; if you resume, it goes on and counts anew."
)
MISTAKE = "A mistake in Rowcall stopped the run. What was answered is kept, and the run can be resumed."


def stop(refusal: Refusal, provider: str, said: str = "") -> tuple[str, str]:
    """Why a refusal stops a run: the report's word, and what people are told; the figures are filled in at the end.

    Args:
        refusal: Why the call was refused.
        provider: Whose service refused it.
        said: The service's own words, told where its words are known to help; some of them tell what is refused.
    """
    reason, sentence = STOPS[refusal]
    if refusal is Refusal.AUTH and any(word in said.casefold() for word in WORDS_OF_LINKEDIN):
        vendor = PROVIDERS[provider].title
        return reason, NOT_CONNECTED_THERE.format(vendor=vendor, said=said, here=HERE)
    if refusal is Refusal.CREDITS and any(word in said.casefold() for word in WORDS_OF_PLAN):
        return reason, PLAN_REACHED.format(vendor=PROVIDERS[provider].title, said=said, here=HERE)
    vendor, explains = PROVIDERS[provider].title, PROVIDERS[provider].explains
    told = sentence.format(vendor=vendor, here=HERE)
    return reason, f"{told} {vendor} says: {said}" if said and explains else told


def complete(message: str, reason: str | None, figures: RunFigures) -> str:
    """A stop's message with how far the run is, where it wants to tell that."""
    waiting = max(0, figures.rows - figures.done - figures.unknown - figures.waiting)
    if reason in ("credits", "consent"):
        told = f"{counted(waiting, 'row')} {_is(waiting)} waiting and will go on when you resume."
    else:
        told = f"{figures.done:,} of {counted(figures.rows, 'row')} {_is(figures.rows)} done."
    return message.replace(HERE, told)


def unknown_outcome(sent_at: float, most: int, message: str, *, sentence: str = UNKNOWN) -> str:
    """What is said of a row in doubt."""
    moment = datetime.fromtimestamp(sent_at, UTC).astimezone()
    return sentence.format(at=f"{moment:%H:%M:%S}", credits=counted(most, "credit"), message=message)


def action_for(reason: str | None) -> RunAction:
    """The one thing to do about a stop."""
    return ACTIONS.get(reason, RunAction.RESUME) if reason is not None else RunAction.NONE


def counted(count: int, word: str) -> str:
    """A count with its word: "1 row", "1,204 rows"."""
    return f"{count:,} {word}" if count == 1 else f"{count:,} {word}s"


def unknown(count: int) -> str:
    """How many rows are in doubt: "3 rows are Unknown"."""
    return f"{counted(count, 'row')} {_is(count)} Unknown"


def time_of_day(moment: float) -> str:
    """A moment (Unix time) as this machine's clock shows it."""
    return f"{datetime.fromtimestamp(moment, UTC).astimezone():%H:%M}"


def _is(count: int) -> str:
    return "is" if count == 1 else "are"
