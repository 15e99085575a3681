"""What people know a row by: its number, and whom or what it is about."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from rowcall.model.fields import Field
from rowcall.model.sheets import Sheet, in_rank_order
from rowcall.project.reader import Reader

_WAYS = (
    (Field.FULL_NAME,),
    (Field.FIRST_NAME, Field.LAST_NAME),
    (Field.LINKEDIN_URL,),
    (Field.COMPANY_NAME,),
    (Field.COMPANY_DOMAIN,),
    (Field.COMPANY_LINKEDIN_URL,),
)
"""By which fields a person knows a row, best first."""


def about_rows(reader: Reader, sheet: Sheet, row_ids: Iterable[int]) -> dict[int, tuple[int, str]]:
    """The number and the words for each of these rows."""
    names = "".join(f", {column.name}" for column in sheet.columns)
    wanted = json.dumps(list(row_ids))
    found = reader.fetch(
        f"SELECT id, source_row, parent{names} FROM sheet_{sheet.id} WHERE id IN (SELECT value FROM json_each(?))",
        (wanted,),
    )
    return {
        row_id: (row_id if parent is not None or source_row is None else source_row, _words(sheet, cells))
        for row_id, source_row, parent, *cells in found
    }


def number_of(reader: Reader, sheet_id: int, row_id: int) -> int:
    """The number by which people know a row, even where it is gone."""
    found = reader.fetch(f"SELECT parent, source_row FROM sheet_{sheet_id} WHERE id = ?", (row_id,))
    if not found or found[0][0] is not None or found[0][1] is None:
        return row_id
    return int(found[0][1])


def _words(sheet: Sheet, cells: Sequence[str]) -> str:
    by_field: dict[str, str] = {}
    for place, column in in_rank_order(sheet.columns):
        if column.field and (text := cells[place].strip()):
            by_field.setdefault(column.field, text)
    ways = (" ".join(filter(None, map(by_field.get, way))) for way in _WAYS)
    return next(filter(None, ways), next((text.strip() for text in cells if text.strip()), ""))
