"""What people read in a cell where the service or the engine wrote a word for machines."""

from __future__ import annotations

from rowcall.model.service_words import reasons_of
from rowcall.model.sheets import Column, Origin
from rowcall.ui.grid import states
from rowcall.ui.grid.looks import Nature, nature_of
from rowcall.ui.languages.named import named
from rowcall.ui.languages.said import said


def in_words(column: Column, text: str) -> str:
    """A cell's text as it stands on the screen; what people wrote stays as it is."""
    return of_nature(nature_of(column), text) if is_told(column) else text


def is_told(column: Column) -> bool:
    """Whether cells of a column may stand otherwise on the screen than in the project."""
    return column.origin is Origin.ADDED


def of_nature(nature: Nature, text: str) -> str:
    """The same where the nature of the column is known already.

    Args:
        nature: Of a column that an action fills; every other column is text that people wrote.
        text: The exact text of the cell.
    """
    match nature:
        case Nature.STATUS:
            return states.word(text)
        case Nature.NOTE:
            return said(text)
        case Nature.CHECK:
            chip = states.of_check(text)
            return chip.text if chip is not None else text
        case Nature.TEXT:
            return _reasons(text) or text


def _reasons(text: str) -> str:
    """Why somebody does not fit, in words that begin large; empty where the cell says something else."""
    told = "; ".join(named(reason) for reason in reasons_of(text))
    return told[:1].upper() + told[1:]
