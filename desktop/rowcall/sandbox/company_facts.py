"""What is true of an invented company for good: industry, size, place, kind, revenue; drawn, never stored."""

from dataclasses import dataclass
from functools import cached_property

from rowcall.sandbox.company import Company
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.places import Place, all_places, cities_of

# The first five ids are documented; the full list is not public, so the others are choices.
INDUSTRIES: dict[str, str] = {
    "96": "Software Development",
    "4": "Automotive",
    "43": "Financial Services",
    "12": "Education",
    "6": "Technology, Information and Internet",
    "135": "Industrial Machinery Manufacturing",
    "116": "Logistics and Supply Chain",
    "34": "Food and Beverage Services",
    "14": "Hospitals and Health Care",
    "3240": "Renewable Energy",
}
COMPANY_SIZES: tuple[str, ...] = (
    "1-10",
    "11-50",
    "51-200",
    "201-500",
    "501-1000",
    "1001-5000",
    "5001-10000",
    "10001+",
)
_TOPS = (10, 50, 200, 500, 1000, 5000, 10000)
COMPANY_TYPES: dict[str, str] = {
    "C": "Public Company",
    "E": "Educational Institution",
    "G": "Government Agency",
    "N": "Non-Profit",
    "P": "Privately Held",
    "S": "Self-Employed",
    "X": "Self-Owned",
}
_TYPES_BY_CHANCE = "PPPPPPPPPPCCCNNGXX"
_LEGAL = {"FR": "SAS", "DE": "GmbH", "ES": "SL", "IT": "Srl", "NL": "BV", "SE": "AB", "GB": "Ltd", "US": "Inc"}


@dataclass(frozen=True)
class CompanyFacts:
    """All facts of one company in the world of one seed."""

    seed: int
    company: Company

    @cached_property
    def dice(self) -> Dice:
        """Draws about this company."""
        return Dice(self.seed, "company", self.company.stem)

    @cached_property
    def industry_id(self) -> str:
        """The id that filters use."""
        return self.dice.pick("industry", tuple(INDUSTRIES))

    @property
    def industry(self) -> str:
        """Its label."""
        return INDUSTRIES[self.industry_id]

    @cached_property
    def headcount(self) -> int:
        """How many people work there."""
        return int(6 * 1000 ** self.dice.share("headcount"))

    @property
    def size(self) -> str:
        """The headcount range."""
        return next((size for top, size in zip(_TOPS, COMPANY_SIZES, strict=False) if self.headcount <= top), "10001+")

    @cached_property
    def place(self) -> Place:
        """The city of the headquarters."""
        return self.dice.pick("place", cities_of(self.company.country))

    @cached_property
    def place_ids(self) -> frozenset[str]:
        """Ids of the headquarters and of all that they lie in."""
        return frozenset((self.place.id, *self.place.parents))

    @property
    def country_name(self) -> str:
        """The country of the headquarters."""
        parents = (all_places()[id_] for id_ in self.place.parents)
        return next((place.name for place in parents if place.type == "country"), "")

    @cached_property
    def type_id(self) -> str:
        """What kind of company it is, a code of `COMPANY_TYPES`."""
        if self.industry_id == "12" and self.dice.chance("school", 0.6):
            return "E"
        if self.headcount <= 10 and self.dice.chance("alone", 0.2):
            return "S"
        return self.dice.pick("type", _TYPES_BY_CHANCE)

    @cached_property
    def revenue(self) -> float:
        """Millions of US dollars a year."""
        return round(self.headcount * (0.05 + 0.35 * self.dice.share("revenue")), 2)

    @property
    def is_agency(self) -> bool:
        """Whether it recruits for others."""
        return self.dice.chance("agency", 0.06)

    @property
    def full_name(self) -> str:
        """The name with its legal form, where it has one."""
        legal = _LEGAL.get(self.company.country)
        return f"{self.company.name} {legal}" if legal and self.dice.chance("legal", 0.6) else self.company.name

    @property
    def description(self) -> str:
        """One line about it."""
        return f"{self.industry} from {self.place.short_name}. An invented company."

    @property
    def page(self) -> str:
        """The address of its LinkedIn page."""
        return f"https://www.linkedin.com/company/{self.company.handle or self.company.id}"
