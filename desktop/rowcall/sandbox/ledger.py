"""The credits of each key: one line a charge, and a balance that is always the start minus the lines."""

import time
from typing import Any

from rowcall.sandbox.state import State


class Ledger:
    """What was charged to whom, for what, and when."""

    def __init__(self, state: State, start: int) -> None:
        self._state = state
        self._start = start
        self._used: dict[str, int] = {}
        self._count = 0
        for line in state.all("charge"):
            self._count += 1
            self._used[line["key"]] = self._used.get(line["key"], 0) + line["amount"]

    def total(self, key: str) -> int:
        """Credits that the key started with, or was given since."""
        given = self._state.get("credits", key)
        return int(given["credits"]) if given else self._start

    def used(self, key: str) -> int:
        """Credits charged to the key so far."""
        return self._used.get(key, 0)

    def balance(self, key: str) -> int:
        """Credits that the key has left."""
        return self.total(key) - self.used(key)

    def set_balance(self, key: str, credits_left: int) -> None:
        """Give the key that many credits from now on; the lines stay."""
        self._state.put("credits", key, {"credits": credits_left + self.used(key)})

    def charge(self, key: str, endpoint: str, amount: int, what: str, who: str, custom: object = None) -> None:
        """Write one line and lower the balance; nothing is written for an amount of 0.

        Args:
            key: The API key that pays.
            endpoint: Method and path of the call.
            amount: Credits.
            what: What was found: email, phone, personal_email, leads or company.
            who: Whom or what it was found for.
            custom: The caller's own data of the request.
        """
        if amount == 0:
            return
        self._count += 1
        line = {
            "number": self._count,
            "time": time.time(),
            "key": key,
            "endpoint": endpoint,
            "amount": amount,
            "what": what,
            "who": who,
            "custom": custom,
        }
        self._used[key] = self.used(key) + amount
        self._state.put("charge", str(self._count), line)

    def lines(self) -> list[dict[str, Any]]:
        """All charges, the oldest first."""
        return self._state.all("charge")
