"""What became of a call: what was seen on the wire, and the answer as it came."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from rowcall.model.request import TOKEN_KEY


class Wire(StrEnum):
    """What happened to a call, decided by what was seen on the wire; the words of the attempt's record."""

    NOT_SENT = "not_sent"
    REFUSED = "refused"
    ACCEPTED = "accepted"
    RESULT = "result"
    AMBIGUOUS = "ambiguous"


class Refusal(StrEnum):
    """Why a call was refused, and so whom the refusal concerns."""

    ROW = "row"
    """This row's data: no retry."""
    THROTTLED = "throttled"
    """Too fast: again later."""
    BUSY = "busy"
    """The service cannot now and said so before it began: again later."""
    AUTH = "auth"
    CREDITS = "credits"
    CONSENT = "consent"
    WRONG_ANSWER = "wrong_answer"
    """A redirect: whoever answered is not the service."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer of the service, as kept and as given to an action."""

    status: int
    body: Any
    """The parsed JSON, or None where there was none."""
    token: str = ""
    """Ours of the call that it is about, where what is read tells of many calls: each part echoes its own. Empty in the
    answer to the call itself."""
    alone: bool = False
    """Whether the call could have gone with others and went alone: its result may be read in another way."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One call and what became of it."""

    wire: Wire
    status: int | None = None
    raw: bytes = b""
    """The body as it came, even if cut off."""
    content_type: str = ""
    body: Any = None
    refusal: Refusal | None = None
    message: str = ""
    """One sentence: the service's own words where there are any, else what went wrong."""
    retry_after: float | None = None
    """Seconds that the service asked us to wait; None where it did not say."""
    wrong_answer: bool = False
    """Whether an answer came that is not the service's contract (a login page, an empty answer)."""

    def is_for_another(self, token: str) -> bool:
        """Whether the answer echoes the token of another call; one that echoes nothing tells nothing."""
        custom = self.body.get("custom") if isinstance(self.body, dict) else None
        return bool(token) and isinstance(custom, dict) and custom.get(TOKEN_KEY, token) != token

    @property
    def reply(self) -> Reply:
        """What the action is given."""
        return Reply(self.status or 0, self.body)
