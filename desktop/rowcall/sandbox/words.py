"""Plain forms of names, domains and addresses, so that one company or person is recognised however it is asked for."""

import re
import unicodedata
from urllib.parse import unquote

_LEGAL_FORMS = {
    *("inc", "llc", "ltd", "plc", "corp", "co", "gmbh", "ag", "kg", "se", "sa", "sas", "sarl", "srl", "spa"),
    *("bv", "nv", "ab", "as", "aps", "oy", "sl", "slu", "lda", "sp", "zoo", "sro", "kk", "pty", "limited", "group"),
}
_COMPANY_URL = re.compile(r"^https?://(?:[a-z0-9-]+\.)?linkedin\.com/(?:sales/)?company/([^/?#\s]+)", re.IGNORECASE)
_PERSON_URL = re.compile(
    r"^https?://(?:[a-z0-9-]+\.)?linkedin\.com/(?:in|sales/lead|sales/people)/([^/?#\s]+)", re.IGNORECASE
)
# As in previews: https://www.linkedin.com/in/urn:li:fs_salesProfile:(ACwAA0123,NAME_SEARCH,x1y2), or the URN alone.
_PERSON_URN = re.compile(r"^(?:https?://(?:[a-z0-9-]+\.)?linkedin\.com/in/)?urn:li:\w+:\(?([\w-]+)", re.IGNORECASE)
# A label of one of these below a two-letter country domain belongs to the suffix: acme.co.uk.
_SECOND_LEVEL = {"co", "com", "org", "net", "ac", "gov", "or", "ne"}


# Latin letters that have no decomposition into a base letter and an accent.
_WHOLE_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})


def plain(text: str) -> str:
    """The text in lower case without accents, for comparing names."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return bare.casefold().translate(_WHOLE_LETTERS).strip()


def slug(text: str) -> str:
    """Letters and digits of any script joined by hyphens; may be empty."""
    return "-".join(re.findall(r"[^\W_]+", plain(text)))


def ascii_slug(text: str) -> str:
    """As `slug`, only a to z and digits; empty for a text in another script."""
    return "-".join(re.findall(r"[a-z0-9]+", plain(text)))


def company_stem(name: str) -> str:
    """What identifies a company in its name: the slug without legal forms ("Acme GmbH" is acme)."""
    words = slug(name).split("-")
    kept = [word for word in words if word not in _LEGAL_FORMS]
    return "-".join(kept or words)


def clean_domain(domain: str) -> str:
    """The bare host of a domain or web address, in lower case without www; may be empty."""
    text = domain.strip().lower()
    host = text.partition("://")[2] if "://" in text else text
    return re.split(r"[/?#:]", host, maxsplit=1)[0].removeprefix("www.").strip(".")


def domain_stem(domain: str) -> str:
    """The label that names the company: acme in shop.acme.co.uk and in acme.example."""
    labels = clean_domain(domain).split(".")
    if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL:
        return labels[-3]
    return labels[-2] if len(labels) > 1 else labels[0]


def company_handle(url: str) -> str | None:
    """The slug or number in the address of a company page, regular or Sales Navigator; None for another address."""
    found = _COMPANY_URL.match(url)
    return slug(unquote(found.group(1))) or None if found else None


def person_handle(url: str) -> str | None:
    """The slug or member id in the address of a person's page, or in an internal URN; None for another address."""
    urn = _PERSON_URN.search(unquote(url))
    if urn:
        return urn.group(1)
    found = _PERSON_URL.match(url)
    return unquote(found.group(1)).partition(",")[0] if found else None
