"""Each name of a place is asked for once, whatever the rows, windows and days."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from tests.support.sandbox import Sandbox, sandbox

from rowcall.catalogue import catalogue
from rowcall.memory.place_names import PlaceNames
from rowcall.session import Session, ValueMatch
from rowcall.setups import make_setup

LOOK_UP = "POST /api/v2/locations"
PLACES = catalogue()["find_people"].option("included_locations")
ROWS = ["Germany", "Deutschland", "Allemagne", "DE", "Lyon, France", "Paris", "Atlantis", "France; Belgique"]


@pytest.fixture
def service() -> Iterator[Sandbox]:
    with sandbox() as control:
        yield control


@asynccontextmanager
async def window(service: Sandbox, folder: Path) -> AsyncIterator[Session]:
    """A session as on a real account, which keeps what it looked up."""
    kept = PlaceNames(folder / "place_names.sqlite", "norvane.example")
    session = Session(replace(make_setup(service.base_url, projects_folder=folder), place_names=kept))
    await session.keep_key("pk_test_1")
    source = folder / "list.csv"
    lines = "".join(f'Norvane {number},"{text}"\n' for number, text in enumerate(ROWS * 3))
    source.write_text(f"Company,Where\n{lines}", encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(source)))
    try:
        yield session
    finally:
        await session.close()


async def values(session: Session) -> dict[str, ValueMatch]:
    assert PLACES is not None
    found = await session.column_values(session.imported_sheet().id, "Where", PLACES, {})
    return {match.text: match for match in found}


async def test_a_name_is_looked_up_once(service: Sandbox, tmp_path: Path) -> None:
    assert PLACES is not None
    async with window(service, tmp_path) as session:
        sheet_id = session.imported_sheet().id
        assert await session.places_to_look_up(sheet_id, "Where", PLACES, {"Atlantis": ""}) == 8
        found = await values(session)
        assert [found[text].labels for text in ROWS[:4]] == [("Germany",)] * 4
        assert found["Lyon, France"].labels == ("Lyon, Auvergne-Rhône-Alpes, France",)
        assert found["France; Belgique"].labels == ("France", "Belgium")
        assert found["Paris"].ids == ()
        assert len(found["Paris"].candidates) > 1
        assert found["Atlantis"].problem
        asked = [entry["body"]["name"] for entry in service.journal(LOOK_UP)]
        assert sorted(asked) == ["Atlantis", "Belgium", "France", "Germany", "Lyon", "Lyon, France", "Paris"]
        await values(session)
        assert service.asked(LOOK_UP) == len(asked)
    async with window(service, tmp_path) as later:
        assert await values(later) == found
        assert service.asked(LOOK_UP) == len(asked)


async def test_whoever_asks_the_same_at_once_gets_the_same_answer(service: Sandbox, tmp_path: Path) -> None:
    async with window(service, tmp_path) as session:
        first, second = await asyncio.gather(session.places("Lyon"), session.places("LYON"))
        assert first == second
        assert service.asked(LOOK_UP) == 1


async def test_what_cannot_be_kept_is_looked_up_all_the_same(service: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "place_names.sqlite").mkdir()
    async with window(service, tmp_path) as session:
        assert (await session.places("Germany"))[0].name == "Germany"
        assert [warning for warning in session.warnings if "places" in warning]
