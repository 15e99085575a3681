"""Writes what a row's calls have found, as part of one transaction."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from rowcall.engine.rows.addressing import row_about
from rowcall.engine.step import Step, carried_key
from rowcall.errors import WrongAnswer
from rowcall.model.action import Action, Delivery
from rowcall.model.cells import ENDED, JobState, outcome_of_row
from rowcall.model.dialogue import Ended, NewRow
from rowcall.model.events import CellsChanged, Event, RowsAdded
from rowcall.model.exchange import Exchange
from rowcall.model.json_text import parse_json
from rowcall.model.prices import Cost
from rowcall.model.sheets import Origin
from rowcall.project import calls, jobs, messages, receipts, rows
from rowcall.project.came import Source, Way
from rowcall.project.jobs import Unit
from rowcall.project.writer import Connection

ANSWERED = frozenset({JobState.DONE, JobState.NOT_FOUND})
"""States of a row that has an answer, be it from free questions alone."""


@dataclass(frozen=True, slots=True)
class FoundUnder:
    """The row that others were found under."""

    parent: int
    number: int | None
    """By which people know it; None where it cannot be told which row it is."""
    fixed: Mapping[str, str]
    """What each row found gets from it, by output key."""


def said_late(action: Action, bodies: Iterable[bytes]) -> list[Delivery]:
    """What messages say that came when an action no longer listened; one that says nothing by itself is left out."""
    said: list[Delivery] = []
    if action.delivered is not None:
        for body in bodies:
            with contextlib.suppress(WrongAnswer):
                said.append(action.delivered(parse_json(body)))
    return said


@dataclass(slots=True)
class Finding:
    """What one stretch of a row's work has found, between two calls."""

    step: Step
    unit: Unit
    token: str = ""
    """The call it comes from."""
    adopted: bool = False
    """Whether that call's answer was bought before, so that none was made for this row."""
    poll: Exchange | None = None
    """The answer to a free question that it was read from."""
    question: str = ""
    """Which free question that was, where an action asks several after one call; empty: the first."""
    led_on: bool = False
    """Whether that answer has led the action on to something else, so that it is kept although it says nothing new."""
    cells: dict[str, str] = field(default_factory=dict)
    new_rows: list[NewRow] = field(default_factory=list)
    cost: Cost | None = None
    ended: Ended | None = None
    doubt: str = ""
    """Set where the answer is not what the contract promises."""
    heard: int = 0
    """How many messages that came to our address were taken in by the row's action itself."""
    late: list[Delivery] = field(default_factory=list)
    """What further messages say by themselves."""

    @property
    def says_something(self) -> bool:
        """Whether there is anything to write."""
        found = self.cells or self.new_rows or self.late or self.led_on
        return bool(found or self.cost is not None or self.ended or self.doubt)

    def take_late(self, bodies: Iterable[bytes]) -> None:
        """Take in messages that came when the row's action no longer listened; one that says nothing stays kept."""
        self.late += said_late(self.step.action, bodies)

    def write(self, connection: Connection, now: float) -> tuple[Event, ...]:
        """Write all of it; returns what has happened."""
        if self.poll is not None:
            receipts.keep_receipt(connection, self.token, "poll", self.poll, now, question=self.question)
        if self.cost is not None:
            calls.settle(connection, self.token, self.cost)
        if self.doubt:
            calls.doubt(connection, self.token, self.doubt)
        if self.ended is not None and self.token and not self.adopted:
            self.take_late(messages.kept_now(connection, self.token, self.heard))
        source = Source(Way.ANSWER, now, self.step.record.id, self.token)
        rows.write_cells(connection, self.step.sheet.id, self.unit.row_id, self._cells_by_id(connection), source)
        added, filled = self._add_rows(connection, source)
        changed = [self.unit.row_id]
        if self.ended is not None:
            changed += self._end(connection, self.ended, now)
        events: list[Event] = [CellsChanged(self.step.sheet.id, tuple(dict.fromkeys(changed)))]
        if added and self.step.new_sheet:
            events.append(RowsAdded(self.step.new_sheet.id, tuple(added)))
        if filled and self.step.new_sheet:
            events.append(CellsChanged(self.step.new_sheet.id, tuple(filled)))
        return tuple(events)

    def _cells_by_id(self, connection: Connection) -> dict[int, str]:
        cells = {self.step.column_ids[key]: text for key, text in self.cells.items() if key in self.step.column_ids}
        for output in self.step.action.outputs if self.is_part_of_row(connection) else ():
            if output.joined and self.cells.get(output.key):
                column_id = self.step.column_ids[output.key]
                cells[column_id] = self._joined(connection, column_id, cells[column_id])
        return cells

    def is_part_of_row(self, connection: Connection) -> bool:
        """Whether other calls of this row fill the same columns."""
        if self.step.apart:
            return True
        return len(jobs.states_of_row(connection, self.step.record.id, self.unit.row_id)) > len(self.unit.parts)

    def _joined(self, connection: Connection, column_id: int, text: str) -> str:
        there = rows.text_of(connection, self.step.sheet.id, self.unit.row_id, column_id)
        return "; ".join(dict.fromkeys(filter(None, [*there.split("; "), text])))

    def _add_rows(self, connection: Connection, source: Source) -> tuple[list[int], list[int]]:
        """Add what was found; the ids of the rows that are new, and of those that were there and are told more of."""
        new_sheet, made = self.step.new_sheet, self.step.action.new_sheet
        if new_sheet is None or made is None:
            return [], []
        known: dict[int | None, FoundUnder] = {}
        added, filled = [], []
        for row, parent in self.rows_with_parents(connection):
            if parent not in known:
                known[parent] = self.found_under(connection, parent)
            under = known[parent]
            if made.brings_again and rows.was_found_elsewhere(connection, new_sheet.id, under.parent, row.key):
                continue
            cells = self.new_cells({**under.fixed, **row.values})
            where = (new_sheet.id, under.parent)
            row_id = rows.add_found(connection, *where, under.number, row.key, cells, source)
            if row_id is not None:
                added.append(row_id)
            elif (told := rows.fill_found(connection, *where, row.key, cells, source)) is not None:
                filled.append(told)
        return added, filled

    def rows_with_parents(self, connection: Connection) -> list[tuple[NewRow, int | None]]:
        """What was found, each with the row of the list that it is about; None where that cannot be told."""
        found: list[tuple[NewRow, int | None]] = [(row, self.unit.row_id) for row in self.new_rows]
        found += [
            (row, row_about(connection, self.step, self.unit, self.token, delivery, row))
            for delivery in self.late
            for row in delivery.rows
        ]
        return [(replace(row, key=self._key_on_new_sheet(row.key)), parent) for row, parent in found]

    def _key_on_new_sheet(self, key: str) -> str:
        """Rows of the imported list and of sheets that were found have the same numbers; the sheet tells them apart."""
        if any(column.origin is Origin.IMPORTED for column in self.step.sheet.columns):
            return key
        return f"{self.step.sheet.key}:{key}"

    def found_under(self, connection: Connection, row_id: int | None) -> FoundUnder:
        """What rows get from the one that they were found under; nothing where that cannot be told."""
        if row_id is None:
            return FoundUnder(self.unit.row_id, None, {})
        number = rows.row_number(connection, self.step.sheet.id, row_id)
        return FoundUnder(row_id, number, self._carried(connection, row_id) | {self._number_key: str(number)})

    @property
    def _number_key(self) -> str:
        made = self.step.action.new_sheet
        return made.number_key if made else ""

    def _carried(self, connection: Connection, row_id: int) -> dict[str, str]:
        plan, sheet = self.step.plan, self.step.sheet
        ids = plan.carry_ids or [column.id if column else None for column in map(sheet.column, plan.carry)]
        return {
            carried_key(header): rows.text_of(connection, sheet.id, row_id, column_id)
            for header, column_id in zip(plan.carry, ids, strict=True)
            if column_id is not None
        }

    def new_cells(self, values: Mapping[str, str]) -> dict[int, str]:
        """Cells of a row on the sheet that the step makes, by column id."""
        ids = self.step.new_column_ids
        return {ids[key]: text for key, text in values.items() if key in ids}

    def _end(self, connection: Connection, ended: Ended, now: float) -> list[int]:
        changed: list[int] = []
        if self.token and not self.doubt:
            calls.close_accepted(connection, self.token, now)
        if self.adopted or (not self.token and ANSWERED.intersection(ended.states.values())):
            jobs.begin(connection, self.unit.job_ids)
        for job_id, part in zip(self.unit.job_ids, self.unit.parts, strict=True):
            jobs.set_states(connection, [job_id], ended.states[part])
            if ended.states[part] is JobState.DONE and self.step.action.fills_duplicates:
                outputs = self.step.action.output_keys(part)
                changed += rows.copy_answer(connection, self.step.action.key, outputs, job_id, now)
        note = rows.add_note(connection, self.step.record.id, self.unit.row_id, ended.note)
        states = jobs.states_of_row(connection, self.step.record.id, self.unit.row_id)
        if all(state in ENDED for state in states):
            outcome = outcome_of_row(states)
            rows.set_outcome(connection, self.step.record.id, self.unit.row_id, self.step.status, outcome, note)
        return changed
