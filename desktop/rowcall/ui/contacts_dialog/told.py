"""What happened to the do-not-contact list, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rowcall.model.do_not_contact import Added, ContactCount, Removed
from rowcall.ui.widgets import words


def people(count: int) -> str:
    """So many people."""
    return _tr("1 person") if count == 1 else _tr("{count} people").format(count=words.number(count))


def companies(count: int) -> str:
    """So many companies."""
    return _tr("1 company") if count == 1 else _tr("{count} companies").format(count=words.number(count))


def counted(count: ContactCount) -> str:
    """How many are on the list."""
    return f"{people(count.people)} · {companies(count.companies)}"


def added(result: Added) -> str:
    """What putting somebody on the list has brought, as sentences."""
    new = [told for told, count in _new(result) if count]
    told = [_tr("{who} put on the list.").format(who=_and(new)) if new else _tr("Nobody new was put on the list.")]
    if result.already:
        told.append(_tr("{count} on it before.").format(count=words.number(result.already)))
    if result.not_marked:
        told.append(
            _tr("{rows} left out: the list says they may be contacted.").format(rows=words.rows(result.not_marked))
        )
    if result.unusable:
        one, many = _tr("1 names nobody and was passed over."), _tr("{count} name nobody and were passed over.")
        told.append(one if result.unusable == 1 else many.format(count=words.number(result.unusable)))
    return " ".join(told)


def removed(result: Removed) -> str:
    """What taking somebody off the list has brought, as sentences."""
    if not result.entries and not result.still:
        return _tr("None of them is on the list.")
    told = [_tr("{count} taken off the list.").format(count=words.number(result.entries))]
    if result.still:
        still = _tr("{count} still must not be contacted, because of another entry, such as their company's.")
        told.append(still.format(count=words.number(result.still)))
    return " ".join(told)


def _new(result: Added) -> list[tuple[str, int]]:
    return [(people(result.people), result.people), (companies(result.companies), result.companies)]


def _and(parts: list[str]) -> str:
    return _tr(" and ").join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("contacts", text)
