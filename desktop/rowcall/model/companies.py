"""Reads what the service says of companies: their blocks, the previews of searches, and what is sent to our address."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from rowcall.model import normal, shapes
from rowcall.model.action import NewSheet, Output
from rowcall.model.dialogue import NewRow
from rowcall.model.fields import Field
from rowcall.model.leads import text_of

COMPANY_OUTPUTS = (
    Output("company_name", "Company", Field.COMPANY_NAME),
    Output("company_domain", "Company website", Field.COMPANY_DOMAIN),
    Output("company_linkedin_url", "Company LinkedIn page", Field.COMPANY_LINKEDIN_URL),
    Output("company_linkedin_id", "Company LinkedIn number", Field.COMPANY_LINKEDIN_ID),
    Output("industry", "Industry", Field.INDUSTRY),
    Output("company_size", "Company size", Field.COMPANY_SIZE),
    Output("company_location", "Location"),
    Output("headquarters", "Headquarters"),
    Output("company_description", "What they do"),
    Output("source_row", "Row of the list"),
)
"""The columns of a company that was found; the next action knows it by the first four."""
COMPANIES_FOUND = NewSheet("companies_found", "Companies found", COMPANY_OUTPUTS)
LISTS_OF_COMPANIES = ("companies", "accounts", "preview", "results", "data")
"""Keys under which companies were seen or may stand; the documents show no message of an account search."""
NAMES = ("cleaned_name", "name", "company_name")
PAGES = ("linkedin_url", "company_linkedin_url")
NUMBERS = ("linkedin_id", "company_linkedin_id")
SITES = ("website", "domain", "company_website", "company_domain")
TELLING = ("name", "website", "description", "industry", "headquarters")
"""An enriched company without any of these is one that the service does not know."""
COMPANY_KEYS = (*NAMES, *PAGES, *NUMBERS, *SITES, *TELLING, "employee_range", "company_size", "location")
"""Keys that tell of a company, or repeat what was asked about."""


def company_values(block: Mapping[str, Any]) -> dict[str, str]:
    """A company's columns, from any of the forms in which the service tells of one.

    These are the block of ten keys beside a lead, the four keys of a preview, an item of a list, and the answer of a
    look-up. What a form does not say is left out, so that it never takes the place of what another said.
    """
    number, page = _number(block), _page(block)
    values = {
        "company_name": text_of(block, *NAMES),
        "company_domain": normal.domain(text_of(block, *SITES)),
        "company_linkedin_url": page or (normal.company_page(number) if number else ""),
        "company_linkedin_id": number,
        "industry": text_of(block, "industry"),
        "company_size": text_of(block, "employee_range", "company_size"),
        "company_location": text_of(block, "location"),
        "headquarters": text_of(block, "headquarters"),
        "company_description": text_of(block, "description"),
    }
    return {key: text for key, text in values.items() if text}


def _page(block: Mapping[str, Any]) -> str:
    """The address of its page, with its scheme; empty where what stands there leads to no company."""
    page = text_of(block, *PAGES)
    return normal.web_address(page) if normal.company_key(page) else ""


def _number(block: Mapping[str, Any]) -> str:
    """Its LinkedIn number, which may stand in the address of its page alone."""
    number = text_of(block, *NUMBERS)
    if not number.isdigit():
        number = normal.company_key(_page(block))
    return number if number.isascii() and number.isdigit() else ""


def is_known(block: Mapping[str, Any]) -> bool:
    """Whether an answer tells of a company at all, and does not only repeat what was asked."""
    return any(shapes.is_there(block.get(key)) for key in (*TELLING, *PAGES, *NUMBERS))


class FoundCompanies:
    """Makes rows of companies that come in several messages, in several forms, some of them twice.

    A preview names a company by its number; what is sent later may name it by its page alone. Both get the same row
    where they share the number, the page, or, one of them having no page of its own yet, a name that no other has.
    """

    def __init__(self) -> None:
        self._known: dict[str, dict[str, str]] = {}
        self._keys: dict[str, str] = {}
        """From numbers and pages to the key of their row."""
        self._named: dict[str, set[str]] = {}
        """From names to the keys of the rows that have them."""
        self._with_page: set[str] = set()

    @property
    def count(self) -> int:
        """How many companies there are so far."""
        return len(self._known)

    def take(self, blocks: Iterable[Mapping[str, Any]]) -> tuple[NewRow, ...]:
        """The rows of these companies of which something new is said; each row has all that is known by now."""
        rows: dict[str, NewRow] = {}
        for block in blocks:
            values = company_values(block)
            key = self._key_of(block, values)
            if not key:
                continue
            known = self._known.setdefault(key, {})
            news = {name: text for name, text in values.items() if name not in known}
            known.update(news)
            if news:
                rows[key] = NewRow(key, dict(known))
        return tuple(rows.values())

    def _key_of(self, block: Mapping[str, Any], values: Mapping[str, str]) -> str:
        """The key of its row; a company that is new gets the surest of its names as key. Empty: it has none."""
        number = values.get("company_linkedin_id", "")
        page = normal.company_key(values.get("company_linkedin_url", ""))
        page = "" if page == number else page
        names = [name for name in dict.fromkeys(normal.fold(text_of(block, key)) for key in NAMES) if name]
        links = [f"number:{number}" if number else "", f"page:{page}" if page else ""]
        links = [link for link in links if link]
        key = next((self._keys[link] for link in links if link in self._keys), "")
        if not key and not number:
            key = self._by_name(names, page)
        key = key or next(iter([*links, *(f"name:{name}" for name in names)]), "")
        if key:
            self._keys.update((link, key) for link in links)
            for name in names:
                self._named.setdefault(name, set()).add(key)
            if page:
                self._with_page.add(key)
        return key

    def _by_name(self, names: Iterable[str], page: str) -> str:
        """The only company that has one of these names, where its page does not say that it is another one."""
        keys = set().union(*(self._named.get(name, set()) for name in names))
        (key,) = keys if len(keys) == 1 else ("",)
        return "" if page and key in self._with_page else key


def read_companies(body: Any) -> tuple[Mapping[str, Any], ...] | None:
    """The companies in a message or an answer; None where there is no place for companies in it.

    They stand in a list, alone or under one of several keys, or the message is one company. In a search that is read
    back they may stand beside people. What is no company is passed over: it is kept as it came.
    """
    if isinstance(body, list):
        found: Any = body
    elif isinstance(body, dict):
        found = next((body[key] for key in LISTS_OF_COMPANIES if isinstance(body.get(key), list)), None)
        if found is None:
            return (body,) if any(body.get(key) for key in (*TELLING[1:], *PAGES)) else None
    else:
        return None
    blocks = [block.get("company", block) for block in found if isinstance(block, dict)]
    return tuple(block for block in blocks if isinstance(block, dict))
