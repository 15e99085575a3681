"""The orders of rows that were asked for last: who sorts back and forth waits for the first time only."""

from __future__ import annotations

from array import array
from collections import OrderedDict

from rowcall.model.sheets import View

_MOST = 3
"""Orders that are kept; at a million rows each takes 8 MB."""


class Orders:
    """Ids of rows by sheet and view, as long as nothing in the project has changed."""

    def __init__(self) -> None:
        self._version = -1
        self._known: OrderedDict[tuple[int, View], array[int]] = OrderedDict()

    def known(self, version: int, sheet_id: int, view: View) -> array[int] | None:
        """What was told before; None where that is not known, or no longer true.

        Args:
            version: A number that is another one whenever the project has changed.
            sheet_id: The sheet.
            view: The view.
        """
        if version != self._version:
            self._version = version
            self._known.clear()
        found = self._known.get((sheet_id, view))
        if found is None:
            return None
        self._known.move_to_end((sheet_id, view))
        return found[:]

    def keep(self, version: int, sheet_id: int, view: View, ids: array[int]) -> None:
        """Remember an order, unless the project has changed since it was asked for."""
        if version == self._version:
            self._known[sheet_id, view] = ids[:]
            if len(self._known) > _MOST:
                self._known.popitem(last=False)

    def forget(self) -> None:
        """Another project is open."""
        self._version = -1
        self._known.clear()
