"""Workbooks of several sheets."""

from collections.abc import Mapping, Sequence
from pathlib import Path


def workbook(path: Path, sheets: Mapping[str, Sequence[Sequence[str]]], hidden: str = "") -> Path:
    """Write a workbook of these sheets, each with its rows; one of them may be hidden."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        page = book.create_sheet(title)
        page.sheet_state = "hidden" if title == hidden else "visible"
        for row in rows:
            page.append(list(row))
    book.save(path)
    return path
