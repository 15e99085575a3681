"""Where what an action finds goes: into a column of its own, into one of the list, or nowhere that is seen.

An action always has columns of its own, in which an answer is kept as it came. Where the user wants it elsewhere, that
column is not shown, and each value that is written into it goes on into the chosen one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import replace

from rowcall.model.plans import Placement
from rowcall.model.sheets import Column, Origin
from rowcall.project.columns import read_columns
from rowcall.project.layout_text import layout_from_text, layout_to_text
from rowcall.project.tidied import follow


def homeless(live: Iterable[Column], gone: Iterable[Column]) -> dict[Column, Column]:
    """The columns of actions whose values go into one of the list that a person has deleted, and that one.

    Args:
        live: The columns of a sheet.
        gone: Its deleted ones.
    """
    deleted = {column.id: column for column in gone}
    return {column: deleted[column.goes_to] for column in live if column.goes_to in deleted}


def place_outputs(connection: sqlite3.Connection, sheet_id: int, action: str, placements: Iterable[Placement]) -> None:
    """Say where the outputs of an action go on a sheet, and lead on what is there already.

    Outputs that are not named have a column of their own. So has one whose column was deleted since it was led there:
    what is found is seen there, and goes into the deleted column as well, for the case that it is brought back.
    """
    columns = read_columns(connection, sheet_id)
    before = frozenset(column.id for column in columns if column.left_out)
    by_header = {column.header: column for column in columns}
    gone = set(read_columns(connection, sheet_id, with_gone=True)).difference(columns)
    away = {column.id: (target.header, target) for column, target in homeless(columns, gone).items()}
    chosen = {placement.key: placement for placement in placements}
    for column in columns:
        if column.origin is not Origin.ADDED or column.action != action:
            continue
        placement = chosen.get(column.key)
        there = by_header | dict([away[column.id]] if column.id in away else [])
        target = there.get(placement.header) if placement is not None and placement.header else None
        connection.execute(
            "UPDATE col SET goes_to = ?, goes_over = ?, left_out = ? WHERE id = ?",
            (
                target.id if target else None,
                placement is not None and placement.over,
                placement is not None and (target in columns or not placement.header),
                column.id,
            ),
        )
        if target is not None:
            _fill_empty(connection, sheet_id, column, target)
    _hide(connection, sheet_id, before)


def show_homeless(connection: sqlite3.Connection) -> None:
    """Show the columns of actions that stood behind one of the list which a person has deleted meanwhile.

    What is still to come is seen there; it goes into the deleted column as well, for the case that it is brought back.
    """
    found = connection.execute(
        "SELECT own.sheet_id, own.id FROM col AS own JOIN col AS target ON target.id = own.goes_to"
        " WHERE target.gone AND NOT own.gone AND own.left_out"
    ).fetchall()
    for sheet_id in dict.fromkeys(sheet_id for sheet_id, _own in found):
        before = frozenset(column.id for column in read_columns(connection, sheet_id) if column.left_out)
        shown = [(own,) for of, own in found if of == sheet_id]
        connection.executemany("UPDATE col SET left_out = 0 WHERE id = ?", shown)
        _hide(connection, sheet_id, before)


def led_on(connection: sqlite3.Connection, sheet_id: int, row_id: int, cells: Mapping[int, str]) -> dict[int, str]:
    """The cells of other columns that get values which are about to be written, by column id.

    A cell that is filled stays, unless the user wants it replaced or it has the value that came before.
    """
    marks = ",".join("?" * len(cells))
    leading = connection.execute(
        f"SELECT id, goes_to, goes_over FROM col WHERE goes_to IS NOT NULL AND id IN ({marks})", tuple(cells)
    ).fetchall()
    found: dict[int, str] = {}
    for own, target, over in leading:
        text = cells[own]
        before, there = connection.execute(
            f"SELECT c{own}, c{target} FROM sheet_{sheet_id} WHERE id = ?", (row_id,)
        ).fetchone()
        if text and (over or not there.strip() or there == before):
            found[target] = text
    return found


def _hide(connection: sqlite3.Connection, sheet_id: int, before: frozenset[int]) -> None:
    """Hide what is left out now, and show what is not any more; a person may show and hide it all the same."""
    now = frozenset(column.id for column in read_columns(connection, sheet_id) if column.left_out)
    if now == before:
        return
    (kept,) = connection.execute("SELECT layout FROM sheet WHERE id = ?", (sheet_id,)).fetchone()
    layout = layout_from_text(kept)
    text = layout_to_text(replace(layout, hidden=(layout.hidden - before) | now))
    connection.execute("UPDATE sheet SET layout = ? WHERE id = ?", (text, sheet_id))


def _fill_empty(connection: sqlite3.Connection, sheet_id: int, own: Column, target: Column) -> None:
    """Lead on what was found before, where the chosen column is empty and nobody has emptied it by hand."""
    condition = (
        f"{own.name} != '' AND trim({target.name}) = '' AND id NOT IN"
        f" (SELECT row_id FROM edited WHERE sheet_id = {sheet_id} AND column_id = {target.id})"
    )
    row_ids = [row_id for (row_id,) in connection.execute(f"SELECT id FROM sheet_{sheet_id} WHERE {condition}")]
    connection.execute(f"UPDATE sheet_{sheet_id} SET {target.name} = {own.name} WHERE {condition}")
    follow(connection, sheet_id, row_ids)
