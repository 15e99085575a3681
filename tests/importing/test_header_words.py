"""The files of header words, and headers taken apart by them."""

import tomllib
from pathlib import Path

import pytest

from rowcall.importing import header_rules, header_words
from rowcall.importing.header_words import LANGUAGES, languages_of, parse
from rowcall.importing.spelling import normalise

FILES = Path(header_words.__file__).parent


def table(language: str) -> dict[str, list[str]]:
    found = tomllib.loads((FILES / f"{language}.toml").read_text(encoding="utf-8"))
    found.pop("alone", None)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_weak_is_a_word_of_the_language(language: str) -> None:
    words = table(language)
    weak = {normalise(word) for word in words.pop("weak")}
    known = {normalise(word) for phrases in words.values() for word in phrases}
    assert weak <= known
    assert "" not in known


def test_the_rules_know_every_concept_of_the_files() -> None:
    rules = Path(header_rules.__file__).read_text(encoding="utf-8")
    known = {concept for language in LANGUAGES for concept in table(language)} - {"weak"}
    assert {concept for concept in known if concept not in rules} == set()


def concepts(header: str) -> list[str]:
    name = normalise(header)
    return [phrase.concept for phrase in parse(name, languages_of([name])).phrases]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Numéro de téléphone portable", ["phone", "mobile"]),
        ("Firmentelefon", ["switchboard"]),
        ("COMPANYLINKEDINURL", ["company", "linkedin", "url"]),
        ("Nom de l'entreprise", ["name", "filler", "filler", "company"]),
        ("Ansprechpartner-E-Mail", ["person", "mail"]),
    ],
)
def test_a_header_is_taken_apart(header: str, expected: list[str]) -> None:
    assert concepts(header) == expected


def test_words_that_are_not_known_are_named() -> None:
    assert parse("norvane email").unknown == ("norvane",)


def test_a_word_of_two_languages_is_read_in_that_of_its_neighbours() -> None:
    spanish = languages_of(map(normalise, ("Apellidos", "Correo electrónico", "Estado")))
    english = languages_of(map(normalise, ("Last name", "Phone number", "Function")))
    assert (spanish[0], english[0]) == ("es", "en")
    assert parse("function", english).phrases[0].concept == "job_function"
