"""Regular expressions that a person typed: checked while they type, and never longer at work than a moment."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

import regex

from rowcall.errors import RowcallError

T = TypeVar("T")
MOST_SECONDS = 0.5
"""How long one cell may take; what takes longer would take for ever."""
_LONGEST = 2000


class PatternProblem(RowcallError):
    """What was typed is no regular expression, or one that would never come to an end."""


@lru_cache(maxsize=64)
def compiled(text: str, *, match_case: bool = False) -> regex.Pattern[str]:
    """A regular expression.

    Raises:
        PatternProblem: If it is none; the advice says where.
    """
    if len(text) > _LONGEST:
        raise PatternProblem("This pattern is too long.", f"Use at most {_LONGEST:,} letters.")
    flags = regex.VERSION0 if match_case else regex.VERSION0 | regex.IGNORECASE
    return in_words(lambda: regex.compile(text, flags))


def in_words(work: Callable[[], T]) -> T:
    """What comes of work with a pattern, or what is wrong with the pattern.

    Raises:
        PatternProblem: If it cannot be used; the advice says where.
    """
    try:
        return work()
    except (regex.error, IndexError) as error:  # an IndexError names a group that there is not
        said = str(error).splitlines()[0]
        raise PatternProblem("This pattern cannot be used.", f"{said[:1].upper()}{said[1:]}.") from error


def too_slow() -> PatternProblem:
    """A pattern that does not come to an end."""
    return PatternProblem("This pattern takes too long.", "Make it simpler: it repeats what repeats already.")


class Patterns:
    """Asks cells whether a pattern fits; one that took too long once is never asked again.

    Attributes:
        gave_up: Whether one took too long: what was told since then is not to be used.
    """

    def __init__(self) -> None:
        self.gave_up = False

    def fits(self, pattern: str, text: str, match_case: int = 0) -> int:
        """Whether a pattern fits somewhere in a text; as a number, for it is a function of the database."""
        if self.gave_up:
            return 0
        try:
            return int(compiled(pattern, match_case=bool(match_case)).search(text, timeout=MOST_SECONDS) is not None)
        except TimeoutError:
            self.gave_up = True
            return 0

    def check(self) -> None:
        """See to it that no pattern took too long.

        Raises:
            PatternProblem: If one did.
        """
        if self.gave_up:
            self.gave_up = False
            raise too_slow()
