"""What a person deletes while a run is open is neither asked nor lost."""

from collections.abc import Callable
from pathlib import Path

from tests.support.projects import BOTH, CONTACTS, Begun, begin, contact, drafts, project_with

from rowcall.catalogue import catalogue
from rowcall.engine.step import open_step
from rowcall.model.cells import JobState, Outcome
from rowcall.project import edits, jobs, owners, planning, rows, runs
from rowcall.project.edits import Step
from rowcall.project.file import Project
from rowcall.project.writer import Connection
from rowcall.report import run_report

PEOPLE = [contact("ines"), contact("rita"), contact("mia")]


def change(project: Project, made: Callable[[Step], object]) -> None:
    def write(connection: Connection) -> None:
        with Step(connection, "Change", 1.0) as step:
            made(step)

    project.write_now(write)


def stop(begun: Begun) -> None:
    run_id = begun.step.record.run_id
    begun.project.write_now(lambda connection: runs.end_run(connection, run_id, "user", ended=False))


def test_a_deleted_row_is_not_planned_and_one_of_a_stopped_run_is_not_asked(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, PEOPLE) as project:
        begun = begin(project, BOTH)
        begun.plan(drafts((1, "ines"), (2, "rita")))
        stop(begun)
        change(project, lambda step: step.delete_rows(1, [2, 3]))
        assert planning.unplanned(project.reader, begun.step.record, 0, 10) == []
        assert {unit.row_id for unit in begun.units()} == {1}
        project.write_now(edits.undo)
        assert planning.unplanned(project.reader, begun.step.record, 0, 10) == [3]
        assert {unit.row_id for unit in begun.units()} == {1, 2}


def test_a_row_that_waits_for_a_deleted_one_asks_in_its_place_and_once(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact("ines")] * 3) as project:
        begun = begin(project, BOTH)
        begun.plan(drafts((1, "ines"), (2, "ines"), (3, "ines")))
        stop(begun)
        change(project, lambda step: step.delete_rows(1, [1]))
        assert begun.units() == []

        def hand_on(connection: Connection) -> None:
            owners.hand_on(connection, begun.step.record, begun.step.status, "Same as row {row}.")

        project.write_now(hand_on)
        project.write_now(edits.undo)
        project.write_now(hand_on)
        assert {unit.row_id for unit in begun.units()} == {2}
        shown = [begun.shown(row)["enrich_contact_note"] for row in (1, 2, 3)]
        assert shown == ["Same as row 2.", "", "Same as row 2."]
        named = project.reader.fetch("SELECT DISTINCT row_id FROM identity JOIN job ON job.id = job_id")
        assert named == [(2,)]


def test_a_row_that_waits_for_a_deleted_one_that_was_sent_goes_on_waiting(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact("ines")] * 2) as project:
        begun = begin(project, BOTH)
        begun.plan(drafts((1, "ines"), (2, "ines")))
        (unit,) = begun.units()
        begun.open(unit)
        project.write_now(lambda connection: jobs.set_states(connection, unit.job_ids, JobState.QUEUED))
        stop(begun)
        project.write_now(lambda connection: connection.execute("INSERT INTO gone_row VALUES(1, 1)"))
        step = begun.step
        project.write_now(lambda connection: owners.hand_on(connection, step.record, step.status, "{row}"))
        assert begun.units() == []


def test_the_result_of_a_deleted_column_is_there_when_it_comes_back(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, PEOPLE) as project:
        begun = begin(project, BOTH)
        begun.plan(drafts((1, "ines")))
        status = begun.step.status
        change(project, lambda step: step.delete_columns([status.status, begun.step.column_ids["email"]]))
        again = open_step(project.reader, catalogue(), BOTH, begun.step.record)
        assert (again.status, again.column_ids) == (status, begun.step.column_ids)
        project.write_now(
            lambda connection: rows.set_outcome(connection, again.record.id, 1, again.status, Outcome.FOUND, "")
        )
        assert "enrich_contact_status" not in begun.shown(1)
        project.write_now(edits.undo)
        assert begun.shown(1)["enrich_contact_status"] == "found"


def test_a_run_after_it_brings_the_column_back(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, PEOPLE) as project:
        first = begin(project, BOTH)
        deleted = first.step.status.status
        change(project, lambda step: step.delete_columns([deleted]))
        second = begin(project, BOTH)
        assert second.step.status.status == deleted
        for change_back in (None, edits.undo):
            if change_back is not None:
                project.write_now(change_back)
            headers = [column.header for column in project.reader.sheets()[0].columns]
            assert [header for header in headers if "contact_status" in header] == ["enrich_contact_status"]


def test_the_report_tells_of_rows_deleted_and_added_by_hand(tmp_path: Path) -> None:
    with project_with(tmp_path / "list.rowcall", CONTACTS, PEOPLE) as project:
        assert "deleted_by_hand" not in run_report(project.reader)
        change(project, lambda step: step.delete_rows(1, [2]))
        change(project, lambda step: step.insert_rows(1, 2))
        report = run_report(project.reader)
        assert (report["rows_in"], report["rows"]) == (3, 3)
        assert (report["deleted_by_hand"], report["added_by_hand"]) == (1, 2)
