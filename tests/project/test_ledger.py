from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.projects import CONTACTS, Begun, begin, contact, drafts, project_with

from rowcall.model.exchange import Refusal, Wire
from rowcall.model.ledger import Balance, Happened
from rowcall.model.prices import Cost
from rowcall.project import calls
from rowcall.project.file import Project
from rowcall.project.ledger import balance, keep_after, keep_before, ledger, ledger_sums
from rowcall.project.outcomes import step_reports

WAYS = [
    (Wire.RESULT, None, Happened.ANSWERED),
    (Wire.ACCEPTED, None, Happened.WORKING),
    (Wire.AMBIGUOUS, None, Happened.IN_DOUBT),
    (Wire.NOT_SENT, None, Happened.NOT_SENT),
    (Wire.REFUSED, Refusal.ROW, Happened.REFUSED),
    (Wire.REFUSED, Refusal.BUSY, Happened.REFUSED),
]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with project_with(tmp_path / "list.rowcall", CONTACTS, [contact(f"p{n}") for n in range(1, 9)]) as project:
        yield project


@pytest.fixture
def run(project: Project) -> Begun:
    return begin(project)


def test_every_attempt_is_a_line_and_the_sums_are_the_reports(project: Project, run: Begun) -> None:
    run.plan(drafts(*((number, f"p{number}") for number in range(1, 8))))
    units = run.units()
    for unit, (wire, refusal, _happened) in zip(units, WAYS, strict=False):
        run.answer(run.open(unit), wire, refusal=refusal, message="so it was")
    run.open(units[6])
    first = next(line for line in ledger(project.reader) if line.row_id == 1)
    project.write_now(lambda connection: calls.settle(connection, first.token, Cost(33, 0)))
    lines = {line.row_id: line for line in ledger(project.reader)}
    assert [lines[number].happened for number in range(1, 8)] == [*(way[2] for way in WAYS), Happened.UNDER_WAY]
    assert (lines[1].about, lines[1].row_number, lines[1].sheet, lines[1].run) == ("P1 Caldeira", 1, "Contacts", 1)
    assert (lines[1].parts, lines[1].status, lines[1].seconds) == (("email", "phone"), 200, 1.0)
    assert (lines[7].seconds, lines[7].cost) == (None, Cost(0, 33))
    (report,) = step_reports(project.reader)
    (summed,) = ledger_sums(project.reader)
    assert sum((line.cost for line in lines.values()), Cost()) == summed.cost == report.cost == Cost(33, 99)
    assert (summed.calls, summed.lines) == (report.calls, 7) == (5, 7)


def test_what_was_known_before_is_a_line_but_no_call(project: Project, run: Begun) -> None:
    run.plan(drafts((1, "p1")))
    run.answer(run.open(run.units()[0]))
    project.write_now(lambda connection: connection.execute("UPDATE attempt SET origin = 'wallet', possible = 0"))
    (line,) = ledger(project.reader)
    assert (line.happened, line.cost.total) == (Happened.KNOWN, 0)
    assert ledger_sums(project.reader)[0].calls == step_reports(project.reader)[0].calls == 0


def test_the_balance_before_counts_only_until_something_was_paid_for(project: Project, run: Begun) -> None:
    run.plan(drafts((1, "p1")))
    run_id = run.step.record.run_id
    token = run.open(run.units()[0])
    project.write_now(lambda connection: keep_before(connection, run_id, 500))
    run.answer(token)
    project.write_now(lambda connection: keep_before(connection, run_id, 400))
    assert balance(project.reader) == Balance(500, None, None)
    project.write_now(lambda connection: keep_after(connection, run_id, 467))
    assert balance(project.reader) == Balance(500, 467, 33)
    again = begin(project)
    again.plan(drafts((2, "p2")))
    again.answer(again.open(again.units()[0]))
    project.write_now(lambda connection: keep_before(connection, again.step.record.run_id, 450))
    project.write_now(lambda connection: keep_after(connection, again.step.record.run_id, 400))
    assert balance(project.reader) == Balance(500, 400, None), "what was used is not known of the second run"
