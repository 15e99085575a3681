"""The calls that ask how people can be reached: at once, in the background, and many together."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rowcall.model.countries import country_code
from rowcall.model.dialogue import Ask
from rowcall.model.fields import Field
from rowcall.model.request import Batch, Hook, Limit, Request

AT_ONCE = "/v2/contacts/single_enrich"
IN_BACKGROUND = "/api/v2/contacts/single_enrich"
MANY_AT_ONCE = "/api/v2/contacts/bulk_enrich"
MOST_TOGETHER = 100
"""People in one batch, by the documents; two are the least, so that one alone goes in the background."""
SYNC = Limit("sync_enrich", 50, 1.0, title="e-mail and phone look-ups")
COUNTRIES = "phone_country_codes"


def countries(ask: Ask) -> list[str]:
    """The countries whose phones are wanted, by their codes; none: those of all."""
    return sorted({country_code(text) for text in ask.option(COUNTRIES, ())})


def _person(ask: Ask) -> dict[str, Any]:
    known = {
        "firstname": ask.value(Field.FIRST_NAME),
        "lastname": ask.value(Field.LAST_NAME),
        "linkedin_url": ask.value(Field.LINKEDIN_URL),
        "domain": ask.value(Field.COMPANY_DOMAIN),
        "company_name": ask.value(Field.COMPANY_NAME),
    }
    return {key: text for key, text in known.items() if text}


def _wanted(ask: Ask) -> dict[str, Any]:
    codes = countries(ask) if "phone" in ask.parts else []
    return {"enrichment_type": list(ask.parts), **({COUNTRIES: codes} if codes else {})}


def at_once(ask: Ask) -> Request:
    """All that is wanted of one person, answered within the call."""
    return Request(
        "POST",
        AT_ONCE,
        {**_person(ask), **_wanted(ask)},
        limit=SYNC,
        units=dict.fromkeys(ask.parts, 1),
        paid=True,
        slow=True,
        total_seconds=120.0,
    )


def in_background(ask: Ask) -> Request:
    """One kind, whose answer is fetched later."""
    return Request(
        "POST",
        IN_BACKGROUND,
        {**_person(ask), **_wanted(ask)},
        units=dict.fromkeys(ask.parts, 1),
        paid=True,
        accepted=True,
        total_seconds=45.0,
    )


def with_others(ask: Ask) -> Request:
    """One person of a batch; whoever is left alone goes in the background, and is heard of in the same way."""
    wanted, alone = _wanted(ask), replace(in_background(ask), hook=Hook.ONLY)
    batch = Batch(
        repr(wanted), MOST_TOGETHER, lambda people: {"contacts": [dict(one) for one in people], **wanted}, alone
    )
    return replace(alone, path=MANY_AT_ONCE, body=_person(ask), batch=batch, total_seconds=60.0)


def read_result(enrichment_id: str) -> Request:
    """The result of an enrichment; it echoes `custom` (GET /contacts/{id})."""
    return Request("GET", f"/api/v2/contacts/{enrichment_id}")
