"""Ends a process at one of its visits to the wallet: just before the answers are kept there, or just after."""

import os
import signal
from collections.abc import Sequence
from dataclasses import dataclass

from rowcall.memory.wallet import Bought, Wallet


@dataclass(frozen=True)
class WalletKill:
    """SIGKILL at the nth visit."""

    when: str
    """`before` or `after` the answers are kept."""
    nth: int

    def arm(self) -> None:
        """Have this process end there."""
        keep, visits = Wallet.keep, [0]

        def dying(wallet: Wallet, bought: Sequence[Bought]) -> None:
            visits[0] += 1
            if self.when == "after" or visits[0] < self.nth:
                keep(wallet, bought)
            if visits[0] == self.nth:
                os.kill(os.getpid(), signal.SIGKILL)

        Wallet.keep = dying  # type: ignore[method-assign] - in the forked process only
