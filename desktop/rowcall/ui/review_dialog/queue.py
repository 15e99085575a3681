"""The doubtful answers that are still to be looked at, by kind, and where one stands among them; without Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from rowcall.model.review import Doubtful, Kind


class Queue:
    """Goes through the answers of one kind, or of all; what is skipped comes last.

    Args:
        doubtful: What is to be looked at.
    """

    def __init__(self, doubtful: Iterable[Doubtful]) -> None:
        self._all = sorted(doubtful, key=_by_kind)
        self._kind: Kind | None = None
        self._shown = self._all
        self._at = 0

    @property
    def kind(self) -> Kind | None:
        """The kind that is looked at; None: all."""
        return self._kind

    @property
    def current(self) -> Doubtful | None:
        """What is to be decided about; None where nothing is left."""
        return self._shown[self._at] if self._shown else None

    @property
    def place(self) -> int:
        """Its place, counted from 1; 0 where nothing is left."""
        return self._at + 1 if self._shown else 0

    @property
    def length(self) -> int:
        """How many of this kind are left."""
        return len(self._shown)

    def counts(self) -> Counter[Kind]:
        """How many of each kind are left."""
        return Counter(one.kind for one in self._all)

    def by_sheet(self) -> Counter[int]:
        """How many of each sheet, by its id, are left."""
        return Counter(one.sheet_id for one in self._all)

    def __len__(self) -> int:
        return len(self._all)

    def choose(self, kind: Kind | None) -> None:
        """Look at one kind only, or at all; what is looked at stays where it is of this kind."""
        now = self.current
        self._kind = kind
        self._shown = self._all if kind is None else [one for one in self._all if one.kind is kind]
        self._at = self._shown.index(now) if now in self._shown else 0

    def move(self, by: int) -> None:
        """Go on, or back; behind the last comes the first."""
        if self._shown:
            self._at = (self._at + by) % len(self._shown)

    def of_this_kind(self) -> Sequence[Doubtful]:
        """All that are of the kind of the one that is looked at."""
        now = self.current
        return [one for one in self._all if one.kind is now.kind] if now is not None else []

    def take(self, decided: Iterable[Doubtful]) -> None:
        """These are decided about: what comes behind them is looked at next."""
        gone = set(decided)
        before = sum(1 for one in self._shown[: self._at] if one in gone)
        self._all = [one for one in self._all if one not in gone]
        self._shown = self._all if self._kind is None else [one for one in self._shown if one not in gone]
        self._at = min(self._at - before, max(len(self._shown) - 1, 0))
        if not self._shown and self._kind is not None:
            self.choose(None)

    def put_back(self, decided: Sequence[Doubtful]) -> None:
        """These are to be decided about after all; the first of them is looked at."""
        known = set(decided)
        self._all = sorted([*decided, *(one for one in self._all if one not in known)], key=_by_kind)
        self.choose(self._kind if all(one.kind is self._kind for one in decided) else None)
        self._at = self._shown.index(decided[0]) if decided else 0


def _by_kind(doubtful: Doubtful) -> int:
    return _PLACES[doubtful.kind]


_PLACES = {kind: place for place, kind in enumerate(Kind)}
