"""One invented person in one job, as all parts of the practice service know them."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from rowcall.sandbox.company import Company
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.places import Place, all_places
from rowcall.sandbox.titles import Title
from rowcall.sandbox.words import ascii_slug


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
    handle: str = ""
    """The whole end of the address, of somebody who was first asked for by it."""

    @property
    def full_name(self) -> str:
        """The name as one text."""
        return f"{self.first_name} {self.last_name}"

    @property
    def headline(self) -> str:
        """The line below the name."""
        return f"{self.title.text} at {self.company.name}"

    @property
    def linkedin_url(self) -> str:
        """The address of the profile."""
        return f"https://www.linkedin.com/in/{self.handle or f'{ascii_slug(self.latin)}-{self.token}'}/"

    @property
    def member_id(self) -> str:
        """The member id that some addresses have in place of the name."""
        return f"ACwAA{self.token}"

    @property
    def linkedin_id(self) -> str:
        """The number that previews and the webhook give."""
        return member_number(self.linkedin_url)

    @cached_property
    def place_ids(self) -> frozenset[str]:
        """Ids of the place and of all that it lies in."""
        return frozenset((self.place.id, *self.place.parents))

    def record(self) -> dict[str, Any]:
        """All that has to be kept to know the person again by the address alone."""
        return {
            "first_name": self.first_name,
            "last_name": self.last_name,
            "company": self.company.id,
            "country": self.place.country,
            "latin": self.latin,
            "gender": self.gender,
            "title": [self.title.text, self.title.function, self.title.seniority],
            "place": self.place.id,
            "token": self.token,
            "handle": self.handle,
        }


def member_number(linkedin_url: str) -> str:
    """The number of the person with that address."""
    return str(Dice("member", linkedin_url).number("number", 10**7, 10**9))


def person_from(record: dict[str, Any], company: Company) -> Person:
    """The person that a record was made of."""
    return Person(
        first_name=record["first_name"],
        last_name=record["last_name"],
        latin=record["latin"],
        gender=record["gender"],
        title=Title(*record["title"]),
        place=all_places()[record["place"]],
        company=company,
        token=record["token"],
        handle=record["handle"],
    )
