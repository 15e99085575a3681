"""The invented people of a company: names of its country and others, in the jobs that companies have."""

from dataclasses import dataclass
from functools import cached_property

from rowcall.sandbox.companies import Companies, Company
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.names import COUNTRIES, names_of
from rowcall.sandbox.places import Place, cities_of
from rowcall.sandbox.state import State
from rowcall.sandbox.titles import Title, all_titles, guess_title
from rowcall.sandbox.words import ascii_slug, plain


@dataclass(frozen=True)
class Person:
    """One person in one job."""

    first_name: str
    last_name: str
    latin: str
    """Given and family name in Latin letters, separated by a space."""
    gender: str
    title: Title
    place: Place
    company: Company
    token: str
    """The end of the profile's address, which no two people share."""

    @property
    def full_name(self) -> str:
        """The name as one text."""
        return f"{self.first_name} {self.last_name}"

    @property
    def linkedin_url(self) -> str:
        """The address of the profile."""
        return f"https://www.linkedin.com/in/{ascii_slug(self.latin)}-{self.token}/"

    @property
    def member_id(self) -> str:
        """The member id that some addresses have in place of the name."""
        return f"ACwAA{self.token}"

    @cached_property
    def place_ids(self) -> frozenset[str]:
        """Ids of the place and of all that it lies in."""
        return frozenset((self.place.id, *self.place.parents))


class People:
    """Everybody who works somewhere in the world of one seed."""

    def __init__(self, seed: int, state: State, companies: Companies) -> None:
        self._seed = seed
        self._state = state
        self._companies = companies

    def _dice(self, *words: object) -> Dice:
        return Dice(self._seed, *words)

    def of(self, company: Company) -> list[Person]:
        """Everybody whom the service can find in a company, in no particular order but always the same."""
        dice = self._dice("roster", company.stem)
        share = min(0.9, 0.25 + self._companies.headcount(company) / 1500)
        jobs = [title for title in all_titles() if dice.chance(title.text, share)]
        jobs.sort(key=lambda title: dice.share(f"order {title.text}"))
        people = [self._person(company, title, f"job {title.text}") for title in jobs]
        # Two of one name would be one to a caller who has but name and company.
        return list({person.full_name: person for person in people}.values())

    def invent(self, company: Company, asked_title: str) -> list[Person]:
        """One or two people for a title that nobody of the roster has; sometimes nobody."""
        dice = self._dice("asked", company.stem, plain(asked_title))
        count = dice.number("count", 0, 2)
        return [
            self._person(company, guess_title(asked_title), f"asked {plain(asked_title)} {n}") for n in range(count)
        ]

    def _person(self, company: Company, title: Title, slot: str) -> Person:
        dice = self._dice("person", company.stem, slot)
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

    def remember(self, person: Person) -> None:
        """Keep who has which profile address, so that the address alone finds the person again."""
        if self._state.get("person", person.token) is None:
            record = {
                "first_name": person.first_name,
                "last_name": person.last_name,
                "company": person.company.id,
                "country": person.place.country,
            }
            self._state.put("person", person.token, record)
