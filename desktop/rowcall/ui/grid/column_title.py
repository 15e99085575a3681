"""What a column is called on the screen."""

from __future__ import annotations

from rowcall.model.sheets import Column, Origin
from rowcall.ui.languages.said import said


def shown_title(column: Column) -> str:
    """Its title; that of a column which a run has added in the language of the window, unless a person named it."""
    return said(column.title) if column.origin is Origin.ADDED else column.title
