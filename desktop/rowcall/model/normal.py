"""One spelling for what people spell in many ways: names, domains, LinkedIn addresses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache
from urllib.parse import quote, unquote, urlsplit

from rowcall.model import people_names
from rowcall.model.fields import Field
from rowcall.model.mailboxes import SHARED_MAILBOXES

_PERSON = re.compile(r"linkedin\.[a-z.]+/(?:mwlite/)?in/(?P<slug>[^/?#]+)", re.IGNORECASE)
_OLD_PERSON = re.compile(r"linkedin\.[a-z.]+/pub/(?P<slug>[^/?#]+(?:/[\da-f]+){0,3})", re.IGNORECASE)
_LEAD = re.compile(r"linkedin\.[a-z.]+/sales/(?:lead|people)/(?P<id>[^/?#,]+)", re.IGNORECASE)
_COMPANY = re.compile(
    r"linkedin\.[a-z.]+/(?:sales/)?(?:mwlite/)?(?P<kind>company|school|showcase)/(?P<slug>[^/?#]+)", re.IGNORECASE
)
_MEMBER_ID = re.compile(r"AC[wo]AA[\w-]+")
_DOMAIN = re.compile(r"(?:[\w-]+\.)+[^\W\d_][\w-]*", re.UNICODE)
_PLAIN_SITE = re.compile(r"(?:https?://)?((?:[a-z\d-]+\.)+[a-z][a-z\d-]*)/?")
"""What most websites in lists look like; what looks otherwise is taken apart as an address."""
_SIGNS_FOR_NOTHING = frozenset(
    {
        *("", "-", "--", "n/a", "?", "n.a.", "#n/a", "(no value)", "(blank)", "(empty)", "[not provided]", "[unknown]"),
        *(
            "#ref!",
            "#value!",
            "#name?",
            "#div/0!",
            "#num!",
            "#null!",
            "#error!",
            "#nv",
            "#wert!",
            "#bezug!",
            "#valeur!",
        ),
    }
)
_WORDS_FOR_NOTHING = frozenset({"na", "none", "null", "unknown"})
_LONGEST_FOR_NOTHING = max(map(len, _SIGNS_FOR_NOTHING | _WORDS_FOR_NOTHING))
_PLACEHOLDER = re.compile(r"\[[^\[\]]*\]")
"""`[Name]`: what a template or a CRM writes where a name should stand."""
_NAMES = frozenset({Field.FIRST_NAME, Field.LAST_NAME, Field.FULL_NAME, Field.COMPANY_NAME, Field.TITLE})
"""Fields in which those words may be names: people are called Na and Null, companies None."""
_COMPANIES = frozenset(
    {Field.COMPANY_NAME, Field.COMPANY_DOMAIN, Field.COMPANY_LINKEDIN_URL, Field.COMPANY_LINKEDIN_ID}
)
_MAILS = frozenset({Field.EMAIL, Field.PERSONAL_EMAIL})
_MAIL = re.compile(r"[^\s@<>()\"]@[^\s@<>()\"]+\.[^\s@<>()\".]{2,}")


_ACCENTS = re.compile("[\u0300-\u036f]")
"""Marks that people leave out of Latin, Greek and Cyrillic names. In other scripts they make another letter: か, が."""


def fold(text: str) -> str:
    """Text for comparison: no accents, no case, single spaces, compatible characters unified."""
    bare = _ACCENTS.sub("", unicodedata.normalize("NFKD", text))
    return " ".join(unicodedata.normalize("NFKC", bare).casefold().split())


@lru_cache(maxsize=4096)
def domain(text: str) -> str:
    """The bare domain of a website, URL or e-mail address, lower case and without "www."; empty if it is none."""
    bare = text.strip().lower()
    plain = _PLAIN_SITE.fullmatch(bare)
    host = (plain[1] if plain else _host(bare)).strip(".").removeprefix("www.")
    of_linkedin = host == "linkedin.com" or host.endswith(".linkedin.com")
    return host if _DOMAIN.fullmatch(host) and not of_linkedin else ""


def _host(bare: str) -> str:
    """The host of an address in lower case; empty where it has none."""
    if "@" in bare and "//" not in bare:
        bare = bare.rsplit("@", 1)[1]
    if "//" not in bare:
        bare = f"//{bare}"
    try:
        return urlsplit(bare).hostname or ""
    except ValueError:
        return ""


@lru_cache(maxsize=4096)
def person_key(url: str) -> str:
    """The part of a profile address that names the person; the same for every spelling of it. Empty if it is none.

    In the old form (`/pub/jane-doe/12/345/678`) people of one name differ in the numbers, so these belong to it.
    """
    found = _LEAD.search(url) or _PERSON.search(url) or _OLD_PERSON.search(url)
    if found is None:
        return ""
    name = unicodedata.normalize("NFC", unquote(found.group(1))).strip()
    return name if _MEMBER_ID.fullmatch(name) else name.casefold()


def is_member_id(key: str) -> bool:
    """Whether a person's key is LinkedIn's own number of them, beside which they have a public name."""
    return _MEMBER_ID.fullmatch(key) is not None


def company_key(url_or_id: str) -> str:
    """The part of a company address that names the company (its number or its name), or the number itself."""
    text = url_or_id.strip()
    if _is_number(text):
        return text.lstrip("0")
    found = _COMPANY.search(text)
    return unicodedata.normalize("NFC", unquote(found.group("slug"))).strip().casefold() if found else ""


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit()


def web_address(text: str) -> str:
    """An address with its scheme, as a service wants it."""
    bare = text.strip()
    return bare if "//" in bare else f"https://{bare}"


def public_profile(url: str) -> str:
    """The public address of a profile, without what follows it; an address that is not public stays as it is.

    The Sales Navigator and the old form name people by numbers from which no public address can be told.
    """
    found = _PERSON.search(url)
    if found is None:
        return url.strip() if person_key(url) else ""
    return f"https://www.linkedin.com/in/{quote(person_key(url), safe='-_.~')}"


def company_page(url_or_id: str) -> str:
    """The public address of a company's page, by its name or its number; empty where it is none."""
    key = company_key(url_or_id)
    if not key:
        return ""
    found = _COMPANY.search(url_or_id)
    kind = found.group("kind").lower() if found else "company"
    return f"https://www.linkedin.com/{kind}/{quote(key, safe='-_.~')}"


def is_nothing(text: str, key: str = "") -> bool:
    """Whether a cell holds nothing, or what people write for nothing; `key` is the field it stands in."""
    bare = text.strip()
    if len(bare) > _LONGEST_FOR_NOTHING:  # most cells: a list of a million of them is read at each estimate
        return False
    bare = bare.casefold()
    if key in _NAMES:
        return bare in _SIGNS_FOR_NOTHING or (bare[0] == "[" and _PLACEHOLDER.fullmatch(bare) is not None)
    return bare in _SIGNS_FOR_NOTHING or bare in _WORDS_FOR_NOTHING


_LEADS: Mapping[str, Callable[[str], str]] = {
    Field.LINKEDIN_URL: person_key,
    Field.COMPANY_LINKEDIN_URL: company_key,
    Field.COMPANY_DOMAIN: domain,
}
"""What an address names; empty for one that leads nowhere."""


def is_usable(text: str, field: str) -> bool:
    """Whether a cell that holds something serves its field: an address leads to somebody or can be written to.

    Of a field that is no address every text is usable.
    """
    if field in _MAILS:
        return "@" in text and _MAIL.search(text) is not None
    leads = _LEADS.get(field)
    return leads is None or bool(leads(text))


def cleaned(values: Mapping[str, str]) -> dict[str, str]:
    """What a row's cells say, ready to be asked with: placeholders and unusable addresses left out, names split."""
    return filled_cleaned({key: text for key, text in values.items() if not is_nothing(text, key)})


def filled_cleaned(values: Mapping[str, str]) -> dict[str, str]:
    """The same of cells none of which holds nothing."""
    found = {key: text.strip() for key, text in values.items()}
    if Field.LINKEDIN_URL in found:
        _replace(found, Field.LINKEDIN_URL, _address_if(found[Field.LINKEDIN_URL], person_key))
    if Field.COMPANY_LINKEDIN_URL in found:
        _replace(found, Field.COMPANY_LINKEDIN_URL, _address_if(found[Field.COMPANY_LINKEDIN_URL], company_key))
    if Field.COMPANY_DOMAIN in found:
        _replace(found, Field.COMPANY_DOMAIN, domain(found[Field.COMPANY_DOMAIN]))
    if Field.COMPANY_LINKEDIN_ID in found:
        number = found[Field.COMPANY_LINKEDIN_ID].removesuffix(".0")
        _replace(found, Field.COMPANY_LINKEDIN_ID, number if _is_number(number) else "")
    _name_the_person(found)
    _name_the_company(found)
    return found


def _name_the_company(found: dict[str, str]) -> None:
    """The domain of the work e-mail, where nothing else in the row says which company it is about."""
    if found.keys().isdisjoint(_COMPANIES) and (address := found.get(Field.EMAIL, "")).count("@") == 1:
        site = domain(address)
        if site and site not in SHARED_MAILBOXES:
            found[Field.COMPANY_DOMAIN] = site


def _name_the_person(found: dict[str, str]) -> None:
    """First and last name without titles and pictures, else those of the full name."""
    for field in (Field.FIRST_NAME, Field.LAST_NAME):
        if field in found:
            _replace(found, field, people_names.plain_name(found[field]))
    if Field.FULL_NAME in found and not (Field.FIRST_NAME in found and Field.LAST_NAME in found):
        first, last = people_names.split_name(found[Field.FULL_NAME])
        if first and last:
            found.update({Field.FIRST_NAME: first, Field.LAST_NAME: last})


def _address_if(text: str, key: Callable[[str], str]) -> str:
    """An address as a service wants it, where it leads to somebody; else empty."""
    return web_address(text) if key(text) else ""


def _replace(values: dict[str, str], key: str, text: str) -> None:
    if text:
        values[key] = text
    else:
        del values[key]
