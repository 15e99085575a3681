"""The people filters of one company: who of its people fits titles, functions, seniority and places."""

from dataclasses import dataclass

from rowcall.sandbox import checks
from rowcall.sandbox.company import Company
from rowcall.sandbox.endpoint import Json
from rowcall.sandbox.person import Person
from rowcall.sandbox.service import Service
from rowcall.sandbox.titles import title_fits


@dataclass(frozen=True)
class PeopleFilters:
    """Who is looked for; an empty one leaves nobody out."""

    titles: tuple[str, ...] = ()
    excluded_titles: tuple[str, ...] = ()
    functions: tuple[str, ...] = ()
    seniority: tuple[str, ...] = ()
    places: frozenset[str] = frozenset()
    excluded_places: frozenset[str] = frozenset()

    def take(self, person: Person) -> bool:
        """Whether the person fits."""
        return (
            (not self.titles or any(title_fits(person.title.text, title) for title in self.titles))
            and not any(title_fits(person.title.text, title) for title in self.excluded_titles)
            and (not self.functions or person.title.function in self.functions)
            and (not self.seniority or person.title.seniority in self.seniority)
            and (not self.places or bool(person.place_ids & self.places))
            and not person.place_ids & self.excluded_places
        )


def place_filters(body: Json) -> tuple[frozenset[str], frozenset[str]]:
    """The ids of `included_locations` and `excluded_locations`."""
    return frozenset(checks.numbers(body, "included_locations")), frozenset(checks.numbers(body, "excluded_locations"))


def people_who_fit(service: Service, company: Company, filters: PeopleFilters) -> list[Person]:
    """The people of the company who fit; for a title that nobody has, perhaps somebody new."""
    people = [person for person in service.people.of(company) if filters.take(person)]
    for title in filters.titles:
        if not any(title_fits(person.title.text, title) for person in people):
            people += [person for person in service.people.invent(company, title) if filters.take(person)]
    return people
