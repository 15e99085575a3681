"""Fewer looks for garbage while very many cells are held: they make none, and each look would hold every thread up."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

_OBJECTS_BETWEEN = 5_000_000
"""Objects that may come to be before Python looks for garbage in cycles; usually it is 700."""

_lock = threading.Lock()
_usual: list[tuple[int, int, int]] = []
"""What was usual before each of those who are at it now; the first is what it is set back to."""


@contextmanager
def rare_collections() -> Iterator[None]:
    """Look for garbage in cycles less often; any number of threads may ask for that at once."""
    with _lock:
        _usual.append(gc.get_threshold())
        gc.set_threshold(_OBJECTS_BETWEEN, *_usual[0][1:])
    try:
        yield
    finally:
        with _lock:
            before = _usual.pop()
            if not _usual:
                gc.set_threshold(*before)
