"""How the people of a company divide into departments, and how that changed within a year."""

from dataclasses import dataclass

from rowcall.sandbox.company_facts import CompanyFacts
from rowcall.sandbox.titles import FUNCTIONS

# How large a department usually is beside the others; what is not named counts 1.
_WEIGHTS = {"8": 9, "25": 8, "18": 6, "13": 5, "15": 4, "26": 4, "10": 3, "12": 2, "4": 3, "19": 2, "24": 2, "1": 2}
_STRONG = {"12": "7", "14": "11", "43": "10", "116": "18", "135": "8", "96": "8"}
"""The department that an industry (id) has most people in."""


@dataclass(frozen=True)
class Department:
    """One department: its people now and 3, 6 and 12 months ago."""

    now: int
    before: tuple[int, int, int]

    def evolution(self) -> dict[str, dict[str, int]]:
        """The three spans as the page of headcount shows them."""
        spans = zip((3, 6, 12), self.before, strict=True)
        return {f"{months}_months_evolution": _span(self.now, base) for months, base in spans}

    @property
    def yearly_growth(self) -> int:
        """Per cent within twelve months."""
        return _percentage(self.now, self.before[2])


def _span(now: int, base: int) -> dict[str, int]:
    return {
        "base_headcount": base,
        "current_headcount": now,
        "headcount_gain": now - base,
        "headcount_gain_percentage": _percentage(now, base),
    }


def _percentage(now: int, base: int) -> int:
    if base == 0:
        return 100 if now else 0
    return round(100 * (now - base) / base)


def departments_of(facts: CompanyFacts) -> dict[str, Department]:
    """All 26 departments by the id of their function; the whole is about the company's headcount."""
    dice = facts.dice
    weights = {
        id_: _WEIGHTS.get(id_, 1)
        * (0.3 + dice.share(f"weight {id_}"))
        * (4 if _STRONG.get(facts.industry_id) == id_ else 1)
        for id_ in FUNCTIONS
    }
    whole = sum(weights.values())
    trend = -0.12 + 0.5 * dice.share("trend")
    found = {}
    for id_, weight in weights.items():
        now = round(facts.headcount * weight / whole)
        year = 1 + trend + 0.4 * (dice.share(f"growth {id_}") - 0.5)
        before = tuple(round(now / (1 + (year - 1) * months / 12)) for months in (3, 6, 12))
        found[id_] = Department(now, (before[0], before[1], before[2]))
    return found


def yearly_growth(facts: CompanyFacts) -> int:
    """Per cent by which the whole company grew within twelve months."""
    departments = departments_of(facts).values()
    return _percentage(sum(one.now for one in departments), sum(one.before[2] for one in departments))
