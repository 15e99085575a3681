"""Questions that cost nothing: repeated a few times where that can help, and told to people where it cannot."""

from __future__ import annotations

from typing import Any

from rowcall.api import messages
from rowcall.api.client import Client
from rowcall.api.replies import words
from rowcall.api.retry import backoff
from rowcall.errors import RefusedKey, ServiceProblem
from rowcall.model.exchange import Exchange, Refusal, Reply, Wire
from rowcall.model.providers import PROVIDERS
from rowcall.model.request import Request

PASSING = frozenset({Refusal.THROTTLED, Refusal.BUSY})
"""Refusals that end by themselves."""


async def ask(client: Client, request: Request) -> Any:
    """Make a free call until it is answered, and return the parsed body.

    Raises:
        ServiceProblem: The key is refused, the service cannot be reached, or it answers nothing that can be used.
    """
    return (await reply_to(client, request)).body


async def reply_to(client: Client, request: Request, *, priority: int = 1) -> Reply:
    """Make a free call until it is answered; whatever status its request calls an answer is one.

    Args:
        client: Whose account.
        request: What costs nothing.
        priority: A lower number goes first.

    Raises:
        ServiceProblem: The key is refused, the service cannot be reached, or it answers nothing that can be used.
    """
    for tries in range(1, client.timing.free_tries + 1):
        exchange = await client.send(request, priority=priority)
        if exchange.wire is Wire.RESULT:
            return exchange.reply
        if tries == client.timing.free_tries or not _worth_repeating(client, exchange):
            break
        if exchange.refusal not in PASSING:  # those hold the whole account, and the next send waits for that
            timing = client.timing
            await client.pause(backoff(tries, timing.backoff, timing.longest_free_backoff, client.random))
    raise _problem(client, request, exchange)


def _worth_repeating(client: Client, exchange: Exchange) -> bool:
    if exchange.wire is Wire.REFUSED:
        return exchange.refusal in PASSING and client.held_for <= client.timing.longest_hold
    return True


def _problem(client: Client, request: Request, exchange: Exchange) -> ServiceProblem:
    """Say what became of a look-up, and what to do."""
    provider = PROVIDERS[client.provider]
    if exchange.refusal is Refusal.AUTH:
        own_words = words(exchange.body, client.provider).rstrip(".")
        reason = f": {own_words}" if own_words else ""
        return RefusedKey(
            f"{provider.title} refused the API key{reason}.",
            messages.CHECK_KEY.format(keys_are_at=provider.keys_are_at),
        )
    if exchange.refusal is Refusal.CREDITS:
        return ServiceProblem(
            "The account is out of credits.", messages.BUY_CREDITS.format(vendor=provider.title), stopped="credits"
        )
    if exchange.refusal in PASSING:
        stopped = "rate_limited" if exchange.refusal is Refusal.THROTTLED else "server_trouble"
        return ServiceProblem(client.waiting_for or exchange.message, messages.TRY_LATER, stopped=stopped)
    if exchange.wire is Wire.NOT_SENT:
        return ServiceProblem(exchange.message, messages.CHECK_NETWORK, stopped="offline")
    if exchange.wire is Wire.AMBIGUOUS and exchange.status is None:
        return ServiceProblem(exchange.message, messages.CHECK_NETWORK, stopped="server_trouble")
    host = client.hosts.host_of(request.path)
    stopped = "wrong_answer" if exchange.wrong_answer or exchange.wire is Wire.REFUSED else "server_trouble"
    advice = messages.LOGIN_PAGE if stopped == "wrong_answer" else messages.TRY_LATER
    return ServiceProblem(f"No usable answer came from {host}. {exchange.message}", advice, stopped=stopped)
