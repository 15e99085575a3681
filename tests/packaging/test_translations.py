"""The files of the translators hold every text of the program, whole, and what is compiled is made of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from translations import linguist
from translations.below import templates


@pytest.mark.parametrize("language", linguist.LANGUAGES)
def test_every_text_is_translated_with_its_placeholders_and_forms(language: str) -> None:
    assert linguist.faults(language) == []


def test_what_the_program_reads_is_made_of_these_files(tmp_path: Path) -> None:
    linguist.compile_all(tmp_path)
    names = [f"rowcall_{language}.qm" for language in linguist.LANGUAGES]
    old = [name for name in names if (tmp_path / name).read_bytes() != (linguist.FOLDER / name).read_bytes()]
    assert old == []


def test_the_sentences_that_are_taken_apart_are_those_of_the_sources() -> None:
    assert linguist.sentences() == templates()


@pytest.mark.parametrize(
    ("source", "told", "why"),
    [
        ("Open", "", "not translated"),
        ("{rows} left", "noch {zeilen}", "placeholders"),
        ("{1} of {2}", "{1}", "placeholders"),
        ("&Open", "Öffnen", "access keys"),
        ("Open…", "Öffnen", "ends in"),
        ("Terms & more", "Bedingungen und mehr", ""),
        ("{1} of {2}", "von {2} {1}", ""),
    ],
)
def test_what_is_wrong_with_a_translation_is_told(source: str, told: str, why: str) -> None:
    fault = linguist.fault_of(source, told, plural=False)
    assert why in fault
    assert bool(fault) == bool(why)
