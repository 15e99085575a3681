"""Titles of people who were found, against whom a run looked for: by persona, by function, and from columns."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.likeness.conftest import Reviewed
from tests.support.projects import begin, fill

from rowcall.model.account import Persona
from rowcall.model.bound import bound
from rowcall.model.fields import Field
from rowcall.model.plans import ColumnValues, StepPlan
from rowcall.model.review import Kind
from rowcall.project.edits import Step
from rowcall.project.file import Project

LIST = (("Company", Field.COMPANY_NAME), ("Whom", Field.JOB_TITLES), ("Note", None))
ROWS = [("Norvane", "Sales", "x"), ("Ostrel", "Purchasing", "y")]
SALES = Persona("uuid-sales", "Sales leadership", ("VP Sales",), ("Intern",))
WHOM = ColumnValues("Whom", {"Sales": ("VP Sales",), "Purchasing": ("Head of Purchasing",)})

Looked = Callable[..., Reviewed]


@pytest.fixture
def looked(tmp_path: Path) -> Iterator[Looked]:
    """Makes a list of two companies of which people were looked for, one found at each: both are VP Sales."""
    project = Project.create(tmp_path / "companies.rowcall", host="norvane.example", practice=False)

    def look(personas: tuple[Persona, ...] = (), **options: object) -> Reviewed:
        sheet = fill(project, LIST, ROWS, "companies")
        begin(project, bound(StepPlan("find_people", options, ("people",), personas=personas), sheet.columns))
        reviewed = Reviewed(project)
        for parent, name in enumerate(("jane", "mark"), start=1):
            reviewed.found(parent, name, {"full_name": name, "title": "VP Sales"})
        return reviewed

    yield look
    project.close()


def change(reviewed: Reviewed, doing: Callable[[Step, int], object]) -> None:
    def write(connection: object) -> None:
        with Step(connection, "Change", 1.0) as step:  # type: ignore[arg-type]  # the project's own connection
            doing(step, reviewed.sheet("companies").id)

    reviewed.project.write_now(write)


def column(reviewed: Reviewed, header: str) -> int:
    found = reviewed.sheet("companies").column(header)
    assert found is not None
    return found.id


@pytest.mark.parametrize("titles", [("VP Sales",), ("Head of Purchasing",)])
def test_a_persona_asks_for_its_own_titles(looked: Looked, titles: tuple[str, ...]) -> None:
    reviewed = looked((Persona(SALES.uuid, SALES.name, titles),), persona=SALES.uuid)
    doubted = [] if titles == ("VP Sales",) else [(Kind.TITLE, 1), (Kind.TITLE, 2)]
    assert reviewed.kinds() == doubted


def test_what_a_persona_leaves_out_counts(looked: Looked) -> None:
    reviewed = looked((SALES,), persona=SALES.uuid)
    row = reviewed.found(1, "ida", {"full_name": "Ida", "title": "Intern to the VP Sales"})
    assert reviewed.kinds() == [(Kind.TITLE, row)]
    assert reviewed.card().asked == "VP Sales; Not these titles: Intern"


def test_of_a_persona_of_which_nothing_is_known_every_title_will_do(looked: Looked) -> None:
    assert looked(persona=SALES.uuid).kinds() == []


def test_a_persona_from_a_column(looked: Looked) -> None:
    buyers = Persona("uuid-buyers", "Buyers", ("Head of Purchasing",))
    persona = ColumnValues("Whom", {"Sales": (SALES.uuid,), "Purchasing": (buyers.uuid,)})
    reviewed = looked((SALES, buyers), persona=persona)
    assert reviewed.kinds() == [(Kind.TITLE, 2)]
    assert reviewed.card().asked == "Head of Purchasing"


def test_a_function(looked: Looked) -> None:
    reviewed = looked(functions=("25",))  # Sales
    assert reviewed.kinds() == []
    row = reviewed.found(1, "ida", {"full_name": "Ida", "title": "Marketing Manager"})
    assert reviewed.kinds() == [(Kind.TITLE, row)]
    assert reviewed.card().asked == "Sales"


def test_titles_from_a_column_that_is_called_otherwise_by_now(looked: Looked) -> None:
    reviewed = looked(job_titles=WHOM)
    assert reviewed.kinds() == [(Kind.TITLE, 2)]
    note, whom = column(reviewed, "Note"), column(reviewed, "Whom")
    change(reviewed, lambda step, sheet_id: step.rename_column(sheet_id, whom, "Rolle"))
    change(reviewed, lambda step, sheet_id: step.rename_column(sheet_id, note, "Whom"))
    assert reviewed.kinds() == [(Kind.TITLE, 2)]
    assert reviewed.card().asked == "Head of Purchasing"


def test_titles_from_a_column_that_is_deleted_by_now(looked: Looked) -> None:
    reviewed = looked(job_titles=WHOM)
    whom = column(reviewed, "Whom")
    change(reviewed, lambda step, _sheet_id: step.delete_columns([whom]))
    assert reviewed.kinds() == [(Kind.TITLE, 2)]
    assert reviewed.card().asked == "Head of Purchasing"
