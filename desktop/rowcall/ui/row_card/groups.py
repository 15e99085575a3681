"""In which groups the columns of a sheet stand in a card, and by what its row is called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rowcall.model.fields import Field
from rowcall.model.sheets import Column, in_rank_order
from rowcall.ui.grid.looks import Look, Nature

WHO = (
    Field.FULL_NAME,
    Field.FIRST_NAME,
    Field.LAST_NAME,
    Field.TITLE,
    Field.COMPANY_NAME,
    Field.COMPANY_DOMAIN,
    Field.EMAIL,
    Field.PHONE,
    Field.MOBILE,
    Field.LINKEDIN_URL,
    Field.COMPANY_LINKEDIN_URL,
    Field.LOCATION,
)
"""What tells who a row is about, in the order of the card."""


@dataclass(frozen=True, slots=True)
class Group:
    """Columns that belong together; the action is empty for those of who it is and of the list."""

    action: str
    looks: tuple[Look, ...]
    who: bool = False
    status: Look | None = None
    note: Look | None = None


def groups_of(looks: Sequence[Look]) -> tuple[Group, ...]:
    """Who it is first, then the list's other columns, then what each action gave."""
    own = [look for look in looks if not look.marked or not look.added]
    who = sorted((look for look in own if look.column.field in WHO), key=lambda look: WHO.index(look.column.field))
    rest = [look for look in own if look not in who and not look.added]
    by_action: dict[str, list[Look]] = {}
    for look in looks:
        if look not in who and look.added:
            by_action.setdefault(look.column.action, []).append(look)
    found = [Group("", tuple(who), who=True), Group("", tuple(rest))]
    found += [_of_action(action, members) for action, members in by_action.items()]
    return tuple(group for group in found if group.looks or group.status)


def _of_action(action: str, members: Sequence[Look]) -> Group:
    status = next((look for look in members if look.nature is Nature.STATUS), None)
    note = next((look for look in members if look.nature is Nature.NOTE), None)
    return Group(action, tuple(look for look in members if look not in (status, note)), status=status, note=note)


def called(columns: Sequence[Column], cells: Sequence[str]) -> tuple[str, str]:
    """What a row is called, and what stands under that: a person with title and company, or a company."""
    said: dict[Field, str] = {}
    for place, column in in_rank_order(columns):
        if column.field and cells[place].strip():
            said.setdefault(column.field, cells[place].strip())
    name = said.get(Field.FULL_NAME) or _joined(said, " ", Field.FIRST_NAME, Field.LAST_NAME)
    if name:
        return name, _joined(said, " · ", Field.TITLE, Field.COMPANY_NAME)
    company = said.get(Field.COMPANY_NAME) or said.get(Field.COMPANY_DOMAIN, "")
    beside = said.get(Field.COMPANY_DOMAIN, "")
    first = next((text.strip() for text in cells if text.strip()), "")
    return company or first, beside if company and beside != company else ""


def _joined(said: Mapping[Field, str], between: str, *fields: Field) -> str:
    return between.join(filter(None, (said.get(field, "") for field in fields)))
