"""How a list stood is read as it was kept, and as if nothing was kept where it cannot be read."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.import_plans import ImportCount
from rowcall.model.sheets import Column, Filter, Group, NewColumn, Origin, Sheet, Sort, Test, View
from rowcall.project import last_look as module
from rowcall.project.file import Project
from rowcall.project.last_look import LastLook, Place, SheetLook, fitting, keep_look, last_look
from rowcall.project.loader import keep_count, load_sheet

LOOK = LastLook(
    2,
    "watch",
    True,
    {
        2: SheetLook(
            View((Sort(1, descending=True),), (Filter(Test.IS, 1, "Lyon"), Group((Filter(Test.EMPTY, 2),), any=True))),
            "ann",
            Place(5, 1, 3, 120),
        )
    },
    {0: "search_people", 2: "find_people"},
    {"companies/find_people": {"form": {"options": {"functions": {"column": "Été"}}}}},
)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    made = Project.create(tmp_path / "p.rowcall", host="127.0.0.1:9", practice=False)
    sheet = load_sheet(made, "companies", "Companies", [NewColumn("Name")], [(1, ["a"])])
    keep_count(made, sheet.id, ImportCount(1, 1), "list.csv")
    return made


def test_what_is_kept_is_read_again_after_the_project_was_closed(project: Project) -> None:
    assert last_look(project.reader) == LastLook()
    project.write_now(lambda connection: keep_look(connection, LOOK))
    path = project.path
    project.close()
    again = Project.open(path)
    assert last_look(again.reader) == LOOK
    again.close()


@pytest.mark.parametrize(
    "told",
    [
        [],
        "text",
        {"sheet": 1},
        {"sheet": "x", "step": "", "searching": False, "sheets": {}, "chosen": {}, "forms": {}},
        {"sheet": 1, "step": "", "searching": False, "sheets": {"1": {"view": {}}}, "chosen": {}, "forms": {}},
        {"sheet": 1, "step": "", "searching": False, "sheets": {}, "chosen": {"a": "b"}, "forms": {}},
        {"sheet": 1, "step": "", "searching": False, "sheets": {}, "chosen": {}, "forms": {"a": 3}},
    ],
)
def test_what_cannot_be_read_counts_as_never_looked_at(project: Project, told: object) -> None:
    project.keep_fact(module.FACT, told)
    assert last_look(project.reader) == LastLook()
    project.close()


def test_a_filter_by_very_many_rows_is_not_kept(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_ROWS", 3)
    short, long = (Filter(Test.ROWS, text="t", rows=array("q", range(n))) for n in (3, 4))
    look = LastLook(sheets={1: SheetLook(View((), (short, long)))})
    project.write_now(lambda connection: keep_look(connection, look))
    assert last_look(project.reader).sheets[1].view.filters == (short,)
    project.close()


columns = st.integers(1, 6)
conditions = st.recursive(
    st.builds(Filter, st.just(Test.IS), st.none() | columns),
    lambda inside: st.builds(Group, st.lists(inside, max_size=3).map(tuple)),
    max_leaves=6,
)


def asked(parts: tuple[Filter | Group, ...]) -> set[int]:
    found: set[int] = set()
    for part in parts:
        if isinstance(part, Group):
            found |= asked(part.parts)
        elif part.column_id is not None:
            found.add(part.column_id)
    return found


@given(st.lists(columns, unique=True), st.lists(conditions, max_size=4), st.sets(columns))
def test_nothing_is_asked_of_a_column_that_is_gone(
    sorts: list[int], filters: list[Filter | Group], there: set[int]
) -> None:
    sheet = Sheet(1, "k", "t", tuple(Column(n, f"h{n}", f"h{n}", None, Origin.IMPORTED) for n in sorted(there)), rows=0)
    found = fitting(SheetLook(View(tuple(map(Sort, sorts)), tuple(filters))), sheet).view
    assert [sort.column_id for sort in found.sorts] == [n for n in sorts if n in there]
    assert asked(found.filters) == asked(tuple(filters)) & there
