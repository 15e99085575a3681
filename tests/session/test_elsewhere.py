"""Another list is only read, whatever it is: a file of any kind that is imported, or a project."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
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
        assert found.rows == 2
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
