"""Rows that are about the same: by what, how sure, and what becomes of their values when they are made one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

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
    """Each value once, joined by "; "."""


JOINED = "; "


@dataclass(frozen=True, slots=True)
class Merge:
    """How one group is made one row."""

    keeper: RowKey
    others: tuple[RowKey, ...]
    chosen: Mapping[int, str] = field(default_factory=dict)
    """Column of the keeper's sheet -> the text that a person chose for it."""


def kept(texts: Sequence[str], keep: Keep) -> str:
    """The one text that is made of those of several rows, that of the kept row first."""
    filled = [text for text in texts if text.strip()]
    if not filled:
        return texts[0] if texts else ""
    if keep is Keep.FIRST:
        return filled[0]
    return JOINED.join(_different(filled))


def differ(texts: Iterable[str]) -> bool:
    """Whether rows say more than one thing; case and surrounding space do not count, and neither does nothing."""
    return len({text.strip().casefold() for text in texts if text.strip()}) > 1


def _different(filled: Sequence[str]) -> list[str]:
    """Each text once as far as it says something that no text before it says, whole or as one of several."""
    found = [filled[0]]
    known = {part.strip().casefold() for part in filled[0].split(";")} | {filled[0].strip().casefold()}
    for text in filled[1:]:
        if text.strip().casefold() not in known:
            found.append(text)
            known.add(text.strip().casefold())
    return found
