"""The invented companies: whatever domain, name or LinkedIn page is asked for, the same question gives the same one."""

from dataclasses import asdict
from typing import Any

from rowcall.sandbox.company import Company
from rowcall.sandbox.company_facts import CompanyFacts
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.market import Market, market_of
from rowcall.sandbox.names import COUNTRIES
from rowcall.sandbox.person import Person
from rowcall.sandbox.person_facts import PersonFacts
from rowcall.sandbox.settings import SandboxSettings
from rowcall.sandbox.state import State
from rowcall.sandbox.words import ascii_slug, clean_domain, company_handle, company_stem, domain_stem, slug

_SYLLABLES = ("nor", "va", "bru", "ma", "tel", "ri", "qua", "sen", "dor", "li", "fen", "zo", "kal", "pe", "ost", "mi")


class Companies:
    """All companies of one seed.

    Those of the market are known from the start. Others are derived from the domain, name or LinkedIn address that is
    asked for; what was once named stays known under all its names. Names that begin with "unknown" are never known.
    """

    def __init__(self, settings: SandboxSettings, state: State) -> None:
        self._settings = settings
        self._state = state

    @property
    def market(self) -> Market:
        """The companies that searches find."""
        return market_of(self._settings.seed, self._settings.market)

    def _dice(self, *words: object) -> Dice:
        return Dice(self._settings.seed, *words)

    def find(
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

    def get(self, id_: str) -> Company | None:
        """A company of the market or one that was named before, by its LinkedIn number."""
        record = self._state.get("company", id_)
        return Company(**record) if record else self.market.by_alias.get(f"page:{id_}")

    def _by_alias(self, handle: str) -> Company | None:
        alias = self._state.get("alias", handle)
        return self.get(alias["id"]) if alias else self.market.by_alias.get(handle)

    def _found(self, stem: str, domain: str | None, name: str | None, country: str | None, *, by_page: bool) -> Company:
        dice = self._dice("company", stem)
        id_ = stem if by_page and stem.isdecimal() else str(dice.number("id", 10_000_000, 99_999_999))
        known = self.get(id_)
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
        if stem.isdecimal():
            # Its name was made up just now; whoever is told it may ask by it.
            for handle in _company_handles(None, company.domain, company.name):
                if self._by_alias(handle) is None:
                    self._state.put("alias", handle, {"id": id_})
        return company

    def facts(self, company: Company) -> CompanyFacts:
        """What is true of the company for good."""
        return CompanyFacts(self._settings.seed, company)

    def person_facts(self, person: Person) -> PersonFacts:
        """What is true of somebody for good."""
        return PersonFacts(self.market, person)

    def block(self, company: Company) -> dict[str, Any]:
        """The ten keys under which the service tells of a company (GET /searches/{id})."""
        facts = self.facts(company)
        return {
            "name": facts.full_name,
            "cleaned_name": company.name,
            "website": f"https://{company.domain}",
            "location": ", ".join((facts.place.short_name, facts.country_name)),
            "industry": facts.industry,
            "headquarters": facts.place.name,
            "description": facts.description,
            "linkedin_url": facts.page,
            "employee_range": facts.size,
            "company_profile_picture": f"https://media.example.com/companies/{company.id}.png",
        }

    def numbered_block(self, company: Company) -> dict[str, Any]:
        """The block with the company's number, as look-ups and imports have it (choice)."""
        return {**self.block(company), "linkedin_id": company.id}

    def preview(self, company: Company) -> dict[str, Any]:
        """The four keys of a preview."""
        return {
            "company_name": company.name,
            "industry": self.facts(company).industry,
            "linkedin_id": company.id,
            "linkedin_url": f"https://www.linkedin.com/company/{company.id}",
        }


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
