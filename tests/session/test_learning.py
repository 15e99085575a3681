"""A session takes over what was chosen before where a person looks it through, and never for a script."""

from pathlib import Path

import pytest

from rowcall.file_commands import inspect
from rowcall.model.fields import Field
from rowcall.model.learned import LearnedCount
from rowcall.session import Session
from rowcall.setups import make_setup


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("Company;Code\nNorvane;x1\nTalmora;x2\n", encoding="utf-8")
    return path


async def test_a_choice_is_offered_next_time(source: Path, capsys: pytest.CaptureFixture[str]) -> None:
    session = Session(make_setup())
    found = await session.preview(source, remembered=True)
    plan = session.plan_import(found, {"Code": Field.CRM_ID})
    await session.remember_mapping(found, plan)
    await session.close()

    later = Session(make_setup())
    again = await later.preview(source, remembered=True)
    assert [guess.field for guess in again.columns] == [Field.COMPANY_NAME, Field.CRM_ID]
    assert later.without_remembered(again) == found
    assert await later.preview(source) == found
    assert await later.learning.count() == LearnedCount(1, 0)
    await later.close()
    await inspect(source)
    assert "crm_id" not in capsys.readouterr().out


async def test_what_was_taken_back_does_not_come_again_for_these_columns(tmp_path: Path) -> None:
    headers = "Company;Code;Email;City;Country"
    row = "Norvane;x1;ann@norvane.example;Lyon;France"
    before, after = tmp_path / "before.csv", tmp_path / "after.csv"
    before.write_text(f"{headers}\n{row}\n", encoding="utf-8")
    after.write_text(f"{headers};Notes\n{row};a\n", encoding="utf-8")
    session = Session(make_setup())
    found = await session.preview(before, remembered=True)
    await session.remember_mapping(found, session.plan_import(found, {"Code": Field.CRM_ID}))
    alike = await session.preview(after, remembered=True)
    assert alike.remembered is not None
    undone = session.without_remembered(alike)
    await session.remember_mapping(undone, session.plan_import(undone))
    assert (await session.preview(after, remembered=True)).remembered is None
    assert (await session.preview(before, remembered=True)).remembered is not None
    assert await session.learning.count() == LearnedCount(1, 0)
    await session.close()


async def test_a_file_that_cannot_be_used_stops_nobody(source: Path) -> None:
    setup = make_setup()
    assert setup.data is not None
    (setup.data / "memory" / "learned.sqlite").mkdir(parents=True)
    session = Session(setup)
    found = await session.preview(source, remembered=True)
    await session.remember_mapping(found, session.plan_import(found))
    await session.learning.settle_values(Field.DEPARTMENT, {}, {"Ventes": "25"}, {})
    assert await session.learning.values_for(Field.DEPARTMENT) == {}
    assert [warning for warning in session.warnings if "learned" in warning]
    await session.close()
