"""Checks of request bodies, each with the status that the documents give for it."""

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from rowcall.sandbox.endpoint import Json, RefusalError
from rowcall.sandbox.words import company_handle, is_web_url, person_handle


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
    if not isinstance(value, str) or not is_web_url(value):
        raise RefusalError(400, "Invalid webhook_url")
    parts = urlsplit(value)
    if parts.scheme == "http" and parts.hostname not in {"127.0.0.1", "localhost", "::1"}:
        raise RefusalError(400, "Invalid webhook_url: https is required")
    return value


def company_url(body: Json) -> str | None:
    """The address of a company page, regular or Sales Navigator.

    Raises:
        RefusalError: 422 for another address.
    """
    value = text(body, "company_linkedin_url")
    if value is not None and company_handle(value) is None:
        raise RefusalError(422, "company_linkedin_url is not a LinkedIn company URL")
    return value


def person_url(body: Json) -> str | None:
    """The address of a person's profile, regular or Sales Navigator.

    Raises:
        RefusalError: 422 for another address.
    """
    value = text(body, "linkedin_url")
    if value is not None and person_handle(value) is None:
        raise RefusalError(422, "linkedin_url is not a LinkedIn profile URL")
    return value
