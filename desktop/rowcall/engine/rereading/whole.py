"""Reads every kept answer of a project again and brings its sheets up to date; nothing is sent, nothing is charged."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field

from rowcall.engine.rereading.replay import RowReading, Unreadable, read_again
from rowcall.engine.rereading.rewrite import Rewriting
from rowcall.engine.step import Step, add_missing_columns, open_step
from rowcall.errors import ImportCancelled
from rowcall.model.action import Action
from rowcall.model.cells import JobState
from rowcall.model.events import Event, RowsAdded, SheetsChanged
from rowcall.model.plan_text import plan_from_text
from rowcall.model.plans import StepPlan
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.model.rereading import Reread, UnreadRow
from rowcall.model.sheets import Sheet
from rowcall.project import rereading, runs
from rowcall.project.file import Project
from rowcall.project.history import keep_event
from rowcall.project.jobs import Unit
from rowcall.project.reader import Reader
from rowcall.project.runs import StepRecord
from rowcall.project.writer import Connection

AT_A_TIME = 200
"""Rows that are read and written together; whoever else writes the project meanwhile waits for no more."""
ANSWERED = frozenset({JobState.DONE, JobState.NOT_FOUND, JobState.FAILED_PERMANENT})
"""How jobs can have ended by their answers; others wait, are in doubt, or were never asked."""
ANOTHER_CALL = "By what its answers say today another call would be needed, which was never made."
LOST_PLAN = "What was agreed to when it was asked is lost."
NO_ACTION = "This version of Rowcall cannot read it."

_Opened = tuple[StepRecord, StepPlan]


@dataclass(slots=True)
class _Chunk:
    """What the answers of some rows say."""

    rows: list[list[RowReading]] = field(default_factory=list)
    """Of each row that could be read."""
    sum: Reread = field(default_factory=Reread)
    """What there is to say of the others."""


class Rereading:
    """One reading of all answers of a project.

    Args:
        project: The project; no run of it may be going on.
        catalogue: The actions of today.
        tell: Told which sheets may have changed, and which rows are new.
        reading: Told how far it is; its stop ends the reading after the rows that are being read.
    """

    def __init__(
        self,
        project: Project,
        catalogue: Mapping[str, Action],
        tell: Callable[[Event], None] = lambda _event: None,
        reading: Reading = UNWATCHED,
    ) -> None:
        self._project = project
        self._catalogue = catalogue
        self._tell = tell
        self._reading = reading
        self._rewriting = Rewriting()
        self._done = 0
        self._all = 0

    async def go(self) -> Reread:
        """Back the project up, read everything, and return the sum.

        Raises:
            ReadOnlyProject: If the project can only be looked at.
            DiskProblem: If it cannot be written.
        """
        project, reader = self._project, self._project.reader
        project.check_writable()
        await asyncio.to_thread(project.backups.make)
        kinds = rereading.answered_kinds(reader)
        self._all = sum(rereading.count_rows(reader, *kind) for kind in kinds)
        told = Reread()
        try:
            for sheet_id, key in kinds:
                told += await self._read_kind(sheet_id, key)
        except ImportCancelled:  # what is written by then stays, and another reading goes through all of it
            told += Reread(whole=False)
        found = told + self._rewriting.sum
        await project.write(lambda connection: _keep(connection, found))
        for sheet in reader.sheets():
            self._tell(SheetsChanged(sheet.id))
            if sheet.id in self._rewriting.added:
                self._tell(RowsAdded(sheet.id, tuple(self._rewriting.added[sheet.id])))
        return found

    async def _read_kind(self, sheet_id: int, key: str) -> Reread:
        """Read what one action was answered for the rows of one sheet; returns what there is to say of the others."""
        reader, action = self._project.reader, self._catalogue.get(key)
        sheet = reader.sheet_by_id(sheet_id)
        if action is None:
            return Reread(unread=(UnreadRow(sheet.title, None, key, NO_ACTION),))
        opened = _opened(reader, rereading.steps_of_kind(reader, sheet_id, key))

        def add_columns(connection: Connection) -> None:
            for record, plan in filter(None, opened.values()):
                add_missing_columns(connection, action, plan, record)

        await self._project.write(add_columns)
        steps = {
            step_id: open_step(reader, self._catalogue, found[1], found[0]) if found else None
            for step_id, found in opened.items()
        }
        after, told = 0, Reread()
        while row_ids := rereading.answered_rows(reader, sheet_id, key, after, AT_A_TIME):
            told += await self._read_rows(sheet, action, steps, row_ids)
            after = row_ids[-1]
        return told

    async def _read_rows(
        self, sheet: Sheet, action: Action, steps: Mapping[int, Step | None], row_ids: Sequence[int]
    ) -> Reread:
        chunk = await asyncio.to_thread(self._read_apart, sheet, action, steps, row_ids)

        def write(connection: Connection) -> None:
            for readings in chunk.rows:
                self._rewriting.write(connection, readings, time.time())

        await self._project.write(write)
        self._done += len(row_ids)
        self._reading.share = self._done / max(self._all, self._done)
        self._reading.tell(self._done)
        return chunk.sum

    def _read_apart(
        self, sheet: Sheet, action: Action, steps: Mapping[int, Step | None], row_ids: Sequence[int]
    ) -> _Chunk:
        chunk = _Chunk()
        with closing(self._project.new_reader()) as reader:
            for row_id in row_ids:
                _read_row(reader, sheet, action, steps, row_id, chunk)
        return chunk


def _opened(reader: Reader, step_ids: Sequence[int]) -> dict[int, _Opened | None]:
    """The steps with their plans; None where the plan is lost, as in a project that was saved from a damaged one."""
    found: dict[int, _Opened | None] = {}
    for step_id in step_ids:
        record, text = runs.step_with_plan(reader, step_id)
        try:
            found[step_id] = record, plan_from_text(text).steps[record.position]
        except (ValueError, KeyError, TypeError, IndexError):
            found[step_id] = None
    return found


def _read_row(
    reader: Reader, sheet: Sheet, action: Action, steps: Mapping[int, Step | None], row_id: int, chunk: _Chunk
) -> None:
    """Read all answers of a row; where one cannot be read, none of them is used."""
    units = [(step, unit) for id_, step in steps.items() for unit in rereading.units_of(reader, id_, row_id)]
    ended = [(step, unit) for step, unit in units if ANSWERED.issuperset(unit.states)]
    try:
        readings = [_read_unit(reader, step, unit) for step, unit in ended]
    except Unreadable as why:
        number = rereading.number_of(reader, sheet.id, row_id)
        chunk.sum += Reread(unread=(UnreadRow(sheet.title, number, action.title, str(why)),))
        return
    if len(ended) < len(units):
        chunk.sum += Reread(left=1)
    if any(reading.says_something for reading in readings):
        chunk.rows.append(readings)


def _read_unit(reader: Reader, step: Step | None, unit: Unit) -> RowReading:
    if step is None:
        raise Unreadable(LOST_PLAN)
    reading = read_again(reader, step, unit)
    if reading.ended is None and JobState.FAILED_PERMANENT not in unit.states:
        raise Unreadable(ANOTHER_CALL)  # of one that failed no more came: its call was refused, or its result lost
    return reading


def _keep(connection: Connection, found: Reread) -> None:
    """Note in the project's history what was done."""
    figures = {"rows": found.rows, "cells": found.cells, "added": found.added, "unread": len(found.unread)}
    keep_event(connection, time.time(), "read_again", figures)
