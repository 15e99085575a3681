"""Answers to look-ups of places are good for a month, those that found nothing for a day."""

from pathlib import Path

import pytest

from rowcall.memory.place_names import DAY, PlaceNames

HOST = "norvane.example"
LYON = ("103815258", "Lyon, Auvergne-Rhône-Alpes, France", "city")


class Clock:
    now = 1_000_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def names(tmp_path: Path, clock: Clock) -> PlaceNames:
    return PlaceNames(tmp_path / "place_names.sqlite", HOST, clock=clock)


def test_an_answer_is_known_in_every_spelling_and_window(names: PlaceNames, tmp_path: Path, clock: Clock) -> None:
    names.keep("Lyon", [LYON, LYON])
    other = PlaceNames(tmp_path / "place_names.sqlite", HOST, clock=clock)
    assert other.known(["LYON ", "Paris"]) == {"LYON ": (LYON, LYON)}
    assert PlaceNames(tmp_path / "place_names.sqlite", "elsewhere.example", clock=clock).known(["Lyon"]) == {}


def test_an_answer_grows_old(names: PlaceNames, clock: Clock) -> None:
    names.keep("Lyon", [LYON])
    names.keep("Atlantis", [])
    assert names.known(["Lyon", "Atlantis"]) == {"Lyon": (LYON,), "Atlantis": ()}
    clock.now += 2 * DAY
    assert names.known(["Lyon", "Atlantis"]) == {"Lyon": (LYON,)}
    clock.now += 29 * DAY
    assert names.known(["Lyon"]) == {}


def test_an_answer_from_the_future_is_none(names: PlaceNames, clock: Clock) -> None:
    names.keep("Lyon", [LYON])
    clock.now -= DAY
    assert names.known(["Lyon"]) == {}


def test_a_damaged_file_starts_anew(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "place_names.sqlite").write_bytes(b"no database" * 500)
    names = PlaceNames(tmp_path / "place_names.sqlite", HOST, clock=clock)
    names.keep("Lyon", [LYON])
    assert names.known(["Lyon"]) == {"Lyon": (LYON,)}
