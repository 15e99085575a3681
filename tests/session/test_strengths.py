"""How well the rows of an open list are known is counted once, and anew as soon as it has changed."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from tests.support.projects import CONTACTS, contact, project_with

from rowcall.model.fields import Field
from rowcall.model.strength import Gain, Identifier
from rowcall.project.edits import CellText
from rowcall.session import Session
from rowcall.setups import make_setup

PROFILE_AT = 2


@pytest_asyncio.fixture
async def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Session]:
    monkeypatch.delenv("PRONTO_API_KEY", raising=False)
    path = tmp_path / "list.rowcall"
    people = [contact("ines"), ("Tomas", "Lund", "", "norvane.example"), ("Awa", "", "-", "")]
    with project_with(path, CONTACTS, people) as project:
        project.keep_fact("host", "127.0.0.1:9")
    session = Session(make_setup("http://127.0.0.1:9"))
    await session.open_project(path)
    yield session
    await session.close()


async def test_it_is_told_without_a_key_and_by_what_actions_declare(session: Session) -> None:
    strength = await session.strength(session.imported_sheet().id)
    known = {identifier: rows for identifier, rows in strength.counts.items() if rows}
    assert known == {Identifier.PROFILE: 1, Identifier.NAME_AND_DOMAIN: 1, Identifier.NOTHING: 1}
    told = {part.part: part for part in strength.parts_of("enrich_contact")}
    assert (told["email"].askable, told["email"].gains) == (2, (Gain(Field.LINKEDIN_URL, 1),))
    assert (told["phone"].askable, told["phone"].gains) == (1, (Gain(Field.LINKEDIN_URL, 2),))


async def test_it_is_counted_again_when_a_cell_has_changed(session: Session) -> None:
    sheet = session.imported_sheet()
    first = await session.strength(sheet.id)
    assert await session.strength(sheet.id) is first
    cell = CellText(2, sheet.columns[PROFILE_AT].id, "https://www.linkedin.com/in/tomas-example")
    await session.edit(sheet.id, [cell], "Type")
    assert (await session.strength(sheet.id)).counts[Identifier.PROFILE] == 2
    await session.undo()
    assert (await session.strength(sheet.id)).counts == first.counts


async def test_it_can_be_of_some_rows_alone(session: Session) -> None:
    sheet = session.imported_sheet()
    whole = await session.strength(sheet.id)
    some = await session.strength(sheet.id, (1, 3))
    assert {identifier: rows for identifier, rows in some.counts.items() if rows} == {
        Identifier.PROFILE: 1,
        Identifier.NOTHING: 1,
    }
    assert await session.strength(sheet.id, (1, 3)) is some
    assert await session.strength(sheet.id) is whole
    assert (await session.strength(sheet.id, (2,))).rows == 1


async def test_it_is_counted_again_when_rows_have_gone(session: Session) -> None:
    sheet = session.imported_sheet()
    assert (await session.strength(sheet.id)).rows == 3
    await session.structure.delete_rows(sheet.id, [2], "Delete")
    assert (await session.strength(sheet.id)).rows == 2
