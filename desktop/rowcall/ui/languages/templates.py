"""Sentences with gaps: finds the one that a finished sentence was made from, and what stands in its gaps."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

_GAP = re.compile(r"\{(\d+)\}")
SENTENCE_END = re.compile(r"(?<=[.!?”)])\s+(?=[A-ZÀ-Ý“0-9])")


@dataclass(frozen=True, slots=True)
class Gap:
    """What stands in a gap of a sentence."""

    text: str
    quoted: bool
    """Whether it stands in quotation marks: it is somebody's own words."""


class Template:
    """A sentence whose gaps are `{1}`, `{2}`."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.pieces = _GAP.split(source)[::2]
        self.key = max(self.pieces, key=len)
        self.weight = sum(len(piece) for piece in self.pieces)

    def gaps(self, text: str) -> list[Gap] | None:
        """What stands in the gaps of a sentence; None where it is not made from this one."""
        found = self._pattern.fullmatch(text) if self.key in text else None
        if found is None:
            return None
        around = zip(self.pieces, self.pieces[1:], strict=False)
        marks = [before.endswith("“") and after.startswith("”") for before, after in around]
        return [Gap(gap, quoted) for gap, quoted in zip(found.groups(), marks, strict=True)]

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile("(.*?)".join(re.escape(piece) for piece in self.pieces), re.DOTALL)


class Templates:
    """Every sentence with gaps; of several that fit, the one with the most words of its own counts."""

    def __init__(self, sources: Iterable[str]) -> None:
        made = [Template(source) for source in sources]
        self._all = sorted(made, key=lambda template: (-template.weight, len(template.pieces), template.source))

    def match(self, text: str, *, across: bool = False) -> tuple[Template, list[Gap]] | None:
        """The sentence that a text was made from, and its gaps.

        Args:
            text: One sentence, or several.
            across: Whether a gap may hold the end of one sentence and the beginning of the next.
        """
        for template in self._all:
            gaps = template.gaps(text)
            if gaps is not None and (across or not any(_holds_an_end(gap) for gap in gaps)):
                return template, gaps
        return None


def filled(template: str, gaps: list[str]) -> str:
    """A translated sentence with its gaps filled."""
    return _GAP.sub(lambda gap: gaps[int(gap[1]) - 1], template)


def _holds_an_end(gap: Gap) -> bool:
    return not gap.quoted and SENTENCE_END.search(gap.text) is not None
