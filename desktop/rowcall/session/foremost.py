"""Lets what somebody waits for go before what is only counted: threads that work at once hold each other up."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Foremost:
    """Knows whether somebody waits for rows to be shown."""

    def __init__(self) -> None:
        self._waiting = 0
        self._calm = threading.Event()
        self._calm.set()

    @contextmanager
    def first(self) -> Iterator[None]:
        """What is done inside goes first."""
        self._waiting += 1
        self._calm.clear()
        try:
            yield
        finally:
            self._waiting -= 1
            if not self._waiting:
                self._calm.set()

    def calm(self) -> None:
        """Wait until nobody waits for rows to be shown; for the thread that is about to count."""
        self._calm.wait()
