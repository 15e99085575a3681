"""The filters of company searches: which bodies are taken, and which companies fit."""

from collections.abc import Collection
from dataclasses import dataclass

from rowcall.sandbox import checks
from rowcall.sandbox.company_facts import CompanyFacts
from rowcall.sandbox.endpoint import Json, RefusalError
from rowcall.sandbox.titles import words_of

MIN_REVENUES = (0, 0.5, 1, 2.5, 5, 10, 20, 50, 100, 500, 1000)
MAX_REVENUES = (0.5, 1, 2.5, 5, 10, 20, 50, 100, 500, 1000, 1001)
# Rough worth of one unit in US dollars; the documents name the currencies alone.
CURRENCIES = {
    **{"USD": 1.0, "EUR": 1.1, "GBP": 1.3, "CAD": 0.73, "AUD": 0.66, "JPY": 0.0067, "CNY": 0.14, "INR": 0.012},
    **{"BRL": 0.18, "SEK": 0.095, "NOK": 0.094, "DKK": 0.15, "SGD": 0.75, "HKD": 0.13, "NZD": 0.6, "THB": 0.029},
    **{"IDR": 0.000062, "TRY": 0.03, "TWD": 0.031, "ILS": 0.27, "AED": 0.27, "RUB": 0.011},
}


@dataclass(frozen=True)
class AccountFilters:
    """What a company has to be; an empty one leaves none out."""

    industries: tuple[str, ...] = ()
    excluded_industries: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    excluded_places: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    keyword: str = ""
    least_revenue: float | None = None
    """Millions of US dollars."""
    most_revenue: float | None = None

    def take(self, facts: CompanyFacts) -> bool:
        """Whether the company fits."""
        return (
            (not self.industries or facts.industry_id in self.industries)
            and facts.industry_id not in self.excluded_industries
            and (not self.places or _meets(self.places, facts.place_ids))
            and not _meets(self.excluded_places, facts.place_ids)
            and (not self.sizes or facts.size in self.sizes)
            and (self.least_revenue is None or facts.revenue >= self.least_revenue)
            and (self.most_revenue is None or facts.revenue <= self.most_revenue)
            and words_of(self.keyword) <= words_of(f"{facts.company.name} {facts.description}")
        )


def read_account_filters(body: Json) -> AccountFilters:
    """The filters of a body, all of them optional.

    Raises:
        RefusalError: 422 for a wrong shape or a value outside its list.
    """
    rate = CURRENCIES[_one_of(body, "revenue_currency", CURRENCIES) or "USD"]
    least, most = _amount(body, "min_revenue", MIN_REVENUES), _amount(body, "max_revenue", MAX_REVENUES)
    return AccountFilters(
        industries=tuple(checks.numbers(body, "included_industries")),
        excluded_industries=tuple(checks.numbers(body, "excluded_industries")),
        places=tuple(checks.numbers(body, "included_locations")),
        excluded_places=tuple(checks.numbers(body, "excluded_locations")),
        sizes=tuple(checks.sizes(body)),
        keyword=checks.text(body, "keyword") or "",
        least_revenue=None if least is None else least * rate,
        # The last step means a billion and more.
        most_revenue=None if most in {None, MAX_REVENUES[-1]} else (most or 0) * rate,
    )


def need_filter(body: Json) -> None:
    """At least one filter must be set (choice: the documents do not say what is needed).

    Raises:
        RefusalError: 400.
    """
    names = ("included_industries", "excluded_industries", "included_locations", "excluded_locations", "company_size")
    numbers = ("min_revenue", "max_revenue")
    if not (
        any(body.get(name) for name in names)
        or checks.text(body, "keyword")
        or any(body.get(name) is not None for name in numbers)
    ):
        raise RefusalError(400, "At least one filter or keyword is required")


def _meets(wanted: Collection[str], has: Collection[str]) -> bool:
    return any(value in has for value in wanted)


def _one_of(body: Json, key: str, valid: Collection[str]) -> str | None:
    value = body.get(key)
    if value is None:
        return None
    return checks.ids({key: [value]}, key, valid)[0]


def _amount(body: Json, key: str, valid: Collection[float]) -> float | None:
    value = body.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or value not in valid:
        raise RefusalError(422, f"Invalid {key}. Valid values: {', '.join(str(step) for step in valid)}")
    return float(value)
