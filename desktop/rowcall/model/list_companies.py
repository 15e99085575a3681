"""The companies of a sheet as they go into one of the account's lists (POST /lists, PUT /lists/{id})."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rowcall.model import normal
from rowcall.model.action import Charge, Output
from rowcall.model.companies import company_values
from rowcall.model.countries import country_in
from rowcall.model.dialogue import Ask
from rowcall.model.fields import Field

ON_LIST = "on_list"
"""The part of both actions."""
LIST_COMPANY = "list_company"
MOST_COMPANIES = 1000
"""In one call. The documents set no bound for a list; no import of the service takes more (POST /accounts/search)."""
LIST_ID = Output("list_id", "List number", Field.LIST_ID)
LIST_LINKEDIN_ID = Output("list_linkedin_id", "LinkedIn number of the list")
CHARGE = Charge("companies to put on the list", None, {LIST_COMPANY: 1})
SECONDS = 120.0
"""The service pushes the whole list into Sales Navigator; the documents do not say how long that takes."""
_NAMES = ("company_name", "company_domain", "company_linkedin_id")


def company_body(ask: Ask) -> dict[str, str]:
    """The row's company in the service's words; what the list does not say is left out."""
    page = ask.value(Field.COMPANY_LINKEDIN_URL) or normal.company_page(ask.value(Field.COMPANY_LINKEDIN_ID))
    known = {
        "name": ask.value(Field.COMPANY_NAME),
        "country_code": country_in(ask.value(Field.LOCATION)),
        "domain": ask.value(Field.COMPANY_DOMAIN),
        "linkedin_url": page,
    }
    return {key: text for key, text in known.items() if text}


def joined(bodies: Sequence[Mapping[str, Any]], name: str) -> dict[str, Any]:
    """The companies of many rows in one body, with the list's name where one is given."""
    return {**({"name": name} if name else {}), "companies": [dict(body) for body in bodies]}


def is_among(company: Mapping[str, str], listed: Any) -> bool:
    """Whether a row's company is among those that an answer lists; where it lists none, nothing speaks against it."""
    if not isinstance(listed, list):
        return True
    mine = company_values(company)
    page = normal.company_key(company.get("linkedin_url", ""))
    blocks = [block for block in listed if isinstance(block, dict)]
    return any(_is_same(mine, page, company_values(block)) for block in blocks)


def _is_same(mine: Mapping[str, str], page: str, other: Mapping[str, str]) -> bool:
    if page and page in (normal.company_key(other.get("company_linkedin_url", "")), other.get("company_linkedin_id")):
        return True
    return any(normal.fold(mine[key]) == normal.fold(other[key]) for key in _NAMES if mine.get(key) and other.get(key))
