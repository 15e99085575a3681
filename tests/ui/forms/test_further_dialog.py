"""What a second file would do, seen before it does anything: every row in one group, changes side by side."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from tests.support.waiting import eventually
from tests.ui.forms.conftest import named

from rowcall.model.list_changes import Gone, UpdateChoice, Way
from rowcall.project.edits import CellText
from rowcall.session import Session
from rowcall.session.further import Further
from rowcall.setups import make_setup
from rowcall.ui.update_dialog.dialog import FurtherDialog
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.paged_rows import PagedTable
from rowcall.ui.widgets.segmented import Segmented

HEAD = "First name,Last name,E-mail,Company\n"
PEOPLE = "".join(
    f"{first},Keld,{first.lower()}@norvane.example,Norvane\n" for first in ("Ana", "Ole", "Ida", "Tom", "Eva")
)
NEWER = (
    f"{HEAD}Ana,Keld,ana@norvane.example,Brumeval\nOle,Keld,ole@norvane.example,Ostrel\n"
    "Ida,Keld,ida@norvane.example,Norvane\nNia,Sol,nia@ostrel.example,Ostrel\n,,,\n"
    "Nia,Sol,nia@ostrel.example,Ostrel\n"
)
"""One new, two changed, one the same, two gone, one blank, one twice."""

Compare = Callable[[str, Way], Awaitable[FurtherDialog]]


@pytest_asyncio.fixture
async def session(tmp_path: Path) -> AsyncIterator[Session]:
    """A session with a list of five people; somebody typed one of its cells."""
    session = Session(make_setup("http://127.0.0.1:9", projects_folder=tmp_path / "projects"))
    path = tmp_path / "fair.csv"
    path.write_text(HEAD + PEOPLE, encoding="utf-8")
    await session.import_list(session.plan_import(await session.preview(path)))
    company = session.imported_sheet().column("Company")
    assert company
    await session.edit(1, [CellText(2, company.id, "Norvane SA")], "typed")
    yield session
    await session.close()


@pytest_asyncio.fixture
async def compare(session: Session, tmp_path: Path, qtbot: QtBot) -> AsyncIterator[Compare]:
    """Show what a second file would do."""
    opened: list[tuple[FurtherDialog, Further]] = []

    async def show(text: str, way: Way) -> FurtherDialog:
        path = tmp_path / "fair 2.csv"
        path.write_text(text, encoding="utf-8")
        plan = session.plan_import(await session.preview(path))
        further = await session.further.compare(plan, session.imported_sheet(), way)
        dialog = FurtherDialog(session, further)
        opened.append((dialog, further))
        dialog.open()
        return dialog

    yield show
    for dialog, further in opened:
        dialog.close()
        dialog.deleteLater()
        further.close()
    await asyncio.sleep(0)


@pytest.fixture
def lines() -> Iterator[Callable[[FurtherDialog, str], list[tuple[str, ...]]]]:
    """What a group shows: the number of each line and its cells."""

    def of(dialog: FurtherDialog, group: str) -> list[tuple[str, ...]]:
        named(dialog, Segmented, "changeGroups").set_value(group)
        model = named(dialog, PagedTable, "groupRows").model()
        side = Qt.Orientation.Vertical
        return [
            (model.headerData(row, side), *(model.index(row, n).data() for n in range(model.columnCount())))
            for row in range(model.rowCount())
        ]

    yield of


Lines = Callable[[FurtherDialog, str], list[tuple[str, ...]]]


def said(dialog: FurtherDialog, name: str) -> str:
    return named(dialog, QLabel, name).text()


async def test_every_row_of_the_file_is_in_one_group(compare: Compare, lines: Lines) -> None:
    dialog = await compare(NEWER, Way.UPDATE)
    assert said(dialog, "furtherSum") == "6 rows in the file = 1 new + 2 changed + 1 unchanged + 2 set aside"
    assert lines(dialog, "new") == [("5", "Nia", "Sol", "nia@ostrel.example", "Ostrel")]
    assert [line[:2] for line in lines(dialog, "aside")] == [("6", "Blank"), ("7", "Twice in the file")]
    assert [line[1] for line in lines(dialog, "gone")] == ["Tom", "Eva"]
    assert [line[1] for line in lines(dialog, "same")] == ["Ida"]
    assert [line[1:3] for line in lines(dialog, "columns")][3] == ("Company", "Company")


async def test_changes_stand_side_by_side_and_say_what_was_typed(compare: Compare, lines: Lines) -> None:
    dialog = await compare(NEWER, Way.UPDATE)
    assert lines(dialog, "changed") == [
        ("1", "Ana Keld", "Company", "Norvane", "Brumeval", ""),
        ("2", "Ole Keld", "Company", "Norvane SA", "Ostrel", "You typed it"),
    ]


async def test_the_sentence_follows_what_is_wanted(compare: Compare, qtbot: QtBot) -> None:
    dialog = await compare(NEWER, Way.UPDATE)
    whole = "1 row is added, 1 cell changes; the list then has 6 rows. Nothing is deleted."
    assert said(dialog, "consequence") == whole
    named(dialog, QCheckBox, "overTyped").click()
    assert "2 cells change" in said(dialog, "consequence")
    named(dialog, QCheckBox, "addNew").click()
    named(dialog, QCheckBox, "takeChanges").click()
    assert said(dialog, "consequence") == "Nothing in the list changes."
    assert not named(dialog, QPushButton, "furtherApply").isEnabled()
    named(dialog, QPushButton, "goneRows-mark").click()
    assert said(dialog, "consequence").startswith("2 rows are marked as gone; the list then has 5 rows.")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.choice == UpdateChoice(add_new=False, take_changes=False, over_typed=False, gone=Gone.MARK)


async def test_without_agreement_nothing_is_wanted(compare: Compare) -> None:
    dialog = await compare(NEWER, Way.UPDATE)
    named(dialog, QPushButton, "furtherCancel").click()
    assert dialog.choice is None


async def test_a_group_without_rows_cannot_be_chosen(compare: Compare) -> None:
    known = PEOPLE.splitlines(keepends=True)[0]
    dialog = await compare(HEAD + known, Way.APPEND)
    assert not named(dialog, QPushButton, "changeGroups-new").isEnabled()
    assert dialog.findChild(QPushButton, "changeGroups-gone") is None
    assert named(dialog, Segmented, "changeGroups").value() == "same"


@pytest.mark.parametrize("name", ["changes.csv", "changes.xlsx"])
async def test_the_changes_are_written_to_a_file(compare: Compare, session: Session, tmp_path: Path, name: str) -> None:
    dialog = await compare(NEWER, Way.UPDATE)
    named(dialog, QPushButton, "exportChanges").click()
    await eventually(lambda: dialog.findChild(QFileDialog))
    files = dialog.findChild(QFileDialog)
    named(files, QLineEdit, "fileNameEdit").setText(str(tmp_path / name))
    files.accept()
    await eventually(lambda: f"Written to {name}." in named(dialog, Banner, "furtherBanner").words)
    found = await session.preview(tmp_path / name)
    assert [guess.header for guess in found.columns][:3] == ["what", "row", "about"]
    if name.endswith(".csv"):
        rows = [tuple(row) for row in found.rows]
        assert rows[0] == ("changed", "1", "Ana Keld", "Company", "Norvane", "Brumeval")
        assert ("new", "5", "Nia", "E-mail", "", "nia@ostrel.example") in rows
        assert [row[2] for row in rows if row[0] == "gone"] == ["Tom Keld", "Eva Keld"]


async def test_many_rows_are_read_a_page_at_a_time(compare: Compare) -> None:
    people = "".join(f"P{n},Sol,p{n}@ostrel.example,Ostrel\n" for n in range(20_000))
    dialog = await compare(HEAD + people, Way.UPDATE)
    model = named(dialog, PagedTable, "groupRows").model()
    assert model.rowCount() == 20_000
    assert model.index(19_999, 0).data() == "P19999"
    assert model.headerData(19_999, Qt.Orientation.Vertical) == "20001"
