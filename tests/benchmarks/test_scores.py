"""How many columns and values of the labelled lists are recognised, so that it can be followed over time."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

import pytest
from tests.support.labels import (
    CHOICES,
    HeaderScore,
    ValueScore,
    labelled_lists,
    labelled_values,
    score_list,
    score_value,
    share,
    shares,
)

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

Score = TypeVar("Score")

WORST = 25
"""So many misses are shown, of the lists and values that the program may be adjusted by."""


def apart(scores: Iterable[Score], held_out: Callable[[Score], bool]) -> dict[str, list[Score]]:
    parts: dict[str, list[Score]] = {"adjusted by": [], "held out": []}
    for score in scores:
        parts["held out" if held_out(score) else "adjusted by"].append(score)
    return parts


def by_language(scores: Iterable[Score], language: Callable[[Score], str]) -> dict[str, list[Score]]:
    groups: dict[str, list[Score]] = defaultdict(list)
    for score in scores:
        groups[language(score)].append(score)
    return dict(sorted(groups.items()))


def header_line(name: str, scores: Sequence[HeaderScore]) -> str:
    columns = sum(len(score.case.expected) for score in scores)
    whole = sum(not score.misses for score in scores)
    fallen, traps = sum(len(score.fallen) for score in scores), sum(len(score.case.traps) for score in scores)
    lists = f"{len(scores):4} lists, {whole:4} wholly right"
    return f"  {name:12} {lists}, {columns:5} columns, {share(scores):6.1%} right, {fallen} of {traps} traps"


def value_line(name: str, scores: Sequence[ValueScore]) -> str:
    parts = shares(scores)
    return (
        f"  {name:12} {len(scores):4} values, {parts['right']:6.1%} right, {parts['open']:6.1%} left open, "
        f"{parts['wrong']:6.2%} wrong"
    )


def test_headers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scores = [score_list(case, tmp_path) for case in labelled_lists()]
    parts = apart(scores, lambda score: score.case.held_out)
    tuned = sorted(parts["adjusted by"], key=lambda score: len(score.misses), reverse=True)
    with capsys.disabled():
        print("\nColumns of labelled lists")
        for name, group in [*parts.items(), ("all", scores)]:
            print(header_line(name, group))
        for name, group in by_language(scores, lambda score: score.case.language).items():
            print(header_line(name, group))
        for miss in [miss for score in tuned for miss in score.fallen]:
            print(f"  trap: {miss}")
        for miss in [miss for score in tuned for miss in score.misses][:WORST]:
            print(f"  {miss}")


@pytest.mark.parametrize("kind", CHOICES)
def test_values(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    scores = [score_value(value) for value in labelled_values() if value.kind == kind]
    parts = apart(scores, lambda score: score.value.held_out)
    with capsys.disabled():
        print(f"\nLabelled {kind}")
        for name, group in [*parts.items(), ("all", scores)]:
            print(value_line(name, group))
        for name, group in by_language(scores, lambda score: score.value.language).items():
            print(value_line(name, group))
        for outcome in ("wrong", "open"):
            for score in [score for score in parts["adjusted by"] if score.outcome == outcome][:WORST]:
                print(f"  {outcome}: {score.miss}")
