"""A further file is brought into the list of a project at the command line; a run then asks only what is new."""

import json
from pathlib import Path

import pytest
from tests.support.command_line import Desk, call
from tests.support.sandbox import Sandbox

POST = "POST /v2/contacts/single_enrich"
EMAIL = '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n'
HEADERS = ("First name", "Last name", "LinkedIn URL", "Company")


def people(first: int, last: int, company: str = "Norvane") -> list[tuple[str, str, str, str]]:
    return [
        ("Ana", f"Person{n}", f"https://www.linkedin.com/in/person-{n}-example", company) for n in range(first, last)
    ]


@pytest.fixture
def asked(desk: Desk, service: Sandbox) -> Desk:
    """A list of twenty that was run once."""
    desk.write_recipe(EMAIL)
    assert desk.run(desk.write_list(HEADERS, people(0, 20))).code == 0
    assert len(service.journal(POST)) == 20
    return desk


def test_a_further_file_is_looked_at_and_then_appended(asked: Desk) -> None:
    more = asked.write_list(HEADERS, people(17, 27), "more.csv")
    looked = call(["append", str(asked.project), str(more), "--preview"])
    found = json.loads(looked.out)
    assert (found["rows_in"], found["new"], found["same"]) == (10, 7, 3)
    assert [column["goes_to"] for column in found["columns"]] == list(HEADERS)
    done = call(["append", str(asked.project), str(more)])
    assert (done.code, done.out) == (0, "more.csv: 7 rows added, 3 set aside.\n")
    assert asked.export().code == 0
    rows = asked.rows()
    assert len(rows) == 27
    assert [row["Last name"] for row in rows][20:] == [f"Person{n}" for n in range(20, 27)]
    assert sum(bool(row["email"]) for row in rows) == 20


def test_a_newer_version_changes_what_is_new_and_marks_what_is_gone(asked: Desk) -> None:
    newer = asked.write_list(HEADERS, [*people(0, 2, "Ostrel"), *people(2, 18), *people(40, 41)], "newer.csv")
    done = call(["update", str(asked.project), str(newer), "--gone", "mark"])
    assert (done.code, done.out) == (0, "newer.csv: 1 row added, 2 cells changed, 16 the same, 2 gone (marked).\n")
    assert asked.export().code == 0
    rows = asked.rows()
    assert [row["Company"] for row in rows[:3]] == ["Ostrel", "Ostrel", "Norvane"]
    assert [bool(row["gone_since"]) for row in rows] == [False] * 18 + [True] * 2 + [False]
    assert all(row["email"] for row in rows[:20]), "what was found stays with its rows"


def test_what_cannot_be_brought_in_is_said_in_a_sentence(asked: Desk, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_text("First name,Last name\n", encoding="utf-8")
    before = asked.project.read_bytes()
    refused = call(["append", str(asked.project), str(empty)])
    assert (refused.code, refused.out) == (2, "")
    assert "no rows" in refused.err
    refused = call(["update", str(asked.project), str(empty), "--sheet", "people"])
    assert refused.code == 2
    assert asked.project.read_bytes() == before


def test_a_run_on_the_project_asks_only_the_rows_that_came(asked: Desk, service: Sandbox) -> None:
    more = asked.write_list(HEADERS, people(17, 27), "more.csv")
    assert call(["append", str(asked.project), str(more)]).code == 0
    again = asked.run(asked.project)
    assert again.code == 0, again.err
    assert len(service.journal(POST)) == 27
    assert sum(bool(row["email"]) for row in asked.rows()) == 27
    report = asked.report()
    assert (report["rows_in"], report["rows"], report["set_aside"]["duplicate"]) == (30, 27, 3)
