"""Carries out, outside a project, what costs nothing: counting while one types, reading and clearing what is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from rowcall.api.client import Client
from rowcall.api.lookup import reply_to
from rowcall.errors import ServiceProblem, WrongAnswer
from rowcall.model.action import Action, Counted
from rowcall.model.dialogue import Ask, Ended, Look, NewRows
from rowcall.model.exchange import Reply, Wire
from rowcall.model.request import Request

LAST = 2
"""Counting waits behind every other call."""
NOT_UNDERSTOOD = "The service's answer cannot be read."


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it."""

    rows: tuple[Mapping[str, str], ...]
    """The values of the rows that were found, by output key."""
    ended: Ended


async def count(client: Client, action: Action, options: Mapping[str, Any]) -> Counted | None:
    """How many rows some options would find, asked for free.

    Args:
        client: Whose account is asked.
        action: What would be carried out.
        options: By key; ids where names have to be looked up. What is usual is added.

    Returns:
        None where it cannot be counted, or the options are not complete yet.

    Raises:
        ServiceProblem: If the service cannot be asked, or its answer cannot be read.
    """
    usual = {option.key: option.default for option in action.options if option.default is not None}
    known = {**usual, **options}
    request = action.counter.ask(known) if action.counter is not None and not action.wrong(known) else None
    if action.counter is None or request is None:
        return None
    answer = await reply_to(client, request, priority=LAST)
    try:
        return action.counter.read(answer.body)
    except WrongAnswer as problem:
        raise ServiceProblem(NOT_UNDERSTOOD, stopped="wrong_answer") from problem


async def carry_out(client: Client, action: Action, options: Mapping[str, Any]) -> Outcome:
    """Carry out an action of free questions alone, and keep nothing of it.

    Raises:
        ServiceProblem: If the service cannot be asked, or its answer cannot be read.
    """
    steps = action.steps(Ask({}, options, tuple(part.key for part in action.parts)))
    rows: list[Mapping[str, str]] = []
    reply: Reply | None = None
    try:
        while True:
            said = steps.send(reply)
            reply = None
            if isinstance(said, Request):
                reply = await reply_to(client, _free(said))
            elif isinstance(said, Look):
                reply = await _look(client, _free(said.request))
            elif isinstance(said, NewRows):
                rows += [row.values for row in said.rows]
    except StopIteration as end:
        return Outcome(tuple(rows), end.value)
    except WrongAnswer as problem:
        raise ServiceProblem(NOT_UNDERSTOOD, stopped="wrong_answer") from problem
    finally:
        steps.close()


def _free(request: Request) -> Request:
    if request.paid:
        raise ValueError(f"{request.path} can cost and has no place here.")
    return request


async def _look(client: Client, request: Request) -> Reply:
    exchange = await client.send(request)
    return exchange.reply if exchange.wire in (Wire.RESULT, Wire.REFUSED) else Reply(0, None)


Opener = Callable[[str], Client]
"""The client of a provider's account."""
