"""The invented people of a company: names of its country and others, in the jobs that companies have."""

from functools import lru_cache

from rowcall.sandbox.companies import Companies
from rowcall.sandbox.company import Company
from rowcall.sandbox.company_facts import CompanyFacts
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.names import COUNTRIES, names_of
from rowcall.sandbox.person import Person
from rowcall.sandbox.places import cities_of
from rowcall.sandbox.state import State
from rowcall.sandbox.titles import Title, all_titles, guess_title
from rowcall.sandbox.words import plain


class People:
    """Everybody who works somewhere in the world of one seed."""

    def __init__(self, seed: int, state: State, companies: Companies) -> None:
        self._seed = seed
        self._state = state
        self._companies = companies

    def of(self, company: Company) -> tuple[Person, ...]:
        """Everybody whom the service can find in a company, in no particular order but always the same."""
        return _roster(self._seed, company)

    def invent(self, company: Company, asked_title: str) -> list[Person]:
        """One or two people for a title that nobody of the roster has; sometimes nobody."""
        count = Dice(self._seed, "asked", company.stem, plain(asked_title)).number("count", 0, 2)
        title = guess_title(asked_title)
        return [_person(self._seed, company, title, f"asked {plain(asked_title)} {n}") for n in range(count)]

    def remember(self, person: Person) -> None:
        """Keep who has which profile address, so that the address, or name and company, find the person again."""
        if self._state.get("person", person.token) is not None:
            return
        record = person.record()
        self._state.put("person", person.token, record)
        if person not in self.of(person.company):
            self._state.put("named", f"{person.company.id} {plain(person.full_name)}", record)


# All companies of the market at once, and some that were asked for by name.
@lru_cache(maxsize=2_000)
def _roster(seed: int, company: Company) -> tuple[Person, ...]:
    dice = Dice(seed, "roster", company.stem)
    share = min(0.9, 0.25 + CompanyFacts(seed, company).headcount / 1500)
    jobs = [title for title in all_titles() if dice.chance(title.text, share)]
    jobs.sort(key=lambda title: dice.share(f"order {title.text}"))
    people = [_person(seed, company, title, f"job {title.text}") for title in jobs]
    # Two of one name would be one to a caller who has but name and company.
    return tuple({person.full_name: person for person in people}.values())


def _person(seed: int, company: Company, title: Title, slot: str) -> Person:
    dice = Dice(seed, "person", company.stem, slot)
    home = company.country if dice.chance("local", 0.75) else dice.pick("country", COUNTRIES)
    names = names_of(home)
    female = dice.chance("female", 0.5)
    given = dice.pick("given", names.women if female else names.men)
    family = dice.pick("family", names.family)
    return Person(
        first_name=given.text,
        last_name=family.text,
        latin=f"{given.latin} {family.latin}",
        gender="female" if female else "male",
        title=title,
        place=dice.pick("city", cities_of(home)),
        company=company,
        token=dice.hex("token", 9),
    )
