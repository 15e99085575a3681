"""What people read about the wire, in one place so that all of it sounds alike."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from rowcall.model.request import Limit

WEB_PAGE = "A web page came back instead of an answer."
NOT_THE_CONTRACT = "The answer could not be understood."
EMPTY = "The answer was empty."
TOO_LARGE = "The answer was larger than {megabytes:g} MB and was not read to its end."
REDIRECT = "The call was sent on to another address, which is not followed: whoever answered is not {vendor}."
OTHER_TOKEN = "The answer belongs to another call."  # noqa: S105 - a sentence
SAYS_FAILED = "The answer says that the call failed, not why."
STATUS = "{vendor} answered with error {status}."
WEB_PAGE_STATUS = "A web page came back instead of an answer (error {status})."

CUT_OFF = "The connection to {host} broke before the answer was complete."
NO_ANSWER = "The connection to {host} broke before an answer came."
STOPPED_COMING = "The answer of {host} stopped coming after it had begun."
TOOK_TOO_LONG = "{host} gave no complete answer within {seconds:g} seconds."

CONNECT_SLOW = "{host} did not answer within {seconds:g} seconds."
NOT_FOUND = "The address {host} could not be found."
NOT_TRUSTED = "No secure connection to {host}: its certificate could not be verified."
NO_TLS = "No secure connection to {host} could be set up."
PROXY = "The proxy of this network did not let the connection to {host} through."
CLOSED = "The connection to {host} was closed before anything was sent."
UNREACHABLE = "{host} could not be reached."

CHECK_NETWORK = "Check the internet connection and try again; nothing was spent."
CHECK_KEY = "Enter the key shown {keys_are_at}; nothing was spent."
BUY_CREDITS = "Buy credits on {vendor}'s site and try again."
LOGIN_PAGE = "A hotel or office login page may be in the way; nothing was spent."
TRY_LATER = "Try again in a few minutes; nothing was spent."


def wait_until(vendor: str, seconds: float) -> str:
    """Say at what time of day, on this machine's clock, a wait of so many seconds ends."""
    then = datetime.now(UTC).astimezone() + timedelta(seconds=seconds)
    moment = f"{then:%H:%M:%S}" if seconds < 60 else f"{then:%H:%M}"
    return f"{vendor} asked us to wait until {moment}."


def used_up(vendor: str, calls: int, title: str, seconds: float) -> str:
    """Say that a limit for a long time is used up, and when it goes on on this machine's clock."""
    now = datetime.now(UTC).astimezone()
    then = now + timedelta(seconds=seconds)
    day = "" if then.date() == now.date() else f" on {then:%d.%m.}"
    return f"{vendor} allows {calls:,} {title}. They are used up; it goes on{day} at {then:%H:%M}."


def slow_pace(vendor: str, limit: Limit, seconds: float) -> str:
    """Say that few calls of a kind are allowed, and when the next one goes on this machine's clock."""
    then = datetime.now(UTC).astimezone() + timedelta(seconds=seconds)
    span = "a minute" if limit.seconds == 60 else f"in {limit.seconds:g} seconds"
    return f"{vendor} allows {limit.calls} {limit.title} {span}; the next one goes at {then:%H:%M:%S}."
