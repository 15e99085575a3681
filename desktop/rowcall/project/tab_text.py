"""Blocks of cells as the text that spreadsheets exchange, made by the database: no thread waits for it meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence

from rowcall.project.cell_tests import id_list
from rowcall.project.live_rows import live
from rowcall.project.reader import Reader

_ROWS = 4096
"""Rows that become one text at a time; their lines are joined within a millisecond."""
_TAB, _LINE = "char(9)", "char(13, 10)"


def tab_text(
    reader: Reader,
    sheet_id: int,
    column_ids: Sequence[int],
    row_ids: Sequence[int],
    words: Mapping[int, Callable[[str], str]],
) -> Generator[tuple[int, str], None, None]:
    """The lines of these rows in the order asked for, thousands at a time, each ended by a line break.

    A cell with a tab, a line break or a leading quote is quoted, as Excel does.

    Args:
        reader: Of the thread that asks; it learns the words.
        sheet_id: The sheet.
        column_ids: The columns, at least one.
        row_ids: The rows; those that are gone are left out.
        words: What the text of a cell is called on the screen, for columns where that is another one.

    Yields:
        How many of the rows are done, and the lines of those that were not done before.
    """
    cells = []
    for column_id in column_ids:
        cell = f"c{column_id}"
        if column_id in words:
            reader.learn(f"words_{column_id}", words[column_id])
            cell = f"words_{column_id}({cell})"
        cells.append(cell)
    for start in range(0, len(row_ids), _ROWS):
        wanted = id_list(row_ids[start : start + _ROWS])
        rows, text = _lines(reader, sheet_id, cells, wanted)
        if _has_marks(text, rows, len(cells)):
            rows, text = _lines(reader, sheet_id, [_quoted(cell) for cell in cells], wanted)
        yield min(start + _ROWS, len(row_ids)), text


def _lines(reader: Reader, sheet_id: int, cells: Sequence[str], wanted: str) -> tuple[int, str]:
    """How many of the wanted rows are there, and their lines."""
    line = f" || {_TAB} || ".join(cells)
    ((rows, text),) = reader.fetch(
        f"SELECT count(*), group_concat(line || {_LINE}, '') FROM (SELECT {line} AS line FROM json_each(?) AS wanted"
        f" CROSS JOIN sheet_{sheet_id} AS here WHERE here.id = wanted.value AND {live(sheet_id, 'here.id')}"
        " ORDER BY wanted.key)",
        (wanted,),
    )
    return rows, text or ""


def _has_marks(text: str, rows: int, columns: int) -> bool:
    """Whether any cell has to be quoted: to find that out at once costs a fraction of asking each cell."""
    more = text.count("\t") > rows * (columns - 1) or max(text.count("\n"), text.count("\r")) > rows
    return more or text.startswith('"') or '\t"' in text or '\n"' in text


def _quoted(cell: str) -> str:
    marks = " OR ".join(f"instr({cell}, {mark})" for mark in (_TAB, "char(10)", "char(13)"))
    return f"""iif({marks} OR substr({cell}, 1, 1) = '"', '"' || replace({cell}, '"', '""') || '"', {cell})"""
