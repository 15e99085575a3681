"""What became of every row of a list, at the command line."""

import csv
import json
from pathlib import Path

import pytest
from tests.support.command_line import call

from rowcall.importing.guess import preview
from rowcall.importing.load import load, plan_from
from rowcall.project.file import Project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "fair.csv"
    path.write_text('Name;City\nNorvane;Porto\nNorvane;Porto\n;\n"Veltan;Lyon\nOstrel;Gent\n', encoding="utf-8")
    made = Project.create(tmp_path / "fair.rowcall", host="127.0.0.1:9", practice=False)
    load(plan_from(preview(path)), made)
    made.close()
    return tmp_path / "fair.rowcall"


def test_the_sum_is_printed_and_adds_up(project: Path) -> None:
    done = call(["set-aside", str(project)])
    assert done.code == 0
    found = json.loads(done.out)
    assert (found["rows"], found["set_aside"]) == (2, {"blank": 1, "broken": 1, "duplicate": 1})
    (file,) = found["files"]
    assert (file["name"], file["rows_in"], file["added"], file["not_taken_in"]) == ("fair.csv", 5, 2, 0)


def test_the_rows_are_written_with_their_lines(project: Path, tmp_path: Path) -> None:
    output = tmp_path / "aside.csv"
    assert call(["set-aside", str(project), "-o", str(output)]).code == 0
    rows = list(csv.reader(output.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[0] == ["file", "line", "why", "Name", "City"]
    assert [row[1:3] for row in rows[1:]] == [["3", "duplicate"], ["4", "blank"], ["5", "broken"]]
    assert rows[3][3:] == ["Veltan", "Lyon"]


def test_a_wrong_name_is_one_sentence(project: Path, tmp_path: Path) -> None:
    refused = call(["set-aside", str(project), "-o", str(tmp_path / "aside.pdf")])
    assert refused.code == 2
    assert len(refused.err.splitlines()) <= 2
    missing = call(["set-aside", str(tmp_path / "nothing.rowcall")])
    assert missing.code == 2
