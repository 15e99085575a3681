from collections.abc import Iterator
from pathlib import Path

import pytest

from rowcall.model.plans import RunChoice, StepChoice
from rowcall.model.request import Limit
from rowcall.sandbox.server import SandboxServer
from rowcall.sandbox.settings import SandboxSettings
from rowcall.session import Session
from rowcall.settings.places import data_folder
from rowcall.setups import make_setup

KEY = "pk_live_0123456789"
COMPANIES, PEOPLE_EACH, MOST_A_DAY = 8, 10, 50


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)
    with SandboxServer(SandboxSettings(speed=20.0)) as server:
        yield server.base_url


async def find_people(session: Session, folder: Path, company: str) -> None:
    source = folder / "companies.csv"
    page = f"https://www.linkedin.com/company/{company}"
    source.write_text(f"Company,Company LinkedIn\n{company},{page}\n", encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(source)), folder / "companies.rowcall")
    step = StepChoice("find_people", {"functions": ["Sales"], "limit": 3})
    ended = await (await session.start(RunChoice((step,)), session.imported_sheet().id)).wait()
    assert ended.stopped is None, ended.message


def of_the_day(session: Session) -> list[int]:
    return [gauge.used for gauge in session.rates() if gauge.title == "people found in a day"]


async def test_what_one_session_used_another_one_knows(service: str, tmp_path: Path) -> None:
    first, second = Session(make_setup(service)), Session(make_setup(service))
    (tmp_path / "second").mkdir()
    await find_people(first, tmp_path, "norvane")
    (used,) = of_the_day(first)
    assert used <= 3, "settled to what was found"
    await first.close()
    await find_people(second, tmp_path / "second", "calder")
    assert of_the_day(second)[0] >= used
    await second.close()
    assert all(
        KEY.encode() not in file.read_bytes() for file in (data_folder() / "memory").rglob("*") if file.is_file()
    )


async def test_where_nothing_can_be_shared_the_session_says_so_and_goes_on(service: str, tmp_path: Path) -> None:
    memory = data_folder() / "memory"
    memory.mkdir()
    (memory / "rates.sqlite").mkdir()
    session = Session(make_setup(service))
    await find_people(session, tmp_path, "norvane")
    assert any("one window at a time" in sentence for sentence in session.warnings)
    assert of_the_day(session)
    await session.close()


async def test_a_list_runs_through_whose_results_fit_into_the_day_though_what_it_may_find_does_not(
    service: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rowcall.model.leads.EXTRACTION", Limit("profile_extraction", MOST_A_DAY, 86_400.0))
    source = tmp_path / "companies.csv"
    lines = [f"Company {number},https://www.linkedin.com/company/company-{number}" for number in range(COMPANIES)]
    source.write_text("Company,Company LinkedIn\n" + "\n".join(lines) + "\n", encoding="utf-8")
    session = Session(make_setup(service))
    await session.import_list(session.plan_import(await session.preview(source)), tmp_path / "companies.rowcall")
    step = StepChoice("find_people", {"functions": ["Legal"], "limit": PEOPLE_EACH})
    ended = await (await session.start(RunChoice((step,)), session.imported_sheet().id)).wait()
    (used,) = of_the_day(session)
    await session.close()
    assert ended.stopped is None, ended.message
    assert used <= MOST_A_DAY < COMPANIES * PEOPLE_EACH
