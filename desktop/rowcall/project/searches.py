"""The sheet of searches: a source, which needs no list, has one row of its own there."""

from __future__ import annotations

import secrets

from rowcall.model.action import Output
from rowcall.model.sheets import Sheet
from rowcall.project import columns
from rowcall.project.columns import found_columns
from rowcall.project.reader import Reader
from rowcall.project.rows import add_found
from rowcall.project.writer import Connection

KEY, TITLE = "searches", "Searches"
SEARCH = Output("search", "Search")
NOT_MADE_YET = Sheet(0, KEY, TITLE, (), 0)
"""Stands for the sheet where there is none so far."""


def searches_sheet(reader: Reader) -> Sheet:
    """The sheet of searches as it is."""
    return next((sheet for sheet in reader.sheets() if sheet.key == KEY), NOT_MADE_YET)


def notes(reader: Reader, run_id: int) -> list[str]:
    """What a run's searches have to say, where they have come to anything else than to all that was looked for."""
    found = reader.fetch(
        "SELECT note FROM step_row JOIN step ON step.id = step_row.step_id JOIN sheet ON sheet.id = step.sheet_id"
        " WHERE run_id = ? AND sheet.key = ? AND note != '' ORDER BY step_row.row_id",
        (run_id, KEY),
    )
    return [note for (note,) in found]


def add_search(connection: Connection, words: str) -> tuple[int, int]:
    """Give a search its row, and make the sheet where it is the first; the ids of both.

    Args:
        connection: The writing connection.
        words: What is looked for, for people.
    """
    sheet = columns.make_found(connection, KEY, TITLE, (SEARCH,), "")
    cells = {found_columns(sheet.columns)[SEARCH.key]: words}
    row_id = add_found(connection, sheet.id, 0, sheet.rows + 1, secrets.token_hex(8), cells)
    if row_id is None:
        raise AssertionError("a fresh key was taken")
    return sheet.id, row_id
