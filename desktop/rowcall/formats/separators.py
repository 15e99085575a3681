"""Finds out what stands between the cells of delimited text, and how quotes are written in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rowcall.formats.records import Records, read_leniently
from rowcall.formats.table import looks_like_data
from rowcall.model.import_plans import Likely, Quoting

DELIMITERS = (",", ";", "\t", "|")
RARE_DELIMITERS = ("^", "~", "\x1f")
"""Considered where none of the usual ones is in the text."""

_PROSE = 0.3
"""How much a delimiter loses that is followed by a space wherever it stands: it is part of sentences."""

_QUOTE_BEHIND_SPACE = re.compile(' +"')


@dataclass(frozen=True, slots=True)
class Cut:
    """How well a delimiter cuts lines into a table."""

    delimiter: str
    quoting: Quoting
    score: float
    width: int
    broken: int
    has_quotes_behind_spaces: bool = False
    """Whether cells start with a space and a quote."""
    is_prose: bool = False
    """Whether the delimiter only stands within the values of a list that has one column."""

    def weight(self) -> tuple[float, int, bool]:
        """What the best cut has most of."""
        return self.score, self.width, not self.is_prose


def find_separators(lines: Sequence[str], quoting: Quoting | None = None) -> tuple[Cut, tuple[Likely, ...]]:
    """Say what most likely stands between cells, and how likely each delimiter is, the likeliest first.

    Args:
        lines: The first lines, with their ends.
        quoting: How quotes are written, where that is known.
    """
    cuts = [_best_cut(lines, delimiter, quoting) for delimiter in DELIMITERS]
    if not any(cut.score for cut in cuts):
        cuts += [cut for rare in RARE_DELIMITERS if (cut := _best_cut(lines, rare, quoting)).score == 1]
    cuts.sort(key=Cut.weight, reverse=True)
    only = 0.0 if any(cut.score for cut in cuts) else 1.0
    likely = [Likely(cut.delimiter, cut.score or (only if place == 0 else 0.0)) for place, cut in enumerate(cuts)]
    return cuts[0], tuple(likely)


def _best_cut(lines: Sequence[str], delimiter: str, quoting: Quoting | None) -> Cut:
    """The cut by one delimiter; a backslash before quotes counts only where it leaves fewer lines broken.

    Quotes behind a space count where the lines are as whole and as much alike with them as without.
    """
    if quoting is not None:
        return _cut(lines, delimiter, quoting)
    usual = _cut(lines, delimiter, Quoting.DOUBLED)
    if usual.has_quotes_behind_spaces:
        spaced = _cut(lines, delimiter, Quoting.SPACED)
        if spaced.broken <= usual.broken and spaced.score >= usual.score:
            return spaced
    if not any('\\"' in line for line in lines):
        return usual
    other = _cut(lines, delimiter, Quoting.BACKSLASH)
    return other if other.broken < usual.broken and other.weight() >= usual.weight() else usual


def _cut(lines: Sequence[str], delimiter: str, quoting: Quoting) -> Cut:
    records = list(Records([list(lines)], delimiter, quoting))
    broken = sum(record.broken or record.mended for record in records)
    rows = [record.cells for record in records if record.cells and not record.broken]
    width, times = Counter(map(len, rows)).most_common(1)[0] if rows else (1, 0)
    behind = [cell for cells in rows for cell in cells[1:]]
    if rows and _is_of_values(rows[0], behind):
        return Cut(delimiter, quoting, 0.0, 0, broken, is_prose=True)
    if width == 1:
        return Cut(delimiter, quoting, 0.0, 0, broken)
    prose = sum(1 for cell in behind if cell.startswith(" ")) / max(1, len(behind))
    score = max(0.0, round(times / len(rows) - prose * _PROSE, 2))
    return Cut(delimiter, quoting, score, width, broken, any(map(_QUOTE_BEHIND_SPACE.match, behind)))


def _is_of_values(first: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether a delimiter belongs to the values of one column (`Norvane, Inc` below `Company`).

    It does not stand in the first row, and has a space behind it in all others. A title may be above a table as well,
    but a table has values (an e-mail, a number) somewhere behind its first column.
    """
    if len(first) != 1 or not first[0].strip() or any(map(looks_like_data, behind)):
        return False
    return bool(behind) and all(cell.startswith(" ") for cell in behind)


def cut_again(cells: Sequence[str], width: int, delimiter: str) -> list[str] | None:
    """Cut a row that is one cell by another delimiter, where that gives exactly the table's width; else None."""
    if len(cells) != 1 or width < 2:
        return None
    for other in DELIMITERS:
        if other != delimiter and cells[0].count(other) >= width - 1:
            found = read_leniently(cells[0], other)
            if found is not None and len(found) == width:
                return found
    return None
