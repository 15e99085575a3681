"""Control characters, which no cell can show: how they are found in any file, and what is said of those left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from rowcall.model.import_plans import Remark

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
"""What a workbook's XML cannot hold (https://www.w3.org/TR/xml/#charsets); in text it means nothing."""


def control_remark(count: int, rows: Sequence[int]) -> Iterator[Remark]:
    """Say how many were left out, if any, and the first of the rows that had some."""
    if count:
        what = "1 control character was" if count == 1 else f"{count:,} control characters were"
        yield Remark(f"{what} left out: no cell can show them.", count=count, rows=tuple(rows))
