"""Columns of labelled lists in seven languages (tests/data/headers): enough are recognised, no trap is fallen into."""

import pytest
from tests.support.labels import HeaderScore, labelled_lists, score_list, share

LEAST_RIGHT = 0.985
MOST_TRAPS = 1


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> list[HeaderScore]:
    folder = tmp_path_factory.mktemp("lists")
    return [score_list(case, folder) for case in labelled_lists()]


def told(scores: list[HeaderScore], *, traps: bool) -> str:
    """The misses in words, without those of the lists that nobody adjusts the program by."""
    seen = [score for score in scores if not score.case.held_out]
    return "\n".join(str(miss) for score in seen for miss in (score.fallen if traps else score.misses))


def test_the_columns_of_lists_are_recognised(scores: list[HeaderScore]) -> None:
    assert share(scores) >= LEAST_RIGHT, told(scores, traps=False)


def test_no_trap_is_fallen_into(scores: list[HeaderScore]) -> None:
    assert sum(len(score.fallen) for score in scores) <= MOST_TRAPS, told(scores, traps=True)


def test_there_are_enough_labelled_lists_in_each_language() -> None:
    lists = list(labelled_lists())
    assert len(lists) >= 170
    assert len({case.name for case in lists}) == len(lists)
    assert all(
        sum(case.language == language for case in lists) >= 15
        for language in ("en", "fr", "de", "es", "it", "nl", "pt")
    )
    assert 0.3 <= sum(case.held_out for case in lists) / len(lists) <= 0.36
