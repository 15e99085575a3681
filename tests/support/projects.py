"""Real project files with a small list in them, made without reading any file."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rowcall.catalogue import catalogue
from rowcall.engine.step import Step, make_steps, open_step
from rowcall.model.exchange import Exchange, Wire
from rowcall.model.fields import Field
from rowcall.model.import_plans import ImportCount
from rowcall.model.plan_text import plan_to_text
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.model.prices import Price, PriceTable
from rowcall.model.sheets import NewColumn, Sheet
from rowcall.project import calls, doubts, jobs, planning, runs
from rowcall.project.calls import Intent
from rowcall.project.file import Project
from rowcall.project.jobs import Unit
from rowcall.project.loader import keep_count, load_sheet
from rowcall.project.planning import Draft, Planned, PlanWords
from rowcall.project.writer import Connection

PRICES = PriceTable(
    "2026-06-01",
    {
        "email": Price("email", 3, known=True),
        "phone": Price("phone", 30, known=True),
        "personal_email": Price("personal_email", 30, known=False),
        "lead": Price("lead", 1, known=False),
        "company": Price("company", 1, known=False),
    },
)
"""Prices of a day, so that tests do not change with those of today."""

Headers = Sequence[tuple[str, Field | None] | tuple[str, Field | None, int]]
"""Header, field and, where it is not the first of its field, the rank of each column."""

CONTACTS: Headers = (
    ("First", Field.FIRST_NAME),
    ("Last", Field.LAST_NAME),
    ("Profile", Field.LINKEDIN_URL),
    ("Site", Field.COMPANY_DOMAIN),
)
BOTH = StepPlan("enrich_contact", {"delivery": "sync"}, ("email", "phone"))


def contact(name: str, site: str = "norvane.example") -> tuple[str, str, str, str]:
    """One invented person with a profile."""
    return name.capitalize(), "Caldeira", f"https://www.linkedin.com/in/{name}-example", site


PEOPLE = tuple(contact(name) for name in ("ines", "tomas", "awa", "jun", "sofia", "lars"))


@contextmanager
def project_with(
    path: Path, headers: Headers, rows: Iterable[Sequence[str]], key: str = "contacts"
) -> Iterator[Project]:
    """A whole project with these rows; closed at the end."""
    project = Project.create(path, host="norvane.example", practice=False)
    try:
        fill(project, headers, rows, key)
        yield project
    finally:
        project.close()


def fill(project: Project, headers: Headers, rows: Iterable[Sequence[str]], key: str = "contacts") -> Sheet:
    """Take rows into a sheet, as an import does."""
    sheet = load_sheet(
        project, key, key.capitalize(), [NewColumn(*header) for header in headers], enumerate(rows, start=1)
    )
    keep_count(project, sheet.id, ImportCount(sheet.rows, sheet.rows), "list.csv")
    return sheet


@dataclass
class Begun:
    """A run whose first step's rows are planned, by hand and without an engine."""

    project: Project
    step: Step

    @property
    def step_id(self) -> int:
        return self.step.record.id

    def plan(self, drafts: Iterable[Draft], words: PlanWords | None = None) -> list[Planned]:
        """Keep what is planned for rows."""
        planned, words = list(drafts), words or self.step.words
        return self.project.write_now(
            lambda connection: planning.add_planned(connection, self.step.record, self.step.status, planned, words)
        )

    def units(self) -> list[Unit]:
        """What can go on."""
        return jobs.pending(self.project.reader, self.step_id, 0, 1000, apart=self.step.apart)

    def intent(self, unit: Unit, *, seq: int = 1, most: int = 33, token: str = "") -> Intent:
        """A paid call of a row."""
        token = token or calls.new_token(str(self.project.reader.meta("token_key")))
        return Intent(
            token=token,
            run_id=self.step.record.run_id,
            step_id=self.step_id,
            row_id=unit.row_id,
            parts=unit.parts,
            job_ids=unit.job_ids,
            seq=seq,
            method="POST",
            path="/v2/contacts/single_enrich",
            body=b"{}",
            most=most,
        )

    def open(self, unit: Unit, *, seq: int = 1, most: int = 33) -> str:
        """Commit the intent to send a call; returns its token."""
        intent = self.intent(unit, seq=seq, most=most)
        self.project.write_now(lambda connection: calls.open_attempt(connection, intent, 1.0))
        return intent.token

    def answer(self, token: str, wire: Wire = Wire.RESULT, raw: bytes = b"{}", **more: object) -> None:
        """Keep what became of a call."""
        exchange = Exchange(wire, 200, raw, "application/json", **more)  # type: ignore[arg-type]  # a test's own words
        self.project.write_now(lambda connection: calls.keep_answer(connection, token, exchange, 2.0))

    def states(self, row_id: int) -> list[str]:
        """The states of a row's jobs."""
        return [str(state) for state in jobs.states_of_row_now(self.project.reader, self.step_id, row_id)]

    def spent(self) -> int:
        """The run's credits in the worst case."""
        return int(self.project.reader.fetch("SELECT spent FROM run WHERE id = ?", (self.step.record.run_id,))[0][0])

    def attempt(self, token: str, *columns: str) -> tuple[Any, ...]:
        """What the journal says of a call."""
        sql = f"SELECT {', '.join(columns)} FROM attempt WHERE token = ?"  # noqa: S608 - columns that a test names
        return tuple(self.project.reader.fetch(sql, (token,))[0])

    def shown(self, row_id: int) -> Mapping[str, str]:
        """A row's cells by header."""
        sheet = self.project.reader.sheet_by_id(self.step.sheet.id)
        cells = next(self.project.reader.rows(sheet.id, [column.id for column in sheet.columns], [row_id]))
        return dict(zip((column.header for column in sheet.columns), cells, strict=True))


def begin(project: Project, plan: StepPlan = BOTH, *, budget: int | None = None) -> Begun:
    """Keep a run of one step over the project's first sheet."""
    sheet = project.reader.sheets()[0]
    whole = RunPlan((plan,), budget)

    def make(connection: Connection) -> runs.StepRecord:
        run_id = runs.create_run(connection, plan_to_text(whole), budget, 1.0)
        return make_steps(connection, catalogue(), whole, run_id, sheet.id)[0]

    return Begun(project, open_step(project.reader, catalogue(), plan, project.write_now(make)))


def send_again(project: Project, now: float) -> Mapping[int, list[int]]:
    """The user lets every call in doubt be sent again; returns the rows that it concerns, by sheet."""
    tokens = [doubt.token for doubt in doubts.doubts(project.reader)]
    return project.write_now(lambda connection: doubts.send_again(connection, tokens, "To be sent again.", now))


def drafts(*rows: tuple[int, str], parts: tuple[str, ...] = ("email", "phone")) -> list[Draft]:
    """Drafts of rows: row id and whom it is about."""
    return [Draft(row_id, parts, identity) for row_id, identity in rows]
