"""Labelled departments and levels (tests/data/values): what a cell means is found or left open, hardly ever wrong."""

import pytest
from tests.support.labels import ValueScore, labelled_values, score_value, shares

LEAST_MATCHED = 0.93
"""Leaving everything open would never be wrong, and of no use."""


@pytest.fixture(scope="module")
def scores() -> list[ValueScore]:
    return [score_value(value) for value in labelled_values()]


@pytest.mark.parametrize("kind", ["departments", "levels"])
def test_what_a_value_means_is_found_or_left_open(scores: list[ValueScore], kind: str) -> None:
    parts = shares(score for score in scores if score.value.kind == kind)
    wrong = [str(score.miss) for score in scores if score.outcome == "wrong" and not score.value.held_out]
    assert parts["right"] >= LEAST_MATCHED
    assert parts["right"] + parts["open"] >= 0.95
    assert parts["wrong"] < 0.01, wrong


def test_there_are_enough_labelled_values_in_each_language() -> None:
    values = list(labelled_values())
    assert len(values) >= 520
    assert all(sum(value.language == language for value in values) >= 120 for language in ("en", "fr", "de", "es"))
