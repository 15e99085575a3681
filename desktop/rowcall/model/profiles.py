"""Looks a person's profile up (POST /leads/single_enrich), so that one answer serves every action that needs it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import normal, shapes
from rowcall.model.action import Charge, Output
from rowcall.model.dialogue import Ask
from rowcall.model.exchange import Reply
from rowcall.model.fields import Field
from rowcall.model.leads import text_of
from rowcall.model.request import Limit, Quota, Request

PROFILE_PATH = "/api/v2/leads/single_enrich"
A_DAY = Limit("profile_look_up", 500, 86_400.0)
"""The documents allow so many requests a day."""
NAMED = frozenset({Field.FIRST_NAME, Field.LAST_NAME, Field.COMPANY_NAME})
PROFILE_NEEDS = (frozenset({Field.LINKEDIN_URL}), NAMED)
"""What a person can be looked up by, best first; the documents know no website here."""
URL_KEY = "profile_linkedin_url"
FOUND_URL = Output(URL_KEY, "LinkedIn profile found", Field.LINKEDIN_URL)
PROFILE_OUTPUTS = (
    FOUND_URL,
    Output("profile_full_name", "Name in the profile", repeats=Field.FULL_NAME),
    Output("profile_title", "Title in the profile"),
    Output("profile_headline", "Headline"),
    Output("profile_summary", "About"),
    Output("profile_location", "Location in the profile"),
    Output("profile_company", "Company in the profile", Field.COMPANY_NAME, repeats=Field.COMPANY_NAME),
    Output("profile_company_domain", "Website of that company", Field.COMPANY_DOMAIN, repeats=Field.COMPANY_DOMAIN),
    Output("profile_company_linkedin_url", "LinkedIn page of that company", Field.COMPANY_LINKEDIN_URL),
    Output("profile_years_in_position", "Years in the position"),
    Output("profile_years_in_company", "Years at the company"),
    Output("profile_connections", "Connections"),
    Output("profile_connection_degree", "Degree of connection"),
)
URLS = ("linkedin_profile_url", "linkedin_url", "sales_navigator_profile_url")
TELLING = ("full_name", "first_name", "title", "lk_headline", "headline", "company_name", *URLS)
"""An answer without any of these tells of nobody."""
ASKED = ("last_name",)
"""What an answer may repeat of the question."""


def profile_identity(ask: Ask) -> str:
    """The normalised name of the row's person: the profile, else the name with the company."""
    if profile := normal.person_key(ask.value(Field.LINKEDIN_URL)):
        return f"profile:{profile}"
    name = normal.fold(f"{ask.value(Field.FIRST_NAME)} {ask.value(Field.LAST_NAME)}")
    return f"name:{name}|company:{normal.fold(ask.value(Field.COMPANY_NAME))}"


def look_up_profile(ask: Ask) -> Request:
    """The question who the row's person is: by the profile where it is known, else by name and company."""
    known = {
        "first_name": ask.value(Field.FIRST_NAME),
        "last_name": ask.value(Field.LAST_NAME),
        "company_name": ask.value(Field.COMPANY_NAME),
    }
    url = ask.value(Field.LINKEDIN_URL)
    return Request(
        "POST",
        PROFILE_PATH,
        {"linkedin_url": url} if url else known,
        quota=_quota(),
        units={"profile": 1},
        paid=True,
        known_as=f"person|{profile_identity(ask)}",
        answers=frozenset({404}),
        total_seconds=45.0,
    )


def profile_charge(ask: Ask) -> Charge:
    """The same for a plan."""
    known_as = f"person|{profile_identity(ask)}"
    return Charge("profile look-ups", None, {"profile": 1}, known_as=known_as, seconds=1.0, quota=_quota())


def profile_found(reply: Reply | None) -> Mapping[str, Any]:
    """What a look-up says of a person; empty where the service knows nobody (404, or an answer that tells nothing).

    Raises:
        WrongAnswer: If it says something that cannot be understood: that may have been paid for.
    """
    if reply is None or reply.status == 404:
        return {}
    outer = shapes.unwrapped(reply.body, (*TELLING, *shapes.OF_PEOPLE))
    body = shapes.unwrapped(outer, TELLING, shapes.OF_PEOPLE)
    if isinstance(body, dict) and _tells(body):
        return {**body, "company": outer.get("company") or body.get("company")}
    if reply.body is None or not shapes.says_none(outer, (*TELLING, *ASKED)):
        raise WrongAnswer("The answer tells of nobody.")
    return {}


def profile_url(profile: Mapping[str, Any]) -> str:
    """The address of a profile that was looked up; empty where it leads to nobody."""
    url = text_of(profile, *URLS)
    return normal.web_address(url) if normal.person_key(url) else ""


def profile_cells(profile: Mapping[str, Any]) -> dict[str, str]:
    """The columns of a profile that was looked up."""
    company = profile["company"] if isinstance(profile.get("company"), dict) else {}
    now = profile["current_position"] if isinstance(profile.get("current_position"), dict) else {}
    full = " ".join(filter(None, (text_of(profile, "first_name"), text_of(profile, "last_name"))))
    return {
        URL_KEY: profile_url(profile),
        "profile_full_name": text_of(profile, "full_name") or full,
        "profile_title": text_of(profile, "title"),
        "profile_headline": text_of(profile, "lk_headline", "headline"),
        "profile_summary": text_of(profile, "summary"),
        "profile_location": text_of(profile, "location"),
        "profile_company": text_of(company, "cleaned_name", "name")
        or text_of(profile, "company_name")
        or text_of(now, "companyName"),
        "profile_company_domain": normal.domain(text_of(company, "website", "domain")),
        "profile_company_linkedin_url": text_of(company, "linkedin_url"),
        "profile_years_in_position": _years(profile, "position"),
        "profile_years_in_company": _years(profile, "company"),
        "profile_connections": text_of(profile, "lk_connections_count", "connections_count"),
        "profile_connection_degree": text_of(profile, "connection_degree"),
    }


def _quota() -> tuple[Quota, ...]:
    return (Quota(A_DAY, title="profiles looked up in a day"),)


def _tells(block: Mapping[str, Any]) -> bool:
    return any(shapes.is_there(block.get(key)) for key in TELLING)


def _years(profile: Mapping[str, Any], of: str) -> str:
    """Years with the months as a fraction, such as 2.3 for two years and four months; empty where none is told."""
    counted = [shapes.number(profile.get(f"{unit}_in_{of}")) for unit in ("years", "months")]
    if counted == [None, None]:
        return ""
    years, months = (count or 0 for count in counted)
    return f"{years + months / 12:.1f}".removesuffix(".0")
