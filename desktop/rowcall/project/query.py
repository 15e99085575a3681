"""Sort and filter as SQL."""

from __future__ import annotations

from typing import Any

from rowcall.model.normal import fold
from rowcall.model.sheets import Filter, Sheet, Test, View

WHITE_SPACE = "".join(chr(code) for code in range(0x3001) if chr(code).isspace())
"""What `str.strip` takes away; the database's own trim knows the plain space alone."""


def order_statement(sheet: Sheet, view: View) -> tuple[str, list[Any]]:
    """The statement that gives the ids of a view's rows in its order, with its parameters.

    Empty cells come last in either direction; text is compared without regard to case and accents. What a row is known
    by is no question for the database: see `known_by`.
    """
    parameters: list[Any] = []
    asked = [condition for condition in view.filters if condition.test is not Test.KNOWN_BY]
    tests = [_test(sheet, condition, parameters) for condition in asked]
    where = f" WHERE {' AND '.join(tests)}" if tests else ""
    order = "id"
    if view.sort is not None:
        name = f"c{view.sort.column_id}"
        direction = "DESC" if view.sort.descending else "ASC"
        order = f"{name} = '', sort_key({name}) {direction}, id"
    return f"SELECT id FROM sheet_{sheet.id}{where} ORDER BY {order}", parameters


def known_by(view: View) -> frozenset[str] | None:
    """By which identifiers the rows of a view are known; None: by whichever."""
    asked = [frozenset(condition.values) for condition in view.filters if condition.test is Test.KNOWN_BY]
    return frozenset.intersection(*asked) if asked else None


def sort_key(text: str) -> str:
    """What a cell is sorted by; the reading connections know it as a function of the same name."""
    return text.lower() if text.isascii() else fold(text)


def _test(sheet: Sheet, condition: Filter, parameters: list[Any]) -> str:
    if condition.column_id is not None:
        return _test_of_column(f"c{condition.column_id}", condition, parameters)
    tests = [_test_of_column(column.name, condition, parameters) for column in sheet.columns]
    return f"({' OR '.join(tests) or '1'})"


def _test_of_column(name: str, condition: Filter, parameters: list[Any]) -> str:
    match condition.test:
        case Test.CONTAINS:
            parameters.append(f"%{_escaped(condition.text)}%")
            return f"{name} LIKE ? ESCAPE '\\'"
        case Test.IS:
            parameters.append(condition.text)
            return f"{name} = ? COLLATE NOCASE"
        case Test.EMPTY:
            parameters.append(WHITE_SPACE)
            return f"trim({name}, ?) = ''"
        case Test.FILLED:
            parameters.append(WHITE_SPACE)
            return f"trim({name}, ?) != ''"
        case Test.ANY_OF:
            parameters.extend((WHITE_SPACE, *condition.values))
            return f"trim({name}, ?) IN ({','.join('?' * len(condition.values))})"
        case Test.KNOWN_BY:
            raise ValueError("What a row is known by is told by no single cell.")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
