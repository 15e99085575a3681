"""How the sheets of a project stand on the screen, for a file that people read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache, partial

from rowcall.model.export_plans import ShownColumn, ShownSheet
from rowcall.model.sheets import Column, Origin, Sheet
from rowcall.ui.grid.cell_words import in_words
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.grid.looks import looks
from rowcall.ui.languages.named import named

_REMEMBERED = 1024
"""Different words of a column that are kept at hand while its rows are written."""


def as_shown(sheets: Iterable[Sheet]) -> Mapping[str, ShownSheet]:
    """Sheet key -> its title, its columns in the order of the screen, and what is read in their cells."""
    return {
        sheet.key: ShownSheet(named(sheet.title), tuple(_shown(look.column) for look in looks(sheet, {})))
        for sheet in sheets
    }


def _shown(column: Column) -> ShownColumn:
    words = lru_cache(_REMEMBERED)(partial(in_words, column)) if column.origin is Origin.ADDED else None
    return ShownColumn(column.id, shown_title(column), words)
