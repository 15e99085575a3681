"""What a column of the sheet is, as far as its looks are concerned: nature, icon, first width, place on the screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from rowcall.model.fields import Field
from rowcall.model.sheets import Column, Origin, Sheet

_STATUS, _NOTE = "_status", "_note"


class Nature(Enum):
    """How the cells of a column are drawn."""

    TEXT = "text"
    STATUS = "status"
    """How the row ended in a step: a chip."""
    CHECK = "check"
    """What the service says of a value: a chip where the word is known."""
    NOTE = "note"
    """Why there is no result."""


@dataclass(frozen=True, slots=True)
class Look:
    """One column as the grid draws it."""

    column: Column
    place: int
    """Where its cells stand in the project; on the screen the order is made for reading."""
    nature: Nature
    icon: str
    width: int
    """In pixels, before anything is known of the content."""
    note: int | None
    """Where the note of the same action stands among the columns."""

    marked: bool
    """Whether what the service gave is marked: not in a sheet whose every row comes from there."""

    @property
    def added(self) -> bool:
        """Whether an action fills it."""
        return self.column.origin is Origin.ADDED

    @property
    def editable(self) -> bool:
        """Whether a person may type into it."""
        return self.nature is not Nature.STATUS


ICONS: Mapping[Field, str] = {
    Field.COMPANY_NAME: "building-2",
    Field.COMPANY_DOMAIN: "globe",
    Field.COMPANY_LINKEDIN_URL: "link",
    Field.COMPANY_LINKEDIN_ID: "hash",
    Field.FIRST_NAME: "user-round",
    Field.LAST_NAME: "user-round",
    Field.FULL_NAME: "user-round",
    Field.TITLE: "briefcase",
    Field.LINKEDIN_URL: "link",
    Field.LINKEDIN_ID: "hash",
    Field.EMAIL: "mail",
    Field.PERSONAL_EMAIL: "at-sign",
    Field.PHONE: "phone",
    Field.MOBILE: "smartphone",
    Field.LOCATION: "map-pin",
    Field.DEPARTMENT: "layers",
    Field.SENIORITY: "crown",
    Field.PERSONA: "target",
    Field.JOB_TITLES: "user-search",
    Field.CRM_ID: "id-card",
    Field.INDUSTRY: "factory",
    Field.COMPANY_SIZE: "users",
    Field.DO_NOT_CONTACT: "ban",
}

WIDTHS: Mapping[Field, int] = {
    Field.EMAIL: 220,
    Field.PERSONAL_EMAIL: 220,
    Field.LINKEDIN_URL: 200,
    Field.COMPANY_LINKEDIN_URL: 200,
    Field.TITLE: 160,
    Field.COMPANY_NAME: 150,
    Field.COMPANY_DOMAIN: 170,
    Field.FULL_NAME: 150,
    Field.LOCATION: 180,
    Field.PHONE: 160,
    Field.MOBILE: 160,
}
_PLAIN_WIDTH, _STATUS_WIDTH, _NOTE_WIDTH = 120, 144, 220


_REFERENCES = frozenset({"enrichment_id", "tracking_id", "urn"})
"""Keys of outputs that mean something to the service alone: to ask it, or its support, about an answer."""
IDENTITY = (Field.FULL_NAME, Field.TITLE, Field.COMPANY_NAME)
"""What tells people apart at a glance; it stands first in a sheet of people who were found."""


def looks(sheet: Sheet, icon_of_action: Mapping[str, str]) -> tuple[Look, ...]:
    """How each column of a sheet is drawn, in their order on the screen.

    In an imported sheet the file's columns come first, as they were; then what each action added, its state first.
    In a sheet that an action made, who it is comes first, then what other actions added, then the rest, and notes
    behind it. References by which only the service knows something stand last. Where a person has moved columns, their
    order counts; what came since stands behind.
    """
    notes = {
        column.action: place
        for place, column in enumerate(sheet.columns)
        if column.action and column.key == column.action + _NOTE
    }
    maker = sheet.columns[0].action if sheet.columns else ""
    drawn = [_look(column, place, maker, notes, icon_of_action) for place, column in enumerate(sheet.columns)]
    groups = list(dict.fromkeys(look.column.action for look in drawn))
    drawn.sort(key=lambda look: _rank(look, maker, groups))
    place_of = {column_id: place for place, column_id in enumerate(sheet.layout.order)}
    return tuple(sorted(drawn, key=lambda look: place_of.get(look.column.id, len(place_of))))


def on_screen(sheet: Sheet, drawn: tuple[Look, ...]) -> tuple[Look, ...]:
    """Those that are not hidden."""
    return tuple(look for look in drawn if look.column.id not in sheet.layout.hidden)


def status_column(sheet: Sheet, action: str) -> Column | None:
    """The column that tells how each row of a sheet ended in an action; None where it was not asked there."""
    return next((column for column in sheet.columns if column.action == action and _is_status(column)), None)


def _is_status(column: Column) -> bool:
    return nature_of(column) is Nature.STATUS


def _rank(look: Look, maker: str, groups: list[str]) -> tuple[int, int, int, int]:
    if look.column.action and look.column.key in _REFERENCES:
        return 4, 0, 0, look.place
    if maker and look.nature is Nature.NOTE:
        return 3, 0, 0, look.place
    if look.column.action != maker:
        within = {Nature.STATUS: 0, Nature.NOTE: 2}.get(look.nature, 1)
        return 1, groups.index(look.column.action), within, look.place
    if not maker:
        return 0, 0, 0, look.place
    if look.column.field in IDENTITY:
        return 0, IDENTITY.index(look.column.field), 0, look.place
    return 2, 0, 0, look.place


def _look(column: Column, place: int, maker: str, notes: Mapping[str, int], icon_of_action: Mapping[str, str]) -> Look:
    nature = nature_of(column)
    note = notes.get(column.action) if column.action else None
    width = {Nature.STATUS: _STATUS_WIDTH, Nature.NOTE: _NOTE_WIDTH}.get(nature, _PLAIN_WIDTH)
    icon = ""
    if column.field is not None:
        icon, width = ICONS[column.field], WIDTHS.get(column.field, width)
    elif nature is Nature.STATUS:
        icon = icon_of_action.get(column.action, "activity")
    return Look(column, place, nature, icon, width, note, column.action != maker)


def nature_of(column: Column) -> Nature:
    """How the cells of a column are drawn."""
    if column.origin is not Origin.ADDED or not column.action:
        return Nature.TEXT
    if column.key == column.action + _STATUS:
        return Nature.STATUS
    if column.key == column.action + _NOTE:
        return Nature.NOTE
    return Nature.CHECK if column.key.endswith(_STATUS) else Nature.TEXT
