"""Checks of request bodies, each with the status that the documents give for it."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from rowcall.sandbox.company_facts import COMPANY_SIZES
from rowcall.sandbox.endpoint import Json, RefusalError
from rowcall.sandbox.words import company_handle, person_handle

# The same pattern stands in the OpenAPI document; only what can stand in a request line.
_WEBHOOK = re.compile(r"^(https://[A-Za-z0-9.-]+|http://(127\.0\.0\.1|localhost|\[::1\]))(:[0-9]{1,5})?([/?#][!-~]*)?$")


def text(body: Json, key: str) -> str | None:
    """A text with something in it, or None where the key is absent, null or empty.

    Raises:
        RefusalError: 422 for a value that is no text.
    """
    value = body.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise RefusalError(422, f"{key} must be a string")
    return value.strip() or None


def required(body: Json, *keys: str) -> None:
    """Every key must have a value.

    Raises:
        RefusalError: 400 that names the keys without one.
    """
    missing = [key for key in keys if body.get(key) in (None, "", []) or not str(body[key]).strip()]
    if missing:
        raise RefusalError(400, f"Missing required keys: {', '.join(missing)}")


def texts(body: Json, key: str) -> list[str]:
    """A list of texts, empty where the key is absent or null.

    Raises:
        RefusalError: 422 for anything else.
    """
    value = body.get(key)
    if value is None:
        return []
    if not isinstance(value, list) or not all(isinstance(entry, str) for entry in value):
        raise RefusalError(422, f"{key} must be an array of strings")
    return value


def numbers(body: Json, key: str) -> list[str]:
    """A list of ids that no table bounds, as texts or whole numbers; empty where the key is absent or null.

    Raises:
        RefusalError: 422 for anything else.
    """
    value = body.get(key)
    if value is None:
        return []
    if not isinstance(value, list) or not all(_is_id(entry) for entry in value):
        raise RefusalError(422, f"{key} must be an array of ids")
    return [_id_text(entry) for entry in value]


def _is_id(value: object) -> bool:
    return isinstance(value, str) or (isinstance(value, int | float) and not isinstance(value, bool) and value % 1 == 0)


def _id_text(value: str | float) -> str:
    return value.strip() if isinstance(value, str) else str(int(value))


def references(body: Json, key: str) -> list[str]:
    """A list of ids, each plain or as `{"id": ...}`; empty where the key is absent or null.

    Raises:
        RefusalError: 422 for anything else.
    """
    value = body.get(key)
    if not isinstance(value, list):
        return numbers(body, key)
    plain = [entry["id"] if isinstance(entry, dict) and entry.keys() == {"id"} else entry for entry in value]
    return numbers({key: plain}, key)


def sizes(body: Json) -> list[str]:
    """The headcount ranges of `company_size`; en dashes are taken for hyphens.

    Raises:
        RefusalError: 422 for a range that does not exist.
    """
    value = body.get("company_size")
    if isinstance(value, list):
        value = [entry.replace("–", "-") if isinstance(entry, str) else entry for entry in value]
    return ids({"company_size": value}, "company_size", COMPANY_SIZES)


def ids(body: Json, key: str, valid: Iterable[str]) -> list[str]:
    """A list of ids of a published table, empty where the key is absent or null.

    Raises:
        RefusalError: 422 that lists the invalid ids and all valid ones.
    """
    value = body.get(key)
    if value is None:
        return []
    if not isinstance(value, list):
        raise RefusalError(422, f"{key} must be an array")
    allowed = list(valid)
    bad = [str(entry) for entry in value if not isinstance(entry, str) or entry not in allowed]
    if bad:
        raise RefusalError(422, f"Invalid {key}: {', '.join(bad)}. Valid values: {', '.join(allowed)}")
    return [str(entry) for entry in value]


def flag(body: Json, key: str) -> bool:
    """A boolean, false where the key is absent or null.

    Raises:
        RefusalError: 422 for anything else.
    """
    value = body.get(key)
    if value is not None and not isinstance(value, bool):
        raise RefusalError(422, f"{key} must be a boolean")
    return bool(value)


def positive(body: Json, key: str) -> int | None:
    """A whole number of at least 1, or None where the key is absent or null.

    Raises:
        RefusalError: 422 for anything else.
    """
    value = body.get(key)
    if value is None:
        return None
    whole = value.is_integer() if isinstance(value, float) else isinstance(value, int)
    if not whole or isinstance(value, bool) or value < 1:
        raise RefusalError(422, f"{key} must be an integer greater than or equal to 1")
    return int(value)


def mapping(body: Json, key: str) -> Mapping[str, Any] | None:
    """An object, or None where the key is absent or null.

    Raises:
        RefusalError: 422 for anything else.
    """
    value = body.get(key)
    if value is not None and not isinstance(value, dict):
        raise RefusalError(422, f"{key} must be an object")
    return value


def webhook_url(body: Json) -> str | None:
    """An address to send results to: https anywhere, http on loopback alone (choice).

    Raises:
        RefusalError: 400 for anything else.
    """
    value = body.get("webhook_url")
    if value is None:
        return None
    if not isinstance(value, str) or not _WEBHOOK.match(value):
        raise RefusalError(400, "Invalid webhook_url: an https URL is required")
    return value.strip()


def company_url(body: Json, key: str = "company_linkedin_url") -> str | None:
    """The address of a company page, regular or Sales Navigator.

    Raises:
        RefusalError: 422 for another address.
    """
    return _url(body, key, company_handle, "company")


def person_url(body: Json, key: str = "linkedin_url") -> str | None:
    """The address of a person's profile, regular or Sales Navigator, or an internal URN.

    Raises:
        RefusalError: 422 for another address.
    """
    return _url(body, key, person_handle, "profile")


def _url(body: Json, key: str, handle: Callable[[str], str | None], kind: str) -> str | None:
    value = body.get(key)
    if value in (None, ""):
        return None
    if not isinstance(value, str) or handle(value) is None:
        raise RefusalError(422, f"{key} is not a LinkedIn {kind} URL")
    return value
