"""Looks a company up (POST /accounts/single_enrich), so that one answer serves every action that needs it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.model import normal
from rowcall.model.action import Charge, Output
from rowcall.model.call import Ask, Limit, Reply, Request
from rowcall.model.companies import company_values, is_known
from rowcall.model.fields import Field
from rowcall.model.leads import answered_object

LOOK_UP_PATH = "/api/v2/accounts/single_enrich"
LOOK_UP = Limit("company_look_up", 20, 1.0)
UNKNOWN = "The service knows no such company."
WITHOUT_PAGE = "The service knows this company, but not its LinkedIn page."
COMPANY_NEEDS = (
    frozenset({Field.COMPANY_LINKEDIN_ID}),
    frozenset({Field.COMPANY_LINKEDIN_URL}),
    frozenset({Field.COMPANY_DOMAIN}),
    frozenset({Field.COMPANY_NAME}),
)
"""What a company can be known by, best first."""
RESOLVED_OUTPUTS = (
    Output("resolved_linkedin_url", "LinkedIn page found", Field.COMPANY_LINKEDIN_URL),
    Output("resolved_linkedin_id", "LinkedIn number found", Field.COMPANY_LINKEDIN_ID),
)
"""The columns of an action that had to look a company up before it could ask its own question."""


def linked(ask: Ask) -> dict[str, str]:
    """How LinkedIn knows the row's company, in the service's words; empty where the list has neither form."""
    if number := ask.value(Field.COMPANY_LINKEDIN_ID):
        return {"company_linkedin_id": number}
    if url := ask.value(Field.COMPANY_LINKEDIN_URL):
        return {"company_linkedin_url": url}
    return {}


def company_identity(ask: Ask) -> str:
    """The normalised name of the row's company: its LinkedIn page, else its domain, else its name."""
    known = linked(ask)
    if known:
        return f"linkedin:{normal.company_key(next(iter(known.values())))}"
    if domain := ask.value(Field.COMPANY_DOMAIN):
        return f"domain:{domain}"
    return f"name:{normal.fold(ask.value(Field.COMPANY_NAME))}"


def look_up(ask: Ask) -> Request:
    """The question who the row's company is, with all that the list says of it."""
    known = {
        "company_linkedin_url": normal.company_page(next(iter(linked(ask).values()), "")),
        "name": ask.value(Field.COMPANY_NAME),
        "domain": ask.value(Field.COMPANY_DOMAIN),
    }
    return Request(
        "POST",
        LOOK_UP_PATH,
        {key: text for key, text in known.items() if text},
        limit=LOOK_UP,
        units={"company": 1},
        paid=True,
        known_as=company_identity(ask),
        answers=frozenset({404}),
        total_seconds=45.0,
    )


def look_up_charge(ask: Ask) -> Charge:
    """The same for a plan."""
    return Charge("company look-ups", LOOK_UP, {"company": 1}, known_as=company_identity(ask))


def company_found(reply: Reply | None) -> Mapping[str, Any]:
    """What a look-up says of a company; empty where the service knows none (404, or an answer that tells nothing)."""
    if reply is None or reply.status == 404:
        return {}
    body = answered_object(reply)
    return body if is_known(body) else {}


def linked_by(company: Mapping[str, Any]) -> dict[str, str]:
    """How LinkedIn knows a company that was looked up, in the service's words, best first."""
    values = company_values(company)
    found = {key: values.get(key, "") for key in ("company_linkedin_id", "company_linkedin_url")}
    return {key: text for key, text in found.items() if text}
