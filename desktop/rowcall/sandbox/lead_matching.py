"""Who of the world fits the filters of the advanced lead search."""

from collections.abc import Callable, Collection, Iterator
from functools import partial

from rowcall.sandbox.company_facts import CompanyFacts
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.endpoint import RefusalError
from rowcall.sandbox.lead_filters import LeadFilters
from rowcall.sandbox.lists import companies_on, leads_on
from rowcall.sandbox.person import Person
from rowcall.sandbox.person_facts import PersonFacts, tenure_bucket
from rowcall.sandbox.service import Service
from rowcall.sandbox.titles import Title, all_titles, title_fits, words_of

# So many of all people does anybody know (choice): about thirty of the market.
_ACQUAINTED = 0.0008


def find_leads(service: Service, key: str, filters: LeadFilters) -> list[Person]:
    """Everybody who fits, in no particular order but always the same.

    Raises:
        RefusalError: 422 where the profile of `connections_of_profile` is nobody's.
    """
    return list(_Matcher(service, key, filters).people())


def knows(one: Person, other: Person) -> bool:
    """Whether two people are connected."""
    first, second = sorted((one.token, other.token))
    return one.token != other.token and Dice("acquainted", first, second).chance("knows", _ACQUAINTED)


class _Matcher:
    """Asks of each person only what the filters ask: there are tens of thousands."""

    def __init__(self, service: Service, key: str, filters: LeadFilters) -> None:
        self._service = service
        self._filters = filters
        self._lists = {
            name: frozenset(id_ for list_id in filters[name] for id_ in members(service.state, key, list_id))
            for name, members in (
                ("included_account_lists", companies_on),
                ("excluded_account_lists", companies_on),
                ("included_lead_lists", leads_on),
                ("excluded_lead_lists", leads_on),
            )
        }
        self._jobs = self._fitting_jobs()
        self._person_tests = [*self._plain_tests(), *self._fact_tests()]

    def people(self) -> Iterator[Person]:
        """Everybody who fits."""
        for facts in self._companies():
            if self._company_fits(facts):
                for person in self._service.people.of(facts.company):
                    if person.title in self._jobs and all(test(person) for test in self._person_tests):
                        yield person

    def _companies(self) -> list[CompanyFacts]:
        companies = self._service.companies
        numbers = self._filters["included_companies"] or self._lists["included_account_lists"]
        if not numbers and not self._filters["included_account_lists"]:
            return list(companies.market.companies)
        named = (companies.find(linkedin=number) for number in sorted(numbers) if number.isdecimal())
        return [companies.facts(company) for company in dict.fromkeys(named) if company is not None]

    def _company_fits(self, facts: CompanyFacts) -> bool:
        wanted, id_ = self._filters, facts.company.id
        return (
            id_ not in wanted["excluded_companies"]
            and _within(wanted["included_industries"], {facts.industry_id})
            and facts.industry_id not in wanted["excluded_industries"]
            and _within(wanted["company_size"], {facts.size})
            and _within(wanted["company_type"], {facts.type_id})
            and _within(wanted["company_headquarters"], facts.place_ids)
            and (not wanted["included_account_lists"] or id_ in self._lists["included_account_lists"])
            and id_ not in self._lists["excluded_account_lists"]
        )

    def _fitting_jobs(self) -> frozenset[Title]:
        wanted = self._filters
        return frozenset(
            title
            for title in all_titles()
            if (not wanted["job_titles"] or _is_called({title}, wanted["job_titles"]))
            and not _is_called({title}, wanted["excluded_job_titles"])
            and _within(wanted["functions"], {title.function})
            and _within(wanted["seniority_levels"], {title.seniority})
        )

    def _plain_tests(self) -> Iterator[Callable[[Person], bool]]:
        wanted, lists = self._filters, self._lists
        if wanted["included_locations"]:
            yield lambda person: _meets(wanted["included_locations"], person.place_ids)
        if wanted["excluded_locations"]:
            yield lambda person: not _meets(wanted["excluded_locations"], person.place_ids)
        if wanted["included_lead_lists"]:
            yield lambda person: person.token in lists["included_lead_lists"]
        if wanted["excluded_lead_lists"]:
            yield lambda person: person.token not in lists["excluded_lead_lists"]
        if wanted.keyword:
            words = words_of(wanted.keyword)
            yield lambda person: words <= self._words_about(person)
        if wanted.connections_of:
            centre = self._service.directory.by_url(wanted.connections_of)
            if centre is None:
                raise RefusalError(422, "connections_of_profile could not be resolved")
            yield lambda person: knows(person, centre)

    def _words_about(self, person: Person) -> frozenset[str]:
        company = self._service.companies.facts(person.company)
        about = f"{company.company.name} {company.description}"
        return words_of(person.title.text) | words_of(about) | words_of(person.full_name)

    def _fact_tests(self) -> Iterator[Callable[[Person], bool]]:
        wanted, facts = self._filters, self._service.companies.person_facts
        months: dict[str, Callable[[PersonFacts], int]] = {
            "years_of_experience": lambda known: known.months_of_experience,
            "years_at_current_company": lambda known: known.months_in_company,
            "years_in_current_position": lambda known: known.months_in_position,
        }
        for name, count in months.items():
            if wanted[name]:
                yield partial(_has_tenure, facts, count, wanted[name])
        if wanted["past_titles"]:
            yield lambda person: _is_called(facts(person).past_titles, wanted["past_titles"])
        if wanted["excluded_past_titles"]:
            yield lambda person: not _is_called(facts(person).past_titles, wanted["excluded_past_titles"])
        if wanted["past_companies"]:
            yield lambda person: any(past.id in wanted["past_companies"] for past in facts(person).past_companies)
        if wanted["recently_changed_jobs"]:
            yield lambda person: facts(person).has_new_job
        if wanted["relationship"]:
            yield lambda person: _meets(wanted["relationship"], facts(person).relationships)
        for signal in wanted.flags:
            yield partial(_does, facts, signal)


def _has_tenure(
    facts: Callable[[Person], PersonFacts],
    months: Callable[[PersonFacts], int],
    buckets: Collection[str],
    person: Person,
) -> bool:
    return tenure_bucket(months(facts(person))) in buckets


def _does(facts: Callable[[Person], PersonFacts], signal: str, person: Person) -> bool:
    return facts(person).signals(signal)


def _meets(wanted: Collection[str], has: Collection[str]) -> bool:
    return any(value in has for value in wanted)


def _within(wanted: Collection[str], has: Collection[str]) -> bool:
    """No wish, or one of the wishes is met."""
    return not wanted or _meets(wanted, has)


def _is_called(titles: Collection[Title], queries: Collection[str]) -> bool:
    return any(title_fits(title.text, query) for title in titles for query in queries)
