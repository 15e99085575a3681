"""A second file for a list: what is found about it, what is taken in, and that the sum stays true."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rowcall.errors import ImportCancelled
from rowcall.importing.further import Further, compare
from rowcall.importing.guess import preview
from rowcall.importing.load import load, plan_from
from rowcall.model.list_changes import Added, Gone, Match, UpdateChoice, Way
from rowcall.model.reading import Reading
from rowcall.project import additions, edits
from rowcall.project.edits import CellText
from rowcall.project.file import Project
from rowcall.project.undo.steps import mark

PEOPLE = """First name,Last name,Email,LinkedIn,Job title
Jane,Marlow,jane@norvane.example,https://www.linkedin.com/in/jane-marlow-example,Buyer
Pierre,Calmont,pierre@ostrel.example,https://www.linkedin.com/in/pierre-calmont-example,CFO
Ines,Tavira,ines@veltan.example,https://www.linkedin.com/in/ines-tavira-example,CEO
"""

Open = Callable[[str, Way], Further]


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    source = tmp_path / "people.csv"
    source.write_text(PEOPLE, encoding="utf-8")
    project = Project.create(tmp_path / "people.rowcall", host="norvane.example", practice=False)
    load(plan_from(preview(source)), project)
    yield project
    project.close()


@pytest.fixture
def further(project: Project, tmp_path: Path) -> Iterator[Open]:
    """Reads a second file's text and compares it."""
    opened = []

    def read(text: str, way: Way) -> Further:
        source = tmp_path / f"second-{len(opened)}.csv"
        source.write_text(text, encoding="utf-8")
        plan = plan_from(preview(source))
        opened.append(compare(plan, project, project.reader.sheets()[0], way, tmp_path / "aside"))
        return opened[-1]

    yield read
    for one in opened:
        one.close()
    assert list((tmp_path / "aside").iterdir()) == []


def taken(project: Project, further: Further, choice: UpdateChoice | None = None) -> Added:
    return project.write_now(
        lambda connection: additions.take_in(
            connection, further.compared, choice or UpdateChoice(), further.name, time.time()
        )
    )


def cells(project: Project, *headers: str) -> list[tuple[str, ...]]:
    sheet = project.reader.sheets()[0]
    columns = [column for header in headers if (column := sheet.column(header))]
    return list(project.reader.rows(sheet.id, [column.id for column in columns]))


def sum_holds(project: Project) -> bool:
    sheet = project.reader.sheets()[0]
    count = project.reader.import_count(sheet.id)
    assert count
    aside = project.reader.fetch("SELECT reason, count(*) FROM set_aside WHERE row_id IS NULL GROUP BY reason")
    told = {"blank": count.blank, "broken": count.broken, "duplicate": count.duplicate}
    return count.rows == sheet.rows and dict(aside) == {reason: n for reason, n in told.items() if n}


def test_more_rows_come_behind_and_those_that_are_there_do_not_come_twice(project: Project, further: Open) -> None:
    second = further(
        "Last name,First name,Email,LinkedIn,Job title,Budget\n"
        "Marlow,Jane,jane@norvane.example,https://www.linkedin.com/in/jane-marlow-example,Buyer,\n"
        "Calmont,Pierre,pierre@ostrel.example,https://www.linkedin.com/in/pierre-calmont-example,CFO,12\n"
        "Ferrand,Lou,lou@ostrel.example,,Buyer,7\n"
        ",,,,,\n",
        Way.APPEND,
    )
    count = second.compared.count
    assert (count.rows_in, count.new, count.same, count.blank) == (4, 2, 1, 1)
    added = taken(project, second)
    assert (added.rows, added.set_aside) == (2, 2)
    assert cells(project, "First name", "Email", "Budget")[3:] == [
        ("Pierre", "pierre@ostrel.example", "12"),
        ("Lou", "lou@ostrel.example", "7"),
    ]
    assert cells(project, "Budget")[0] == ("",)
    assert sum_holds(project)
    numbers = project.reader.fetch("SELECT source_row FROM sheet_1 ORDER BY id")
    assert [number for (number,) in numbers] == [1, 2, 3, 5, 6]


def test_what_was_added_can_be_taken_back_but_not_what_was_worked_on(project: Project, further: Open) -> None:
    second = further(
        "First name,Last name,Email\nLou,Ferrand,lou@ostrel.example\nMia,Sol,mia@ostrel.example\n,,\n", Way.APPEND
    )
    taken(project, second)
    sheet = project.reader.sheets()[0]
    email = sheet.column("Email")
    assert email
    project.write_now(
        lambda connection: edits.edit(connection, sheet.id, [CellText(5, email.id, "mia@sol.example")], "typed", 1.0)
    )
    undone = project.write_now(edits.undo)
    assert undone
    assert undone.title == "typed"
    project.write_now(edits.redo)
    project.write_now(lambda connection: mark(connection, 2, undone=True))  # as if the typing could not be undone
    undone = project.write_now(edits.undo)
    assert undone
    assert (undone.rows_gone, undone.rows_left) == (1, 1)
    assert cells(project, "Email")[3:] == [("mia@sol.example",)]
    assert sum_holds(project)


def test_rows_of_a_newer_version_are_found_again_by_the_surest_name_that_both_have(
    project: Project, further: Open
) -> None:
    second = further(
        "First name,Last name,Email,LinkedIn,Job title\n"
        # married and moved on: the profile tells that it is she
        "Jane,Ashdown,jane.ashdown@veltan.example,linkedin.com/in/jane-marlow-example/,Head of Buying\n"
        "Pierre,Calmont,pierre@ostrel.example,https://www.linkedin.com/in/pierre-calmont-example,CFO\n"
        # of the same name at the same company, with a profile of his own: somebody else
        "Pierre,Calmont,pierre.c@ostrel.example,https://www.linkedin.com/in/another-calmont-example,Driver\n",
        Way.UPDATE,
    )
    count = second.compared.count
    assert (count.changed, count.same, count.new, count.gone, count.unclear) == (1, 1, 1, 1, 0)
    changes = {change.title: (change.before, change.after) for change in second.compared.changes()}
    assert changes["Last name"] == ("Marlow", "Ashdown")
    assert changes["Job title"] == ("Buyer", "Head of Buying")
    added = taken(project, second, UpdateChoice(gone=Gone.MARK))
    assert (added.rows, added.row_ids) == (1, (1,))
    assert cells(project, "First name", "Email") == [
        ("Jane", "jane.ashdown@veltan.example"),
        ("Pierre", "pierre@ostrel.example"),
        ("Ines", "ines@veltan.example"),
        ("Pierre", "pierre.c@ostrel.example"),
    ]
    marks = [mark for (mark,) in cells(project, "gone_since")]
    assert [bool(mark) for mark in marks] == [False, False, True, False]
    assert sum_holds(project)


def test_an_update_is_one_step_that_can_be_undone_and_leaves_what_a_person_typed(
    project: Project, further: Open
) -> None:
    sheet = project.reader.sheets()[0]
    title = sheet.column("Job title")
    assert title
    project.write_now(
        lambda connection: edits.edit(connection, sheet.id, [CellText(1, title.id, "Chief Buyer")], "typed", 1.0)
    )
    text = PEOPLE.replace("Buyer", "Purchaser").replace("CFO", "CEO")
    second = further(text, Way.UPDATE)
    assert (second.compared.count.cells, second.compared.count.by_hand) == (2, 1)
    taken(project, second)
    assert cells(project, "Job title") == [("Chief Buyer",), ("CEO",), ("CEO",)]
    again = further(text.replace("Ines", "Inês"), Way.UPDATE)
    assert (again.compared.count.cells, again.compared.count.by_hand) == (2, 1), "an update is not typing"
    assert project.write_now(edits.undo)
    assert cells(project, "Job title") == [("Chief Buyer",), ("CFO",), ("CEO",)]


def test_the_same_version_again_changes_nothing(project: Project, further: Open) -> None:
    second = further(PEOPLE, Way.UPDATE)
    count = second.compared.count
    assert (count.same, count.new, count.changed, count.gone) == (3, 0, 0, 0)
    taken(project, second)
    assert len(cells(project, "Email")) == 3
    assert sum_holds(project)


def test_an_empty_cell_of_a_newer_version_takes_nothing_away(project: Project, further: Open) -> None:
    second = further("Email,Job title\njane@norvane.example,\n", Way.UPDATE)
    assert (second.compared.count.same, second.compared.count.changed) == (1, 0)


def test_a_row_that_may_be_two_is_set_aside_and_neither_counts_as_gone(project: Project, further: Open) -> None:
    taken(project, further("First name,Email\nJanet,jane@norvane.example\n", Way.APPEND))
    second = further("First name,Email,Job title\nJane,jane@norvane.example,Pilot\n", Way.UPDATE)
    count = second.compared.count
    assert (count.unclear, count.new, count.gone) == (1, 0, 2)
    taken(project, second)
    assert sum_holds(project)
    assert [row for _number, row in second.compared.rows(Match.UNCLEAR)] == [("Jane", "jane@norvane.example", "Pilot")]


def test_gone_rows_that_are_back_are_no_longer_marked(project: Project, further: Open) -> None:
    taken(project, further("Email\njane@norvane.example\n", Way.UPDATE), UpdateChoice(gone=Gone.MARK))
    assert [bool(mark) for (mark,) in cells(project, "gone_since")] == [False, True, True]
    taken(project, further(PEOPLE, Way.UPDATE))
    assert cells(project, "gone_since") == [("",)] * 3


def test_a_comparison_that_is_stopped_leaves_nothing_behind(project: Project, tmp_path: Path) -> None:
    reading = Reading()
    reading.stop()
    with pytest.raises(ImportCancelled):
        plan = plan_from(preview(tmp_path / "people.csv"))
        compare(plan, project, project.reader.sheets()[0], Way.UPDATE, tmp_path / "aside", reading)
    assert list((tmp_path / "aside").iterdir()) == []
    assert len(cells(project, "Email")) == 3


def test_undo_takes_a_further_file_back_with_its_rows_and_marks(project: Project, further: Open) -> None:
    before = cells(project, "First name", "Email", "Job title")
    text = PEOPLE.replace("Buyer", "Purchaser").replace("Ines,", "Rita,").replace("ines", "rita")
    taken(project, further(text, Way.UPDATE), UpdateChoice(gone=Gone.MARK))
    assert len(cells(project, "Email")) == 4
    undone = project.write_now(edits.undo)
    assert undone
    assert (undone.title, undone.rows_gone, undone.rows_left) == ("Update from second-0.csv", 1, 0)
    assert cells(project, "First name", "Email", "Job title") == before
    assert project.reader.sheets()[0].column("gone_since") is None
    assert sum_holds(project)
    assert project.write_now(edits.redo)
    assert len(cells(project, "Email")) == 4
    assert [bool(mark) for (mark,) in cells(project, "gone_since")] == [False, False, True, False]
    assert sum_holds(project)


def test_more_rows_that_change_no_cell_can_be_undone_too(project: Project, further: Open) -> None:
    taken(project, further("First name,Last name,Email\nLou,Ferrand,lou@ostrel.example\n", Way.APPEND))
    undone = project.write_now(edits.undo)
    assert undone
    assert (undone.title, undone.rows_gone) == ("More rows from second-0.csv", 1)
    assert len(cells(project, "Email")) == 3
    assert sum_holds(project)


def test_rows_without_any_sure_name_are_the_same_if_they_are_equal(tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text(
        "Nom,Société,Mail\nBernard,Ostrel,bernard@ostrel\nTotal : 2,,\nCalmont,Veltan,c@veltan.example\n", "utf-8"
    )
    project = Project.create(tmp_path / "list.rowcall", host="norvane.example", practice=False)
    try:
        load(plan_from(preview(source)), project)
        second = compare(
            plan_from(preview(source)), project, project.reader.sheets()[0], Way.UPDATE, tmp_path / "aside"
        )
        count = second.compared.count
        second.close()
        assert (count.same, count.new, count.gone) == (3, 0, 0)
    finally:
        project.close()


def test_a_further_file_and_what_was_typed_into_its_rows_can_be_had_again(project: Project, further: Open) -> None:
    taken(project, further("First name,Last name,Email\nLou,Ferrand,lou@ostrel.example\n", Way.APPEND))
    sheet = project.reader.sheets()[0]
    email = sheet.column("Email")
    assert email
    project.write_now(
        lambda connection: edits.edit(connection, sheet.id, [CellText(4, email.id, "lou@sol.example")], "typed", 1.0)
    )
    assert project.write_now(edits.undo)
    assert project.write_now(edits.undo)
    assert len(cells(project, "Email")) == 3
    assert project.write_now(edits.redo)
    assert cells(project, "Email")[3] == ("lou@ostrel.example",)
    assert project.write_now(edits.redo)
    assert cells(project, "Email")[3] == ("lou@sol.example",)
    assert sum_holds(project)
