"""Rows that are about the same: by what, how sure, and what becomes of their values when they are made one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from rowcall.model.fields import Field
from rowcall.model.plain_dates import is_day
from rowcall.model.plain_numbers import AMOUNT, may_be_numbers
from rowcall.model.sheets import Column
from rowcall.model.spellings import fullest, one_thing

RowKey = tuple[int, int]
"""Id of a sheet, and of a row of it."""


class Alike(StrEnum):
    """What two rows have in common."""

    CRM_ID = "crm_id"
    PROFILE = "profile"
    EMAIL = "email"
    PAGE = "page"
    """The company's page."""
    DOMAIN = "domain"
    PHONE = "phone"
    COLUMNS = "columns"
    """Chosen columns."""
    NAME = "name"
    """The name of a person with the company, or the name of a company."""
    NEAR = "near"
    """Names that are almost the same."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What counts as the same."""

    sheet_ids: tuple[int, ...]
    by: frozenset[Alike]
    column_ids: tuple[int, ...] = ()
    """The chosen columns, of the first sheet."""


@dataclass(frozen=True, slots=True)
class Group:
    """Rows that are about the same, the oldest first."""

    rows: tuple[RowKey, ...]
    alike: tuple[Alike, ...]
    sureness: int
    """0 to 100, of its weakest link."""


@dataclass(frozen=True, slots=True)
class Match:
    """A row that is also in another list."""

    row_id: int
    there: RowKey
    """Sheet and row of the other list."""
    alike: tuple[Alike, ...]
    sureness: int
    """0 to 100."""


class Keep(StrEnum):
    """What becomes of a column where the rows of a group differ."""

    FIRST = "first"
    """The value of the row that is kept; where it has none, that of the next row."""
    BOTH = "both"
    """Each value once, joined by "; "; of spellings of one value the one that says most. Of amounts and days, of which
    a cell has one only, the first."""


JOINED = "; "


@dataclass(frozen=True, slots=True)
class Merge:
    """How one group is made one row."""

    keeper: RowKey
    others: tuple[RowKey, ...]
    chosen: Mapping[int, str] = field(default_factory=dict)
    """Column of the keeper's sheet -> the text that a person chose for it."""


def kept(texts: Sequence[str], keep: Keep, field: Field | None = None) -> str:
    """The one text that is made of those of several rows, that of the kept row first.

    Args:
        texts: Of each row.
        keep: What becomes of it where they differ.
        field: What they mean; None: nothing that is known.
    """
    filled = [text for text in texts if text.strip()]
    if not filled:
        return texts[0] if texts else ""
    if keep is Keep.FIRST:
        return filled[0]
    parts = {part.strip().casefold() for text in filled if ";" in text for part in text.split(";")}
    alone = [text for text in filled if text.strip().casefold() not in parts]  # what a later text has as well is said
    return JOINED.join(fullest(spellings, field) for spellings in _things(alone, field))


def holds_one(column: Column, texts: Iterable[str]) -> bool:
    """Whether a cell can only have one of these: two amounts or two days with a sign between are neither any more."""
    filled = [text.strip() for text in texts if text.strip()]
    if all(map(is_day, filled)):
        return True
    return may_be_numbers(column) and all(map(AMOUNT.fullmatch, filled))


def differ(texts: Iterable[str], field: Field | None = None) -> bool:
    """Whether rows say more than one thing; spellings of one do not count, and neither does nothing."""
    return len(_things([text for text in texts if text.strip()], field)) > 1


def _things(filled: Sequence[str], field: Field | None) -> list[list[str]]:
    """The texts by the thing that they are spellings of; one that stands within a text of several says nothing new."""
    found: list[list[str]] = []
    within: set[str] = set()
    for text in filled:
        if text.strip().casefold() in within:
            continue
        same = next((spellings for spellings in found if one_thing(spellings[0], text, field)), None)
        if same is not None:
            same.append(text)
        else:
            found.append([text])
        if ";" in text:
            within.update(part.strip().casefold() for part in text.split(";"))
    return found
