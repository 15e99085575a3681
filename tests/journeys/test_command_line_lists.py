"""Odd lists through the command line: what `inspect` says of them, and what a script is told of those it refuses."""

import asyncio
import json
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.support.command_line import call
from tests.support.list_files import text_lists
from tests.support.list_files.text_lists import encoded, write

from rowcall import file_commands
from rowcall.errors import ImportCancelled
from rowcall.exporting.save import save
from rowcall.importing.guess import preview
from rowcall.importing.load import load, plan_from
from rowcall.model.export_plans import ExportPlan
from rowcall.project.file import Project

PAGE = "<table><tr><th>Company<th>City</tr><tr><td>Élan<td>Brest</tr></table>"


@pytest.mark.parametrize(
    ("name", "make", "said"),
    [
        pytest.param(
            "list.csv",
            lambda path: encoded(path, text_lists.FRENCH, "cp1252"),
            {"format": "csv", "encoding": "windows-1252", "delimiter": ";", "header_row": 1, "rows": 2},
            id="D10-windows-1252",
        ),
        pytest.param(
            "list.csv",
            text_lists.open_quote,
            {"rows": 9_999, "rows_in": 10_000, "set_aside": {"blank": 0, "broken": 1, "duplicate": 0}},
            id="D17-open-quote",
        ),
        pytest.param(
            "list.csv",
            lambda path: write(path, text_lists.TITLE_LINES),
            {"header_row": 3, "rows": 3},
            id="D25-title-lines",
        ),
        pytest.param("list.csv", text_lists.long_cell, {"rows": 2, "rows_in": 3}, id="D33-endless-cell"),
        pytest.param(
            "list.xls",
            lambda path: write(path, PAGE),
            {"format": "html", "encoding": "utf-8", "delimiter": None, "sheet": None, "header_row": 1, "rows": 1},
            id="D49-page-named-xls",
        ),
        pytest.param(
            "list 👩‍👧 é.csv",
            lambda path: write(path, text_lists.UNUSUAL_NAMES),
            {"rows": 5},
            id="D58-emoji-in-the-name",
        ),
        pytest.param(
            "/".join(["a folder with a long name" * 4] * 4) + "/list.csv",
            lambda path: write(path, text_lists.UNUSUAL_NAMES),
            {"rows": 5},
            id="D58-long-path",
        ),
    ],
)
def test_inspect(tmp_path: Path, name: str, make: Callable[[Path], Path], said: dict[str, object]) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    make(path)
    before = path.read_bytes()
    done = call(["inspect", str(path)])
    assert (done.code, done.err) == (0, "")
    found = json.loads(done.out)
    assert {key: found[key] for key in said} == said
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        pytest.param("list.csv", b"", "is empty", id="D01-no-bytes"),
        pytest.param("list.csv", b"Company,City\n", "has no rows", id="D03-header-only"),
        pytest.param("list.csv", b"{\\rtf1 Hello}", "a text document, not a table", id="rtf"),
        pytest.param("list.xls", b'<?xml version="1.0"?><list/>', "a web page or XML, not a table", id="xml"),
        pytest.param("list.txt", b'[{"company": "Norvane"}]', "JSON, not a table", id="json"),
        pytest.param("~$list.xlsx", b"\x05Ann" + bytes(160), "only marks a workbook as open", id="D58-lock-file"),
    ],
)
def test_what_is_no_list_is_refused_in_a_sentence(tmp_path: Path, name: str, data: bytes, sentence: str) -> None:
    done = call(["inspect", str(write(tmp_path / name, data))])
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert sentence in done.err
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_list_that_is_gone(tmp_path: Path) -> None:
    """D58."""
    done = call(["inspect", str(tmp_path / "list.csv")])
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert "list.csv is not there" in done.err


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
def test_a_list_with_control_characters_can_be_exported(tmp_path: Path, name: str) -> None:
    """D16."""
    path = text_lists.with_controls(tmp_path / "list.csv")
    project = Project.create(tmp_path / "list.rowcall", host="api.rowcall.example", practice=True)
    try:
        load(plan_from(preview(path)), project)
        save(ExportPlan(tmp_path / name), project)
    finally:
        project.close()
    assert [row[0] for row in preview(tmp_path / name).rows] == ["Norvane", "Brisa", "Zeta", "Eta"]


def test_looking_into_a_list_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_text("Company,Town\n" + "".join(f"Firm {number},Bonn\n" for number in range(300_000)))

    async def stopped() -> None:
        looking = asyncio.ensure_future(file_commands.inspect(path))
        await asyncio.sleep(0.1)
        signal.raise_signal(signal.SIGINT)
        await looking

    with pytest.raises(ImportCancelled):
        asyncio.run(stopped())
    assert [found.name for found in tmp_path.iterdir()] == ["long.csv"]
