"""Tracking, as a rep meets it: agreed to before it is made, heard of later, each find under the row it is about."""

from pathlib import Path

import pytest
from tests.support.operations import Bench, Refused, meet, of_key, of_row, too_fast
from tests.support.sandbox import sandbox
from tests.support.waiting import eventually

from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.setups import make_setup

HIRES, CHANGES = "POST /api/v2/intents/leads/find_new_hires", "POST /api/v2/intents/leads/track_job_changes"
PEOPLE = [
    {"First name": "Ana", "Last name": "Moro", "LinkedIn": "https://www.linkedin.com/in/ana-moro-example"},
    {"First name": "Luc", "Last name": "Betz", "Company": "Norvane"},
]
COMPANIES = [
    {"Company": name, "Company LinkedIn URL": f"https://www.linkedin.com/company/{name.lower()}"}
    for name in ("Norvane", "Brumeval")
]
BOTH = [("track_job_changes", CHANGES, PEOPLE), ("track_new_hires", HIRES, COMPANIES)]


def recipe(action: str, *more: str) -> str:
    return "\n".join(["[[step]]", f'action = "{action}"', "agreed = true", *more, ""])


@pytest.mark.parametrize(("action", "endpoint", "rows"), BOTH)
def test_nothing_is_tracked_that_nobody_agreed_to(
    bench: Bench, action: str, endpoint: str, rows: list[dict[str, str]]
) -> None:
    ran = bench.run(f'[[step]]\naction = "{action}"\n', rows)
    assert (ran.code, ran.sent(endpoint), bench.service.tasks()) == (2, [], [])
    assert "no call of the service lists or ends it" in ran.err and "agreed = true" in ran.err


@pytest.mark.parametrize(("action", "endpoint", "rows"), BOTH)
def test_one_task_for_all_rows(bench: Bench, action: str, endpoint: str, rows: list[dict[str, str]]) -> None:
    ran = bench.run(recipe(action), rows)
    assert ran.code == 0, ran.err
    (body,) = ran.sent(endpoint)
    (task,) = bench.service.tasks()
    assert ran.charged == len(rows)
    assert body["webhook_url"].startswith("http://127.0.0.1:") and "custom" not in body
    listed = ran.sheet(ran.sheets()[0])
    assert {(row[f"{action}_status"], row["tracking_id"]) for row in listed} == {("found", task["id"])}
    assert all(row[f"{action}_note"].startswith("Tracking began") for row in listed)
    assert ran.sheets()[1:] == ["job_changes" if action == "track_job_changes" else "new_hires"]


def test_people_are_named_by_profile_or_by_name_and_company(bench: Bench) -> None:
    ran = bench.run(recipe("track_job_changes"), PEOPLE)
    (body,) = ran.sent(CHANGES)
    assert body["contacts"] == [
        {"linkedin_url": PEOPLE[0]["LinkedIn"]},
        {"first_name": "Luc", "last_name": "Betz", "company_name": "Norvane"},
    ]


def test_whom_companies_are_watched_for(bench: Bench) -> None:
    more = ('job_titles = ["VP of Sales"]', 'excluded_job_titles = ["Intern"]', 'included_locations = ["105015875"]')
    ran = bench.run(recipe("track_new_hires", *more, 'name = "Leaders"'), COMPANIES)
    (body,) = ran.sent(HIRES)
    assert body["company_linkedin_urls"] == [row["Company LinkedIn URL"] for row in COMPANIES]
    assert (body["job_titles"], body["excluded_job_titles"]) == (["VP of Sales"], ["Intern"])
    assert (body["included_locations"], body["name"]) == (["105015875"], "Leaders")


def test_companies_without_a_list(bench: Bench) -> None:
    ran = bench.run(recipe("track_new_hires", 'company_linkedin_urls = ["linkedin.com/company/norvane"]'))
    assert ran.code == 0, ran.err
    assert ran.sheets() == ["searches", "new_hires"]
    assert ran.sent(HIRES)[0]["company_linkedin_urls"] == ["https://linkedin.com/company/norvane"]


@pytest.mark.parametrize(
    ("action", "key", "source", "words"),
    [
        ("track_job_changes", "job_changes", "First name,Last name,LinkedIn\nAna,Moro,linkedin.com/in/ana\n", "title"),
        ("track_new_hires", "new_hires", "Company,Company LinkedIn URL\nA,linkedin.com/company/norvane\n", "full_name"),
    ],
)
async def test_what_is_noticed_after_the_run_comes_as_rows(
    tmp_path: Path, action: str, key: str, source: str, words: str
) -> None:
    (tmp_path / "list.csv").write_text(source, encoding="utf-8")
    choice = RunChoice((StepChoice(action, {"agreed": True}),))
    with sandbox(speed=120.0, rates={"*": 0}) as service:
        session = Session(make_setup(service.base_url, practice_key="k", projects_folder=tmp_path))
        try:
            await session.import_list(session.plan_import(await session.preview(tmp_path / "list.csv")))
            await session.inbox.listen(wanted=True)
            ended = await (await session.start(choice, session.imported_sheet().id)).wait()
            assert ended.stopped is None
            sheet = session.reader.sheet(key)
            assert sheet is not None and sheet.rows == 0
            await eventually(lambda: session.reader.sheet_by_id(sheet.id).rows > 0, 20.0)
            ids = {column.key: column.id for column in sheet.columns}
            wanted = [ids[words], ids["linkedin_url"], ids["detected_at"], ids["source_row"]]
            found = next(session.reader.rows(sheet.id, wanted))
            assert all(found) and found[-1] == "1"
        finally:
            await session.close()


REFUSALS = [
    of_row(400, "Missing required keys: webhook_url"),
    of_key(401, "Unauthorized: invalid or missing API key"),
]


@pytest.mark.parametrize(("action", "endpoint", "rows"), BOTH)
@pytest.mark.parametrize("refusal", REFUSALS, ids=str)
def test_each_documented_refusal(
    bench: Bench, action: str, endpoint: str, rows: list[dict[str, str]], refusal: Refused
) -> None:
    meet(bench, refusal, endpoint, recipe(action), rows[:1])


@pytest.mark.parametrize(("action", "endpoint", "rows"), BOTH)
def test_too_fast(bench: Bench, action: str, endpoint: str, rows: list[dict[str, str]]) -> None:
    too_fast(bench, endpoint, recipe(action), rows[:1])
