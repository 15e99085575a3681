"""Reads a doubtful answer with all that a person needs to decide about it: what was asked beside what was found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rowcall.likeness.contexts import (
    EXCLUDED,
    FUNCTIONS,
    LEVELS,
    REASONS,
    Asked,
    Beneath,
    beneath,
    judged,
    on_rows,
)
from rowcall.likeness.titles import Target, is_named
from rowcall.model import normal
from rowcall.model.action import Action, Output
from rowcall.model.fields import FIELD_TITLES, Field
from rowcall.model.review import Card, Doubtful, Emptied, Kind, Pair
from rowcall.model.service_words import codes_of
from rowcall.model.sheets import Column, Sheet
from rowcall.project.answer_rows import came_for, found_by, parent_under, sharing
from rowcall.project.reader import Reader
from rowcall.project.rereading import number_of

_SHOWN = (Field.FULL_NAME, Field.TITLE, Field.COMPANY_NAME, Field.COMPANY_DOMAIN, Field.LOCATION, Field.LINKEDIN_URL)
"""What is shown of somebody who was found, in this order."""
_NAMES = (Field.FULL_NAME, Field.COMPANY_NAME, Field.EMAIL, Field.COMPANY_DOMAIN, Field.LINKEDIN_URL)
"""What tells whom a row is about, best first."""


_SHOWS: Mapping[str, tuple[Field, ...]] = {
    "COMPANY_MISMATCH": (Field.COMPANY_NAME, Field.COMPANY_DOMAIN),
    "TITLE_MISMATCH": (Field.TITLE,),
    "LOCATION_MISMATCH": (Field.LOCATION,),
}
"""Reasons of the service -> the lines that would show it."""


class Cards:
    """Makes the cards of one project; what its sheets and runs are is read once.

    Args:
        reader: Of the project; not used elsewhere meanwhile.
        actions: By key.
    """

    def __init__(self, reader: Reader, actions: Mapping[str, Action]) -> None:
        self._reader = reader
        self._actions = actions
        self._sheets = {sheet.id: sheet for sheet in reader.sheets()}
        self._beneath = {id_: beneath(reader, sheet, actions) for id_, sheet in self._sheets.items()}

    def card(self, doubtful: Doubtful) -> Card | None:
        """The card of one answer; None where its row is gone."""
        sheet = self._sheets[doubtful.sheet_id]
        cells = self._cells(sheet, doubtful.row_id)
        if cells is None:
            return None
        match doubtful.kind:
            case Kind.NEWER:
                asked, found, pairs = self._newer(sheet, doubtful, cells)
            case Kind.CONTACT:
                asked, found, pairs = self._unsure(sheet, doubtful, cells)
            case Kind.SHARED:
                asked, found, pairs = self._shared(sheet, doubtful, cells)
            case _ if doubtful.place:
                asked, found, pairs = self._repeated(sheet, doubtful, cells)
            case _:
                asked, found, pairs = self._person(doubtful, cells)
        return Card(
            doubtful,
            sheet.title,
            str(number_of(self._reader, sheet.id, doubtful.row_id)),
            name_of(sheet, cells),
            asked,
            found,
            tuple(pairs),
            tuple(column.title for column in emptied(sheet, self._actions, doubtful)),
            unseen=doubtful.kind is Kind.REJECTED and bool(_about(asked)) and not any(pair.differs for pair in pairs),
        )

    def _cells(self, sheet: Sheet, row_id: int, gone: Sequence[Column] = ()) -> Mapping[int, str] | None:
        ids = [column.id for column in (*sheet.columns, *gone)]
        found = next(self._reader.rows(sheet.id, ids, [row_id]), None)
        return dict(zip(ids, found, strict=True)) if found is not None else None

    def _person(self, doubtful: Doubtful, cells: Mapping[int, str]) -> tuple[str, str, list[Pair]]:
        """Somebody who was found, beside the row and the choices that they were found with."""
        source, parent = self._source(doubtful)
        fields = {field: cells[column.id] for field, column in source.by_field.items()}
        asked, wanted, target = self._asked(source, parent, doubtful)
        pairs = []
        reasons = cells[source.columns[REASONS].id] if REASONS in source.columns else ""
        for field in _SHOWN:
            differs = doubtful.kind is Kind.TITLE and field is Field.TITLE
            if doubtful.kind is Kind.REJECTED:
                differs = field in _about(reasons) and _differ(asked.get(field, ""), fields.get(field, ""))
                differs = differs and not (field is Field.TITLE and is_named(fields.get(field, ""), target))
            if doubtful.kind is Kind.COMPANY:
                differs = field in (Field.COMPANY_NAME, Field.COMPANY_DOMAIN) and bool(asked.get(field))
            pairs.append(Pair(FIELD_TITLES[field], asked.get(field, ""), fields.get(field, ""), differs))
        match doubtful.kind:
            case Kind.REJECTED:
                return reasons, fields.get(Field.FULL_NAME, ""), _filled(pairs)
            case Kind.TITLE:
                return wanted, fields.get(Field.TITLE, ""), _filled(pairs)
        company = asked.get(Field.COMPANY_NAME) or asked.get(Field.COMPANY_DOMAIN, "")
        return company, fields.get(Field.COMPANY_NAME) or fields.get(Field.COMPANY_DOMAIN, ""), _filled(pairs)

    def _asked(self, source: Beneath, parent: int, doubtful: Doubtful) -> tuple[dict[Field, str], str, Target]:
        """What the row above says, and whom was looked for."""
        above = self._cells(source.source, parent, source.gone) or {}
        company, _person = source.asked.of([above.get(column.id, "") for column in source.asked.columns])
        target = Target()
        if above:
            targets = source.wanted([above[column.id] for column in source.option_columns])
            step = found_by(self._reader, doubtful.sheet_id, doubtful.row_id)
            target = dict(zip(source.steps, targets, strict=True)).get(step or 0, targets[0])
        wanted = self._in_words(source.action, target)
        named = {Field.COMPANY_NAME: company.name, Field.COMPANY_DOMAIN: company.domain, Field.TITLE: wanted}
        return named, wanted, target

    def _in_words(self, action: Action, target: Target) -> str:
        """Whom was looked for, as it was chosen."""
        parts = [", ".join(target.titles)] if target.titles else []
        for key, ids in ((FUNCTIONS, target.functions), (LEVELS, target.levels)):
            option = action.option(key)
            titles = {choice.id: choice.label for choice in option.choices} if option else {}
            if ids:
                parts.append(", ".join(titles.get(id_, id_) for id_ in ids))
        excluded = action.option(EXCLUDED)
        if target.excluded and excluded is not None:
            parts.append(f"{excluded.title}: {', '.join(target.excluded)}")
        return "; ".join(parts)

    def _source(self, doubtful: Doubtful) -> tuple[Beneath, int]:
        """By what a row was found, and the row that it was found under."""
        for source in self._beneath[doubtful.sheet_id]:
            parent = parent_under(self._reader, source.under, doubtful.row_id)
            if parent is not None:
                return source, parent
        return self._beneath[doubtful.sheet_id][0], 0

    def _repeated(self, sheet: Sheet, doubtful: Doubtful, cells: Mapping[int, str]) -> tuple[str, str, list[Pair]]:
        """An answer on the row itself, beside what the row says."""
        on_row = next(found for found in on_rows(sheet, self._actions) if found.action.key == doubtful.action)
        asked = Asked(sheet, doubtful.action)
        company, person = asked.of([cells[column.id] for column in asked.columns])
        found_company, found_person = on_row.found([cells[column.id] for column in on_row.columns])
        is_person = doubtful.kind is Kind.PERSON
        lines = (
            (Field.FULL_NAME, person, found_person, is_person),
            (Field.COMPANY_NAME, company.name, found_company.name, not is_person),
            (Field.COMPANY_DOMAIN, company.domain, found_company.domain, not is_person),
        )
        pairs = [
            Pair(FIELD_TITLES[field], left, right, differs and bool(left and right))
            for field, left, right, differs in lines
        ]
        repeated = {column.id for column in on_row.repeats.values()}
        pairs += [
            Pair(column.title, "", cells[column.id])
            for column in emptied(sheet, self._actions, doubtful)
            if column.id not in repeated
        ]
        if is_person:
            return person, found_person, _filled(pairs)
        told = [one.name or one.domain for one in (company, found_company)]
        if normal.fold(told[0]) == normal.fold(told[1]):  # the websites are what differs
            told = [one.domain or one.name for one in (company, found_company)]
        return told[0], told[1], _filled(pairs)

    def _unsure(self, sheet: Sheet, doubtful: Doubtful, cells: Mapping[int, str]) -> tuple[str, str, list[Pair]]:
        for action, part, value, word in judged(sheet, self._actions):
            if f"{action}/{part}" == doubtful.place:
                pairs = [*_of_row(sheet, cells), Pair(value.title, "", cells[value.id])]
                pairs.append(Pair(word.title, "", cells[word.id], differs=True))
                return cells[word.id], cells[value.id], pairs
        return "", "", []

    def _shared(self, sheet: Sheet, doubtful: Doubtful, cells: Mapping[int, str]) -> tuple[str, str, list[Pair]]:
        """An e-mail with the other people that it was found for."""
        asked = Asked(sheet, doubtful.action)
        for value in emptied(sheet, self._actions, doubtful)[:1]:
            email = cells[value.id]
            rows = sharing(self._reader, sheet.id, value, asked.columns)
            others = {
                asked.of(there)[1]: None
                for row_id, text, there in rows
                if row_id != doubtful.row_id and text == email.strip().lower()
            }
            names = ", ".join(filter(None, others))
            return names, email, [*_of_row(sheet, cells), Pair(value.title, names, email, differs=True)]
        return "", "", []

    def _newer(self, sheet: Sheet, doubtful: Doubtful, cells: Mapping[int, str]) -> tuple[str, str, list[Pair]]:
        column = next(column for column in sheet.columns if column.id == doubtful.column_id)
        came = came_for(self._reader, sheet.id, doubtful.row_id, column.id)
        return (
            cells[column.id],
            came,
            [*_of_row(sheet, cells), Pair(column.title, cells[column.id], came, differs=True)],
        )


def emptied(sheet: Sheet, actions: Mapping[str, Action], doubtful: Doubtful) -> list[Column]:
    """The columns whose cells are emptied where an answer on the row itself is turned down."""
    action = actions.get(doubtful.action)
    if action is None:
        return []
    if doubtful.part:
        both = [(value, word) for key, part, value, word in judged(sheet, actions) if f"{key}/{part}" == doubtful.place]
        return [column for pair in both for column in pair]
    keys = {output.key for output in _all_outputs(action)}
    return [column for column in sheet.columns if column.action == action.key and column.key in keys]


def emptying(sheet: Sheet, actions: Mapping[str, Action], doubtful: Doubtful, why: str) -> Emptied:
    """What is emptied where an answer on the row itself is turned down, and what says how the row ended.

    Args:
        sheet: The sheet.
        actions: By key.
        doubtful: The answer.
        why: What is noted of a row of which nothing is left.
    """
    gone = tuple(column.id for column in emptied(sheet, actions, doubtful))
    action = actions.get(doubtful.action)
    if action is None:
        return Emptied(gone)
    words = {word.id for _action, _part, _value, word in judged(sheet, actions)}
    keys = {output.key for output in _all_outputs(action)}
    own = [column for column in sheet.columns if column.action == action.key]
    others = (column.id for column in own if column.key in keys and column.id not in words and column.id not in gone)
    by_key = {column.key: column.id for column in own}
    status, note = (by_key.get(f"{action.key}{end}") for end in ("_status", "_note"))
    return Emptied(gone, tuple(others), status, note, why)


def _all_outputs(action: Action) -> list[Output]:
    return [output for part in action.parts for output in part.outputs] + list(action.outputs)


def _of_row(sheet: Sheet, cells: Mapping[int, str]) -> list[Pair]:
    """Whom a row is about, for a value that says nothing of that."""
    shown: dict[Field, str] = {}
    for column in sheet.columns:
        if column.field in (*_NAMES[:2], Field.FIRST_NAME, Field.LAST_NAME) and cells[column.id]:
            shown.setdefault(column.field, cells[column.id])
    if Field.FULL_NAME in shown:
        shown = {field: text for field, text in shown.items() if field not in (Field.FIRST_NAME, Field.LAST_NAME)}
    return [Pair(FIELD_TITLES[field], text, "") for field, text in shown.items()]


def name_of(sheet: Sheet, cells: Mapping[int, str]) -> str:
    """Whom or what a row is about, by the best that its cells say."""
    by_field: dict[Field, str] = {}
    for column in sheet.columns:
        if column.field and cells[column.id]:
            by_field.setdefault(column.field, cells[column.id])
    both = f"{by_field.get(Field.FIRST_NAME, '')} {by_field.get(Field.LAST_NAME, '')}".strip()
    named = (by_field.get(field, "") for field in _NAMES)
    return by_field.get(Field.FULL_NAME) or both or next(filter(None, named), "")


def _about(reasons: str) -> frozenset[Field]:
    """What the service holds against somebody, as far as the lines of a card could show it."""
    return frozenset(field for code in codes_of(reasons) for field in _SHOWS.get(code, ()))


def _differ(asked: str, found: str) -> bool:
    """Whether two values are not the same to whoever reads them."""
    return bool(asked and found) and normal.fold(asked) != normal.fold(found)


def _filled(pairs: Sequence[Pair]) -> list[Pair]:
    return [pair for pair in pairs if pair.asked or pair.found]
