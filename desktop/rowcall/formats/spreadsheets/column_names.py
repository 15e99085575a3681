"""The letters of a sheet's columns."""

from __future__ import annotations

from rowcall.formats.spreadsheets.book import MOST_COLUMNS, WorkbookProblem


class Columns(dict[str, int]):
    """Column letters -> number from 0."""

    def __missing__(self, letters: str) -> int:
        number = 0
        for letter in letters:
            number = number * 26 + ord(letter) - 64
        if number > MOST_COLUMNS:
            raise WorkbookProblem("huge")
        self[letters] = number - 1
        return number - 1


COLUMNS = Columns()


def column_letters(number: int) -> str:
    """The letters of a column that is counted from 1."""
    letters = ""
    while number:
        number, letter = divmod(number - 1, 26)
        letters = chr(65 + letter) + letters
    return letters
