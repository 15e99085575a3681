"""The invented companies and people: whoever is asked for, the same question gives the same answer."""

from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import Any

from rowcall.sandbox.dice import Dice
from rowcall.sandbox.names import COUNTRIES, latin_readings, names_of
from rowcall.sandbox.places import Place, all_places, cities_of
from rowcall.sandbox.settings import SandboxSettings
from rowcall.sandbox.state import State
from rowcall.sandbox.titles import Title, all_titles, guess_title
from rowcall.sandbox.words import (
    ascii_slug,
    clean_domain,
    company_handle,
    company_stem,
    domain_stem,
    person_handle,
    plain,
    slug,
)

_INDUSTRIES = (
    "Software Development",
    "Automotive",
    "Financial Services",
    "Education",
    "Technology, Information and Internet",
    "Industrial Machinery Manufacturing",
    "Logistics and Supply Chain",
    "Food and Beverage Services",
    "Hospitals and Health Care",
    "Renewable Energy",
)
_SIZES = ((10, "1-10"), (50, "11-50"), (200, "51-200"), (500, "201-500"), (1000, "501-1000"), (5000, "1001-5000"))
_SYLLABLES = ("nor", "va", "bru", "ma", "tel", "ri", "qua", "sen", "dor", "li", "fen", "zo", "kal", "pe", "ost", "mi")
_LEGAL = {"FR": "SAS", "DE": "GmbH", "ES": "SL", "IT": "Srl", "NL": "BV", "SE": "AB", "GB": "Ltd", "US": "Inc"}
_EMAIL_PATTERNS = ("{first}.{last}", "{initial}.{last}", "{first}", "{initial}{last}", "{first}_{last}")

# Numbers that their countries keep free for films and plays; XX is two digits. Elsewhere a number that nobody can have.
_FICTION = {
    "FR": "+336399800XX",
    "GB": "+4477009000XX",
    "US": "+120255501XX",
    "CA": "+161355501XX",
    "DE": "+491764069" + "06XX",
    "SE": "+467017406XX",
    "AU": "+6149157" + "01XX",
}
_DIALLING = {
    **{"ES": "34", "IT": "39", "PT": "351", "NL": "31", "PL": "48", "CZ": "420", "GR": "30", "RU": "7", "UA": "380"},
    **{"TR": "90", "AE": "971", "EG": "20", "IL": "972", "IN": "91", "CN": "86", "JP": "81", "KR": "82", "VN": "84"},
    **{"BR": "55", "MX": "52", "BE": "32", "CH": "41", "AT": "43", "NO": "47", "DK": "45", "FI": "358", "IE": "353"},
    **{"SG": "65", "AR": "54", "ZA": "27", "MA": "212"},
}


@dataclass(frozen=True)
class Company:
    """One company; `id` is its LinkedIn number."""

    id: str
    stem: str
    name: str
    domain: str
    country: str
    handle: str = ""
    """The page's slug where somebody asked by it."""


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


@dataclass(frozen=True)
class Contact:
    """What is known about how to reach somebody, before it is asked what may be told."""

    first_name: str
    last_name: str
    email: str | None
    email_status: str
    phones: tuple[str, ...]
    phone_country: str
    personal_email: str | None


class World:
    """All companies and people of one seed.

    Companies are derived from the domain, name or LinkedIn address that is asked for. Names that begin with "unknown"
    are never known, and nothing is ever found for a person whose family name is Nobody. E-mail addresses always end in
    `.example` and telephone numbers belong to nobody, so that no practice result can reach a real person.
    """

    def __init__(self, settings: SandboxSettings, state: State) -> None:
        self._settings = settings
        self._state = state

    def _dice(self, *words: object) -> Dice:
        return Dice(self._settings.seed, *words)

    # Companies

    def find_company(
        self,
        *,
        linkedin: str | None = None,
        domain: str | None = None,
        name: str | None = None,
        country: str | None = None,
    ) -> Company | None:
        """The company that is meant, by the surest of what is given; None where the service does not know it.

        Args:
            linkedin: The number of the company, or the address of its page.
            domain: A domain or web address.
            name: Its name, with or without legal form.
            country: Two letters; where a new company is, if given.
        """
        handles = _company_handles(linkedin, domain, name)
        if not handles or any(handle.partition(":")[2].startswith("unknown") for handle in handles):
            return None
        company = next((known for handle in handles if (known := self._by_alias(handle))), None)
        if company is None:
            stem = handles[0].partition(":")[2]
            if not linkedin and not self._dice("known", stem).chance("known", self._settings.company_rate):
                return None
            company = self._found(stem, domain, name, country, by_page=bool(linkedin))
        for handle in handles:
            if self._state.get("alias", handle) is None:
                self._state.put("alias", handle, {"id": company.id})
        return company

    def company(self, id_: str) -> Company | None:
        """A company that was named before, by its LinkedIn number."""
        record = self._state.get("company", id_)
        return Company(**record) if record else None

    def _by_alias(self, handle: str) -> Company | None:
        alias = self._state.get("alias", handle)
        return self.company(alias["id"]) if alias else None

    def _found(self, stem: str, domain: str | None, name: str | None, country: str | None, *, by_page: bool) -> Company:
        dice = self._dice("company", stem)
        id_ = stem if by_page and stem.isdecimal() else str(dice.number("id", 10_000_000, 99_999_999))
        known = self.company(id_)
        if known is not None:
            return known
        host = clean_domain(domain or "")
        spoken = name.strip() if name else _spoken(stem, dice)
        company = Company(
            id=id_,
            stem=stem,
            name=spoken,
            domain=host or f"{ascii_slug(spoken) or 'c' + id_}.example",
            country=_country(country, host, dice),
            handle=stem if by_page and not stem.isdecimal() else "",
        )
        self._state.put("company", id_, asdict(company))
        return company

    def company_block(self, company: Company) -> dict[str, Any]:
        """The ten keys under which the service tells of a company (GET /searches/{id})."""
        dice = self._dice("company", company.stem)
        place = dice.pick("place", cities_of(company.country))
        legal = _LEGAL.get(company.country)
        industry = dice.pick("industry", _INDUSTRIES)
        return {
            "name": f"{company.name} {legal}" if legal and dice.chance("legal", 0.6) else company.name,
            "cleaned_name": company.name,
            "website": f"https://{company.domain}",
            "location": ", ".join((place.short_name, _country_name(place))),
            "industry": industry,
            "headquarters": place.name,
            "description": f"{industry} from {place.short_name}. An invented company.",
            "linkedin_url": f"https://www.linkedin.com/company/{company.handle or company.id}",
            "employee_range": next((text for top, text in _SIZES if self.headcount(company) <= top), "5001-10000"),
            "company_profile_picture": f"https://media.example.com/companies/{company.id}.png",
        }

    def headcount(self, company: Company) -> int:
        """How many people work there."""
        dice = self._dice("company", company.stem)
        return int(6 * 1000 ** dice.share("headcount"))

    # People

    def people(self, company: Company) -> list[Person]:
        """Everybody whom the service can find in a company, in no particular order but always the same."""
        dice = self._dice("roster", company.stem)
        share = min(0.9, 0.25 + self.headcount(company) / 1500)
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

    # How to reach them

    def contact(
        self,
        *,
        first_name: str = "",
        last_name: str = "",
        linkedin_url: str | None = None,
        domain: str | None = None,
        company_name: str | None = None,
    ) -> Contact:
        """What can be found about a person; by address or by name and company, one person has one e-mail."""
        known = self._by_address(linkedin_url)
        if known is not None:
            company = self.company(known["company"])
            if company is not None:
                return self._reach(known["first_name"], known["last_name"], company, known["country"])
        handle = person_handle(linkedin_url or "")
        company = self.find_company(domain=domain, name=company_name)
        if company is None and handle is not None and not (domain or company_name):
            company = self.find_company(linkedin=str(self._dice("employer", plain(handle)).number("id", 10**7, 10**8)))
        if handle is not None and not (first_name or last_name):
            first_name, last_name = _names_in(handle)
        if company is None:
            return Contact(first_name, last_name, None, "N/A", (), "", None)
        if handle is not None:
            record = {
                "first_name": first_name,
                "last_name": last_name,
                "company": company.id,
                "country": company.country,
            }
            self._state.put("person", plain(handle), record)
        return self._reach(first_name, last_name, company, company.country)

    def _by_address(self, linkedin_url: str | None) -> dict[str, Any] | None:
        handle = person_handle(linkedin_url or "")
        if handle is None:
            return None
        token = handle.removeprefix("ACwAA").rpartition("-")[2]
        return self._state.get("person", plain(handle)) or self._state.get("person", token)

    def _reach(self, first_name: str, last_name: str, company: Company, country: str) -> Contact:
        dice = self._dice("contact", plain(first_name), plain(last_name), company.stem)
        nothing = Contact(first_name, last_name, None, "N/A", (), country, None)
        if plain(last_name) == "nobody":
            return nothing
        given, family = _local(first_name), _local(last_name)
        found = nothing
        if dice.chance("email", self._settings.email_rate):
            pattern = self._dice("company", company.stem).pick("pattern", _EMAIL_PATTERNS)
            local = pattern.format(first=given, last=family, initial=given[0])
            status = "catch-all" if dice.chance("catch-all", 0.15) else "valid"
            found = replace(found, email=f"{local}@{_safe_domain(company)}", email_status=status)
        if dice.chance("phone", self._settings.phone_rate):
            count = 2 if dice.chance("second phone", 0.2) else 1
            found = replace(found, phones=tuple(_phone(country, dice, n) for n in range(count)))
        if dice.chance("personal", self._settings.personal_email_rate):
            found = replace(found, personal_email=f"{given}.{family[:1]}{dice.number('year', 1, 99)}@mail.example")
        return found


def _company_handles(linkedin: str | None, domain: str | None, name: str | None) -> list[str]:
    handles = []
    if linkedin:
        handles.append(f"page:{company_handle(linkedin) or slug(linkedin)}")
    if domain and domain_stem(domain):
        handles.append(f"domain:{domain_stem(domain)}")
    if name and company_stem(name):
        handles.append(f"name:{company_stem(name)}")
    return handles


def _spoken(stem: str, dice: Dice) -> str:
    if not stem.isdecimal():
        return stem.replace("-", " ").title()
    return "".join(dice.pick(f"syllable {n}", _SYLLABLES) for n in range(3)).title()


def _country(asked: str | None, host: str, dice: Dice) -> str:
    ending = host.rpartition(".")[2].upper().replace("UK", "GB")
    candidates = ((asked or "").strip().upper(), ending)
    return next((code for code in candidates if code in COUNTRIES), dice.pick("country", COUNTRIES))


def _country_name(place: Place) -> str:
    return next((all_places()[id_].name for id_ in place.parents if all_places()[id_].type == "country"), "")


def _safe_domain(company: Company) -> str:
    if company.domain.endswith(".example"):
        return company.domain
    return f"{ascii_slug(company.stem) or 'c' + company.id}.example"


def _local(name: str) -> str:
    spelt = ascii_slug(latin_readings().get(name, name)).replace("-", "")
    return spelt or f"p{Dice('latin', plain(name)).hex('name', 5)}"


def _names_in(handle: str) -> tuple[str, str]:
    words = [word for word in handle.split("-") if word and not any(char.isdigit() for char in word)]
    if not words:
        return "", ""
    return words[0].title(), " ".join(words[1:]).title()


def _phone(country: str, dice: Dice, number: int) -> str:
    digits = f"{dice.number(f'phone {number}', 0, 99):02d}"
    if country in _FICTION:
        return _FICTION[country].replace("XX", digits)
    return (
        f"+{_DIALLING[country]}00000{digits}{digits}" if country in _DIALLING else _FICTION["GB"].replace("XX", digits)
    )
