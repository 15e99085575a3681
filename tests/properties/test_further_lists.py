"""Whatever second files are brought into a list, the sum of its rows stays true and no row is lost or doubled."""

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from rowcall.importing.further import compare
from rowcall.importing.guess import preview
from rowcall.importing.load import load, plan_from
from rowcall.model.import_plans import Dialect
from rowcall.model.list_changes import Gone, UpdateChoice, Way
from rowcall.project import additions
from rowcall.project.file import Project

NAMES = ("ana", "bo", "cem", "dia", "eva")
TITLES = ("Buyer", "CFO", "")
AS_WRITTEN = Dialect("csv", "utf-8", ",", header_row=1)
"""Lists of two rows say too little for a guess."""

person = st.tuples(st.sampled_from(NAMES), st.sampled_from(TITLES))
a_list = st.lists(st.one_of(person, st.just(("", ""))), min_size=1, max_size=8).filter(
    lambda rows: any(r[0] for r in rows)
)
choices = st.builds(
    UpdateChoice,
    add_new=st.booleans(),
    take_changes=st.booleans(),
    over_typed=st.booleans(),
    gone=st.sampled_from(Gone),
)
second = st.tuples(a_list, st.sampled_from(Way), choices)


def write(path: Path, rows: Sequence[tuple[str, str]]) -> Path:
    lines = [f"{name},{name}@norvane.example,{title}" if name else ",," for name, title in rows]
    path.write_text("\n".join(["Name,Email,Title", *lines]) + "\n", encoding="utf-8")
    return path


@settings(max_examples=12, deadline=None)
@given(first=a_list, seconds=st.lists(second, min_size=1, max_size=3))
def test_rows_in_are_rows_and_what_was_set_aside(
    first: list[tuple[str, str]], seconds: list[tuple[list[tuple[str, str]], Way, UpdateChoice]]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project = Project.create(folder / "list.rowcall", host="norvane.example", practice=False)
        try:
            load(plan_from(preview(write(folder / "first.csv", first), AS_WRITTEN)), project)
            for rows, way, choice in seconds:
                bring(project, write(folder / "second.csv", rows), way, choice)
                check(project)
        finally:
            project.close()


def bring(project: Project, path: Path, way: Way, choice: UpdateChoice) -> None:
    sheet = project.reader.sheets()[0]
    further = compare(plan_from(preview(path, AS_WRITTEN)), project, sheet, way, path.parent / "aside")
    try:
        count = further.compared.count
        whole = (count.new, count.same, count.changed, count.unclear, count.blank, count.broken, count.duplicate)
        assert sum(whole) == count.rows_in
        before = sheet.rows
        added = project.write_now(
            lambda connection: additions.take_in(connection, further.compared, choice, path.name, time.time())
        )
        assert added.rows == (count.new if choice.add_new else 0)
        assert project.reader.sheets()[0].rows == before + added.rows
    finally:
        further.close()
    if way is Way.UPDATE and choice == UpdateChoice():
        again = compare(
            plan_from(preview(path, AS_WRITTEN)), project, project.reader.sheets()[0], way, path.parent / "aside"
        )
        try:
            assert (again.compared.count.new, again.compared.count.cells) == (0, 0), "once is enough"
        finally:
            again.close()


def check(project: Project) -> None:
    sheet = project.reader.sheets()[0]
    count = project.reader.import_count(sheet.id)
    assert count
    aside = project.reader.fetch("SELECT count(*) FROM set_aside WHERE row_id IS NULL")[0][0]
    assert count.rows == sheet.rows
    assert count.rows_in - count.rows == aside
    numbers = [number for (number,) in project.reader.fetch(f"SELECT source_row FROM sheet_{sheet.id}")]  # noqa: S608
    assert len(set(numbers)) == len(numbers)
