"""What happened to the do-not-contact list, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rowcall.model.do_not_contact import Added, ContactCount, Removed
from rowcall.ui.languages.counted import counted
from rowcall.ui.widgets import words


def on_it(count: ContactCount) -> str:
    """How many are on the list."""
    return f"{words.people(count.people)} · {words.companies(count.companies)}"


def added(result: Added) -> str:
    """What putting somebody on the list has brought, as sentences."""
    new = [told for told, count in _new(result) if count]
    told = [_tr("{who} put on the list.").format(who=_and(new)) if new else _tr("Nobody new was put on the list.")]
    if result.already:
        told.append(counted("%Ln entry(s) were on the list before.", result.already))
    if result.not_marked:
        told.append(counted("%Ln row(s) left out: the list says they may be contacted.", result.not_marked))
    return " ".join([*told, *_passed_over(result)])


def removed(result: Removed) -> str:
    """What taking somebody off the list has brought, as sentences."""
    told = [_tr("Nobody was taken off the list.")]
    if result.entries:
        told = [counted("%Ln entry(s) taken off the list.", result.entries)]
    elif not result.still and not result.unusable:
        told = [_tr("None of them is on the list.")]
    if result.still:
        told.append(
            counted("%Ln still must not be contacted, because of another entry, such as their company's.", result.still)
        )
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
    said = counted("%Ln row(s) were passed over, because nobody can be recognised in them", result.unusable)
    which = ", ".join(result.nameless)
    if which and result.unusable > len(result.nameless):
        which = counted("{which} and %Ln more", result.unusable - len(result.nameless)).format(which=which)
    return [f"{said}: {which}." if which else f"{said}."]


def _new(result: Added) -> list[tuple[str, int]]:
    return [
        (words.people(result.people), result.people),
        (words.companies(result.companies), result.companies),
    ]


def _and(parts: list[str]) -> str:
    return _tr(" and ").join(parts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("contacts", text)
