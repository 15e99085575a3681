"""Which country a cell such as `Lyon, France`, `Deutschland` or `UK` speaks of."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from rowcall.model.normal import fold

LANGUAGES = ("en", "fr", "de", "es", "it", "nl", "pt")
_ALSO = {
    "uk": "GB",
    "u.k.": "GB",
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "angleterre": "GB",
    "grossbritannien": "GB",
    "grande bretagne": "GB",
    "grande-bretagne": "GB",
    "gran bretana": "GB",
    "gran bretagna": "GB",
    "usa": "US",
    "u.s.a.": "US",
    "u.s.": "US",
    "united states of america": "US",
    "etats unis": "US",
    "estados unidos": "US",
    "eeuu": "US",
    "ee.uu.": "US",
    "holland": "NL",
    "hollande": "NL",
    "pays bas": "NL",
    "the netherlands": "NL",
    "paises bajos": "NL",
    "paises baixos": "NL",
    "czech republic": "CZ",
    "czechia": "CZ",
    "republique tcheque": "CZ",
    "korea": "KR",
    "russia": "RU",
    "uae": "AE",
    "turkiye": "TR",
    "brasil": "BR",
    "fra": "FR",
    "deu": "DE",
    "ger": "DE",
    "esp": "ES",
    "ita": "IT",
    "nld": "NL",
    "prt": "PT",
    "gbr": "GB",
    "bel": "BE",
    "che": "CH",
    "aut": "AT",
    "lux": "LU",
    "irl": "IE",
    "can": "CA",
}
"""Names that people write and that no list of countries has; three-letter codes of the commonest."""
_STATES = frozenset({"Georgia"})
"""Countries of the same name as a state of the USA: lists of phones name the state far more often."""
_PARTS = re.compile(r"[,;/|()\n]+")


@lru_cache(maxsize=4096)
def country_in(text: str) -> str:
    """The country that a place is in, by its name or its code (ISO 3166-1, two letters); empty where none is named.

    Where several parts name something, the last one counts: `Paris, Île-de-France, France`.
    """
    for part in reversed(_PARTS.split(text)):
        bare = fold(part)
        if len(bare) == 2 and part.strip().isupper() and bare.upper() in _codes():
            return bare.upper()
        if found := _names().get(bare):
            return found
    return ""


def is_country(code: str) -> bool:
    """Whether there is a country of that code, as phone numbers know it."""
    return code in _codes()


@cache
def _codes() -> frozenset[str]:
    import phonenumbers  # noqa: PLC0415 (50 ms that a list without places does not need)

    return frozenset(phonenumbers.SUPPORTED_REGIONS)


@cache
def _names() -> dict[str, str]:
    """Folded name -> code, in the languages of our lists; the names come with the phone numbers' library."""
    from phonenumbers.geodata.locale import LOCALE_DATA  # noqa: PLC0415 (half a second, once, where it is needed)

    found: dict[str, str] = {}
    for code, by_language in LOCALE_DATA.items():
        for language in LANGUAGES:
            name = by_language.get(language, "")
            if name.startswith("*"):
                name = by_language.get(name[1:], "")
            if name and code in _codes() and name not in _STATES:
                found.setdefault(fold(name), code)
    return {**found, **_ALSO}
