"""Who is meant by a profile's address, or by a name and a company."""

from rowcall.sandbox.companies import Companies
from rowcall.sandbox.company import Company
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.names import latin_readings
from rowcall.sandbox.people import People
from rowcall.sandbox.person import Person, person_from
from rowcall.sandbox.places import cities_of
from rowcall.sandbox.settings import SandboxSettings
from rowcall.sandbox.state import Record, State
from rowcall.sandbox.titles import all_titles
from rowcall.sandbox.words import ascii_slug, person_handle, plain


class Directory:
    """Finds people again; whoever was never heard of is invented and stays the same from then on.

    Nobody is found whose family name is Nobody, or whose address begins with "unknown".
    """

    def __init__(self, settings: SandboxSettings, state: State, companies: Companies, people: People) -> None:
        self._settings = settings
        self._state = state
        self._companies = companies
        self._people = people

    def by_url(self, linkedin_url: str) -> Person | None:
        """The person with that address: a public one, one of Sales Navigator, or one with a member id."""
        handle = person_handle(linkedin_url)
        if handle is None or plain(handle).startswith("unknown"):
            return None
        record = known_record(self._state, handle)
        if record is not None:
            company = self._companies.get(record["company"])
            if company is None:
                return None
            if "token" in record:
                return person_from(record, company)
            return self._stranger(handle, record["first_name"], record["last_name"], company)
        company = self._companies.find(linkedin=employer_number(self._settings.seed, handle))
        first_name, last_name = names_in(handle)
        if company is None or plain(last_name) == "nobody":
            return None
        return self._stranger(handle, first_name, last_name, company)

    def by_name(
        self, first_name: str, last_name: str, *, company_name: str | None = None, domain: str | None = None
    ) -> Person | None:
        """The person of that name at that company, if the service knows such a person."""
        company = self._companies.find(name=company_name, domain=domain)
        if company is None or plain(last_name) == "nobody":
            return None
        name = plain(f"{first_name} {last_name}")
        colleague = next((person for person in self._people.of(company) if plain(person.full_name) == name), None)
        if colleague is not None:
            self._people.remember(colleague)
            return colleague
        alias = self._state.get("named", f"{company.id} {name}")
        if alias is not None:
            return person_from(alias, company)
        dice = Dice(self._settings.seed, "named", company.stem, name)
        if not dice.chance("known", self._settings.profile_rate):
            return None
        spelt = " ".join(latin_readings().get(part, part) for part in (first_name, last_name))
        return self._stranger(f"{ascii_slug(spelt) or 'p'}-{dice.hex('handle', 9)}", first_name, last_name, company)

    def _stranger(self, handle: str, first_name: str, last_name: str, company: Company) -> Person:
        dice = Dice(self._settings.seed, "stranger", plain(handle))
        person = Person(
            first_name=first_name,
            last_name=last_name,
            latin=f"{first_name} {last_name}",
            gender=dice.pick("gender", ("female", "male")),
            title=dice.pick("title", all_titles()),
            place=dice.pick("place", cities_of(company.country)),
            company=company,
            token=dice.hex("token", 9),
            handle=handle,
        )
        self._people.remember(person)
        self._state.put("person", plain(handle), person.record())
        return person


def known_record(state: State, handle: str) -> Record | None:
    """What is kept of the person whose address ends so."""
    token = handle.removeprefix("ACwAA").rpartition("-")[2]
    return state.get("person", plain(handle)) or state.get("person", token)


def employer_number(seed: int, handle: str) -> str:
    """The number of the company where somebody works of whom nothing but the address is known."""
    return str(Dice(seed, "employer", plain(handle)).number("id", 10**7, 10**8))


def names_in(handle: str) -> tuple[str, str]:
    """Given and family name as the end of an address spells them; may be empty."""
    words = [word for word in handle.split("-") if word and not any(char.isdigit() for char in word)]
    if not words:
        return "", ""
    return words[0].title(), " ".join(words[1:]).title()
