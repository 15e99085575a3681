"""The companies that searches can find, drawn once for each seed."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

from rowcall.sandbox.company import Company
from rowcall.sandbox.company_facts import CompanyFacts
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.names import COUNTRIES
from rowcall.sandbox.words import slug

_STARTS = (
    "Nor",
    "Bru",
    "Tel",
    "Qua",
    "Dor",
    "Fen",
    "Kal",
    "Ost",
    "Ver",
    "Lum",
    "Sar",
    "Pel",
    "Gra",
    "Hal",
    "Tor",
    "Ze",
)
_MIDDLES = ("va", "ma", "ri", "se", "li", "zo", "pe", "mi", "ku", "no", "da", "te")
_ENDS = ("ne", "ro", "lis", "kas", "dan", "vik", "mont", "sen", "tra", "quo")
_SECOND_WORDS = {
    "96": ("Software", "Systems", "Cloud"),
    "4": ("Motors", "Automotive", "Mobility"),
    "43": ("Capital", "Finance", "Payments"),
    "12": ("Academy", "Learning", "Campus"),
    "6": ("Digital", "Networks", "Online"),
    "135": ("Machines", "Robotics", "Tooling"),
    "116": ("Logistics", "Freight", "Cargo"),
    "34": ("Foods", "Kitchens", "Bakeries"),
    "14": ("Health", "Clinics", "Medical"),
    "3240": ("Energy", "Solar", "Wind"),
}


@dataclass(frozen=True)
class Market:
    """All companies that a search can find, with the facts about them."""

    companies: tuple[CompanyFacts, ...]

    @cached_property
    def by_alias(self) -> dict[str, Company]:
        """Each company by its number, its domain and its name, as `Companies` spells them."""
        aliases: dict[str, Company] = {}
        for facts in self.companies:
            company = facts.company
            for alias in (f"page:{company.id}", f"domain:{company.stem}", f"name:{company.stem}"):
                aliases[alias] = company
        return aliases


@lru_cache(maxsize=8)
def market_of(seed: int, size: int) -> Market:
    """So many companies of one seed, each called by a word of its industry."""
    found: dict[str, CompanyFacts] = {}
    stems: set[str] = set()
    words = [word for several in _SECOND_WORDS.values() for word in several]
    number = 0
    while len(found) < size:
        number += 1
        facts = _company(seed, number, words)
        if facts is not None and facts.company.id not in found and facts.company.stem not in stems:
            found[facts.company.id] = facts
            stems.add(facts.company.stem)
    return Market(tuple(found.values()))


def _company(seed: int, number: int, words: list[str]) -> CompanyFacts | None:
    dice = Dice(seed, "market", number)
    first = dice.pick("start", _STARTS) + dice.pick("middle", _MIDDLES) + dice.pick("end", _ENDS)
    country = dice.pick("country", COUNTRIES)
    turn = dice.number("turn", 0, len(words) - 1)
    for word in (*words[turn:], *words[:turn]):
        name = f"{first} {word}"
        stem = slug(name)
        id_ = str(Dice(seed, "company", stem).number("id", 10_000_000, 99_999_999))
        facts = CompanyFacts(seed, Company(id_, stem, name, f"{stem}.example", country))
        # The industry is drawn from the name; a name is taken if it tells of that industry.
        if word in _SECOND_WORDS[facts.industry_id]:
            return facts
    return None
