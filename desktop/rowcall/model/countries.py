"""Which country a cell such as `Lyon, France`, `Deutschland` or `UK` speaks of."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from rowcall.model.country_names import country_names
from rowcall.model.normal import fold

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
_STATES = frozenset({"georgia"})
"""Countries of the same name as a state of the USA: lists of phones name the state far more often."""
_WORLDWIDE = frozenset({"IO", "CO", "AI", "ME", "TV", "LY", "SO", "SH", "GG", "FM", "AG", "CC", "WS", "TO", "VC", "IM"})
"""Countries whose domains are mostly used by others."""
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


def country_code(text: str) -> str:
    """The code of the country that a text names, which may be a code itself; empty where it names none."""
    bare = text.strip()
    return bare.upper() if is_country(bare.upper()) else country_in(bare)


def is_country(code: str) -> bool:
    """Whether that is the code of a country."""
    return code in _codes()


@cache
def _codes() -> frozenset[str]:
    return frozenset(country_names().values())


@cache
def _names() -> dict[str, str]:
    known = {name: code for name, code in country_names().items() if name not in _STATES}
    return {**known, **_ALSO}


def country_of_domain(domain: str) -> str:
    """The country of a domain's last label; empty for one that is used all over the world."""
    label = domain.rpartition(".")[2].upper()
    if label == "UK":
        return "GB"
    return label if label in _codes() and label not in _WORLDWIDE else ""
