"""Sort, filter and find against a plain model in Python: whatever cells there are, both give the same rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cmp_to_key

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.support.projects import project_with

from rowcall.model.cell_kinds import Kind, day_in, kind_of, number_in
from rowcall.model.finding import Find
from rowcall.model.letters import letters
from rowcall.model.normal import fold
from rowcall.model.patterns import PatternProblem
from rowcall.model.sheets import Filter, Group, Sheet, Sort, Test, View
from rowcall.project.facets import facets
from rowcall.project.file import Project
from rowcall.project.found_cells import find_cells

WORDS = ("", " ", "Gent", "gent", "Émile", "emile", "Zoë", "12", "7", "1 200,50", "51-200", "2026-03-01", "3 May 2026")
CELL = st.one_of(st.sampled_from(WORDS), st.text(alphabet="aB7 é%_\\", max_size=4))
ROWS = st.lists(st.tuples(CELL, CELL), max_size=12)
SORTS = st.lists(st.tuples(st.integers(0, 1), st.booleans()), max_size=2, unique_by=lambda sort: sort[0])
TEXT_TESTS = (Test.CONTAINS, Test.LACKS, Test.IS, Test.IS_NOT, Test.BEGINS, Test.ENDS, Test.MORE, Test.AT_MOST)
TEST = st.tuples(st.sampled_from((*TEXT_TESTS, Test.EMPTY, Test.FILLED, Test.ANY_OF)), st.integers(0, 1), CELL)
GROUP = st.recursive(TEST, lambda inner: st.tuples(st.booleans(), st.lists(inner, max_size=3)), max_leaves=4)


@contextmanager
def opened(folder: pytest.TempPathFactory, rows: list[tuple[str, str]]) -> Iterator[tuple[Project, Sheet]]:
    path = folder.mktemp("views") / "list.rowcall"
    with project_with(path, [("A", None), ("B", None)], rows) as project:
        yield project, project.reader.sheets()[0]


def key(text: str, kind: Kind) -> tuple[int, float | str]:
    """What a filled cell is sorted by: numbers before texts, days before texts."""
    plain = text.lower() if text.isascii() else fold(text)
    if kind is Kind.NUMBER:
        number = number_in(text)
        return (1, plain) if number is None else (0, number)
    if kind.is_day:
        day = day_in(text, month_first=kind is Kind.MONTH_FIRST)
        return (1, plain) if day is None else (0, day)
    return 0, plain


def sorted_ids(rows: list[tuple[str, str]], sorts: list[tuple[int, bool]]) -> list[int]:
    kinds = [kind_of(row[column] for row in rows) for column in (0, 1)]

    def compared(one: int, other: int) -> int:
        for column, descending in sorts:
            a, b = rows[one - 1][column], rows[other - 1][column]
            if (a == "") != (b == ""):
                return 1 if a == "" else -1
            ka, kb = key(a, kinds[column]), key(b, kinds[column])
            if ka != kb:
                return (-1 if ka < kb else 1) * (-1 if descending else 1)
        return one - other

    return sorted(range(1, len(rows) + 1), key=cmp_to_key(compared))


@given(ROWS, SORTS)
def test_several_sorts_give_the_order_of_a_plain_sort(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]], sorts: list[tuple[int, bool]]
) -> None:
    with opened(tmp_path_factory, rows) as (project, sheet):
        asked = tuple(Sort(sheet.columns[column].id, descending) for column, descending in sorts)
        assert list(project.reader.order(sheet, View(asked))) == sorted_ids(rows, sorts)


def passes(row: tuple[str, str], part: object, kinds: list[Kind]) -> bool:
    if isinstance(part[0], bool):  # type: ignore[index]
        inner = [passes(row, each, kinds) for each in part[1]]  # type: ignore[index]
        return (any(inner) if part[0] else all(inner)) if inner else True  # type: ignore[index]
    test, column, text = part  # type: ignore[misc]
    return cell_passes(row[column], test, text, kinds[column])


PLAIN: dict[Test, Callable[[str, str], bool]] = {
    Test.CONTAINS: lambda have, want: want in have,
    Test.LACKS: lambda have, want: want not in have,
    Test.IS: lambda have, want: have == want,
    Test.IS_NOT: lambda have, want: have != want,
    Test.BEGINS: lambda have, want: have.startswith(want),
    Test.ENDS: lambda have, want: have.endswith(want),
    Test.EMPTY: lambda have, _want: not have.strip(),
    Test.FILLED: lambda have, _want: bool(have.strip()),
}


def cell_passes(cell: str, test: Test, text: str, kind: Kind) -> bool:
    if test in PLAIN:
        return PLAIN[test](letters(cell), letters(text))
    if test is Test.ANY_OF:
        return cell.strip() == text.strip()
    there, asked = compared(cell, text, kind)
    return there is not None and (there > asked if test is Test.MORE else there <= asked)  # type: ignore[operator]


def compared(cell: str, text: str, kind: Kind) -> tuple[float | str | None, float | str]:
    """What is compared: days, else numbers, else texts."""
    if kind.is_day:
        bare, month_first = text.strip(), kind is Kind.MONTH_FIRST
        is_year = len(bare) == 4 and bare.isascii() and bare.isdigit()
        day = bare if is_year else day_in(text, month_first=month_first)
        there = day_in(cell, month_first=month_first)
        if day is not None:
            return (there[: len(day[:10])] if there else None), day[:10]
    number = number_in(text)
    if number is not None:
        return number_in(cell), number
    return (letters(cell) if cell.strip() else None), letters(text)


def as_filter(part: object, sheet: Sheet) -> Filter | Group:
    if isinstance(part[0], bool):  # type: ignore[index]
        return Group(tuple(as_filter(each, sheet) for each in part[1]), any=part[0])  # type: ignore[index]
    test, column, text = part  # type: ignore[misc]
    if test is Test.ANY_OF:
        return Filter(test, sheet.columns[column].id, values=(text.strip(),))
    return Filter(test, sheet.columns[column].id, text)


@given(ROWS, GROUP)
def test_nested_filters_let_the_rows_through_that_a_plain_model_does(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]], part: object
) -> None:
    with opened(tmp_path_factory, rows) as (project, sheet):
        kinds = [kind_of(row[column] for row in rows) for column in (0, 1)]
        wanted = [number for number, row in enumerate(rows, 1) if passes(row, part, kinds)]
        assert list(project.reader.order(sheet, View(filters=(as_filter(part, sheet),)))) == wanted


@given(ROWS, st.text(alphabet="aB7 é%_\\.", min_size=1, max_size=2), st.booleans(), st.booleans())
def test_what_is_found_is_what_a_plain_search_finds(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]], text: str, case: bool, whole: bool
) -> None:
    pattern = re.compile(re.escape(text), re.UNICODE if case else re.IGNORECASE)
    fits = pattern.fullmatch if whole else pattern.search
    with opened(tmp_path_factory, rows) as (project, sheet):
        ids = [column.id for column in sheet.columns]
        shown = list(range(len(rows), 0, -1))
        found = find_cells(
            project.reader, sheet, Find(text, match_case=case, whole_cell=whole), ids, shown, dict.fromkeys(ids)
        )
    assert list(found.keys) == [
        place * 2 + column
        for place, row_id in enumerate(shown)
        for column in (0, 1)
        if fits(rows[row_id - 1][column]) is not None
    ]


@given(ROWS)
def test_facets_count_each_value_among_the_rows_that_the_others_let_through(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]]
) -> None:
    with opened(tmp_path_factory, rows) as (project, sheet):
        one, two = (column.id for column in sheet.columns)
        told = facets(project.reader, sheet, one, [Filter(Test.FILLED, two)])
        left = [row[0].strip() for row in rows if row[1].strip()]
        assert dict(told.values) == {text: left.count(text) for text in left if text}
        assert told.empty == left.count("") or not any(left)


def test_a_set_of_rows_and_what_a_person_typed(tmp_path_factory: pytest.TempPathFactory) -> None:
    with opened(tmp_path_factory, [("a", "1"), ("b", "2"), ("c", "3")]) as (project, sheet):
        some = Filter(Test.ROWS, text="Two of them", rows=[3, 1])
        assert list(project.reader.order(sheet, View(filters=(some,)))) == [1, 3]
        typed = "INSERT INTO edited(sheet_id, row_id, column_id) VALUES(?, 2, ?)"
        project.write_now(lambda connection: connection.execute(typed, (sheet.id, sheet.columns[1].id)).rowcount)
        assert list(project.reader.order(sheet, View(filters=(Filter(Test.TYPED),)))) == [2]
        assert list(project.reader.order(sheet, View(filters=(Filter(Test.TYPED, sheet.columns[0].id),)))) == []
        assert list(project.reader.order(sheet, View(filters=(Group((some, Filter(Test.TYPED)), any=True),)))) == [
            1,
            2,
            3,
        ]


def test_a_pattern_that_never_ends_is_given_up_in_words(tmp_path_factory: pytest.TempPathFactory) -> None:
    with opened(tmp_path_factory, [("a" * 60 + "!", "")]) as (project, sheet):
        endless = Filter(Test.MATCHES, sheet.columns[0].id, r"^(a|aa|a?)+(a|b)*\1$")
        with pytest.raises(PatternProblem, match="takes too long"):
            project.reader.order(sheet, View(filters=(endless,)))
        with pytest.raises(PatternProblem, match="cannot be used"):
            project.reader.order(sheet, View(filters=(Filter(Test.MATCHES, sheet.columns[0].id, "("),)))
        assert list(project.reader.order(sheet, View(filters=(Filter(Test.MATCHES, None, "a!"),)))) == [1]


def test_a_column_that_is_gone_asks_nothing(tmp_path_factory: pytest.TempPathFactory) -> None:
    with opened(tmp_path_factory, [("a", "1"), ("b", "2")]) as (project, sheet):
        gone = View((Sort(99),), (Filter(Test.IS, 99, "x"),))
        assert list(project.reader.order(sheet, gone)) == [1, 2]
