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
        one, many = _tr("1 was on it before."), _tr("{count} were on it before.")
        told.append(one if result.already == 1 else many.format(count=words.number(result.already)))
    if result.not_marked:
        told.append(
            _tr("{rows} left out: the list says they may be contacted.").format(rows=words.rows(result.not_marked))
        )
    return " ".join([*told, *_passed_over(result)])


def removed(result: Removed) -> str:
    """What taking somebody off the list has brought, as sentences."""
    told = [_tr("Nobody was taken off the list.")]
    if result.entries:
        told = [_tr("{count} taken off the list.").format(count=words.number(result.entries))]
    elif not result.still and not result.unusable:
        told = [_tr("None of them is on the list.")]
    if result.still:
        still = _tr("{count} still must not be contacted, because of another entry, such as their company's.")
        told.append(still.format(count=words.number(result.still)))
    return " ".join([*told, *_passed_over(result)])


def tone(result: Added | Removed) -> str:
    """The colour for it: of success only where somebody was put on or taken off, and all that was given was used."""
    if result.unusable or (isinstance(result, Removed) and result.still):
        return "warn"
    done = result.entries if isinstance(result, Removed) else result.people + result.companies
    return "found" if done else "running"


def _passed_over(result: Added | Removed) -> list[str]:
    """The sentence for what names nobody, with the first of it."""
    if not result.unusable:
        return []
    if result.unusable == 1:
        said = _tr("1 was passed over, because nobody can be recognised in it")
    else:
        said = _tr("{count} were passed over, because nobody can be recognised in them")
        said = said.format(count=words.number(result.unusable))
    which = ", ".join(result.nameless)
    if which and result.unusable > len(result.nameless):
        which = _tr("{which} and {count} more").format(
            which=which, count=words.number(result.unusable - len(result.nameless))
        )
    return [f"{said}: {which}." if which else f"{said}."]


def _new(result: Added) -> list[tuple[str, int]]:
    return [(people(result.people), result.people), (companies(result.companies), result.companies)]


def _and(parts: list[str]) -> str:
    return _tr(" and ").join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("contacts", text)
