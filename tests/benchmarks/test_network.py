"""How close a run comes to the documented limits, measured at the server, which runs in a process of its own."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from tests.support.served import control, most_in_a_second, served

from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session import Session
from rowcall.setups import make_setup

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

ENRICH = "POST /v2/contacts/single_enrich"
SEARCH = "POST /api/v2/leads/search"
ROWS = 1500
COMPANIES = 40


def write_people(path: Path, count: int) -> Path:
    lines = [f"First{n},Last{n},company{n}.example,https://www.linkedin.com/in/person-{n}" for n in range(count)]
    path.write_text("First name,Last name,Website,LinkedIn\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return path


def write_companies(path: Path, count: int) -> Path:
    lines = [f"Company {n},https://www.linkedin.com/company/company-{n}" for n in range(count)]
    path.write_text("Company,Company LinkedIn\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return path


async def timed_run(source: Path, base_url: str, steps: tuple[StepChoice, ...], at_once: int) -> float:
    """Seconds from Start to the end of the run."""
    session = Session(make_setup(base_url))
    try:
        preview = await session.preview(source)
        await session.import_list(session.plan_import(preview), source.with_suffix(".rowcall"))
        began = time.monotonic()
        handle = await session.start(RunChoice(steps, at_once=at_once), session.imported_sheet().id)
        ended = await handle.wait()
        seconds = time.monotonic() - began
        assert ended.stopped is None, ended.message
        return seconds
    finally:
        await session.close()


def arrivals(base_url: str, endpoint: str) -> list[dict[str, Any]]:
    return [entry for entry in control(base_url, "journal") if entry["endpoint"] == endpoint]


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", "benchmark-key")


async def test_enrichment_keeps_fifty_a_second(tmp_path: Path) -> None:
    with served(latency=0.3, concurrency=50, credits=10**7) as base_url:
        source = write_people(tmp_path / "people.csv", ROWS)
        step = StepChoice("enrich_contact", {"types": ["email"]})
        seconds = await timed_run(source, base_url, (step,), at_once=50)
        calls = arrivals(base_url, ENRICH)
    allowed = 1.05 * ROWS / 50 + 1
    worst = most_in_a_second([call["arrived"] for call in calls])
    print(f"enrichment of {ROWS} rows: {seconds:.2f} s of {allowed:.2f} allowed, worst second {worst}")
    assert len(calls) == ROWS
    assert all(call["status"] == 200 for call in calls)
    assert worst <= 50
    assert seconds <= allowed


async def test_five_at_a_time_are_kept_busy(tmp_path: Path) -> None:
    latency, rows = 0.5, 200
    with served(latency=latency, concurrency=5, credits=10**7) as base_url:
        source = write_people(tmp_path / "people.csv", rows)
        step = StepChoice("enrich_contact", {"types": ["email"]})
        seconds = await timed_run(source, base_url, (step,), at_once=5)
        calls = arrivals(base_url, ENRICH)
    mean = sum(call["ended"] - call["started"] for call in calls) / rows
    rate, possible = rows / seconds, 5 / mean
    print(f"five at a time: {rate:.2f} calls/s of {possible:.2f} possible ({rate / possible:.1%})")
    assert rate >= 0.95 * possible


@pytest.mark.parametrize("enrich", [False, True], ids=["search", "search and enrich"])
async def test_searches_keep_one_a_second(tmp_path: Path, *, enrich: bool) -> None:
    with served(speed=20.0, credits=10**7) as base_url:
        source = write_companies(tmp_path / "companies.csv", COMPANIES)
        steps = [StepChoice("find_people", {"functions": ["Sales"], "limit": 3})]
        if enrich:
            steps.append(StepChoice("enrich_contact", {"types": ["email", "phone"]}))
        seconds = await timed_run(source, base_url, tuple(steps), at_once=5)
        journal = control(base_url, "journal")
    searches = [entry["arrived"] for entry in journal if entry["endpoint"] == SEARCH]
    polls = [entry for entry in journal if entry["endpoint"].startswith("GET /api/v2/searches")]
    spread = max(searches) - min(searches)
    allowed = 1.05 * COMPANIES
    print(
        f"{COMPANIES} searches{' with enrichment' if enrich else ''}: {spread:.2f} s from first to last,"
        f" {seconds:.2f} s in all, {allowed:.2f} allowed beside the last search; {len(polls)} polls"
    )
    assert most_in_a_second(searches) == 1
    assert all(entry["status"] != 429 for entry in journal)
    assert spread <= allowed
