"""One step of a run, ready to be carried out: its action, its sheet, its columns."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from rowcall.engine.arrivals import Arrivals
from rowcall.engine.planning.asks import Asks
from rowcall.engine.planning.draft import asked_once
from rowcall.engine.planning.of_others import kept_of_others
from rowcall.engine.planning.refrain import Refrain
from rowcall.engine.turnstile import Turnstile
from rowcall.memory.coverage import Coverage
from rowcall.model.action import Action, Output
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.model.sheets import Sheet
from rowcall.project import columns, runs
from rowcall.project.brought_back import bring_back, empty_kept
from rowcall.project.columns import found_columns
from rowcall.project.placed import place_outputs
from rowcall.project.planning import PlanWords
from rowcall.project.reader import Reader
from rowcall.project.rows import StatusColumns, status_columns
from rowcall.project.runs import StepRecord
from rowcall.project.writer import Connection


@dataclass(slots=True)
class Step:
    """One step of a run."""

    record: StepRecord
    action: Action
    plan: StepPlan
    sheet: Sheet
    new_sheet: Sheet | None
    asks: Asks
    status: StatusColumns
    column_ids: Mapping[str, int]
    """Output key -> column id on the sheet it works on."""
    new_column_ids: Mapping[str, int]
    """Output key -> column id on the sheet it makes."""
    apart: bool
    """Whether each part is a call of its own."""
    refrain: Refrain
    """Who must not be asked about."""
    turnstile: Turnstile = field(default_factory=Turnstile)
    arrivals: Arrivals = field(default_factory=Arrivals)
    rows_came: asyncio.Event = field(default_factory=asyncio.Event)
    upstream_done: asyncio.Event = field(default_factory=asyncio.Event)
    planned_up_to: int = 0
    """Rows up to this id are planned."""
    before: tuple[int, ...] = ()
    """Ids of the run's earlier steps on the same sheet: a row is planned when it has ended in them."""

    @property
    def words(self) -> PlanWords:
        """What is said of duplicates."""
        own_counts = asked_once(self.action, self.plan)
        return PlanWords(self.action.same_note, own_counts=own_counts, left_counts=self.plan.only_empty)


def make_steps(
    connection: Connection, catalogue: Mapping[str, Action], plan: RunPlan, run_id: int, sheet_id: int
) -> list[StepRecord]:
    """Make the sheets and columns that a run fills, and keep its steps; all before anything is sent."""
    records: list[StepRecord] = []
    for position, step in enumerate(plan.steps):
        action = catalogue[step.action]
        sheet_id = _named_sheet(connection, step.sheet) if step.sheet else sheet_id
        new_sheet_id = _make_new_sheet(connection, action, step)
        outputs = _columns(action, step)
        _forget_others(connection, action, step, sheet_id)
        bring_back(connection, sheet_id, action.key, [output.key for output in outputs])
        columns.add_columns(connection, sheet_id, outputs, action.key)
        for changed in filter(None, (sheet_id, new_sheet_id)):
            place_outputs(connection, changed, action.key, step.outputs)
        found_by_this_run = any(record.new_sheet_id == sheet_id for record in records)
        records.append(
            runs.create_step(
                connection, run_id, position, action.key, sheet_id, new_sheet_id, only_new=found_by_this_run
            )
        )
        sheet_id = new_sheet_id or sheet_id
    return records


def _forget_others(connection: Connection, action: Action, step: StepPlan, sheet_id: int) -> None:
    """Before deleted columns come back: no row gets an answer that was bought about somebody else."""
    sheet = columns.read_sheet(connection, sheet_id, rows=0)
    every = columns.read_columns(connection, sheet_id, with_gone=True)
    asks = Asks(action, step, sheet, [column for column in every if column not in sheet.columns])
    fetch = partial(_fetch, connection)
    empty_kept(connection, sheet_id, kept_of_others(fetch, action, asks, sheet_id))


def _fetch(
    connection: Connection, statement: str, parameters: Sequence[Any] | Mapping[str, Any]
) -> list[tuple[Any, ...]]:
    return connection.execute(statement, parameters).fetchall()


def add_missing_columns(connection: Connection, action: Action, step: StepPlan, record: StepRecord) -> None:
    """Add the columns that an action of today fills and that an older one did not."""
    columns.add_columns(connection, record.sheet_id, _columns(action, step), action.key)
    _make_new_sheet(connection, action, step)


def _columns(action: Action, step: StepPlan) -> tuple[Output, ...]:
    return action.columns(step.parts, occasional=step.occasional, options=step.fixed)


def _named_sheet(connection: Connection, key: str) -> int:
    return int(connection.execute("SELECT id FROM sheet WHERE key = ?", (key,)).fetchone()[0])


def _make_new_sheet(connection: Connection, action: Action, step: StepPlan) -> int | None:
    if action.new_sheet is None:
        return None
    carried = tuple(Output(carried_key(header), header, header=header) for header in step.carry)
    outputs = action.new_sheet.outputs + carried
    return columns.make_found(connection, action.new_sheet.key, action.new_sheet.title, outputs, action.key).id


def carried_key(header: str) -> str:
    """The key of a column that is carried along; never that of an output."""
    return f"carried {header}"


def open_step(
    reader: Reader,
    catalogue: Mapping[str, Action],
    plan: StepPlan,
    record: StepRecord,
    coverage: Coverage | None = None,
) -> Step:
    """A step with all that carrying it out needs, read from the project.

    Without `coverage`, nobody is kept from being asked but those whom the sheet itself marks.
    """
    action = catalogue[record.action]
    sheet = reader.sheet_by_id(record.sheet_id)
    new_sheet = reader.sheet_by_id(record.new_sheet_id) if record.new_sheet_id else None
    asks = Asks(action, plan, sheet, reader.gone_columns(sheet.id))
    return Step(
        record=record,
        action=action,
        plan=plan,
        sheet=sheet,
        new_sheet=new_sheet,
        asks=asks,
        status=status_columns(reader, sheet.id, action.key),
        column_ids=reader.columns_of_action(sheet.id, action.key),
        new_column_ids=found_columns(new_sheet.columns) if new_sheet else {},
        apart=action.apart(plan.options),
        refrain=Refrain(coverage or Coverage(None), sheet.id, asks, reader.with_gone_marks(sheet).columns),
    )


def follow_one_another(steps: Sequence[Step]) -> list[set[int]]:
    """Tell each step which earlier ones fill cells of its own rows; returns the places of all that feed it.

    A step is fed by those that make rows in its sheet and by those that work on the same sheet.
    """
    feeding: list[set[int]] = []
    for place, step in enumerate(steps):
        earlier = steps[:place]
        step.before = tuple(other.record.id for other in earlier if other.sheet.id == step.sheet.id)
        sheets = [(other.sheet.id, other.record.new_sheet_id) for other in earlier]
        feeding.append({number for number, ids in enumerate(sheets) if step.sheet.id in ids})
    return feeding
