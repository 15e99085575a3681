"""Makes one table of what is on the clipboard, whichever program it was copied from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from rowcall.formats.html_parser import TooManyCells, read_rows
from rowcall.formats.html_table import table_of

_FROM_A_SPREADSHEET = re.compile(
    r"urn:schemas-microsoft-com:office:excel|google-sheets-html-origin|content=\"?(excel\.sheet|libreoffice)",
    re.IGNORECASE,
)
_QUOTED_CELL = re.compile(r'"((?:[^"]|"")*)"(?=\t|\r?\n|\r|\Z)')
_CELL_END = re.compile(r"[\t\r\n]")
_LINE_END = re.compile(r"[\r\n]")
_NEEDS_QUOTES = re.compile(r'["\t\r\n]')


def pasted_table(html: str, text: str) -> str | None:
    """The table as text, with tabs between cells, as Rowcall opens it; None where there is none.

    Plain text counts where it has cells: a spreadsheet puts its values there, with the line breaks of cells in quotes.
    A web page's text has such breaks without quotes, so there its table counts where the text's lines differ in length.

    Args:
        html: What the clipboard has as a web page; empty where it has none.
        text: What it has as plain text.
    """
    plain = list(_rows_of_text(text)) if "\t" in text else []
    even = len(set(map(len, plain))) == 1
    if plain and (even or not html or _FROM_A_SPREADSHEET.search(html)):
        return _as_text(plain)
    table = _rows_of_page(html)
    if table:
        return _as_text(table)
    if plain:
        return _as_text(plain)
    return text if len(text.strip().splitlines()) > 1 else None


def _rows_of_page(html: str) -> list[list[str]]:
    if "<table" not in html.lower():
        return []
    try:
        rows = read_rows(table_of(html))
    except TooManyCells:
        return []
    return rows if sum(map(len, rows)) > 1 else []


def _rows_of_text(text: str) -> Iterator[list[str]]:
    """Cut text as spreadsheets write it: only a cell with a line break in it is in quotes."""
    row: list[str] = []
    place = 0
    while place < len(text):
        cell, place = _cell_at(text, place)
        row.append(cell)
        if text.startswith("\t", place):
            place += 1
            if place == len(text):
                row.append("")
        else:
            yield row
            row = []
            place += 2 if text.startswith("\r\n", place) else 1
    if row:
        yield row


def _cell_at(text: str, place: int) -> tuple[str, int]:
    """The cell that begins at a place, and where it ends."""
    quoted = _QUOTED_CELL.match(text, place)
    if quoted is not None and _LINE_END.search(quoted[1]):
        return quoted[1].replace('""', '"'), quoted.end()
    end = _CELL_END.search(text, place)
    end_place = end.start() if end else len(text)
    return text[place:end_place], end_place


def _as_text(rows: Iterable[Sequence[str]]) -> str:
    return "".join("\t".join(map(_quoted, row)) + "\n" for row in rows)


def _quoted(cell: str) -> str:
    return '"' + cell.replace('"', '""') + '"' if _NEEDS_QUOTES.search(cell) else cell
