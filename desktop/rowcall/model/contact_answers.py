"""Reads what the service says of how a person can be reached, in every form in which it says so."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import shapes
from rowcall.model.dialogue import Ask
from rowcall.model.exchange import Reply
from rowcall.model.fields import Field
from rowcall.model.leads import id_in
from rowcall.model.normal import fold, person_key
from rowcall.model.request import TOKEN_KEY

PROFILES = ("linkedin_profile_url", "linkedin_url")
"""Keys under which a person's profile stands."""
EMPTY_WORDS = frozenset({"", "-", "n/a", "na", "not_found", "not found", "none", "null"})
PENDING = frozenset({"pending", "processing", "queued"})
VALUES = ("email", "phone", "personal_email", "phones")
"""Keys under which something that was found stands."""
TELLING = (*VALUES, "enrichment_id", "id", "status")
"""Keys by which an answer is told to be one about a person."""
OF_AN_ENTRY = ("number", "phone", "email", "address", "value")
"""Keys of an entry that is an object."""


def answered(reply: Reply | None) -> Mapping[str, Any]:
    """The answer, which is an object.

    Raises:
        WrongAnswer: If it is none.
    """
    body = shapes.unwrapped(reply.body, TELLING, (*shapes.WRAPPERS, *shapes.OF_PEOPLE)) if reply else None
    if not isinstance(body, dict):
        raise WrongAnswer("The answer is no object.")
    return body


def id_of(body: Mapping[str, Any]) -> str:
    """The service's name for an enrichment.

    Raises:
        WrongAnswer: If it has none.
    """
    found = id_in(body, "enrichment_id", "id")
    if not found:
        raise WrongAnswer("The answer has no enrichment id.")
    return found


def is_result(body: Mapping[str, Any]) -> bool:
    """Whether it says anything of an enrichment's result at all."""
    return bool(status_of(body)) or has_values(body)


def has_values(body: Mapping[str, Any]) -> bool:
    """Whether there is a place in it for something that was found."""
    return any(key in body for key in VALUES)


def single(body: Any) -> Mapping[str, Any]:
    """What a message says of one person; empty where it says nothing that could be understood."""
    found = body[0] if isinstance(body, list) and len(body) == 1 else body
    return found if isinstance(found, dict) else {}


def is_about(body: Any, ask: Ask) -> bool:
    """Whether a message is about the person of a row: by the profile where both name one, else by the whole name."""
    found = single(body)
    told = next((person_key(word(found.get(key))) for key in PROFILES if found.get(key)), "")
    asked = person_key(ask.value(Field.LINKEDIN_URL))
    if told and asked:
        return told == asked
    names = [
        word(found.get("first_name") or found.get("firstname")),
        word(found.get("last_name") or found.get("lastname")),
    ]
    known = [ask.value(Field.FIRST_NAME), ask.value(Field.LAST_NAME)]
    return all(names) and [fold(name) for name in names] == [fold(name) for name in known]


def status_of(body: Mapping[str, Any]) -> str:
    """How far it is, in the service's word and small letters."""
    return word(body.get("status")).lower()


def is_pending(body: Mapping[str, Any]) -> bool:
    """Whether the service is still at work on it."""
    return status_of(body) in PENDING


def word(value: Any) -> str:
    """A text; a number that should have been one (a phone) as its digits."""
    return shapes.name(value)


def address(value: Any) -> str:
    """An address, or all of a list joined by "; "; the words for "none" are none."""
    if isinstance(value, list):
        return "; ".join(dict.fromkeys(filter(None, map(address, value))))
    if isinstance(value, dict):
        return next((found for key in OF_AN_ENTRY if (found := address(value.get(key)))), "")
    text = word(value)
    return "" if text.lower() in EMPTY_WORDS else text


def phones(body: Mapping[str, Any]) -> str:
    """Numbers, joined by "; ": `phones` or `phone`, a text or a list of texts or of objects with a number."""
    return address(body.get("phones")) or address(body.get("phone"))


def own_part(body: Any, token: str) -> Mapping[str, Any]:
    """What the result of a batch says of the person whose call has this token; of a single one all of it.

    Nothing is taken by likeness: where parts echo no token, none of them is this person's.
    """
    if not isinstance(body, dict):
        return {}
    parts = body.get("contacts")
    if not isinstance(parts, list):
        return body
    return next((part for part in parts if isinstance(part, dict) and _token_in(part) == token), {})


def _token_in(part: Mapping[str, Any]) -> Any:
    custom = part.get("custom")
    return custom.get(TOKEN_KEY) if isinstance(custom, dict) else None
