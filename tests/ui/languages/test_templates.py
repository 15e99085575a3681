"""A finished sentence is led back to the one it was made from, with what stands in its gaps."""

from __future__ import annotations

import json

import pytest

from rowcall.settings.places import resources
from rowcall.ui.languages.templates import Template, Templates, filled

SOURCES: list[str] = json.loads((resources() / "translations" / "sentences.json").read_text(encoding="utf-8"))
KNOWN = Templates(SOURCES)
SAMPLES = ("Vörda", "17 Kelt", "x.tbl")
"""What stands in gaps: words that no sentence of ours has."""


def sample(template: Template) -> tuple[str, list[str]]:
    gaps = [SAMPLES[place % len(SAMPLES)] for place in range(len(template.pieces) - 1)]
    return filled(template.source, gaps), gaps


def test_every_sentence_is_found_again_by_its_own_words() -> None:
    lost = []
    for template in map(Template, SOURCES):
        text, _gaps = sample(template)
        found = KNOWN.match(text, across=True)
        if found is None or filled(found[0].source, [gap.text for gap in found[1]]) != text:
            lost.append(template.source)
    assert lost == []


def test_no_sentence_is_taken_for_another_one_with_fewer_words() -> None:
    taken = []
    for template in map(Template, SOURCES):
        found = KNOWN.match(sample(template)[0], across=True)
        if found is not None and found[0].weight < template.weight:
            taken.append((template.source, found[0].source))
    assert taken == []


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        ("list.csv is not there.", ["list.csv"]),
        ("“3 rows” is not there.", ["“3 rows”"]),
        ("is not there.", None),
    ],
)
def test_what_stands_in_the_gaps(text: str, gaps: list[str] | None) -> None:
    found = Template("{1} is not there.").gaps(text)
    assert (None if found is None else [gap.text for gap in found]) == gaps


def test_somebodys_own_words_are_known_by_their_quotes() -> None:
    found = Template("{1}: “{2}” is no country.").gaps("Row 3: “Not found” is no country.")
    assert found is not None
    assert [gap.quoted for gap in found] == [False, True]


def test_a_gap_holds_no_end_of_a_sentence_unless_it_may() -> None:
    known = Templates(["{1} is gone."])
    text = "The disk is full. It is gone."
    assert known.match(text) is None
    assert known.match(text, across=True) is not None
