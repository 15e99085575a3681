"""Takes messages in from files in which they were saved, and carries their rows on without asking anybody."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from rowcall.engine.calling.no_service import NoService
from rowcall.engine.rows.postbox import Postbox
from rowcall.engine.start import kept_plan, resumed_run
from rowcall.engine.world import World
from rowcall.errors import FileProblem, RecipeProblem
from rowcall.model.action import Action
from rowcall.model.cells import JobState
from rowcall.model.json_text import parse_json
from rowcall.model.messages import Message
from rowcall.model.plan_text import plan_from_text
from rowcall.model.received import Received, WaitingCall
from rowcall.project import leftovers, messages
from rowcall.project.about import about_rows
from rowcall.project.messages import Addressee
from rowcall.project.reader import Reader

LARGEST = 200_000_000
"""Bytes of a file of saved messages."""
NOT_MESSAGES = "Save what was sent as it came: one message, a list of messages, or one in each line."


@dataclass(frozen=True, slots=True)
class SavedMessage:
    """One message as it stands in a file."""

    raw: bytes
    body: Any


@dataclass(slots=True)
class _Taken:
    new: int = 0
    known: int = 0
    foreign: int = 0


def read_saved(path: Path) -> list[SavedMessage]:
    """The messages of a file: one, a list of them, or one in each line.

    A list is one message where all its items are about the same call: some searches send their people as lists.

    Raises:
        FileProblem: If it cannot be read, or holds something else.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise FileProblem(f"{path.name} is too large for saved messages.", NOT_MESSAGES)
        content = path.read_bytes().removeprefix(b"\xef\xbb\xbf").strip()
    except OSError as error:
        advice = "Close it in other programs, or choose another file."
        raise FileProblem(f"{path.name} cannot be read: {error.strerror}.", advice) from error
    whole = parse_json(content)
    if isinstance(whole, dict) or (isinstance(whole, list) and _is_one_message(whole)):
        return [SavedMessage(content, whole)]
    lines = [(line, parse_json(line)) for line in content.splitlines() if line.strip()] if whole is None else []
    items = [SavedMessage(_as_bytes(item), item) for item in whole] if isinstance(whole, list) else []
    items += [SavedMessage(line, body) for line, body in lines]
    if not items or not all(isinstance(item.body, dict | list) for item in items):
        raise FileProblem(f"{path.name} holds no saved messages.", NOT_MESSAGES)
    return items


def _is_one_message(items: Sequence[Any]) -> bool:
    about = [_about(item) for item in items]
    return bool(about) and about[0] != ("", frozenset()) and all(one == about[0] for one in about)


def _about(item: Any) -> tuple[str, frozenset[str]]:
    """Whom an item of a list is about, where it is a person or a company; a whole message is about itself alone."""
    if not isinstance(item, dict) or ("status" in item and ("companies" in item or "leads" in item)):
        return "", frozenset()
    return messages.named_token(item), frozenset(str(item[key]) for key in ("search_id",) if item.get(key))


def _as_bytes(item: Any) -> bytes:
    return json.dumps(item, ensure_ascii=False).encode("utf-8", "replace")


def waiting_calls(reader: Reader, catalogue: Mapping[str, Action]) -> tuple[WaitingCall, ...]:
    """The calls whose results are sent to an address and have not all come, oldest first."""
    found = []
    for record, text in leftovers.waiting_steps(reader):
        action = catalogue.get(record.action)
        if action is None or not action.hears_only(plan_from_text(text).steps[record.position].options):
            continue
        sheet = reader.sheet_by_id(record.sheet_id)
        calls = messages.waiting(reader, record.id)
        about = about_rows(reader, sheet, [row_id for _token, row_id, _sent in calls])
        found += [WaitingCall(token, sheet.id, row, *about[row], record.action, sent) for token, row, sent in calls]
    return tuple(sorted(found, key=lambda call: call.sent_at))


async def take_saved(world: World, postbox: Postbox, paths: Iterable[Path], token: str = "") -> Received:
    """Take saved messages in and carry their rows on; nothing is sent to anybody, whatever they say.

    Args:
        world: Of the project; its service is not used.
        postbox: Of the project.
        paths: The files.
        token: The call that messages are about which do not say it themselves; empty: they are left out.

    Raises:
        FileProblem: If a file cannot be read or holds something else; nothing was taken in then.
        DiskProblem: If the project cannot be written.
    """
    saved = [message for path in paths for message in read_saved(path)]
    reader, taken = world.project.reader, _Taken()
    before = {call.token for call in waiting_calls(reader, world.catalogue)}
    for message in saved:
        call = _call_of(reader, postbox, message, token)
        new = await postbox.take_in(Message(call.token, message.raw, message.body)) if call is not None else None
        taken.foreign += new is None
        taken.new += bool(new)
        taken.known += new is False
    rows = leftovers.jobs_of_calls(reader, before)
    await _carry_on(replace(world, service=NoService(), balance=None, postbox=None), frozenset(rows))
    states = leftovers.states_of_jobs(reader, rows)
    still = {row for job, row in rows.items() if states[job] is JobState.WAITING}
    return Received(taken.new, taken.known, taken.foreign, len(set(rows.values()) - still), len(still))


async def _carry_on(world: World, jobs: frozenset[int]) -> None:
    kept = kept_plan(world.project.reader)
    if kept is not None and jobs:
        await (await resumed_run(world, *kept, fetch_only=True, only_jobs=jobs)).go()


def _call_of(reader: Reader, postbox: Postbox, message: SavedMessage, token: str) -> Addressee | None:
    """By our token where it is echoed, else by the name of what was begun, else as the user says."""
    named = messages.named_token(message.body)
    if named:
        return messages.addressee(reader, named) if postbox.is_ours(named) else None
    for name in messages.named_ids(message.body):
        found = messages.addressees_by_id(reader, name)
        if found and all(messages.go_together(reader, found[0].token, call.token) for call in found):
            return found[0]
    return messages.addressee(reader, token) if token else None


def call_of_row(calls: Sequence[WaitingCall], number: int) -> WaitingCall:
    """The call of the row that people know by this number.

    Raises:
        RecipeProblem: If no row of that number waits, or more than one.
    """
    found = [call for call in calls if call.row_number == number]
    if len(found) == 1:
        return found[0]
    there = ", ".join(f"{call.row_number} ({call.about or call.action})" for call in calls) or "none"
    what = "no row" if not found else "more than one row"
    raise RecipeProblem(f"There is {what} {number} that waits for results.", f"Rows that wait: {there}.")
