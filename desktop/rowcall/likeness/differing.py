"""Where rows that have something in common say of themselves that they are two companies."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

from rowcall.likeness import companies
from rowcall.likeness.near import Row, texts_of
from rowcall.model.fields import Field

SUSPECT = 75
"""How sure it is at most, of a hundred, that such rows are about the same."""


class Differing:
    """What rows say of their website and of their legal form, in few objects.

    Args:
        rows: The rows with what names their companies.
        wanted: Of each place, whether it will be asked about.
    """

    def __init__(self, rows: Iterable[Row], wanted: Sequence[int]) -> None:
        self._said = [array("q", bytes(8 * len(wanted))), array("q", bytes(8 * len(wanted)))]
        for place, fields, cells in rows:
            if wanted[place]:
                texts = texts_of(fields, cells)
                site = companies.site(texts.get(Field.COMPANY_DOMAIN, ""))
                forms = companies.legal_forms(texts.get(Field.COMPANY_NAME, ""))
                for said, known in zip(self._said, (site, forms), strict=True):
                    said[place] = hash(known) if known else 0

    def two(self, places: Sequence[int]) -> bool:
        """Whether any two of these have different websites, or different legal forms; nothing said is no difference."""
        return any(len({said[place] for place in places} - {0}) > 1 for said in self._said)
