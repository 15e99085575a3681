"""Why cells are empty: for each reason a real case, told alike of one cell, of a column, and as rows."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.likeness.conftest import COMPANIES as FIRMS
from tests.likeness.conftest import LOOKED_FOR, Reviewed
from tests.support.desks import BOTH, EMAIL, Desk, Service
from tests.support.projects import CONTACTS, Begun, Headers, begin, contact, drafts, project_with
from tests.support.wire import Asked, Line, playing

from rowcall.catalogue import catalogue
from rowcall.engine import messages
from rowcall.engine.settle import settle_steps
from rowcall.importing.agree import plan_import
from rowcall.importing.guess import preview
from rowcall.importing.load import load
from rowcall.model.cells import JobState, Outcome
from rowcall.model.exchange import Wire
from rowcall.model.fields import Field
from rowcall.model.import_plans import Beside, Tidy
from rowcall.model.plans import ColumnValues, RunPlan, StepPlan
from rowcall.model.prices import Cost
from rowcall.model.reasons import AFTER_STOP, REMEDIES, Reason, Why
from rowcall.project import calls, doubts, edits, jobs, rows, runs, unexpected_stop
from rowcall.project.blanks import blank_rows, count_blanks, why_empty
from rowcall.project.edits import CellText, Step
from rowcall.project.file import Project
from rowcall.project.planning import Draft

ACTIONS = catalogue()
COMPANIES: Headers = (("Firma", Field.COMPANY_NAME), ("Site", Field.COMPANY_DOMAIN), ("Wen", None))


class Service2(Service):
    """Knows nobody's phone, says of no e-mail how sure it is, and refuses one person."""

    async def __call__(self, asked: Asked, line: Line) -> None:
        if asked.method == "POST" and asked.json.get("firstname") == "Refused":
            await line.answer(400, {"error": "This name is not allowed."})
            return
        await super().__call__(asked, line)


@pytest.fixture
async def desk(tmp_path: Path) -> Any:
    service = Service2()
    async with playing(service) as server:
        yield Desk(tmp_path, server, service)


@contextmanager
def contacts(desk: Desk, *people: str) -> Iterator[Project]:
    with project_with(desk.folder / "list.rowcall", CONTACTS, map(contact, people)) as project:
        yield project


def why(project: Project, row_id: int, header: str) -> Why | None:
    """Why a cell is empty, after everything that is told of its column was held against each other."""
    reader, sheet = project.reader, project.reader.sheets()[0]
    column = sheet.column(header)
    assert column is not None
    action = ACTIONS.get(column.action)
    counts = {count.reason: count.rows for count in count_blanks(reader, sheet, column, action)}
    texts = dict(enumerate((text for (text,) in reader.rows(sheet.id, [column.id])), start=1))
    assert sum(counts.values()) == sum(not text.strip() for text in texts.values())
    for reason, count in counts.items():
        there = blank_rows(reader, sheet, column, [reason], action)
        assert len(there) == count
        for one in there:
            told = why_empty(reader, sheet, column, one, action)
            assert told is not None
            assert told.reason is reason
    found = why_empty(reader, sheet, column, row_id, action)
    assert (found is None) == bool(texts[row_id].strip())
    return found


def reason(project: Project, row_id: int, header: str) -> Reason | None:
    found = why(project, row_id, header)
    return found.reason if found else None


def set_cell(project: Project, row_id: int, header: str, text: str) -> None:
    sheet = project.reader.sheets()[0]
    column = sheet.column(header)
    assert column is not None
    cells = [CellText(row_id, column.id, text)]
    project.write_now(lambda connection: edits.edit(connection, sheet.id, cells, "Edit", 2e9))


def test_every_reason_has_its_remedy() -> None:
    assert set(REMEDIES) == set(Reason)


async def test_what_was_asked_and_not_found_says_so_with_its_cost(desk: Desk) -> None:
    with contacts(desk, "ana", "bo") as project:
        await desk.run(project, BOTH)
        assert reason(project, 1, "email") is None
        told = why(project, 1, "phone")
        assert told is not None
        assert (told.reason, told.action, told.cost) == (Reason.NOT_FOUND, "enrich_contact", Cost(3, 0))
        assert told.at
        assert reason(project, 1, "email_status") is Reason.NOT_IN_ANSWER


async def test_rows_and_parts_that_were_not_asked(desk: Desk) -> None:
    with contacts(desk, "ana", "bo", "cleo") as project:
        await desk.run(project, RunPlan(BOTH.steps, row_ids=(1,)))
        assert reason(project, 2, "email") is Reason.NOT_CHOSEN
        await desk.run(project, RunPlan(EMAIL.steps, first=2))
        assert reason(project, 2, "phone") is Reason.PART_NOT_ASKED
        assert reason(project, 3, "email") is Reason.NOT_IN_TRIAL
        assert reason(project, 1, "phone") is Reason.NOT_FOUND, "an earlier run has asked for it"
        sheet = project.reader.sheets()[0]
        project.write_now(lambda connection: connection.execute(f"INSERT INTO sheet_{sheet.id}(source_row) VALUES(9)"))
        assert reason(project, 4, "email") is Reason.ADDED_LATER
        await desk.run(project)
        assert reason(project, 2, "phone") is Reason.PART_NOT_ASKED
        assert reason(project, 2, "email") is None


async def test_duplicates_name_the_row_that_asks(desk: Desk) -> None:
    with contacts(desk, "ana", "bo", "bo") as project:
        await desk.run(project, BOTH)
        told = why(project, 3, "phone")
        assert told is not None
        assert (told.reason, told.row) == (Reason.DUPLICATE, 2)
        await desk.run(project, BOTH)  # the row's own earlier answer is no other row's
        assert reason(project, 2, "phone") is Reason.NOT_FOUND


async def test_a_duplicate_says_whether_the_other_row_has_what_it_lacks(desk: Desk) -> None:
    with contacts(desk, "ana", "bo", "bo") as project:
        await desk.run(project, BOTH)
        sheet = project.reader.sheets()[0]
        email = sheet.column("email")
        assert email is not None
        nothing = {email.id: ""}
        project.write_now(lambda connection: rows.write_cells(connection, sheet.id, 3, nothing))
        found, missing = why(project, 3, "email"), why(project, 3, "phone")
        assert found is not None
        assert missing is not None
        assert (found.reason, found.row, found.stands_there) == (Reason.DUPLICATE, 2, True)
        assert (missing.reason, missing.row, missing.stands_there) == (Reason.DUPLICATE, 2, False)


async def test_rows_that_lack_something_and_what_they_lack(desk: Desk) -> None:
    headers = (*CONTACTS, ("Mail", Field.EMAIL))
    people = [(*contact("ana"), ""), ("", "", "", "norvane.example", ""), (*contact("bo"), "bo@torva.example")]
    with project_with(desk.folder / "list.rowcall", headers, people) as project:
        await desk.run(project, BOTH)
        assert reason(project, 2, "phone") is Reason.MISSING
        assert reason(project, 2, "Profile") is Reason.NEEDED
        assert reason(project, 2, "Mail") is Reason.EMPTY_IN_LIST, "nothing asks with it"
        assert reason(project, 1, "Mail") is Reason.EMPTY_IN_LIST
        assert reason(project, 3, "email") is Reason.FILLED_ALREADY
        assert reason(project, 3, "phone") is Reason.NOT_FOUND
        await desk.run(project, EMAIL)
        assert reason(project, 3, "email") is Reason.FILLED_ALREADY


async def test_values_that_were_left_out_or_not_matched(desk: Desk) -> None:
    rows = [("Norvane", "norvane.example", "CTO"), ("Torva", "torva.example", "no"), ("Bel", "belmar.example", "??")]
    titles = ColumnValues("Wen", {"CTO": ("CTO",)}, problems={"??": "It means nothing."}, left_out=("no",))
    plan = RunPlan((StepPlan("find_people", {"job_titles": titles, "limit": 5}, ("people",), occasional=True),))
    with project_with(desk.folder / "list.rowcall", COMPANIES, rows, "companies") as project:
        await desk.run(project, plan)
        column = next(c.header for c in project.reader.sheets()[0].columns if c.action and "status" not in c.key)
        assert reason(project, 2, column) is Reason.LEFT_OUT
        assert reason(project, 3, column) is Reason.NOT_MATCHED


async def test_who_must_not_be_contacted(desk: Desk) -> None:
    headers = (*CONTACTS, ("Opt out", Field.DO_NOT_CONTACT))
    with project_with(desk.folder / "list.rowcall", headers, [(*contact("ana"), "yes")]) as project:
        await desk.run(project)
        assert reason(project, 1, "email") is Reason.SUPPRESSED


async def test_what_the_service_refused(desk: Desk) -> None:
    with contacts(desk, "refused", "ana") as project:
        await desk.run(project)
        told = why(project, 1, "email")
        assert told is not None
        assert told.reason is Reason.FAILED
        assert "not allowed" in told.note


async def test_what_a_person_deleted(desk: Desk) -> None:
    with contacts(desk, "ana") as project:
        await desk.run(project)
        set_cell(project, 1, "email", " ")
        set_cell(project, 1, "First", "")
        assert reason(project, 1, "email") is Reason.DELETED
        assert reason(project, 1, "First") is Reason.DELETED


@pytest.mark.parametrize(("stopped", "expected"), [*AFTER_STOP.items(), ("offline", Reason.INTERRUPTED)])
def test_rows_whose_turn_never_came(tmp_path: Path, stopped: str, expected: Reason) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, map(contact, ["ana", "bo"])) as project:
        run = begin(project)
        run.plan(drafts((1, "ana")))
        assert reason(project, 1, "email") is Reason.WAITING
        stop(project, run, stopped)
        assert reason(project, 1, "email") is expected
        assert reason(project, 2, "email") is expected, "nobody had looked at it yet"


def stop(project: Project, run: Begun, stopped: str | None) -> None:
    where = [(run.step.record, run.step.status)]
    project.write_now(lambda connection: runs.end_run(connection, run.step.record.run_id, stopped, ended=False))
    project.write_now(lambda connection: settle_steps(connection, where, stopped, all_rows=True))


def test_calls_under_way_and_calls_in_doubt(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, map(contact, ["ana", "bo", "cleo"])) as project:
        run = begin(project)
        run.plan(drafts((1, "ana"), (2, "bo"), (3, "cleo")))
        first, second, third = run.units()
        run.open(first)
        accepted = run.open(second)
        run.answer(accepted, Wire.ACCEPTED)
        project.write_now(lambda connection: calls.now_waiting(connection, accepted, "job-1", second.job_ids))
        assert reason(project, 1, "email") is Reason.ASKING
        assert reason(project, 2, "email") is Reason.ASKING
        assert reason(project, 3, "email") is Reason.WAITING
        project.write_now(lambda connection: unexpected_stop.recover(connection, 3.0))
        stop(project, run, None)
        assert reason(project, 1, "email") is Reason.UNKNOWN
        assert reason(project, 2, "email") is Reason.AT_SERVICE
        assert reason(project, 3, "email") is Reason.INTERRUPTED
        tokens = [doubt.token for doubt in doubts.doubts(project.reader)]
        project.write_now(lambda connection: doubts.leave_as_is(connection, tokens, messages.LEFT_AS_IS, 4.0))
        assert reason(project, 1, "email") is Reason.LEFT_AS_IS
        assert third.row_id == 3


def test_an_action_that_has_nothing_to_do_for_a_row(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, map(contact, ["ana"])) as project:
        run = begin(project)
        left_out = Draft(1, (), outcome=Outcome.NOT_RUN, note="Not a match.", left_out=True, why=Reason.NOT_NEEDED)
        run.plan([left_out])
        told = why(project, 1, "email")
        assert told is not None
        assert (told.reason, told.note) == (Reason.NOT_NEEDED, "Not a match.")


def test_a_part_that_was_done_without_this_word(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, map(contact, ["ana"])) as project:
        run = begin(project)
        run.plan(drafts((1, "ana")))
        (unit,) = run.units()
        run.answer(run.open(unit))
        project.write_now(lambda connection: jobs.set_states(connection, unit.job_ids, JobState.DONE))
        assert reason(project, 1, "phone") is Reason.NOT_IN_ANSWER


def test_somebody_who_fits_needs_no_reason_against_them(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", FIRMS, [("Norvane", "norvane.example")]) as project:
        begin(project, LOOKED_FOR)
        found = Reviewed(project)
        fits = found.found(1, "jane", {"full_name": "Jane Caldeira", "lead_status": "QUALIFIED"})
        rejected = found.found(1, "mara", {"full_name": "Mara Keld", "lead_status": "DISQUALIFIED"})
        sheet = found.sheet("people")
        column = next(column for column in sheet.columns if column.key == "rejection_reasons")
        told = {
            row: why_empty(project.reader, sheet, column, row, catalogue()["find_people"]) for row in (fits, rejected)
        }
        assert {row: why and why.reason for row, why in told.items()} == {
            fits: Reason.FITS,
            rejected: Reason.NOT_IN_ANSWER,
        }


LIST: Sequence[str] = ("Name;Phone;Country", "Ann Doe;06 12 34 56 78;France", "Bo Li;;France", "Cy Vo;extension;")


def test_tidy_columns_say_whether_there_was_anything_to_tidy(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("\n".join(LIST), encoding="utf-8")
    project = Project.create(tmp_path / "list.rowcall", host="norvane.example", practice=False)
    try:
        load(plan_import(preview(path), {}, None, tidy=(Beside("Phone", Tidy.PHONE),), country="FR"), project)
        assert reason(project, 1, "Phone (tidy)") is None
        assert reason(project, 2, "Phone (tidy)") is Reason.NOTHING_TO_TIDY
        assert reason(project, 3, "Phone (tidy)") is Reason.NOT_TIDIED
    finally:
        project.close()


async def test_a_row_and_a_column_of_ones_own_are_not_filled_in_yet(desk: Desk) -> None:
    with contacts(desk, "ana") as project:
        sheet = project.reader.sheets()[0]

        def insert(connection: sqlite3.Connection) -> None:
            with Step(connection, "Insert", 1.0) as step:
                step.insert_rows(sheet.id, 1, after=1)

        project.write_now(insert)
        told = [why_empty(project.reader, sheet, column, 2) for column in sheet.columns]
        assert {why and why.reason for why in told} == {Reason.NOT_TYPED}
