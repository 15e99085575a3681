"""Under which names a person or a company is known, each spelled one way: by them the do-not-contact list is kept."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rowcall.model import normal
from rowcall.model.do_not_contact import Subject
from rowcall.model.fields import Field
from rowcall.model.mailboxes import SHARED_MAILBOXES

Cells = Iterable[tuple[Field | str | None, str]]
"""What a row's cells mean (None: nothing we know) and their text; a field may come more than once."""

NAMING = frozenset(
    {
        *(Field.FIRST_NAME, Field.LAST_NAME, Field.FULL_NAME, Field.LINKEDIN_URL, Field.LINKEDIN_ID),
        *(Field.EMAIL, Field.PERSONAL_EMAIL, Field.COMPANY_NAME, Field.COMPANY_DOMAIN),
        *(Field.COMPANY_LINKEDIN_URL, Field.COMPANY_LINKEDIN_ID),
    }
)
"""The fields that can name somebody."""

_PEOPLE = frozenset({Field.FIRST_NAME, Field.LAST_NAME, Field.FULL_NAME, Field.LINKEDIN_URL, Field.LINKEDIN_ID})
_COMPANY = frozenset({Field.COMPANY_NAME, Field.COMPANY_DOMAIN, Field.COMPANY_LINKEDIN_URL, Field.COMPANY_LINKEDIN_ID})

_ADDRESS = re.compile(r"[^\s;,<>()\"'@]+@[^\s;,<>()\"'@]+\.[^\s;,<>()\"'@]+")
_WORD = re.compile(r"\w+")
_TAG = re.compile(r"\+[^@]*(?=@)")


@dataclass(frozen=True, slots=True)
class Names:
    """All names of whom a row is about."""

    addresses: tuple[str, ...]
    profiles: tuple[str, ...]
    by_name: tuple[str, ...]
    """The person's name with a domain or a company's name: others may have the same."""
    company: tuple[str, ...]
    company_name: str
    domains: tuple[str, ...]
    """Every domain that it touches, of the company and of addresses, with those above it."""

    @property
    def person(self) -> frozenset[str]:
        """The names of the person."""
        return frozenset((*self.addresses, *self.profiles, *self.by_name))

    @property
    def whole_company(self) -> frozenset[str]:
        """The names of the company; its mere name only where nothing surer is known, for others may have it too."""
        return frozenset(self.company) or frozenset(filter(None, [self.company_name]))

    @property
    def looked_for(self) -> frozenset[str]:
        """Every name under which this row may be on a list."""
        return self.person | frozenset((*self.company, *self.domains)) | frozenset(filter(None, [self.company_name]))

    def subject(self, *, of_people: bool) -> Subject | None:
        """Whom a row of a list of people, or of companies, stands for; None where it names nobody."""
        if self.whole_company and not of_people:
            keys = self.whole_company | frozenset(self.addresses)
            return Subject(keys, True, frozenset(self.company), self.looked_for)
        if not self.person:
            return None
        return Subject(self.person, False, frozenset((*self.addresses, *self.profiles)), self.looked_for)


def lists_people(fields: Collection[Field | None]) -> bool:
    """Whether a list with these fields is one of people.

    It is where it names or links them, has nothing but their e-mails, or e-mails of holders of posts. A list of
    companies with a post each is one of companies: the post is what is looked for there.
    """
    if not _PEOPLE.isdisjoint(fields):
        return True
    return Field.EMAIL in fields and (_COMPANY.isdisjoint(fields) or Field.TITLE in fields)


def has_address(text: str) -> bool:
    """Whether a cell holds an e-mail address."""
    return "@" in text and _ADDRESS.search(text) is not None


def names_of(cells: Cells) -> Names:
    """The names in a row's cells."""
    values = _values(cells)
    addresses = tuple(dict.fromkeys(_addresses(values)))
    sites = [site for text in values.get(Field.COMPANY_DOMAIN, ()) if (site := _site(text))]
    sites = [site for site in sites if site not in SHARED_MAILBOXES]
    mail_sites = [site for address in addresses if (site := address.rpartition("@")[2]) not in SHARED_MAILBOXES]
    company_name = _folded_company(_first(values, Field.COMPANY_NAME))
    return Names(
        addresses=tuple(f"email:{address}" for address in addresses),
        profiles=tuple(f"profile:{key}" for key in _profiles(values)),
        by_name=tuple(_by_name(_person_name(values), [*sites, *mail_sites], company_name)),
        company=(*(f"domain:{site}" for site in sites), *(f"page:{key}" for key in _pages(values))),
        company_name=f"company:{company_name}" if company_name else "",
        domains=tuple(f"domain:{site}" for whole in (*sites, *mail_sites) for site in _with_those_above(whole)),
    )


def sure_names(field: Field, text: str) -> list[str]:
    """What a single cell names without a doubt: addresses, a profile, a company's page, a website of its own."""
    if normal.is_nothing(text, field):
        return []
    values = {str(field): [text]}
    if field in (Field.EMAIL, Field.PERSONAL_EMAIL):
        return list(_addresses(values))
    if field in (Field.LINKEDIN_URL, Field.LINKEDIN_ID):
        return list(_profiles(values))
    if field in (Field.COMPANY_LINKEDIN_URL, Field.COMPANY_LINKEDIN_ID):
        return list(_pages(values))
    site = _site(text) if field is Field.COMPANY_DOMAIN else ""
    return [site] if site and site not in SHARED_MAILBOXES else []


def subject_of_text(text: str) -> Subject | None:
    """Whom a single e-mail address, profile, company page or domain stands for; None where it is none of these."""
    text = text.strip()
    if _ADDRESS.fullmatch(text):
        return names_of([(Field.EMAIL, text)]).subject(of_people=True)
    if normal.person_key(text):
        return names_of([(Field.LINKEDIN_URL, text)]).subject(of_people=True)
    field = Field.COMPANY_LINKEDIN_URL if normal.company_key(text) else Field.COMPANY_DOMAIN
    return names_of([(field, text)]).subject(of_people=False) if not text.isdigit() else None


_site = lru_cache(4096)(normal.domain)  # many rows of a list are about the same few companies
_folded_company = lru_cache(4096)(normal.fold)


def _values(cells: Cells) -> dict[str, list[str]]:
    values: dict[str, list[str]] = {}
    for field, text in cells:
        if field in NAMING and text and not normal.is_nothing(text, field or ""):
            values.setdefault(str(field), []).append(text)
    return values


def _first(values: Mapping[str, list[str]], field: Field) -> str:
    return values.get(field, [""])[0]


def _addresses(values: Mapping[str, list[str]]) -> Iterable[str]:
    for field in (Field.EMAIL, Field.PERSONAL_EMAIL):
        for text in values.get(field, ()):
            for address in _ADDRESS.findall(text):
                yield _TAG.sub("", normal.fold(address).strip("."))


def _profiles(values: Mapping[str, list[str]]) -> Iterable[str]:
    keys = [normal.person_key(text) for text in values.get(Field.LINKEDIN_URL, ())]
    for text in values.get(Field.LINKEDIN_ID, ()):
        bare = text.strip().removesuffix(".0")
        keys.append(normal.person_key(f"https://www.linkedin.com/in/{bare}") if bare else "")
    return dict.fromkeys(filter(None, keys))


def _pages(values: Mapping[str, list[str]]) -> Iterable[str]:
    texts = [*values.get(Field.COMPANY_LINKEDIN_URL, ()), *values.get(Field.COMPANY_LINKEDIN_ID, ())]
    return dict.fromkeys(filter(None, (normal.company_key(text.strip().removesuffix(".0")) for text in texts)))


def _person_name(values: Mapping[str, list[str]]) -> str:
    """First and last name in whatever order; empty where there is only one word, which says nothing of a person."""
    both = f"{_first(values, Field.FIRST_NAME)} {_first(values, Field.LAST_NAME)}"
    words = _WORD.findall(normal.fold(both))
    if len(words) < 2:
        words = _WORD.findall(normal.fold(_first(values, Field.FULL_NAME)))
    return " ".join(sorted(words)) if len(words) > 1 else ""


def _by_name(name: str, sites: Iterable[str], company_name: str) -> Iterable[str]:
    if not name:
        return
    for site in dict.fromkeys(sites):
        yield f"name:{name}|domain:{site}"
    if company_name:
        yield f"name:{name}|company:{company_name}"


def _with_those_above(domain: str) -> Iterable[str]:
    """The domain itself and every one that it is part of, down to two labels."""
    labels = domain.split(".")
    return (".".join(labels[start:]) for start in range(max(1, len(labels) - 1)))
