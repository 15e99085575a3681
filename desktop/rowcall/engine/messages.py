"""The sentences with which a run stops or says why a row was not asked."""

from __future__ import annotations

from rowcall.model.call import Refusal

STOPS: dict[Refusal, tuple[str, str]] = {
    Refusal.AUTH: ("auth", "Pronto refused the API key. Nothing more was sent. Check the key, then resume."),
    Refusal.CREDITS: (
        "credits",
        "The account is out of credits. The rows that are left will go on when you resume. Check the balance.",
    ),
    Refusal.CONSENT: (
        "consent",
        "Your Pronto account has not agreed to the terms for personal e-mails. Agree there once, then resume.",
    ),
    Refusal.WRONG_ANSWER: (
        "wrong_answer",
        "The answer did not come from Pronto's API (a redirect came back). A hotel or office login page may be in the"
        " way.",
    ),
}
"""Refusals that concern the whole run: the report's word, and what people are told."""

WRONG_ANSWER = (
    "The answer did not come from Pronto's API ({message}). A hotel or office login page may be in the way. Nothing"
    " more was sent."
)
SAME_REFUSAL = "Pronto refused five rows in a row with the same words ({message}). Nothing more was sent."
BUDGET = "The next call could take the run over the {budget} credits you allowed. Nothing more was sent."
OFFLINE = "No connection to Pronto. No row was lost. Resume when you are connected. ({message})"
TOO_FAST = "Pronto asks us to wait for too long. No row was lost. Resume later. ({message})"
BUSY = "Pronto cannot answer now. No row was lost. Resume later. ({message})"
USER = "You stopped the run. What was sent has finished; the rest can go on when you resume."

NOT_RUN: dict[str, str] = {
    "auth": "Not asked: the API key was refused.",
    "credits": "Not asked: the account is out of credits.",
    "consent": "Not asked: the account has not agreed to the terms for personal e-mails.",
    "budget": "Not asked: the credits you allowed were used up.",
    "hit_rate": "Not asked: too few rows had a result.",
    "offline": "Not asked: there was no connection.",
    "rate_limited": "Not asked: Pronto asked us to wait.",
    "server_trouble": "Not asked: Pronto was having trouble.",
    "wrong_answer": "Not asked: the answers did not come from Pronto.",
    "disk": "Not asked: the disk was full.",
    "user": "Not asked: the run was stopped.",
}
"""Why a row was not asked, by the word for why the run stopped."""
NOT_RUN_YET = "Not asked yet."
STILL_WAITING = "The answer is still at Pronto; resume to fetch it."
UNKNOWN = "We sent this request but no answer came. It may have used credits. It has not been sent again. ({message})"
SENT_AGAIN = "You chose to send this again; it is sent when you resume."
LEFT_AS_IS = "Left as it is: the request may have used credits, and its answer never came."
FOUND_AGAIN = "The lost answer was found at Pronto; resume to fetch it."
INTERRUPTED = "The program stopped while this was being asked. It may have used credits. It has not been sent again."
KNOWN = "Known since {day}, not bought again."
KNOWN_PART = "{part} known since {day}, not bought again."
UNUSABLE = "The answer that was kept for this row does not fit it any more. Ask the row again to buy a new one."
NOT_KEPT = "The answers of this run are in this file, but other lists cannot use them yet. {problem}"
AFTER_FIRST = "Not asked: after the first {first} rows."
NOT_SAMPLED = "Not asked: not among the {sample} rows of the trial."
HIT_RATE = (
    "Only {hits} of the last {asked} rows of {step} had a result; you wanted at least {floor} of 100. Nothing more was"
    " sent. Look at the rows without a result; if you resume, it goes on and counts anew."
)
MISTAKE = "A mistake in Rowcall stopped the run. What was answered is kept, and the run can be resumed."
