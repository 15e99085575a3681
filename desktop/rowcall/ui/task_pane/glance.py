"""What an action costs, said in three words from its declaration and the price table."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from rowcall.model.action import Action
from rowcall.model.dialogue import Ask
from rowcall.model.fields import Field
from rowcall.model.prices import Price, PriceTable
from rowcall.ui.languages.named import named
from rowcall.ui.widgets import words

_PROFILE = "https://www.linkedin.com/in/example"
_PAGE = "https://www.linkedin.com/company/example"
_FILLED = {
    **dict.fromkeys(Field, "Norvane"),
    Field.COMPANY_DOMAIN: "norvane.example",
    Field.COMPANY_LINKEDIN_URL: _PAGE,
    Field.COMPANY_LINKEDIN_ID: "90412277",
    Field.LINKEDIN_URL: _PROFILE,
    Field.LINKEDIN_ID: "61880254",
    Field.EMAIL: "mara@norvane.example",
}
"""A row that has something in every field, to ask what its calls would be."""


def price_of(action: Action, prices: PriceTable) -> str:
    """What it takes for each thing found, such as "3 credits a company" or "free"; "≈" where a price is assumed."""
    paid = _paid(action, prices)
    if not paid:
        return _tr("free")
    if not all(price.known for price in paid):
        return _tr("≈ {price}").format(price=_span(paid))
    return _span(paid)


def is_free(action: Action, prices: PriceTable) -> bool:
    """Whether nothing that it does can cost."""
    return not _paid(action, prices)


def _paid(action: Action, prices: PriceTable) -> list[Price]:
    """The prices of what it may buy."""
    charges = action.charges(_sample(action))
    units = dict.fromkeys(key for charge in charges for key, most in charge.units.items() if most)
    found = [prices.prices[key] for key in units]
    return [price for price in found if price.credits or not price.known]


def _sample(action: Action) -> Ask:
    """A row that can be asked for all parts that are asked unless one says otherwise."""
    needed = {field for part in action.parts for need in part.needs for field in need}
    values = {str(field): _FILLED[field] for field in needed}
    options = {option.key: usual for option in action.options if (usual := _usual(option.default, option.suggested))}
    return Ask(values, options, tuple(part.key for part in action.parts if part.by_default))


def _usual(default: object, suggested: object) -> object:
    return suggested if suggested is not None else default


def _span(prices: Iterable[Price]) -> str:
    """Credits for each; from the cheapest to the dearest where there are several."""
    there = list(prices)
    if len(there) == 1 and there[0].each:
        return _tr("{credits} {each}").format(credits=words.credits_of(there[0].credits), each=named(there[0].each))
    low, high = min(price.credits for price in there), max(price.credits for price in there)
    if low == high:
        return _tr("{credits} each").format(credits=words.credits_of(high))
    return _tr("{low} to {high} credits").format(low=words.number(low), high=words.number(high))


def _tr(text: str) -> str:
    return QCoreApplication.translate("glance", text)
