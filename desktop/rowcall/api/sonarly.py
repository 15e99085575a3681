"""How Sonarly speaks: a bearer key, and every answer in an envelope of `success`, `data`, `error` and `traceId`."""

from __future__ import annotations

from typing import Any

from rowcall.api.phrases import text_of
from rowcall.model.exchange import Refusal

NO_CREDITS = "INSUFFICIENT_CREDITS"
"""The code of a 402 (documentation of POST .../prospecting)."""


def key_header(key: str) -> tuple[str, str]:
    """The key as a bearer's."""
    return "Authorization", f"Bearer {key}"


def words(body: Any) -> str:
    """Message and details of an error, with the trace id that the vendor's support asks for; empty without an error.

    `details` is a text in every example of the documentation and may be anything by its type.
    """
    if not isinstance(body, dict):
        return ""
    error = body.get("error")
    if not isinstance(error, dict):
        return text_of(error)
    message, details, code = (text_of(error.get(key)) for key in ("message", "details", "code"))
    said = message or code
    if details and details != said:
        said = f"{said.rstrip('.')}: {details}" if said else details
    trace = text_of(body.get("traceId"))
    return f"{said.rstrip('.')} (trace id {trace})" if said and trace else said


def meaning(_status: int, body: Any, _text: str) -> Refusal | None:
    """A code says more than a status: short credits are short credits whatever the status."""
    error = body.get("error") if isinstance(body, dict) else None
    code = error.get("code") if isinstance(error, dict) else None
    return Refusal.CREDITS if code == NO_CREDITS else None
