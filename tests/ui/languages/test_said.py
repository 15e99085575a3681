"""What is said below the window, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from rowcall.catalogue import catalogue
from rowcall.ui.languages import speech
from rowcall.ui.languages.catalogue import translated
from rowcall.ui.languages.named import named
from rowcall.ui.languages.said import said
from rowcall.ui.widgets import words


@pytest.fixture(autouse=True)
def german(qapp: object) -> Iterator[None]:
    """The window speaks German."""
    del qapp
    speech.speak("de")
    yield
    speech.speak(speech.ENGLISH)


def test_a_sentence_is_translated_around_what_it_is_about() -> None:
    told = said("list.csv is not there.")
    assert told.startswith("list.csv")
    assert "is not there" not in told


def test_sentences_one_after_the_other_are_translated_each() -> None:
    one, two = "list.csv is not there.", "Choose another place."
    assert said(f"{one} {two}") == f"{said(one)} {said(two)}"


def test_what_nobody_knows_stays_as_it_is() -> None:
    assert said("Vörda kelt bintra.") == "Vörda kelt bintra."
    assert named("Vörda") == "Vörda"


def test_actions_are_named_and_keep_their_columns() -> None:
    actions = tuple(catalogue().values())
    german = translated(actions)
    assert [action.key for action in german] == [action.key for action in actions]
    assert all(ours.title != theirs.title for ours, theirs in zip(german, actions, strict=True))
    assert [action.outputs for action in german] == [action.outputs for action in actions]


def test_numbers_and_plurals_are_written_as_germans_do() -> None:
    assert [words.rows(count) for count in (1, 1160)] == ["1 Zeile", "1.160 Zeilen"]
    assert (words.number(1_000_000), words.decimal(0.5), words.day("2026-06-02")) == ("1.000.000", "0,5", "02.06.2026")


@pytest.mark.parametrize(
    ("wanted", "code"),
    [(["fr-CH", "de-CH"], "fr"), (["it-IT", "es-AR"], "es"), (["it-IT"], "en"), ([], "en"), (["de_AT"], "de")],
)
def test_the_first_language_of_the_system_that_we_know(wanted: list[str], code: str) -> None:
    assert speech.of_system(wanted) == code
