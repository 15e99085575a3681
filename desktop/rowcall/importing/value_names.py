"""Which words are names of people, companies and places, job titles, forms of address, and answers such as yes."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

from rowcall.model import normal
from rowcall.model.country_names import country_names

_WORDS = Path(__file__).parent / "value_words"
_LEGAL_FORM = re.compile(
    r"(?:^|[\s,.(])(?:SAS|SASU|S\.A\.S|SARL|S\.A\.R\.L|Sàrl|EURL|SA|S\.A|SCOP|SCI|SNC|SELARL|GmbH|gGmbH|AG|KG|KGaA|OHG|GbR"
    r"|UG|SE|eG|e\.\s?K|e\.V|S\.?L\.?U?|S\.A\.U|Ltd|Limited|LLC|LLP|Inc|Corp|Corporation|Plc|plc|PLC|BV|B\.V|NV|N\.V|BVBA"
    r"|VOF|V\.O\.F|CV|S\.?p\.?A|S\.?r\.?l\.?s?|S\.?n\.?c|S\.?a\.?s|Oy|Oyj|AB|AS|ApS|A/S|Lda|Ltda|S/A|EIRELI|ME|EPP"
    r"|Sp\. z o\.o|Kft|Zrt|d\.o\.o|s\.r\.o|a\.s|Pty|Pte|Co|Cie|Sp\.k)\.?(?=$|[\s,.)])"
)
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’.\-][^\W\d_]+)*\.?")
_PARTS = re.compile(r"[,;/|()\n]+|\s+-\s+")
_MOST_WORDS = 5

_fold = lru_cache(8192)(normal.fold)  # each value is asked about by every question below


@lru_cache(maxsize=8192)
def is_person(text: str) -> bool:
    """Whether it is a first and a last name, in whatever order, one of the first names being a common one."""
    words = [word for word in re.split(r"[\s,]+", text) if word]
    while words and is_civility(words[0]):
        words = words[1:]
    if not 2 <= len(words) <= _MOST_WORDS or not all(map(_NAME_WORD.fullmatch, words)):
        return False
    if not all(word[0].isupper() or _fold(word) in _words("particles") for word in words):
        return False
    return any(map(is_first_name, words)) and not is_business(text)


def is_first_name(text: str) -> bool:
    """Whether it is a common first name, or several."""
    words = [word for word in re.split(r"[\s\-]+", _fold(text)) if word]
    return 0 < len(words) <= 3 and all(word.strip(".") in _words("first_names") for word in words)


@lru_cache(maxsize=8192)
def is_business(text: str) -> bool:
    """Whether it has a legal form in its name, or a word that only companies have."""
    return bool(_LEGAL_FORM.search(text)) or not _words("business").isdisjoint(_fold(text).split()) or " & " in text


def is_job_title(text: str) -> bool:
    """Whether it has a word of job titles."""
    return _has_word_of(text, "titles")


def is_industry(text: str) -> bool:
    """Whether it has a word of industries."""
    return _has_word_of(text, "industries")


def is_place(text: str) -> bool:
    """Whether it names a country, a state of the USA or a well-known city."""
    if len(text) <= 3 and text.isupper():
        return text.casefold() in _words("us_states") or text in country_names().values()
    parts = [_fold(part) for part in _PARTS.split(text) if part.strip()]
    return any(
        part in country_names() or part in _cities() or (len(part) > 2 and part in _words("us_states"))
        for part in parts
    )


def is_civility(text: str) -> bool:
    """Whether it is only a form of address or a degree."""
    words = [word for word in re.split(r"[\s,/&\-]+", _fold(text).replace(".", " ")) if word]
    return 0 < len(words) <= 6 and all(word in _words("civilities") for word in words)


def is_yes_or_no(text: str) -> bool:
    """Whether it is an answer."""
    return _fold(text) in _words("answers")


def is_status(text: str) -> bool:
    """Whether it says how far somebody or something is."""
    return _fold(text) in _words("statuses")


@cache
def _lines(name: str) -> tuple[str, ...]:
    """The lines of a file of words, without what is said about them."""
    lines = (_WORDS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if not line.startswith("#"))


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(word for line in _lines(name) for word in line.split() if word[-1] != "*")


@cache
def _beginnings(name: str) -> tuple[str, ...]:
    return tuple(word[:-1] for line in _lines(name) for word in line.split() if word[-1] == "*")


@cache
def _cities() -> frozenset[str]:
    return frozenset(_lines("cities"))


@lru_cache(maxsize=8192)
def _has_word_of(text: str, name: str) -> bool:
    whole, beginnings = _words(name), _beginnings(name)
    return any(word in whole or word.startswith(beginnings) for word in re.findall(r"[\w&-]+", _fold(text)))
