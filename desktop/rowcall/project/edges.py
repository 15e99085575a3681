"""Where a block of filled cells ends in a column of any length, as one question to the project."""

from __future__ import annotations

from array import array

from rowcall.project.reader import Reader


def far_edge(reader: Reader, sheet_id: int, column_id: int, ids: array[int], start: int, last: int) -> int:
    """Where Ctrl and an arrow lead along a column of rows in any order.

    Args:
        reader: Of this thread.
        sheet_id: The sheet.
        column_id: The column.
        ids: The rows that are shown, in their order.
        start: Place of the first among them.
        last: Place of the last one in this direction.

    Returns:
        A place from `start` to `last`.
    """
    if start == last:
        return start
    way = 1 if last > start else -1
    pair = list(reader.rows(sheet_id, [column_id], [ids[start], ids[start + way]]))
    in_block = all(text for (text,) in pair)
    sign = "=" if in_block else "!="
    found = reader.fetch(f"SELECT id FROM sheet_{sheet_id} WHERE c{column_id} {sign} ''")
    ends = {row_id for (row_id,) in found}
    for place in range(start + way, last + way, way):
        if ids[place] in ends:
            return place - way if in_block else place
    return last
