"""Parses workbooks in a process of its own, under limits: a hostile file can end that process, never the program."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

CHUNK_ROWS = 1000
MEMORY_LIMIT = 2_000_000_000
"""Bytes of address space; Linux alone enforces it. A sheet of 100,000 rows and 14 columns needs 0.6 GB."""

MOST_CELLS = 60_000_000
"""Cells of the rectangle around a sheet's content; calamine keeps them all in memory."""


def serve(connection: Connection, path: str, sheet: str | None) -> None:
    """Send what a workbook holds, in order.

    The messages are ("sheets", names, chosen), any number of ("rows", rows), and ("end",); or ("problem", kind)
    where kind is `password`, `damaged`, `no_sheet`, `huge` or `memory`.
    """
    _become_small()
    with contextlib.suppress(BrokenPipeError):  # nobody listens any more
        try:
            for message in _messages(Path(path), sheet):
                connection.send(message)
        except MemoryError:
            connection.send(("problem", "memory"))
    connection.close()


def _become_small() -> None:
    """Limit memory and stay silent: what a parser prints when it dies is not for people."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 2)
    os.close(null)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 (not on Windows)

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _messages(path: Path, wanted: str | None) -> Iterator[tuple[Any, ...]]:
    import python_calamine

    try:
        with python_calamine.load_workbook(path) as workbook:
            names = _visible_sheets(workbook.sheets_metadata)
            chosen = wanted or next(iter(names), None)
            if chosen is None or chosen not in workbook.sheet_names:
                yield "problem", "no_sheet"
                return
            yield "sheets", names, chosen
            sheet = workbook.get_sheet_by_name(chosen)
            if sheet.total_height * sheet.width > MOST_CELLS:
                yield "problem", "huge"
                return
            yield from _rows(path, chosen, sheet)
            yield ("end",)
    except python_calamine.PasswordError:
        yield "problem", "password"
    except (python_calamine.CalamineError, OSError, ValueError):
        yield "problem", "damaged"


def _visible_sheets(sheets: list[Any]) -> tuple[str, ...]:
    """The names of the sheets with cells that a person can see."""
    import python_calamine

    return tuple(
        sheet.name
        for sheet in sheets
        if sheet.typ == python_calamine.SheetTypeEnum.WorkSheet
        and sheet.visible == python_calamine.SheetVisibleEnum.Visible
    )


def _rows(path: Path, name: str, sheet: Any) -> Iterator[tuple[str, list[list[str]]]]:
    from rowcall.formats.number_text import value_text  # noqa: PLC0415
    from rowcall.formats.workbook_details import read_details  # noqa: PLC0415

    details = read_details(path, name)
    first_column = sheet.start[1] if sheet.start else 0
    chunk: list[list[str]] = []
    for number, values in enumerate(sheet.iter_rows()):
        row = [value if type(value) is str else value_text(value) for value in values]
        for column, text in details.get(number, {}).items():
            if 0 <= column - first_column < len(row):
                row[column - first_column] = text
        chunk.append(row)
        if len(chunk) == CHUNK_ROWS:
            yield "rows", chunk
            chunk = []
    yield "rows", chunk
