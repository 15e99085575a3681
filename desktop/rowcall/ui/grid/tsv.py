"""Blocks of cells as the text that spreadsheets exchange by the clipboard."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_TOGETHER = 1000
"""Lines that become one text at a time: a list of a million is looked through by Python again and again."""


def to_text(rows: Iterable[Sequence[str]]) -> str:
    """Rows as tab-separated text; a cell with a tab, a line break or a leading quote is quoted, as Excel does."""
    pieces: list[str] = []
    lines: list[str] = []
    for row in rows:
        lines.append("\t".join(map(_cell, row)))
        if len(lines) == _TOGETHER:
            pieces.append(_ended(lines))
            lines.clear()
    return "".join([*pieces, _ended(lines)])


def _ended(lines: Sequence[str]) -> str:
    return "".join(f"{line}\r\n" for line in lines)


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
