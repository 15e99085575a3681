"""The side of a session that deals with calls in doubt: evidence first, then the user."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from rowcall.catalogue import catalogue
from rowcall.engine import messages
from rowcall.engine.calling import evidence
from rowcall.engine.calling.evidence import LostCall
from rowcall.model.action import Action
from rowcall.model.doubts import CheckedAgain, DoubtfulCall
from rowcall.model.events import CellsChanged
from rowcall.model.exchange import Exchange
from rowcall.model.providers import title_of
from rowcall.model.request import PRONTO, Request
from rowcall.project import doubts
from rowcall.project.doubts import Doubt
from rowcall.session.list_side import ListSide
from rowcall.setups import Setup

Tokens = Sequence[str] | None
"""Which calls in doubt are meant; None: all."""


class DoubtSide(ListSide):
    """What can be done about calls that may have been paid for and have no answer."""

    def __init__(self, setup: Setup) -> None:
        super().__init__(setup)
        self._catalogue = catalogue()

    @property
    def actions(self) -> Mapping[str, Action]:
        """The actions by key."""
        return self._catalogue

    def doubtful_calls(self) -> tuple[DoubtfulCall, ...]:
        """The calls in doubt of the open project, oldest first."""
        return doubts.doubtful_calls(self.reader)

    async def check_again(self, tokens: Tokens = None) -> CheckedAgain:
        """Look for the lost answers by free questions; what is found is waited for when a run goes on.

        Nothing is sent again. `fetch_waiting` fetches what was found without asking anything else.

        Raises:
            KeyProblem: If there is no key.
        """
        found = still = 0
        for doubt in doubts.doubts(self.reader, tokens):
            exchange = await self._look_for(doubt)
            if exchange is None:
                still += 1
            else:
                await self._adopt(doubt, exchange)
                found += 1
        return CheckedAgain(found, still)

    async def send_again(self, tokens: Tokens = None) -> None:
        """Have calls in doubt sent again when a run goes on; they may be paid for twice, which the user has seen."""
        chosen = self._tokens(tokens)
        changed = await self._open_project().write(
            lambda connection: doubts.send_again(connection, chosen, messages.SENT_AGAIN, time.time())
        )
        self._tell_changed(changed)

    async def leave_as_is(self, tokens: Tokens = None) -> None:
        """Let calls in doubt be: their rows count as failed, their credits stay possible."""
        chosen = self._tokens(tokens)
        changed = await self._open_project().write(
            lambda connection: doubts.leave_as_is(connection, chosen, messages.LEFT_AS_IS, time.time())
        )
        self._tell_changed(changed)

    def support_details(self, tokens: Tokens = None) -> str:
        """What the service's support needs to find these calls: no name, no address, no key."""
        return "\n\n".join(self._details(doubt) for doubt in doubts.doubts(self.reader, tokens))

    def _details(self, doubt: Doubt) -> str:
        action = self._catalogue[doubt.action]
        asked_for = ", ".join(action.part(part).title for part in doubt.parts)
        sent_at = datetime.fromtimestamp(doubt.sent_at, UTC)
        return (
            f"Call: POST {doubt.path}\n"
            f"Sent: {sent_at:%Y-%m-%d %H:%M:%S} UTC\n"
            f"Marked: {_mark(action, doubt)}\n"
            f"Asked for: {action.title} ({asked_for})\n"
            f"What happened: {doubt.why or 'The answer did not arrive.'}"
        )

    async def _adopt(self, doubt: Doubt, exchange: Exchange) -> None:
        vendor = title_of(self._catalogue[doubt.action].provider)
        note = messages.FOUND_AGAIN.format(vendor=vendor)
        adopted = await self._open_project().write(
            lambda connection: doubts.adopt(connection, doubt.token, exchange, time.time(), note)
        )
        self._tell(CellsChanged(doubt.sheet_id, tuple(adopted)))

    async def _look_for(self, doubt: Doubt) -> Exchange | None:
        told = evidence.by_message(self.reader, doubt.token)
        if told is not None:
            return told
        found = self._catalogue[doubt.action].evidence_of(doubt.path)
        pieces = doubts.pieces(self.reader, doubt.token)
        if found is None or not evidence.can_be_found(found, pieces):
            return None
        accounts = self._accounts
        accounts.open(self._catalogue[doubt.action].provider)

        async def send(request: Request, token: str) -> Exchange:
            return await accounts.send(request, token=token, priority=0)

        return await evidence.look(send, found, LostCall(doubt.token, pieces))

    def _tokens(self, tokens: Tokens) -> list[str]:
        return [doubt.token for doubt in doubts.doubts(self.reader, tokens)]

    def _tell_changed(self, changed: Mapping[int, Sequence[int]]) -> None:
        for sheet_id, row_ids in changed.items():
            self._tell(CellsChanged(sheet_id, tuple(row_ids)))


def _mark(action: Action, doubt: Doubt) -> str:
    """Where our token stands in a call, for whoever looks for it at the service."""
    if action.provider != PRONTO:
        return f"Idempotency-Key: {doubt.token}"
    return f'custom = {{"rowcall": "{doubt.token}"}}'
