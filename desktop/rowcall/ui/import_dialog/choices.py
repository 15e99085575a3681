"""What a person decides about the columns of a file, on top of what was recognised in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rowcall.model.fields import NO_FALLBACK, Field
from rowcall.model.import_plans import Beside, Guess, Preview


@dataclass(frozen=True, slots=True)
class Use:
    """What a column is taken for."""

    field: Field | None = None
    """None: it is carried along."""
    second: bool = False
    """Whether it only serves where the column that has the field is empty."""


CARRIED = Use()


class ColumnChoices:
    """Knows for each column what it is taken for; one at most has a field, others serve where it is empty."""

    def __init__(self) -> None:
        self._guesses: dict[str, Guess] = {}
        self._proposed: Mapping[str, Field] = {}
        self._chosen: dict[str, Use] = {}
        self._offered: tuple[Beside, ...] = ()
        self._ticked: set[Beside] = set()

    def show(self, preview: Preview, fallbacks: Mapping[str, Field]) -> None:
        """Decide about the columns of a file; what was chosen for columns of the same name stays chosen.

        Args:
            preview: What was recognised.
            fallbacks: The columns that would serve where others are empty, the best first.
        """
        self._guesses = {guess.header: guess for guess in preview.columns}
        self._proposed = fallbacks

    @property
    def chosen(self) -> frozenset[str]:
        """The columns about which a person has decided."""
        return frozenset(self._chosen)

    @property
    def headers(self) -> tuple[str, ...]:
        """The columns, in the file's order."""
        return tuple(self._guesses)

    def guess(self, header: str) -> Guess:
        """What a column was recognised as."""
        return self._guesses[header]

    def use(self, header: str) -> Use:
        """What a column is taken for now."""
        return self._chosen.get(header) or self._as_guessed(header)

    def is_chosen(self, header: str) -> bool:
        """Whether a person has decided about the column."""
        return header in self._chosen

    def choose(self, header: str, use: Use) -> None:
        """Take a column for something; a column that had the field until now serves where this one is empty."""
        before = self.use(header)
        holder = self.holder(use.field) if use.field else None
        if use.second and (holder in (None, header) or use.field in NO_FALLBACK):
            use = Use(use.field)
        self._set(header, use)
        if use.field and not use.second and holder not in (None, header):
            self._set(str(holder), CARRIED if use.field in NO_FALLBACK else Use(use.field, second=True))
        if before.field and not before.second and self.holder(before.field) is None:
            heirs = [other for other in self.serving(before.field) if other != header]
            if heirs:
                self._set(heirs[0], Use(before.field))

    def holder(self, field: Field | None) -> str | None:
        """The column that has a field, if one has."""
        return next((h for h in self.headers if self.use(h).field is field and not self.use(h).second), None)

    def serving(self, field: Field) -> tuple[str, ...]:
        """The columns that serve where the column of a field is empty, in their order."""
        return tuple(header for header in self.headers if self.use(header) == Use(field, second=True))

    def mapping(self) -> Mapping[str, Field | None]:
        """What each column is; None where it is carried along or only serves another one."""
        return {header: None if self.use(header).second else self.use(header).field for header in self.headers}

    def fallbacks(self) -> Mapping[str, Field]:
        """The columns that serve where another one is empty, the one to be looked at first in front."""
        served = ((header, self.use(header)) for header in [*self._proposed, *self.headers])
        return {header: use.field for header, use in served if use.second and use.field is not None}

    # ------------------------------------------------------------------------- what stands beside

    @property
    def offered(self) -> tuple[Beside, ...]:
        """What can be put beside columns."""
        return self._offered

    def offered_for(self, header: str) -> Beside | None:
        """What can be put beside a column."""
        return next((beside for beside in self._offered if beside.header == header), None)

    def offer(self, offered: Iterable[Beside]) -> None:
        """Offer these to be put beside columns; what is ticked stays ticked."""
        self._offered = tuple(offered)

    def tick(self, besides: Iterable[Beside], *, on: bool) -> None:
        """Put these beside their columns, or do not."""
        self._ticked = self._ticked | set(besides) if on else self._ticked - set(besides)

    def is_ticked(self, beside: Beside) -> bool:
        """Whether it will stand beside its column."""
        return beside in self._ticked

    def tidy(self) -> tuple[Beside, ...]:
        """What will stand beside columns."""
        return tuple(beside for beside in self._offered if beside in self._ticked)

    def _set(self, header: str, use: Use) -> None:
        if use == self._as_guessed(header):
            self._chosen.pop(header, None)
        else:
            self._chosen[header] = use

    def _as_guessed(self, header: str) -> Use:
        if header in self._proposed:
            return Use(self._proposed[header], second=True)
        return Use(self._guesses[header].field)


def standing_behind(preview: Preview, recognised: Mapping[str, Field]) -> Mapping[str, Field]:
    """The columns that serve where others are empty: as last time, else as recognised."""
    if preview.remembered is None:
        return recognised
    held = {guess.field for guess in preview.columns} - NO_FALLBACK
    free = {guess.header for guess in preview.columns if guess.field is None}
    last_time = preview.remembered.fallbacks
    return {header: field for header, field in last_time.items() if header in free and field in held}
