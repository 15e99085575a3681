"""Asks for the account's balance around a run, beside its calls: what was really used can be told from it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

from rowcall.engine.calling.service import Service
from rowcall.model.request import PRONTO
from rowcall.project import ledger
from rowcall.project.file import Project

AskBalance = Callable[[], Awaitable[int | None]]
"""One short try; None where the service does not say."""
LONGEST_SECONDS = 3.0
"""How long the end of a run waits for the balance."""
NO_USE = frozenset({"auth", "offline", "wrong_answer", "disk", "mistake"})
"""Why a run stopped early, where asking for the balance would fail as well."""


class BalanceWatch:
    """Keeps the balance before the first paid answer of a run, and after its end; neither is ever waited for long."""

    def __init__(self, ask: AskBalance | None, project: Project, service: Service, run_id: int) -> None:
        self._ask = ask
        self._project = project
        self._service = service
        self._run_id = run_id
        self._before: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """AskBalance while the first rows are got ready."""
        if self._ask is not None:
            self._before = asyncio.create_task(self._keep_before(self._ask), name="balance before the run")

    async def end(self, stopped: str | None) -> None:
        """AskBalance once more where anything was paid for; a question that is still open is given up."""
        if self._before is not None:
            self._before.cancel()
            await asyncio.gather(self._before, return_exceptions=True)
        if self._ask is None or stopped in NO_USE or self._service.hold_of(PRONTO):
            return
        if not ledger.has_answers(self._project.reader, self._run_id):
            return
        with contextlib.suppress(TimeoutError):
            balance = await asyncio.wait_for(self._ask(), LONGEST_SECONDS)
            await self._project.write(lambda connection: ledger.keep_after(connection, self._run_id, balance))

    async def _keep_before(self, ask: AskBalance) -> None:
        balance = await ask()
        if balance is not None:
            await self._project.write(lambda connection: ledger.keep_before(connection, self._run_id, balance))
