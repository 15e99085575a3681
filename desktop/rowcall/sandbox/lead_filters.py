"""The filters of the advanced lead search: 31 and a keyword, each with its check."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from rowcall.sandbox import checks
from rowcall.sandbox.company_facts import COMPANY_TYPES
from rowcall.sandbox.endpoint import Json, RefusalError
from rowcall.sandbox.person_facts import SIGNALS
from rowcall.sandbox.titles import FUNCTIONS, SENIORITY_LEVELS

_TITLES = ("job_titles", "excluded_job_titles", "past_titles", "excluded_past_titles")
_NUMBERS = (
    *("included_locations", "excluded_locations", "company_headquarters"),
    *("included_industries", "excluded_industries"),
    *("included_account_lists", "excluded_account_lists", "included_lead_lists", "excluded_lead_lists"),
)
_COMPANIES = ("included_companies", "excluded_companies", "past_companies")
# Buckets 6 to 8 are taken and mean nothing.
_BUCKETS = tuple(str(number) for number in range(1, 9))
_IDS: Mapping[str, Collection[str]] = {
    "functions": FUNCTIONS,
    "seniority_levels": SENIORITY_LEVELS,
    "years_of_experience": _BUCKETS,
    "years_at_current_company": _BUCKETS,
    "years_in_current_position": _BUCKETS,
    "company_type": COMPANY_TYPES,
    "relationship": ("F", "S", "O", "A"),
    "recently_changed_jobs": ("RPC",),
}
_FLAGS = (*SIGNALS, "posted_on_linkedin")
# What needs the caller's own network and cannot be asked of the vendor's database.
_LIVE_ONLY = ("connections_of_profile", "relationship", *_FLAGS)


@dataclass(frozen=True)
class LeadFilters:
    """The filters that one body sets; a list that is not set is empty."""

    lists: Mapping[str, tuple[str, ...]]
    flags: frozenset[str] = frozenset()
    keyword: str = ""
    connections_of: str | None = None
    """The address of a profile."""

    def __getitem__(self, name: str) -> tuple[str, ...]:
        return self.lists.get(name, ())

    def __bool__(self) -> bool:
        return bool(any(self.lists.values()) or self.flags or self.keyword or self.connections_of)


def read_lead_filters(body: Json) -> LeadFilters:
    """The filters of a body.

    Raises:
        RefusalError: 422 for a wrong shape, an id outside its list, or a filter that `live: false` cannot have; 400
            where there is no filter.
    """
    lists = {name: tuple(checks.texts(body, name)) for name in _TITLES}
    lists |= {name: tuple(checks.numbers(body, name)) for name in _NUMBERS}
    lists |= {name: tuple(checks.references(body, name)) for name in _COMPANIES}
    lists |= {name: tuple(checks.ids(body, name, valid)) for name, valid in _IDS.items()}
    lists["company_size"] = tuple(checks.sizes(body))
    filters = LeadFilters(
        lists=lists,
        flags=frozenset(name for name in _FLAGS if checks.flag(body, name)),
        keyword=checks.text(body, "keyword") or "",
        connections_of=checks.person_url(body, "connections_of_profile"),
    )
    if not filters:
        raise RefusalError(400, "At least one filter or keyword is required")
    # Newer than the rest of the page: the default searches with the caller's integration.
    if body.get("live") is not None and not checks.flag(body, "live"):
        refused = [name for name in _LIVE_ONLY if body.get(name)]
        if refused:
            raise RefusalError(422, f"Not available with live false: {', '.join(refused)}")
    return filters
