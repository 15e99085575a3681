"""What need not be bought, because it was bought before and is recent enough."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from rowcall.errors import MemoryProblem
from rowcall.memory.wallet import Wallet
from rowcall.model.answers import Answer, KnownAnswer

T = TypeVar("T")
NOTHING_DAYS = 30
"""An answer that found nothing counts no longer than this: somebody may be found next month."""
SHARED = ""
"""In the place of an action: answers that serve rows of any action."""
TRIES = 10
"""Each of them waits until the wallet gives up waiting for another window."""
ANEW = "To buy everything anew instead, let answers count for 0 days (known_days)."
DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Known:
    """The wallet as one run may use it. Its questions block, and raise MemoryProblem where it cannot be used."""

    wallet: Wallet | None = None
    """None: nothing is known from elsewhere."""
    days: int = 0
    """For how long an answer counts; 0: everything is bought anew."""
    now: Callable[[], float] = time.time
    """The wall clock. An answer that seems to come from the future is one of now."""

    @property
    def is_used(self) -> bool:
        """Whether answers from elsewhere count at all."""
        return self.wallet is not None and self.days > 0

    @property
    def found_since(self) -> float:
        """The oldest moment (seconds since 1970) from which an answer that found something counts."""
        return self.now() - self.days * DAY

    @property
    def nothing_since(self) -> float:
        """The same for an answer that found nothing."""
        return self.now() - min(self.days, NOTHING_DAYS) * DAY

    def tell_notice(self, warn: Callable[[str], None]) -> None:
        """Tell what a person should know about the wallet since it was opened, if anything."""
        if self.wallet is not None and self.wallet.notice:
            warn(self.wallet.notice)

    def answers_to(self, action: str, questions: Iterable[tuple[str, str]]) -> dict[tuple[str, str], KnownAnswer]:
        """Which of these (part, name) questions are answered."""
        asked = [question for question in questions if question[1]]
        if self.wallet is None or self.days <= 0 or not asked:
            return {}
        wallet, found_since, nothing_since = self.wallet, self.found_since, self.nothing_since
        return _patiently(lambda: wallet.known(action, asked, found_since=found_since, nothing_since=nothing_since))

    def replies(self, known: Iterable[KnownAnswer]) -> dict[int, Answer]:
        """The answers themselves, by their number."""
        ids = {one.id for one in known}
        if self.wallet is None or not ids:
            return {}
        wallet = self.wallet
        return _patiently(lambda: wallet.answers(ids))


NOTHING_KNOWN = Known()


def _patiently(ask: Callable[[], T]) -> T:
    """Ask again where another window only holds the file for a while; nobody has agreed to buy what may be known."""
    for tries_left in reversed(range(TRIES)):
        try:
            return ask()
        except MemoryProblem as problem:
            if not (problem.busy and tries_left):
                raise MemoryProblem(problem.title, f"{problem.advice} {ANEW}", busy=problem.busy) from problem
    raise AssertionError("the last try returns or raises")
