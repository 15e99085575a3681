"""What the two ways of sorting a column are called: by what it holds, letters, amounts or days."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rowcall.model.cell_kinds import Kind


def sort_by(kind: Kind, *, descending: bool) -> str:
    """What sorts by a column of this kind before all others."""
    if kind is Kind.NUMBER:
        return _tr("Sort largest to smallest") if descending else _tr("Sort smallest to largest")
    if kind.is_day:
        return _tr("Sort newest to oldest") if descending else _tr("Sort oldest to newest")
    return _tr("Sort Z to A") if descending else _tr("Sort A to Z")


def then_by(kind: Kind, *, descending: bool) -> str:
    """What sorts by it behind all others."""
    if kind is Kind.NUMBER:
        smallest, largest = _tr("Then sort by this, smallest to largest"), _tr("Then sort by this, largest to smallest")
        return largest if descending else smallest
    if kind.is_day:
        oldest, newest = _tr("Then sort by this, oldest to newest"), _tr("Then sort by this, newest to oldest")
        return newest if descending else oldest
    return _tr("Then sort by this, Z to A") if descending else _tr("Then sort by this, A to Z")


def sorted_by(kind: Kind, *, descending: bool) -> str:
    """What is told of a column that the rows are sorted by."""
    if kind is Kind.NUMBER:
        return _tr("sorted largest to smallest") if descending else _tr("sorted smallest to largest")
    if kind.is_day:
        return _tr("sorted newest to oldest") if descending else _tr("sorted oldest to newest")
    return _tr("sorted Z to A") if descending else _tr("sorted A to Z")


def way(kind: Kind, *, descending: bool) -> str:
    """One way of the two, to be chosen."""
    if kind is Kind.NUMBER:
        return _tr("Largest to smallest") if descending else _tr("Smallest to largest")
    if kind.is_day:
        return _tr("Newest to oldest") if descending else _tr("Oldest to newest")
    return _tr("Z to A") if descending else _tr("A to Z")


def in_order(kind: Kind) -> str:
    """What a list of the column's values in their own order is called."""
    if kind is Kind.NUMBER:
        return _tr("Smallest first")
    return _tr("Oldest first") if kind.is_day else _tr("A–Z")


def _tr(text: str) -> str:
    return QCoreApplication.translate("order_words", text)
