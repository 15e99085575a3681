"""Blocks of cells as the text that spreadsheets exchange by the clipboard."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence


def to_text(rows: Iterable[Sequence[str]]) -> str:
    """Rows as tab-separated text; a cell with a tab, a line break or a leading quote is quoted, as Excel does."""
    return "".join("\t".join(_cell(cell) for cell in row) + "\r\n" for row in rows)


def from_text(text: str) -> list[list[str]]:
    """The rows of tab-separated text; a quoted cell may hold tabs and line breaks. The last line break counts not."""
    if not text:
        return []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter="\t", quotechar='"', doublequote=True)
    try:
        return [row or [""] for row in reader]
    except csv.Error:  # an unclosed quote in ordinary text: take it as it stands
        return [line.split("\t") for line in text.splitlines()]


def _cell(text: str) -> str:
    if any(mark in text for mark in "\t\n\r") or text.startswith('"'):
        return '"' + text.replace('"', '""') + '"'
    return text
