"""What a cell that names places means, against the places of the practice service."""

import pytest

from rowcall.choices.places import PlaceReader, UnclearPlace, has_state_codes, names_in
from rowcall.model.account import Place
from rowcall.sandbox.places import search_places


class Service:
    """The practice service's list of places, and what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def places(self, name: str) -> tuple[Place, ...]:
        self.asked.append(name)
        return tuple(Place(place.id, place.name, place.type) for place in search_places(name))


async def named(text: str, *, codes: bool = True) -> list[str]:
    return [place.name for place in await PlaceReader(Service().places, codes).places(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Germany", ["Germany"]), ("DEUTSCHLAND", ["Germany"]), ("Allemagne", ["Germany"]), ("DE", ["Germany"]),
        ("Duitsland", ["Germany"]), ("Alemanha", ["Germany"]), ("Germania", ["Germany"]), ("Alemania", ["Germany"]),
        ("UK", ["United Kingdom"]), ("USA", ["United States"]), ("Royaume-Uni", ["United Kingdom"]),
        ("Türkei", ["Türkiye"]), ("Chequia", ["Czechia"]), ("England", ["England, United Kingdom"]),
        ("France; Belgium", ["France", "Belgium"]), ("France / Belgique", ["France", "Belgium"]),
        ("France, Allemagne, ES", ["France, Allemagne, ES"]), ("France, Allemagne", ["France", "Germany"]),
        ("Lyon", ["Lyon, Auvergne-Rhône-Alpes, France"]), ("Lyon, France", ["Lyon, Auvergne-Rhône-Alpes, France"]),
        ("Paris, France", ["Paris, Île-de-France, France"]), ("Paris, FR", ["Paris, Île-de-France, France"]),
        ("Paris, Texas", ["Paris, Texas, United States"]), ("105015875", ["105015875"]), ("France\nfrance", ["France"]),
    ],
)  # fmt: skip
async def test_places_of_a_cell(text: str, names: list[str]) -> None:
    if "ES" in text:
        with pytest.raises(UnclearPlace):
            await named(text)
    else:
        assert await named(text) == names


@pytest.mark.parametrize(
    ("text", "candidate"),
    [
        ("Paris", "Paris, Texas, United States"),
        ("Pari", "Paris, Texas, United States"),
        ("London", "London, Ontario, Canada"),
    ],
)
async def test_what_can_be_several_is_left_to_a_person(text: str, candidate: str) -> None:
    with pytest.raises(UnclearPlace) as unclear:
        await named(text)
    assert candidate in [place.name for place in unclear.value.candidates]


async def test_a_name_that_merely_begins_alike_is_another_one() -> None:
    with pytest.raises(UnclearPlace) as unclear:
        await named("Uk")
    assert [place.name for place in unclear.value.candidates] == ["Ukraine", "Kyiv, Ukraine"]


async def test_what_nobody_knows_has_no_candidates() -> None:
    with pytest.raises(UnclearPlace) as unclear:
        await named("Atlantis")
    assert unclear.value.candidates == ()


async def test_codes_of_states_are_no_countries() -> None:
    assert has_state_codes(["CA", "TX"])
    assert not has_state_codes(["CA", "DE", "UK", "Texas", "tx"])
    assert await named("CA") == ["Canada"]
    with pytest.raises(UnclearPlace):
        await named("CA", codes=False)


def test_names_of_a_cell() -> None:
    assert names_in(" Lyon ;; Paris|Lyon\n") == ("Lyon", "Paris")
    assert names_in("Lyon, France") == ("Lyon, France",)
    assert names_in("Italia, España") == ("Italia", "España")
    assert names_in(" ; ") == ()
