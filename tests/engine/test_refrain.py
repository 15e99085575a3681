"""Whoever must not be contacted is not asked about: by the user's list, by a column of their own, in every run."""

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.support.clients import client_for
from tests.support.projects import CONTACTS, PRICES, Headers, contact, project_with
from tests.support.wire import Asked, Line, playing

from rowcall.catalogue import catalogue
from rowcall.engine.planning.estimate import estimate_run
from rowcall.engine.planning.known import Known
from rowcall.engine.start import kept_plan, new_run, resumed_run
from rowcall.engine.world import World
from rowcall.memory.coverage import Judge, coverage_of
from rowcall.memory.vault import Vault
from rowcall.memory.wallet import Wallet
from rowcall.model.contact_keys import subject_of_text
from rowcall.model.do_not_contact import Why
from rowcall.model.fields import Field
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.project import edits
from rowcall.project.edits import CellText
from rowcall.project.file import Project
from rowcall.project.writer import Connection
from rowcall.report import run_report

EMAIL = StepPlan("enrich_contact", {"delivery": "sync"}, ("email",))
BACKGROUND = StepPlan("enrich_contact", {"delivery": "background"}, ("email", "phone"))
FIND = StepPlan("find_people", {"job_titles": ("CTO",), "limit": 2}, ("people",), occasional=True)
MARKED: Headers = (*CONTACTS, ("Mail", Field.EMAIL), ("Opt out", Field.DO_NOT_CONTACT))
COMPANIES: Headers = (("Firm", Field.COMPANY_NAME), ("Site", Field.COMPANY_DOMAIN))
NOBODY = {"enrichment_id": "e", "status": "error", "message": "nothing", "email": None}
PAGE = "https://www.linkedin.com/company/norvane"
Play = Callable[[Asked], None]
NOTHING_KNOWN = Known()


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path / "memory")


def put(vault: Vault, *texts: str) -> None:
    vault.add([subject for text in texts if (subject := subject_of_text(text))], Why.HAND, "2026-08-14")


async def carried_out(
    project: Project,
    vault: Vault | None,
    *steps: StepPlan,
    at_once: int = 1,
    resume: bool = False,
    meanwhile: Play = lambda _asked: None,
    answers: Mapping[str, Any] | None = None,
    known: Known = NOTHING_KNOWN,
) -> list[Asked]:
    """Every paid call of a run; `meanwhile` is told of each before it is answered."""
    seen: list[Asked] = []

    async def script(asked: Asked, line: Line) -> None:
        if asked.method == "POST":
            seen.append(asked)
            meanwhile(asked)
        await line.answer(200, (answers or {}).get(asked.path, NOBODY))

    async with playing(script) as server:
        client = client_for(server.url)
        world = World(project, client, catalogue(), PRICES, lambda _event: None, vault=vault, patience=1.0, known=known)
        try:
            kept = kept_plan(project.reader) if resume else None
            run = await (resumed_run(world, *kept) if kept else new_run(world, RunPlan(steps, at_once=at_once), 1))
            await run.go()
        finally:
            await client.aclose()
    return seen


def shown(project: Project, key: str = "enrich_contact") -> list[tuple[str, str]]:
    """Status and note of each row."""
    sheet = project.reader.sheets()[0]
    ids = [column.id for column in sheet.columns if column.key in (f"{key}_status", f"{key}_note")]
    return [(status, note) for status, note in project.reader.rows(sheet.id, ids)]


def statuses(project: Project, key: str = "enrich_contact") -> Sequence[str]:
    return [status for status, _note in shown(project, key)]


async def test_people_on_the_list_are_not_asked_and_say_why(tmp_path: Path, vault: Vault) -> None:
    put(vault, "linkedin.com/in/tomas-example", "brumeval.example")
    rows = [contact("ines"), contact("tomas"), contact("awa", "brumeval.example")]
    with project_with(tmp_path / "list.rowcall", CONTACTS, rows) as project:
        sheet = project.reader.sheets()[0]
        told = estimate_run(
            catalogue(), RunPlan((EMAIL,)), sheet, project.reader, PRICES, coverage_of(vault, project.reader)
        ).estimate.steps[0]
        assert (told.rows, told.asked, told.suppressed, told.most) == (3, 1, 2, 3)
        calls = await carried_out(project, vault, EMAIL)
        assert [call.json["firstname"] for call in calls] == ["Ines"]
        assert shown(project)[1:] == [
            ("suppressed", "Do not contact: on your do-not-contact list since 2026-08-14."),
            ("suppressed", "Do not contact: the company is on your do-not-contact list since 2026-08-14."),
        ]
        assert run_report(project.reader)["steps"][0]["suppressed"] == 2


async def test_who_is_added_by_another_window_during_the_run_is_not_asked(tmp_path: Path, vault: Vault) -> None:
    other = Vault(tmp_path / "memory")
    with project_with(
        tmp_path / "list.rowcall", CONTACTS, [contact("ines"), contact("tomas"), contact("awa")]
    ) as project:

        def add(asked: Asked) -> None:
            if asked.json["firstname"] == "Ines":
                put(other, "linkedin.com/in/tomas-example")

        calls = await carried_out(project, vault, EMAIL, meanwhile=add)
        assert [call.json["firstname"] for call in calls] == ["Ines", "Awa"]
        assert statuses(project) == ["not_found", "suppressed", "not_found"]
        assert project.reader.fetch("SELECT count(*) FROM attempt WHERE row_id = 2") == [(0,)]
        assert run_report(project.reader)["steps"][0]["calls"] == 2
    other.close()


async def test_rows_that_wait_for_the_answer_of_a_suppressed_one_are_suppressed_with_it(
    tmp_path: Path, vault: Vault
) -> None:
    with project_with(
        tmp_path / "list.rowcall", CONTACTS, [contact("ines"), contact("tomas"), contact("tomas")]
    ) as project:
        calls = await carried_out(
            project, vault, BACKGROUND, meanwhile=lambda _asked: put(vault, "linkedin.com/in/tomas-example")
        )
        assert {call.json["firstname"] for call in calls} == {"Ines"}
        assert statuses(project)[1:] == ["suppressed", "suppressed"]
        note = "Do not contact: on your do-not-contact list since 2026-08-14."
        assert [said for _status, said in shown(project)[1:]] == [note, note]


async def test_a_column_of_the_list_keeps_its_rows_and_whoever_is_the_same_from_being_asked(tmp_path: Path) -> None:
    rows = [
        (*contact("ines"), "", "no"),
        (*contact("tomas"), "", ""),
        ("T.", "C.", "", "norvane.example", "t@norvane.example", "x"),
        (*contact("tomas"), "t@norvane.example", "0"),
        (*contact("awa"), "", "perhaps"),
    ]
    with project_with(tmp_path / "list.rowcall", MARKED, rows) as project:
        calls = await carried_out(project, None, EMAIL)
        assert [call.json["firstname"] for call in calls] == ["Ines"]
        found = shown(project)
        assert [status for status, _note in found] == ["not_found", *["suppressed"] * 4]
        assert found[2][1] == "Do not contact: “x” in Opt out."
        assert found[1][1] == found[3][1] == "Do not contact: the same as another row that must not be contacted."


@pytest.mark.parametrize("what", ["rows", "column", "both"])
async def test_marks_of_deleted_rows_and_of_a_deleted_column_count(tmp_path: Path, what: str) -> None:
    rows = [
        (*contact("ines"), "", ""),
        (*contact("tomas"), "", "no"),
        ("T.", "C.", "", "norvane.example", "t@norvane.example", "x"),
        (*contact("tomas"), "t@norvane.example", ""),
    ]
    with project_with(tmp_path / "list.rowcall", MARKED, rows) as project:
        column = project.reader.sheets()[0].columns[-1]

        def delete(connection: Connection) -> None:
            with edits.Step(connection, "Delete", 1.0) as step:
                if what != "column":
                    step.delete_rows(1, [3, 4])
                if what != "rows":
                    step.delete_columns([column.id])

        project.write_now(delete)
        assert [call.json["firstname"] for call in await carried_out(project, None, EMAIL)] == ["Ines"]
        assert statuses(project) == ["not_found", *["suppressed"] * (3 if what == "column" else 1)]


async def test_a_deleted_column_counts_for_rows_that_name_nobody(tmp_path: Path) -> None:
    rows = [("", "", "", "norvane.example", "", "yes"), (*contact("ines"), "", "")]
    with project_with(tmp_path / "list.rowcall", MARKED, rows) as project:
        column = project.reader.sheets()[0].columns[-1]

        def delete(connection: Connection) -> None:
            with edits.Step(connection, "Delete", 1.0) as step:
                step.delete_columns([column.id])

        project.write_now(delete)
        coverage = coverage_of(None, project.reader)
        assert coverage.covered(1) == {1}
        assert not coverage.idle(Judge(project.reader.sheet_by_id(1).columns))


async def test_what_is_typed_into_the_column_during_the_run_counts(tmp_path: Path) -> None:
    rows = [(*contact("ines"), "", ""), (*contact("tomas"), "", "")]
    with project_with(tmp_path / "list.rowcall", MARKED, rows) as project:
        column = project.reader.sheets()[0].column("Opt out")
        assert column is not None

        cell = CellText(2, column.id, "yes")

        def mark(_asked: Asked) -> None:
            project.write_now(lambda connection: edits.edit(connection, 1, [cell], "Typing", 1.0))

        assert len(await carried_out(project, None, EMAIL, meanwhile=mark)) == 1
        assert statuses(project) == ["not_found", "suppressed"]


async def test_a_company_on_the_list_is_neither_looked_up_nor_searched(tmp_path: Path, vault: Vault) -> None:
    put(vault, "brumeval.example", PAGE)
    look_up = "/api/v2/accounts/single_enrich"
    rows = [("Brumeval", "brumeval.example"), ("Norvane", "norvane.example")]
    with project_with(tmp_path / "list.rowcall", COMPANIES, rows, "companies") as project:
        answers = {look_up: {"name": "Norvane", "linkedin_url": PAGE}}
        calls = await carried_out(project, vault, FIND, answers=answers)
        assert [call.path for call in calls] == [look_up]  # only then it was known whose page it is
        assert statuses(project, "find_people") == ["suppressed", "suppressed"]


async def test_who_is_taken_off_the_list_is_asked_when_the_run_is_resumed(tmp_path: Path, vault: Vault) -> None:
    names = ("ines", "tomas", "awa")
    put(vault, "linkedin.com/in/awa-example")
    with project_with(tmp_path / "list.rowcall", CONTACTS, [*map(contact, names), contact("tomas")]) as project:
        await carried_out(project, vault, EMAIL, meanwhile=lambda _asked: put(vault, "linkedin.com/in/tomas-example"))
        assert Counter(statuses(project)) == {"not_found": 1, "suppressed": 3}
        assert await carried_out(project, vault, resume=True) == []
        assert Counter(statuses(project)) == {"not_found": 1, "suppressed": 3}
        off = [subject_of_text(f"linkedin.com/in/{name}-example") for name in names]
        vault.remove([subject for subject in off if subject])
        calls = await carried_out(project, vault, resume=True)
        assert sorted(call.json["firstname"] for call in calls) == ["Awa", "Tomas"]
        assert statuses(project) == ["not_found", "not_found", "not_found", "skipped_duplicate"]


async def test_a_run_stops_where_the_list_cannot_be_read(tmp_path: Path, vault: Vault) -> None:
    put(vault, "brumeval.example")
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact("ines"), contact("tomas")]) as project:

        def break_it(_asked: Asked) -> None:
            vault.close()
            vault.path.unlink()
            vault.path.mkdir()

        assert len(await carried_out(project, vault, EMAIL, meanwhile=break_it)) == 1
        assert run_report(project.reader)["stopped"] == "disk"
        assert statuses(project) == ["not_found", "not_run"]


async def test_what_was_bought_before_fills_nobody_who_must_not_be_contacted(tmp_path: Path, vault: Vault) -> None:
    known = Known(Wallet(tmp_path / "memory" / "wallet.sqlite", "norvane.example"), days=30)
    rows = [contact("ines"), contact("tomas"), contact("awa")]
    found = {"/v2/contacts/single_enrich": NOBODY | {"status": "success", "email": "found@norvane.example"}}
    with project_with(tmp_path / "first.rowcall", CONTACTS, rows) as project:
        assert len(await carried_out(project, vault, EMAIL, answers=found, known=known)) == 3
    put(vault, "linkedin.com/in/tomas-example")

    def object_later() -> float:
        """The wallet is asked for its time while the rows are planned: by then the list was looked at."""
        put(vault, "linkedin.com/in/awa-example")
        return time.time()

    with project_with(tmp_path / "second.rowcall", CONTACTS, rows) as project:
        assert await carried_out(project, vault, EMAIL, known=replace(known, now=object_later)) == []
        assert statuses(project) == ["found", "suppressed", "suppressed"]
        column = project.reader.sheets()[0].column("email")
        assert column is not None
        assert list(project.reader.rows(1, [column.id])) == [("found@norvane.example",), ("",), ("",)]
