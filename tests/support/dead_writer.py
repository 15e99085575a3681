"""Lets the thread that writes a project die in the middle of a run, in a process forked for a test."""

from contextlib import ExitStack
from dataclasses import dataclass

from tests.support.statements import Transaction, Watched, watched

_stack = ExitStack()


class Mistake(Exception):
    """What nobody has thought of."""


@dataclass(frozen=True)
class DeadWriter:
    """At which commit of a project file the thread dies, counted from 1."""

    nth: int

    def arm(self) -> None:
        """Prepare this process; called in it before the command."""
        seen = 0

        def die(connection: Watched, transaction: Transaction) -> None:
            nonlocal seen
            if not (connection.is_project and transaction.writes):
                return
            seen += 1
            if seen == self.nth:
                raise Mistake

        _stack.enter_context(watched()).before_commit.append(die)
