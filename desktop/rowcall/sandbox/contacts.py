"""How people can be reached: addresses and numbers that look right and belong to nobody."""

from dataclasses import dataclass, replace
from typing import Any

from rowcall.sandbox.companies import Companies
from rowcall.sandbox.company import Company
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.directory import employer_number, known_record, names_in
from rowcall.sandbox.names import latin_readings
from rowcall.sandbox.settings import SandboxSettings
from rowcall.sandbox.state import State
from rowcall.sandbox.words import ascii_slug, person_handle, plain

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
class Contact:
    """What is known about how to reach somebody, before it is asked what may be told."""

    first_name: str
    last_name: str
    email: str | None
    email_status: str
    phones: tuple[str, ...]
    phone_country: str
    personal_email: str | None


class Contacts:
    """What can be found about anybody who is asked for.

    Nothing is ever found for a person whose family name is Nobody. E-mail addresses always end in `.example` and
    telephone numbers belong to nobody, so that no practice result can reach a real person.
    """

    def __init__(self, settings: SandboxSettings, state: State, companies: Companies) -> None:
        self._settings = settings
        self._state = state
        self._companies = companies

    def _dice(self, *words: object) -> Dice:
        return Dice(self._settings.seed, *words)

    def find(
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
            company = self._companies.get(known["company"])
            if company is not None:
                return self._reach(known["first_name"], known["last_name"], company, known["country"])
        handle = person_handle(linkedin_url or "")
        company = self._companies.find(domain=domain, name=company_name)
        if company is None and handle is not None and not (domain or company_name):
            company = self._companies.find(linkedin=employer_number(self._settings.seed, handle))
        if handle is not None and not (first_name or last_name):
            first_name, last_name = names_in(handle)
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
        return known_record(self._state, handle)

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


def _safe_domain(company: Company) -> str:
    if company.domain.endswith(".example"):
        return company.domain
    return f"{ascii_slug(company.stem) or 'c' + company.id}.example"


def _local(name: str) -> str:
    spelt = ascii_slug(latin_readings().get(name, name)).replace("-", "")
    return spelt or f"p{Dice('latin', plain(name)).hex('name', 5)}"


def _phone(country: str, dice: Dice, number: int) -> str:
    digits = f"{dice.number(f'phone {number}', 0, 99):02d}"
    if country in _FICTION:
        return _FICTION[country].replace("XX", digits)
    return (
        f"+{_DIALLING[country]}00000{digits}{digits}" if country in _DIALLING else _FICTION["GB"].replace("XX", digits)
    )
