"""The command that looks after the do-not-contact list without a window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from rowcall.errors import FileProblem
from rowcall.model.do_not_contact import Added, ContactCount, Removed, Why
from rowcall.session import Session
from rowcall.setups import make_setup

NOBODY = "Give e-mail addresses, profiles, domains, LinkedIn pages of companies, or lists of them (CSV, Excel)."


async def carry_out(word: str, given: Sequence[str], *, objection: bool = False) -> int:
    """Do what was asked and say what came of it; returns the exit code.

    Args:
        word: add, remove, count, export or import.
        given: Values and names of files; for `export` and `import` one file, for `count` nothing.
        objection: Whether those who are added have objected themselves.

    Raises:
        RowcallError: If a file cannot be read or written, what was given names nobody, or the list cannot be used.
    """
    session = Session(make_setup())
    try:
        match word:
            case "add":
                said = await _add(session, given, objection=objection)
            case "remove":
                said = await _remove(session, given)
            case "export":
                said = f"Written without names: {_who(await session.do_not_contact.export(_one_file(given)))}."
            case "import":
                said = _added(await session.do_not_contact.take_in(_one_file(given)))
            case _:
                said = f"{_who(await session.do_not_contact.count())} on the do-not-contact list."
        sys.stdout.write(f"{said}\n")
        return 0
    finally:
        await session.close()


async def _add(session: Session, given: Sequence[str], *, objection: bool) -> str:
    files, values = _sorted(given)
    added = Added(0, 0)
    for path in files:
        added += await session.do_not_contact.add_file(path, Why.OBJECTION if objection else Why.LIST)
    if values:
        added += await session.do_not_contact.add_values(values, Why.OBJECTION if objection else Why.HAND)
    if not (added.people or added.companies or added.already or added.not_marked):
        raise FileProblem("Nothing that was given names a person or a company.", NOBODY)
    return _added(added)


async def _remove(session: Session, given: Sequence[str]) -> str:
    files, values = _sorted(given)
    taken = Removed(0)
    for removed in [
        *[await session.do_not_contact.remove_file(path) for path in files],
        await session.do_not_contact.remove_values(values),
    ]:
        taken += removed
    said = f"{_entries(taken.entries)} taken off the do-not-contact list."
    if taken.still:
        said += f" {taken.still:,} of those given {'is' if taken.still == 1 else 'are'} still covered by another entry."
    if taken.unusable:
        said += f" Not recognised: {_unusable(taken)}."
    return said


def _sorted(given: Sequence[str]) -> tuple[list[Path], list[str]]:
    """Files, and what is none."""
    files = [Path(text) for text in given if Path(text).is_file()]
    values = [text for text in given if not Path(text).is_file()]
    if not given:
        raise FileProblem("Nobody was given.", NOBODY)
    return files, values


def _one_file(given: Sequence[str]) -> Path:
    if len(given) != 1:
        raise FileProblem("Give the name of one file.")
    return Path(given[0])


def _added(added: Added) -> str:
    parts = [f"Added: {_who(ContactCount(added.people, added.companies))}"]
    if added.already:
        parts.append(f"on the list already: {added.already:,}")
    if added.not_marked:
        parts.append(f"not marked in the list: {added.not_marked:,}")
    if added.unusable:
        parts.append(f"not recognised: {_unusable(added)}")
    return f"{'; '.join(parts)}."


def _unusable(result: Added | Removed) -> str:
    """How many were not recognised, and which."""
    more = ", …" if result.unusable > len(result.nameless) else ""
    return f"{result.unusable:,} ({', '.join(result.nameless)}{more})"


def _who(count: ContactCount) -> str:
    people = "1 person" if count.people == 1 else f"{count.people:,} people"
    companies = "1 company" if count.companies == 1 else f"{count.companies:,} companies"
    return f"{people} and {companies}"


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count:,} entries"
