"""What filters ask of cells and rows, as SQL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from rowcall.model.cell_kinds import Kind, day_in, number_in
from rowcall.model.letters import letters
from rowcall.model.patterns import compiled
from rowcall.model.sheets import OF_VALUES, Column, Filter, Group, Origin, Sheet, Test
from rowcall.project.cell_functions import beyond_ascii, day_of, letters_of, number_of

WHITE_SPACE = "".join(chr(code) for code in range(0x3001) if chr(code).isspace())
"""What `str.strip` takes away; the database's own trim knows the plain space alone."""
_JOINED = 1 << 13
"""Ids that are made one text at once."""
_NOT = {Test.LACKS: Test.CONTAINS, Test.IS_NOT: Test.IS, Test.NONE_OF: Test.ANY_OF}
_COMPARED = {Test.MORE: ">", Test.AT_LEAST: ">=", Test.LESS: "<", Test.AT_MOST: "<="}
_MOST_LIKE = 1000
"""Letters that a pattern for LIKE may have; what is longer is looked for in another way."""

KindOf = Callable[[int], Kind]
"""From the id of a column to what its cells are."""


class RowTests:
    """Makes the condition of a statement from filters.

    Args:
        sheet: Whose rows.
        kind_of: What the cells of a column are; asked only where that counts.

    Attributes:
        parameters: What the statement is to be given, in this order.
    """

    def __init__(self, sheet: Sheet, kind_of: KindOf) -> None:
        self._sheet = sheet
        self._kind_of = kind_of
        self.parameters: list[Any] = []

    def all_of(self, parts: Sequence[Filter | Group]) -> str:
        """The condition that rows must fulfil to pass all of these; empty: every row passes.

        Raises:
            PatternProblem: If a regular expression is none.
        """
        return " AND ".join(self._part(part) for part in parts)

    def _part(self, part: Filter | Group) -> str:
        if isinstance(part, Filter):
            return self._test(part)
        tests = [self._part(each) for each in part.parts]
        return f"({(' OR ' if part.any else ' AND ').join(tests) or '1'})"

    def _test(self, condition: Filter) -> str:
        if condition.test is Test.ROWS:
            self.parameters.append(id_list(condition.rows))
            return "id IN (SELECT value FROM json_each(?))"
        if condition.test is Test.TYPED:
            return self._typed(condition.column_id)
        columns = self._sheet.columns
        if condition.column_id is not None:
            columns = tuple(column for column in columns if column.id == condition.column_id)
            if not columns:  # its column is gone, with all its cells
                return "1"
        if condition.test is Test.FOUND:
            columns = tuple(column for column in columns if column.origin is Origin.ADDED)
            return self._any([self._found(column) for column in columns])
        if condition.test in _NOT:
            other = Filter(_NOT[condition.test], condition.column_id, condition.text, condition.values)
            return f"NOT {self._any([self.of_cell(column, other) for column in columns])}"
        return self._any([self.of_cell(column, condition) for column in columns])

    def of_cell(self, column: Column, condition: Filter) -> str:
        """The condition that a cell of this column must fulfil."""
        if condition.test in _COMPARED:
            return self._compared(column, condition)
        name, asks = column.name, condition.test
        if asks in OF_VALUES:
            self.parameters.extend((WHITE_SPACE, *condition.values))
            return f"trim({name}, ?) IN ({','.join('?' * len(condition.values))})"
        if asks in (Test.EMPTY, Test.FILLED):
            self.parameters.append(WHITE_SPACE)
            return f"trim({name}, ?) {'=' if asks is Test.EMPTY else '!='} ''"
        if asks is Test.MATCHES:
            compiled(condition.text)
            self.parameters.append(condition.text)
            return f"fits(?, {name}, 0)"
        return self._of_text(name, asks, letters(condition.text))

    def _of_text(self, name: str, asks: Test, wanted: str) -> str:
        """Compare without regard to case and accents; most cells are compared by the database alone."""
        if asks is Test.IS:
            self.parameters.append(wanted)
            return f"{letters_of(name)} = ?"
        if not wanted.isascii():
            return f"({beyond_ascii(name)} AND {self._placed(f'letters({name})', asks, wanted)})"
        if len(wanted) > _MOST_LIKE:
            return self._placed(letters_of(name), asks, wanted)
        shape = {Test.BEGINS: "{}%", Test.ENDS: "%{}"}.get(asks, "%{}%")
        self.parameters.append(shape.format(_escaped(wanted)))
        plain = f"{name} LIKE ? ESCAPE '\\'"
        return f"({plain} OR ({beyond_ascii(name)} AND {self._placed(f'letters({name})', asks, wanted)}))"

    def _placed(self, text: str, asks: Test, wanted: str) -> str:
        self.parameters.append(wanted)
        if asks is Test.BEGINS:
            return f"substr({text}, 1, {len(wanted)}) = ?"
        if asks is Test.ENDS:
            return f"substr({text}, -{len(wanted)}) = ?" if wanted else "? = ''"
        return f"instr({text}, ?) > 0"

    def _compared(self, column: Column, condition: Filter) -> str:
        sign, kind = _COMPARED[condition.test], self._kind_of(column.id)
        day = _day_asked(condition.text, kind)
        if kind.is_day and day is not None:
            self.parameters.extend((len(day), day))
            return f"ifnull(substr({day_of(column.name, kind)}, 1, ?) {sign} ?, 0)"
        number = number_in(condition.text)
        if number is not None:
            self.parameters.append(number)
            return f"ifnull({number_of(column.name)} {sign} ?, 0)"
        self.parameters.extend((WHITE_SPACE, letters(condition.text)))
        return f"(trim({column.name}, ?) != '' AND {letters_of(column.name)} {sign} ?)"

    def _typed(self, column_id: int | None) -> str:
        of_column = "" if column_id is None else " AND column_id = ?"
        self.parameters.extend([self._sheet.id] if column_id is None else [self._sheet.id, column_id])
        return f"id IN (SELECT row_id FROM edited WHERE sheet_id = ?{of_column})"

    def _found(self, column: Column) -> str:
        self.parameters.extend((self._sheet.id, column.id))
        typed = f"SELECT 1 FROM edited WHERE sheet_id = ? AND row_id = sheet_{self._sheet.id}.id AND column_id = ?"
        return f"({column.name} != '' AND NOT EXISTS ({typed}))"

    @staticmethod
    def _any(tests: Sequence[str]) -> str:
        return f"({' OR '.join(tests) or '0'})"


def id_list(row_ids: Sequence[int]) -> str:
    """Ids of rows as one parameter, for `json_each`: there is no end to how many these may be.

    They are joined in pieces, so that the window never waits for the whole.
    """
    starts = range(0, len(row_ids), _JOINED)
    pieces = (",".join(map(str, row_ids[start : start + _JOINED])) for start in starts)
    return f"[{','.join(pieces)}]"


def _day_asked(text: str, kind: Kind) -> str | None:
    """The day, month or year that somebody asked about."""
    bare = text.strip()
    if len(bare) == 4 and bare.isascii() and bare.isdigit():
        return bare
    day = day_in(bare, month_first=kind is Kind.MONTH_FIRST)
    return day[:10] if day else None


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
