"""Find and replace in cells: what is looked for, and what a cell becomes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import regex

from rowcall.model.patterns import MOST_SECONDS, Patterns, compiled, in_words

Rewrite = Callable[[str], str]
"""From a cell to what it becomes; the same text where it stays."""


@dataclass(frozen=True, slots=True)
class Find:
    """What is looked for in cells."""

    text: str
    is_pattern: bool = False
    """Whether the text is a regular expression."""
    match_case: bool = False
    whole_cell: bool = False

    @property
    def pattern(self) -> str:
        """The regular expression that fits where this is found."""
        bare = self.text if self.is_pattern else regex.escape(self.text, special_only=True)
        return rf"\A(?:{bare})\Z" if self.whole_cell else bare

    def check(self) -> None:
        """See to it that it can be looked for.

        Raises:
            PatternProblem: If it is a pattern that is none.
        """
        if self.is_pattern:
            compiled(self.text, match_case=self.match_case)  # by itself: the place of a mistake is that in the field


def replacing(find: Find, replacement: str, patterns: Patterns) -> Rewrite:
    r"""What replaces every place that is found in a cell.

    Args:
        find: What is looked for.
        replacement: What is put there; where a pattern is looked for, `\1` or `$1` is what its first group has.
        patterns: Is told where a pattern does not come to an end; every cell stays as it is from then on.

    Raises:
        PatternProblem: If the pattern is none, or the replacement names a group that there is not.
    """
    find.check()
    expression = compiled(find.pattern, match_case=find.match_case)
    filled = regex.sub(r"\$(\d+)", r"\\g<\1>", replacement) if find.is_pattern else replacement
    if find.is_pattern:
        in_words(lambda: expression.sub(filled, ""))
        in_words(lambda: regex.compile(f"(?:{find.pattern})?").sub(filled, ""))
    put: str | Callable[[regex.Match[str]], str] = filled if find.is_pattern else lambda _match: replacement

    def rewrite(text: str) -> str:
        if patterns.gave_up:
            return text
        try:
            return expression.sub(put, text, timeout=MOST_SECONDS)
        except TimeoutError:
            patterns.gave_up = True
            return text

    return rewrite
