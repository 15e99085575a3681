"""How Pronto speaks: an API key in a header of its own, and errors in four shapes."""

from __future__ import annotations

from typing import Any

from rowcall.api.phrases import speaks_of, text_of
from rowcall.model.exchange import Refusal

CREDIT_WORDS = (
    "insufficient credit",
    "insufficient_credit",
    "enrichment credits",
    "not enough credit",
    "no credits",
    "out of credits",
    "import limits",
    "plan limit",
)
"""Texts by which the service says that the account cannot pay, whatever the status."""
CREDIT_WORD_OF_401 = "credit"
"""A 401 means a bad key unless it speaks of credits (POST /intents/accounts/growth)."""
CONSENT_WORD = "consent"
"""A 422 of the enrichment calls for a personal e-mail that the account's owner has not agreed to."""


def key_header(key: str) -> tuple[str, str]:
    """The key as it is."""
    return "X-API-KEY", key


def words(body: Any) -> str:
    """The service's own words in an error body, in any of the four shapes that it uses; empty where there are none."""
    if not isinstance(body, dict):
        return ""
    found = (text_of(body.get(key)) for key in ("error", "message", "errors"))
    return next(filter(None, found), "")


def meaning(status: int, _body: Any, text: str) -> Refusal | None:
    """What the words of a refusal say that its status alone does not."""
    if speaks_of(text, CREDIT_WORDS) or (status == 401 and speaks_of(text, (CREDIT_WORD_OF_401,))):
        return Refusal.CREDITS
    if status == 422 and speaks_of(text, (CONSENT_WORD,)):
        return Refusal.CONSENT
    return None
