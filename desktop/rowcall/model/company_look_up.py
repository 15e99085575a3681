"""Looks a company up (POST /accounts/single_enrich), so that one answer serves every action that needs it."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import normal, shapes
from rowcall.model.action import Charge, Output
from rowcall.model.cells import JobState
from rowcall.model.companies import COMPANY_KEYS, company_values, is_known
from rowcall.model.dialogue import Ask, Cells, Claim, Ended, Said, Used
from rowcall.model.exchange import Reply
from rowcall.model.fields import Field
from rowcall.model.request import Limit, Request

LOOK_UP_PATH = "/api/v2/accounts/single_enrich"
LOOK_UP = Limit("company_look_up", 20, 1.0, title="company look-ups")
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


def linked_question(path: str, body: Mapping[str, Any], pace: Limit, unit: str) -> Request:
    """A question about a company whose LinkedIn page is known, which costs one `unit` where it has an answer."""
    return Request(
        "POST",
        path,
        body,
        limit=pace,
        units={unit: 1},
        paid=True,
        takes_custom=False,
        answers=frozenset({404}),
        total_seconds=60.0,
    )


def linked_charges(ask: Ask, question: Charge) -> tuple[Charge, ...]:
    """The same for a plan: a look-up before it where only the name or the domain is known."""
    return (question,) if linked(ask) else (look_up_charge(ask), question)


def look_up_charge(ask: Ask) -> Charge:
    """The same for a plan."""
    return Charge("company look-ups", LOOK_UP, {"company": 1}, known_as=company_identity(ask))


def knows(reply: Reply | None) -> bool:
    """Whether the service knows the company that a question was about; the documents do not say how it tells."""
    return reply is not None and reply.status != 404


def not_known(ask: Ask) -> Ended:
    """How a row ends whose company the service does not know."""
    return Ended(dict.fromkeys(ask.parts, JobState.NOT_FOUND), UNKNOWN)


def company_found(reply: Reply | None) -> Mapping[str, Any]:
    """What a look-up says of a company; empty where the service knows none (404, or an answer that tells nothing).

    Raises:
        WrongAnswer: If it says something that cannot be understood: that may have been paid for.
    """
    if reply is None or not knows(reply):
        return {}
    body = shapes.unwrapped(reply.body, COMPANY_KEYS, shapes.OF_COMPANIES)
    if isinstance(body, dict) and is_known(body):
        return body
    if reply.body is None or not shapes.says_none(body, COMPANY_KEYS):
        raise WrongAnswer("The answer tells of no company.")
    return {}


def linked_by(company: Mapping[str, Any]) -> dict[str, str]:
    """How LinkedIn knows a company that was looked up, in the service's words, best first."""
    values = company_values(company)
    found = {key: values.get(key, "") for key in ("company_linkedin_id", "company_linkedin_url")}
    return {key: text for key, text in found.items() if text}


def resolve(ask: Ask, mark: str) -> Generator[Said, Reply | None, dict[str, str] | Ended]:
    """How LinkedIn knows the row's company, looked up where the list does not say; or how the row ends instead.

    Args:
        ask: The row.
        mark: What else makes the question of this row another one; a company with the same mark is asked about once.
    """
    company = linked(ask)
    names = {normal.company_key(text) for text in company.values()}
    if not company:
        found = company_found((yield look_up(ask)))
        yield Used({"company": 1} if found else {})
        company = linked_by(found)
        if not company:
            return not_known(ask) if not found else Ended(dict.fromkeys(ask.parts, JobState.NOT_FOUND), WITHOUT_PAGE)
        yield Cells({f"resolved_{key.removeprefix('company_')}": text for key, text in company.items()})
        names = {normal.company_key(text) for text in company.values()}
        company = dict(list(company.items())[:1])
    yield Claim(frozenset(f"{name}|{mark}" for name in names if name))
    return company


def by_number(company: Mapping[str, str]) -> dict[str, str]:
    """The same company by its LinkedIn number, where that stands in the address of its page."""
    number = normal.company_key(next(iter(company.values())))
    return {"company_linkedin_id": number} if number.isascii() and number.isdigit() else dict(company)
