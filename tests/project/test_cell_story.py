"""What each cell has held, after real runs against a scripted service."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from tests.support.desks import EMAIL, Desk, Service
from tests.support.projects import CONTACTS, Headers, begin, contact, drafts, project_with
from tests.support.wire import Asked, Line, playing

from rowcall.importing.agree import plan_import
from rowcall.importing.guess import preview
from rowcall.importing.load import load
from rowcall.model.cell_story import PastValue, Setter
from rowcall.model.fields import Field
from rowcall.model.import_plans import Beside, Tidy
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.model.prices import Cost
from rowcall.model.sheets import Sheet
from rowcall.project import edits, rows
from rowcall.project.came import Source, Way
from rowcall.project.cell_story import cell_story, raw_answers, row_story
from rowcall.project.edits import CellText
from rowcall.project.file import Project
from rowcall.project.writer import Connection

COMPANIES: Headers = (("Firm", Field.COMPANY_NAME), ("Site", Field.COMPANY_DOMAIN))
FIND = StepPlan("find_people", {"job_titles": ("CTO",), "limit": 2}, ("people",))
ANEW = RunPlan((replace(EMAIL.steps[0], only_empty=False),))


class Moving(Service):
    """A service at which people move from one company to the next."""

    site = "norvane.example"

    async def __call__(self, asked: Asked, line: Line) -> None:
        if asked.method == "GET":
            await line.answer(200, {"credits": 1000})
            return
        name = asked.json["firstname"].lower()
        body = {"enrichment_id": name, "status": "success", "email": f"{name}@{self.site}", "phones": []}
        await line.answer(200, body)


@pytest.fixture
async def desk(tmp_path: Path) -> Any:
    service = Moving()
    async with playing(service) as server:
        yield Desk(tmp_path, server, service)


def sheet_of(project: Project) -> Sheet:
    return project.reader.sheets()[0]


def story(project: Project, row_id: int, header: str = "email") -> tuple[PastValue, ...]:
    sheet = sheet_of(project)
    column = sheet.column(header)
    assert column is not None
    return cell_story(project.reader, sheet, row_id, column.id)


def told(values: Sequence[PastValue]) -> list[tuple[str, str]]:
    return [(value.text, str(value.setter)) for value in values]


def set_cell(project: Project, row_id: int, header: str, text: str, title: str = "Edit") -> None:
    sheet = sheet_of(project)
    column = sheet.column(header)
    assert column is not None
    cells = [CellText(row_id, column.id, text)]
    project.write_now(lambda connection: edits.edit(connection, sheet.id, cells, title, 2e9))


async def test_a_value_of_the_list_tells_its_file_and_line(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, map(contact, ["ana", "bo"])) as project:
        (value,) = story(project, 2, "First")
        assert (value.text, value.setter, value.file, value.line) == ("Bo", Setter.FILE, "list.csv", 3)
        assert value.now
        set_cell(project, 2, "First", "Boris")
        set_cell(project, 2, "First", "", "Clear cells")
        newest, before, first = story(project, 2, "First")
        assert [one.now for one in (newest, before, first)] == [True, False, False]
        assert (newest.text, newest.title, before.text, first.text) == ("", "Clear cells", "Boris", "Bo")
        project.write_now(edits.undo)
        newest, before, first = story(project, 2, "First")
        assert newest.undone
        assert before.now


async def test_a_found_value_tells_its_call_with_cost_and_answer(desk: Desk, tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, map(contact, ["ana", "bo"])) as project:
        await desk.run(project)
        (value,) = story(project, 2)
        assert (value.text, value.setter, value.now) == ("bo@norvane.example", Setter.CALL, True)
        assert (value.action, value.run, value.parts, value.row) == ("enrich_contact", 1, ("email",), 2)
        assert value.cost == Cost(3, 0)
        assert value.at
        (answer,) = raw_answers(project.reader, value.token)
        assert b"bo@norvane.example" in answer.body
        assert (answer.way, answer.status) == ("post", 200)


async def test_values_that_later_runs_replaced_are_all_there(desk: Desk, tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact("ana")]) as project:
        await desk.run(project)
        for site in ("torva.example", "belmar.example"):
            desk.service.site = site  # type: ignore[attr-defined]  # it is the one of this module
            await desk.run(project, ANEW, days=0)
        values = story(project, 1)
        assert [(value.text, value.run) for value in values] == [
            ("ana@belmar.example", 3),
            ("ana@torva.example", 2),
            ("ana@norvane.example", 1),
        ]
        assert [value.now for value in values] == [True, False, False]
        assert len({value.token for value in values}) == 3


async def test_what_comes_for_a_typed_cell_is_told_and_was_never_shown(desk: Desk, tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact("ana")]) as project:
        await desk.run(project)
        set_cell(project, 1, "email", "ana@mine.example")
        desk.service.site = "torva.example"  # type: ignore[attr-defined]  # as above
        await desk.run(project, ANEW, days=0)
        values = {value.text: value for value in story(project, 1)}
        assert values["ana@torva.example"].beside
        assert values["ana@mine.example"].now
        assert values["ana@mine.example"].setter is Setter.PERSON
        assert not values["ana@norvane.example"].now
        project.write_now(edits.undo)
        values = {value.text: value for value in story(project, 1)}
        assert values["ana@mine.example"].undone


async def test_an_answer_bought_for_another_list_says_so_and_costs_nothing(desk: Desk, tmp_path: Path) -> None:
    await desk.list_of("first", "ana")
    with project_with(tmp_path / "second.rowcall", CONTACTS, [contact("ana")]) as project:
        await desk.run(project)
        (value,) = story(project, 1)
        assert (value.setter, value.cost) == (Setter.BOUGHT_BEFORE, Cost())
        assert value.bought_at
        assert raw_answers(project.reader, value.token)


async def test_a_duplicate_tells_whose_answer_it_has(desk: Desk, tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, map(contact, ["ana", "bo", "ana"])) as project:
        await desk.run(project)
        (value,) = story(project, 3)
        assert (value.text, value.setter, value.row) == ("ana@norvane.example", Setter.SAME_AS, 1)
        assert value.cost == Cost(), "it was paid for once"
        assert raw_answers(project.reader, value.token)


async def test_a_project_that_kept_no_sources_is_told_by_its_calls(desk: Desk, tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, map(contact, ["ana", "ana"])) as project:
        await desk.run(project)
        project.write_now(lambda connection: connection.execute("DELETE FROM came"))
        (value,) = story(project, 1)
        assert (value.text, value.setter, value.cost) == ("ana@norvane.example", Setter.CALL, Cost(3, 0))
        (copied,) = story(project, 2)
        assert (copied.setter, copied.row) == (Setter.SAME_AS, 1)
        set_cell(project, 1, "email", "ana@mine.example")
        desk.service.site = "torva.example"  # type: ignore[attr-defined]  # as above
        await desk.run(project, ANEW, days=0)
        project.write_now(lambda connection: connection.execute("DELETE FROM came"))
        assert ("ana@torva.example", "untold") in told(story(project, 1))


async def test_every_cell_of_a_row_is_told_at_once(desk: Desk, tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact("ana")]) as project:
        await desk.run(project)
        sheet = sheet_of(project)
        told_of_row = row_story(project.reader, sheet, 1)
        assert set(told_of_row) == {column.id for column in sheet.columns}
        cells = next(project.reader.rows(sheet.id, [column.id for column in sheet.columns], [1]))
        for column, text in zip(sheet.columns, cells, strict=True):
            values = told_of_row[column.id]
            if text and not column.key.startswith("enrich_contact_"):
                assert [value.text for value in values if value.now] == [text], column.header
        assert row_story(project.reader, sheet, 99) == {}


async def test_what_was_taken_back_stays_in_the_history(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact("ana")]) as project:
        set_cell(project, 1, "First", "Anna")
        project.write_now(edits.undo)
        set_cell(project, 1, "Last", "Keld")  # from here on the other cannot be made again
        assert project.write_now(edits.redo) is None
        values = {value.text: value for value in story(project, 1, "First")}
        assert values["Anna"].undone
        assert values["Ana"].now
        assert values["Ana"].setter is Setter.FILE


def test_a_new_row_has_no_past_of_one_that_was_taken_back_for_good(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact("ines")]) as project:

        def insert(connection: Connection) -> None:
            with edits.Step(connection, "Insert", 1.0) as step:
                step.insert_rows(1, 1)

        project.write_now(insert)
        column = project.reader.sheets()[0].columns[0]
        typed = [CellText(2, column.id, "Rita")]
        project.write_now(lambda connection: edits.edit(connection, 1, typed, "Typing", 2.0))
        for change in (edits.undo, edits.undo, insert):
            project.write_now(change)
        assert len(project.reader.ids(1)) == 2
        assert project.reader.fetch("SELECT row_id, text FROM past_cell") == []


def test_a_row_that_was_found_tells_which_call_brought_it(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", COMPANIES, [("Norvane", "norvane.example")], "companies") as project:
        run = begin(project, FIND)
        run.plan(drafts((1, "norvane"), parts=("people",)))
        token = run.open(run.units()[0], most=5)
        run.answer(token, raw=b'{"leads": ["Ana Caldeira"]}')
        people, source = run.step.new_sheet, Source(Way.ANSWER, 7.0, run.step_id, token)
        assert people is not None
        name = next(column for column in people.columns if column.field is Field.FULL_NAME)
        title = next(column for column in people.columns if column.field is Field.TITLE)

        def found(connection: Connection) -> None:
            rows.add_found(connection, people.id, 1, 1, "ana", {name.id: "Ana Caldeira"}, source)
            rows.fill_found(connection, people.id, 1, "ana", {name.id: "Another", title.id: "CTO"}, source)

        project.write_now(found)
        told_of_row = row_story(project.reader, people, 1)
        (value,) = told_of_row[name.id]
        assert (value.text, value.setter, value.action, value.row) == ("Ana Caldeira", Setter.CALL, "find_people", 1)
        (later,) = told_of_row[title.id]
        assert (later.text, later.at, later.now) == ("CTO", 7.0, True)
        assert raw_answers(project.reader, value.token)[0].body == b'{"leads": ["Ana Caldeira"]}'


def test_a_tidy_cell_tells_what_was_made_of_each_value(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name;Phone\nAnn Doe;06 12 34 56 78\n", encoding="utf-8")
    project = Project.create(tmp_path / "list.rowcall", host="norvane.example", practice=False)
    try:
        load(plan_import(preview(path), {}, None, tidy=(Beside("Phone", Tidy.PHONE),), country="FR"), project)
        set_cell(project, 1, "Phone", "06 99 99 99 99")
        values = story(project, 1, "Phone (tidy)")
        assert [(value.text, value.now) for value in values] == [("+33699999999", True), ("+33612345678", False)]
        assert {value.made_from for value in values} == {"Phone"}
        set_cell(project, 1, "Phone (tidy)", "+33 typed")
        assert story(project, 1, "Phone (tidy)")[0].setter is Setter.PERSON
    finally:
        project.close()
