"""The names of countries in the languages of our lists."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from rowcall.model.normal import fold

_FILE = Path(__file__).with_name("country_names.tsv")
"""A line a country: its code (ISO 3166-1), then its names; English, French, German, Spanish, Italian, Dutch and
Portuguese, each once. The names are those of CLDR.
"""


@cache
def country_names() -> Mapping[str, str]:
    """Folded name -> code of the country (ISO 3166-1, two letters)."""
    found: dict[str, str] = {}
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        code, *names = line.split("\t")
        for name in names:
            found.setdefault(fold(name), code)
    return found


@cache
def _english_names() -> Mapping[str, str]:
    lines = (line.split("\t") for line in _FILE.read_text(encoding="utf-8").splitlines())
    return {code: names[0] for code, *names in lines}


def english_name(code: str) -> str:
    """What a country is called in English, by its code (ISO 3166-1, two letters); empty where it is none."""
    return _english_names().get(code, "")
