"""Whether two texts are spellings of one thing, and which of them says most."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rowcall.model.clean_ups import CleanUp, CleanUpChoice, rewriting
from rowcall.model.contact_keys import sure_names
from rowcall.model.fields import Field
from rowcall.model.normal import fold
from rowcall.model.phones import international

_WORD = re.compile(r"[^\W_]+")
_PERSONS = frozenset({Field.FULL_NAME, Field.FIRST_NAME, Field.LAST_NAME})
_PHONES = frozenset({Field.PHONE, Field.MOBILE})
_ADDRESSES = frozenset(
    {
        *(Field.EMAIL, Field.PERSONAL_EMAIL, Field.LINKEDIN_URL, Field.LINKEDIN_ID),
        *(Field.COMPANY_LINKEDIN_URL, Field.COMPANY_LINKEDIN_ID, Field.COMPANY_DOMAIN),
    }
)
_MAILS = frozenset({Field.EMAIL, Field.PERSONAL_EMAIL})
_TAG = re.compile(r"\+[^@\s]*(?=@)")
_SAME_FORM = {"limited": "ltd", "incorporated": "inc", "corporation": "corp", "company": "co"}
_without_legal_form = rewriting(CleanUpChoice(CleanUp.LEGAL))


def one_thing(one: str, other: str, field: Field | None = None) -> bool:
    """Whether two texts differ by their spelling alone.

    Case, accents and spaces never count; of a company's name neither does a legal form that one of them leaves out, of
    a person's name neither do further names and initials; addresses and phones are one where they lead to the same
    place. Two legal forms are two companies, and a tag makes an address another one: `rita+news@norvane.example`.

    Args:
        one: A text that says something.
        other: Another one.
        field: What they mean; None: nothing that is known.
    """
    if fold(one).split() == fold(other).split():
        return True
    if field is Field.COMPANY_NAME:
        return _one_company(one, other)
    if field in _PERSONS:
        shorter, longer = sorted((set(_words(one)), set(_words(other))), key=len)
        return bool(shorter) and shorter <= longer
    if field in _PHONES:
        return international(one) == international(other) != ""
    if field in _MAILS and _TAG.findall(fold(one)) != _TAG.findall(fold(other)):
        return False
    return field in _ADDRESSES and sure_names(field, one) == sure_names(field, other) != []


def fullest(texts: Sequence[str], field: Field | None = None) -> str:
    """Of spellings of one thing, the one that says most; the first where several say the same.

    Of addresses that is always the first, and of phones one with its country.
    """
    if field in _ADDRESSES:
        return texts[0]
    if field in _PHONES:
        return next((text for text in texts if text.strip().startswith("+")), texts[0])
    return max(texts, key=_says)


def _one_company(one: str, other: str) -> bool:
    bare = _words(_without_legal_form(one))
    if bare != _words(_without_legal_form(other)) or not bare:
        return False
    forms = {_legal_form(one, bare), _legal_form(other, bare)} - {""}
    return len(forms) < 2


def _legal_form(text: str, bare: Sequence[str]) -> str:
    return "".join(_SAME_FORM.get(word, word) for word in _words(text)[len(bare) :])


def _says(text: str) -> tuple[int, bool, int]:
    letters = "".join(_WORD.findall(text))
    accents = sum(1 for letter in letters if not letter.isascii())
    return len(fold(letters)), not letters.isupper() and not letters.islower(), accents


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))
