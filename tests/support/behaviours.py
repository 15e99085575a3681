"""Checks of single behaviours, each by the name that it has in the list; a window serves a whole group of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from tests.support.desk import Desk

from rowcall.ui.grid.behaviours import Behaviour

Check = Callable[[Desk], Awaitable[None]]


class Checks:
    """The checks of one group."""

    def __init__(self, behaviours: Sequence[Behaviour]) -> None:
        self._wanted = [it.id for it in behaviours]
        self._checks: dict[str, Check] = {}

    def __call__(self, check: Check) -> Check:
        """Take a check in; its name is that of the behaviour."""
        self._checks[check.__name__] = check
        return check

    async def carry_out(self, desk: Desk) -> None:
        """Carry all out; every behaviour of the group has one, and no other is there."""
        if sorted(self._checks) != sorted(self._wanted):
            raise AssertionError(set(self._checks) ^ set(self._wanted))
        failed: dict[str, str] = {}
        for name, check in self._checks.items():
            await desk.clear_up()
            try:
                await check(desk)
            except AssertionError as error:
                failed[name] = str(error)
        await desk.clear_up()
        if failed:
            raise AssertionError("\n".join(f"{name}: {why}" for name, why in failed.items()))
