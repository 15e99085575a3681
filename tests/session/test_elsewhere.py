"""Another list is only read, whatever it is: a file of any kind that is imported, or a project."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest
import pytest_asyncio
from tests.support.list_files.workbooks import workbook
from tests.support.projects import CONTACTS, contact, fill, project_with

from rowcall.errors import FileProblem, ProjectProblem, RecipeProblem
from rowcall.model.duplicates import Alike
from rowcall.project.file import Project
from rowcall.session import Session
from rowcall.setups import make_setup

MINE = [contact("jane"), contact("mark"), contact("ida")]
HEADERS = ("First name", "Last name", "LinkedIn", "Website")


@pytest_asyncio.fixture
async def session(tmp_path: Path) -> AsyncIterator[Session]:
    """The list of Jane, Mark and Ida is open."""
    project = Project.create(tmp_path / "mine.rowcall", host="127.0.0.1:9", practice=False)
    fill(project, CONTACTS, MINE)
    project.close()
    session = Session(make_setup("http://127.0.0.1:9", projects_folder=tmp_path))
    await session.open_project(tmp_path / "mine.rowcall")
    yield session
    await session.close()


def other(folder: Path, kind: str) -> Path:
    """Ida, and somebody else, in a list of its own."""
    path, rows = folder / f"other.{kind}", [contact("ole"), contact("ida")]
    match kind:
        case "csv":
            path.write_text("\n".join(map(",".join, (HEADERS, *rows))), encoding="utf-8")
        case "xlsx":
            from openpyxl import Workbook

            book = Workbook()
            for row in (HEADERS, *rows):
                book.worksheets[0].append(row)
            book.save(path)
        case _:
            with project_with(path, CONTACTS, rows):
                pass
    return path


@pytest.mark.parametrize("kind", ["csv", "xlsx", "rowcall"])
async def test_who_is_also_there(session: Session, tmp_path: Path, kind: str) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    path = other(folder, kind)
    before = {each: each.read_bytes() for each in folder.iterdir()}
    sheet = session.imported_sheet()
    found = await session.elsewhere.open(path)
    try:
        (match,) = await session.elsewhere.find(sheet, found, session.elsewhere.possible(sheet))
        assert (match.row_id, match.alike, match.sureness) == (3, (Alike.PROFILE, Alike.NAME), 100)
        assert session.elsewhere.tell(sheet, match.row_id) == ("3", "Ida Caldeira")
        assert found.tell(match)[2] == "Ida Caldeira"
        assert found.rows(found.sheets) == 2
    finally:
        found.close()
    assert {each: each.read_bytes() for each in folder.iterdir()} == before


async def test_what_cannot_be_another_list(session: Session, tmp_path: Path) -> None:
    with pytest.raises(RecipeProblem, match=r"mine.rowcall is the list that is open"):
        await session.elsewhere.open(tmp_path / "mine.rowcall")
    with pytest.raises(ProjectProblem, match="There is no project"):
        await session.elsewhere.open(tmp_path / "nowhere.rowcall")
    broken = tmp_path / "broken.rowcall"
    broken.write_bytes(b"not a project at all" * 500)
    with pytest.raises(ProjectProblem):
        await session.elsewhere.open(broken)
    nothing = tmp_path / "empty.csv"
    nothing.write_text("", encoding="utf-8")
    with pytest.raises(FileProblem):
        await session.elsewhere.open(nothing)


async def test_all_sheets_of_a_workbook_or_one(session: Session, tmp_path: Path) -> None:
    title = ("Customers of this year", "", "", "")
    sheets: dict[str, list[Sequence[str]]] = {
        "Customers": [HEADERS, contact("ole"), contact("ida")],
        "Notes": [("only a note",)],
        "Leads": [title, (), HEADERS, contact("jane")],
        "Old": [HEADERS, contact("mark")],
    }
    path = workbook(tmp_path / "several.xlsx", sheets, hidden="Old")
    sheet = session.imported_sheet()
    by = session.elsewhere.possible(sheet)
    found = await session.elsewhere.open(path)
    try:
        choices = [(choice.title, choice.sheet_id is not None, choice.hidden) for choice in found.choices]
        assert choices == [
            ("Customers", True, False),
            ("Notes", False, False),
            ("Leads", True, False),
            ("Old", False, True),
        ]
        matches = list(await session.elsewhere.find(sheet, found, by))
        assert [(match.row_id, found.tell(match)[0]) for match in matches] == [(1, "Leads"), (3, "Customers")]
        leads = [choice.sheet_id for choice in found.choices if choice.title == "Leads"]
        (match,) = await session.elsewhere.find(sheet, found, by, among=[each for each in leads if each])
        assert match.row_id == 1
    finally:
        found.close()
    old = await session.elsewhere.open(path, wanted="Old")
    try:
        assert [match.row_id for match in await session.elsewhere.find(sheet, old, by)] == [2]
    finally:
        old.close()


async def test_a_workbook_without_any_list(session: Session, tmp_path: Path) -> None:
    path = workbook(tmp_path / "notes.xlsx", {"One": [("a note",)], "Two": [("another",)]})
    with pytest.raises(FileProblem):
        await session.elsewhere.open(path)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("empty.xlsx", b"", "is empty"),
        ("damaged.xlsx", b"PK\x03\x04 and nothing that follows", "damaged.xlsx"),
        ("locked.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
    ],
)
async def test_what_cannot_be_read_is_said_in_words(
    session: Session, tmp_path: Path, name: str, content: bytes, told: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(FileProblem, match=told):
        await session.elsewhere.open(path)
