"""Writes what the answers of one row say today, where that is not what stands there; part of one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rowcall.engine.rereading.ends import bring_to_end
from rowcall.engine.rereading.matching import matched
from rowcall.engine.rereading.replay import RowReading
from rowcall.engine.rows.findings import Finding, FoundUnder
from rowcall.model.cells import JobState
from rowcall.model.dialogue import NewRow
from rowcall.model.rereading import Reread
from rowcall.project import rereading, rows
from rowcall.project.came import Source, Way
from rowcall.project.writer import Connection


@dataclass(slots=True)
class Rewriting:
    """What is written in the course of one reading.

    Attributes:
        sum: What has changed so far.
        added: Sheet id -> ids of its new rows.
        settled: Rows found that have what they are to have: of several answers that tell of a row the first counts.
    """

    sum: Reread = field(default_factory=Reread)
    added: dict[int, list[int]] = field(default_factory=dict)
    settled: set[tuple[int, int]] = field(default_factory=set)

    def write(self, connection: Connection, readings: Sequence[RowReading], now: float) -> None:
        """Bring one row of a sheet up to date.

        Args:
            connection: The writing connection.
            readings: What all its answers to one action say, in the order in which they came.
            now: Unix time.
        """
        sheet_id, row_id = readings[0].step.sheet.id, readings[0].unit.row_id
        last = next((reading for reading in reversed(readings) if reading.cells), readings[-1])
        self._write_cells(connection, sheet_id, row_id, _cells(connection, readings), _source(last, now))
        for reading in readings:
            self._write_found(connection, reading, now)
        for reading in readings:
            self._copy_to_followers(connection, reading, now)
        if bring_to_end(connection, readings):
            self.sum += Reread(ended=1)
        self.sum += Reread(rows=1)

    def _write_cells(
        self, connection: Connection, sheet_id: int, row_id: int, cells: Mapping[int, str], source: Source
    ) -> None:
        """Write those that are not there yet; what a person typed stays, and what was found is kept beside it."""
        typed = rereading.typed(connection, sheet_id, row_id)
        there = rereading.texts(connection, sheet_id, row_id, tuple(cells)) | typed
        new = {column_id: text for column_id, text in cells.items() if there[column_id] != text}
        rows.write_cells(connection, sheet_id, row_id, new, source)
        shown = len(new.keys() - typed.keys())
        if shown:
            self.sum += Reread(cells=shown)

    def _write_found(self, connection: Connection, reading: RowReading, now: float) -> None:
        """The rows that were found, each under the row that it is about."""
        finding = Finding(reading.step, reading.unit, reading.token)
        finding.new_rows, finding.late = reading.new_rows, reading.late
        by_parent: dict[int | None, list[NewRow]] = {}
        for row, parent in finding.rows_with_parents(connection):
            by_parent.setdefault(parent, []).append(row)
        for parent, found in by_parent.items():
            under = finding.found_under(connection, parent)
            self._write_found_under(connection, finding, under, found, _source(reading, now))

    def _write_found_under(
        self, connection: Connection, finding: Finding, under: FoundUnder, found: Sequence[NewRow], source: Source
    ) -> None:
        """Bring the rows found under one row up to date; none is taken away."""
        new_sheet = finding.step.new_sheet
        if new_sheet is None:
            return
        today: dict[str, dict[int, str]] = {}
        for found_row in found:  # of several that tell of the same the first counts, and the others fill what is empty
            told = {column_id: text for column_id, text in today.get(found_row.key, {}).items() if text}
            today[found_row.key] = finding.new_cells(found_row.values) | told
        fixed = finding.new_cells(under.fixed)
        ids = tuple(dict.fromkeys(column_id for cells in today.values() for column_id in cells))
        there = matched(rereading.found_under(connection, new_sheet.id, under.parent, ids), ids, today)
        for key, cells in today.items():
            row = there.get(key)
            if row is None:
                added = rows.add_found(connection, new_sheet.id, under.parent, under.number, key, fixed | cells, source)
                if added is not None:
                    self.sum += Reread(added=1)
                    self.added.setdefault(new_sheet.id, []).append(added)
                continue
            if row.key != key:
                rereading.rename(connection, new_sheet.id, row.id, key)
            empty = _empty_ones(connection, new_sheet.id, row.id, fixed | cells)
            first = (new_sheet.id, row.id) not in self.settled
            self.settled.add((new_sheet.id, row.id))
            self._write_cells(connection, new_sheet.id, row.id, empty | cells if first else empty, source)

    def _copy_to_followers(self, connection: Connection, reading: RowReading, now: float) -> None:
        """Rows that ask for the same get the same."""
        step, ended = reading.step, reading.ended
        if ended is None or not step.action.fills_duplicates:
            return
        for job_id, part in zip(reading.unit.job_ids, reading.unit.parts, strict=True):
            if ended.states[part] is not JobState.DONE:
                continue
            followers = rereading.followers(connection, job_id)
            before = [rereading.whole_row(connection, *follower) for follower in followers]
            rows.copy_answer(connection, step.action.key, step.action.output_keys(part), job_id, now)
            for (sheet_id, row_id), was in zip(followers, before, strict=True):
                today = rereading.whole_row(connection, sheet_id, row_id)
                changed = sum(one != other for one, other in zip(was, today, strict=True))
                if changed:
                    self.sum += Reread(cells=changed)


def _source(reading: RowReading, now: float) -> Source:
    return Source(Way.READ_AGAIN, now, reading.step.record.id, reading.token)


def _cells(connection: Connection, readings: Sequence[RowReading]) -> dict[int, str]:
    """The row's cells as its answers have filled them, one after the other."""
    cells: dict[int, str] = {}
    for reading in readings:
        step = reading.step
        joins = Finding(step, reading.unit).is_part_of_row(connection)
        joined = {output.key for output in step.action.outputs if output.joined and joins}
        for key, text in reading.cells.items():
            column_id = step.column_ids.get(key)
            if column_id is None:
                continue
            if key in joined:
                before = cells.get(column_id, "").split("; ")
                text = "; ".join(dict.fromkeys(filter(None, [*before, text])))  # noqa: PLW2901 - what is written
            cells[column_id] = text
    return cells


def _empty_ones(connection: Connection, sheet_id: int, row_id: int, cells: Mapping[int, str]) -> dict[int, str]:
    """Those cells that a row does not have: what it got from the row it was found under is not brought up to date."""
    there = rereading.texts(connection, sheet_id, row_id, tuple(cells))
    return {column_id: text for column_id, text in cells.items() if not there[column_id]}
