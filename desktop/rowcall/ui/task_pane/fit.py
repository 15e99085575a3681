"""Tells from declarations alone whether an action can ask for the rows of a list, and what it would match them on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from rowcall.model.action import Action, Option, Part
from rowcall.model.fields import FIELD_TITLES, PERSON_FIELDS, Field
from rowcall.model.sheets import Sheet
from rowcall.ui.languages.named import named

_NAMES = frozenset({Field.FIRST_NAME, Field.LAST_NAME})


@dataclass(frozen=True, slots=True)
class Fit:
    """How an action and the columns of a list go together."""

    parts: tuple[str, ...]
    """The parts that can be asked, at least of rows whose cells are filled."""
    matched_on: str
    """The columns that a row is matched on, best first."""
    missing: str
    """What the list would need, as a sentence; empty where something can be asked."""

    @property
    def possible(self) -> bool:
        """Whether anything can be asked."""
        return bool(self.parts)


def fields_of(sheet: Sheet) -> frozenset[Field]:
    """The fields that a sheet's columns have."""
    return frozenset(column.field for column in sheet.columns if column.field is not None)


def fields_made(action: Action) -> frozenset[Field]:
    """The fields of the sheet that an action makes; none where it makes no sheet."""
    outputs = action.new_sheet.outputs if action.new_sheet else ()
    return frozenset(output.field for output in outputs if output.field is not None)


def fit(action: Action, fields: Iterable[Field]) -> Fit:
    """Say what an action can ask of rows with these fields."""
    there = reach(fields)
    parts = tuple(part for part in action.parts if can_ask(part, there))
    if not parts:
        return Fit((), "", what_it_needs(action.parts))
    usable = [need for part in parts for need in part.needs if need <= there]
    names = list(dict.fromkeys(_together(need) for need in usable))
    return Fit(tuple(part.key for part in parts), _or(names), "")


def is_source(action: Action) -> bool:
    """Whether it never needs a row of a list."""
    return action.needs_no_list({})


def may_be_source(action: Action) -> bool:
    """Whether it needs no row of a list once its options are set."""
    return is_source(action) or action.needs_no_list({option.key: option.title for option in action.options})


def begins_without_list(action: Action, option: Option) -> bool:
    """Whether it is this option that makes a list needless, such as the address of one post."""
    return not is_source(action) and action.needs_no_list({option.key: option.title})


def makes_list(action: Action) -> bool:
    """Whether it makes a sheet of people or companies, which one can go on with."""
    return bool(fields_made(action) & {Field.COMPANY_DOMAIN, Field.COMPANY_LINKEDIN_URL})


def is_about_people(action: Action, fields: Iterable[Field]) -> bool:
    """Whether it can ask for the people of rows with these fields, and not only for their companies."""
    there = frozenset(fields)
    return any(need <= there and need & PERSON_FIELDS for part in action.parts for need in part.needs)


def can_ask(part: Part, fields: Iterable[Field]) -> bool:
    """Whether one full set of what a part needs is there."""
    return part.can_be_asked(reach(fields))


def what_it_needs(parts: Iterable[Part]) -> str:
    """What a list must have for these parts, as a sentence."""
    needs = dict.fromkeys(_together(need) for part in parts for need in part.needs)
    return _tr("Needs a column with {fields}.").format(fields=_or(list(needs)))


def reach(fields: Iterable[Field]) -> frozenset[Field]:
    """The fields, with the names that a full name is split into."""
    there = frozenset(fields)
    return there | _NAMES if Field.FULL_NAME in there else there


def _together(need: frozenset[Field]) -> str:
    order = list(Field)
    in_order = sorted(need, key=lambda field: (field not in PERSON_FIELDS, order.index(field)))
    return " + ".join(named(FIELD_TITLES[field]) for field in in_order)


def _or(names: list[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    return _tr("{names} or {last}").format(names=", ".join(names[:-1]), last=names[-1])


def _tr(text: str) -> str:
    return QCoreApplication.translate("fit", text)
