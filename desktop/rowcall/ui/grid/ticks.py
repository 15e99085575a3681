"""Which values are ticked, however many there are: some, or all but some."""

from __future__ import annotations

from collections.abc import Iterable


class Ticks:
    """Ticks at values.

    Args:
        values: Those that differ from the others.
        all_but: Whether every other value is ticked, and these are not.
    """

    def __init__(self, values: Iterable[str] = (), *, all_but: bool = False) -> None:
        self._differ = dict.fromkeys(values)
        self.all_but = all_but

    @property
    def differ(self) -> tuple[str, ...]:
        """The values that are ticked; where all are ticked but some, those that are not."""
        return tuple(self._differ)

    @property
    def all(self) -> bool:
        """Whether every value is ticked."""
        return self.all_but and not self._differ

    @property
    def none(self) -> bool:
        """Whether no value is ticked."""
        return not self.all_but and not self._differ

    def has(self, value: str) -> bool:
        """Whether a value is ticked."""
        return (value in self._differ) is not self.all_but

    def set(self, value: str, *, ticked: bool) -> None:
        """Tick a value, or not."""
        if ticked is self.all_but:
            self._differ.pop(value, None)
        else:
            self._differ[value] = None

    def set_all(self, *, ticked: bool) -> None:
        """Tick every value, or none."""
        self.all_but, self._differ = ticked, {}

    def invert(self) -> None:
        """Tick what was not, and the other way round."""
        self.all_but = not self.all_but
