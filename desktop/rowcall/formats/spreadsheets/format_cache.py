"""What a number format shows of numbers, remembered: lists repeat theirs."""

from __future__ import annotations

from rowcall.formats.spreadsheets.number_format import NumberFormat

_MOST_REMEMBERED = 50_000


class FormatCache(dict[str, str]):
    """The number as the file has it -> what a format shows of it."""

    def __init__(self, number_format: NumberFormat) -> None:
        super().__init__()
        self._format = number_format

    def __missing__(self, raw: str) -> str:
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        try:
            shown = self._format.show(raw)
        except ArithmeticError:
            shown = raw  # no number, whatever the file says
        self[raw] = shown
        return shown
