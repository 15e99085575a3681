"""From what was recognised and chosen to the import: one column for a field, others behind it."""

from pathlib import Path

import pytest

from rowcall.errors import RecipeProblem
from rowcall.importing.agree import fallbacks_of, plan_import
from rowcall.importing.guess import preview
from rowcall.importing.inspect import inspect
from rowcall.importing.load import load
from rowcall.model.fields import Field
from rowcall.model.import_plans import Preview
from rowcall.project.file import Project

LIST = "Prénom,E-mail 3,E-mail,E-mail 2,Notiz\nInès,c@x.example,a@x.example,b@x.example,-\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.fixture
def look(path: Path) -> Preview:
    return preview(path)


def test_further_columns_stand_behind_the_best_in_the_order_of_their_numbers(look: Preview) -> None:
    plan = plan_import(look, {}, None)
    assert plan.mapping["E-mail"] is Field.EMAIL
    assert list(plan.fallbacks.items()) == [("E-mail 2", Field.EMAIL), ("E-mail 3", Field.EMAIL)]
    assert [(column.header, column.rank) for column in plan.columns if column.field is Field.EMAIL] == [
        ("E-mail 3", 3),
        ("E-mail", 1),
        ("E-mail 2", 2),
    ]


def test_no_column_stands_behind_one_that_was_chosen(look: Preview) -> None:
    plan = plan_import(look, {"E-mail 2": Field.EMAIL}, None)
    assert (plan.fallbacks, [column for column in plan.mapping if plan.mapping[column] is Field.EMAIL]) == (
        {},
        ["E-mail 2"],
    )
    assert plan_import(look, {"E-mail 3": None}, None).fallbacks == {"E-mail 2": Field.EMAIL}


def test_chosen_fallbacks_are_taken_as_they_are(look: Preview) -> None:
    assert plan_import(look, {}, None, {}).fallbacks == {}
    chosen = plan_import(look, {}, None, {"E-mail 3": Field.EMAIL, "Notiz": Field.EMAIL})
    assert [column.rank for column in chosen.columns] == [1, 2, 1, 1, 3]


@pytest.mark.parametrize(
    ("fallbacks", "words"),
    [
        ({"Nirgends": Field.EMAIL}, "'Nirgends'"),
        ({"E-mail 2": Field.PHONE}, "no column is that"),
        ({"Prénom": Field.EMAIL}, "cannot also"),
    ],
)
def test_fallbacks_that_make_no_sense_are_refused(look: Preview, fallbacks: dict[str, Field], words: str) -> None:
    with pytest.raises(RecipeProblem, match=words):
        plan_import(look, {}, None, fallbacks)


def test_two_columns_chosen_for_one_field_are_refused(look: Preview) -> None:
    with pytest.raises(RecipeProblem, match="cannot both be E-mail"):
        plan_import(look, {"E-mail": Field.EMAIL, "E-mail 2": Field.EMAIL}, None)


def test_the_ranks_are_kept_in_the_project(tmp_path: Path, look: Preview) -> None:
    project = Project.create(tmp_path / "list.rowcall", host="api.rowcall.example", practice=True)
    try:
        load(plan_import(look, {}, None), project)
        columns = project.reader.sheets()[0].columns
        assert [(column.header, column.field, column.rank) for column in columns][1:4] == [
            ("E-mail 3", Field.EMAIL, 3),
            ("E-mail", Field.EMAIL, 1),
            ("E-mail 2", Field.EMAIL, 2),
        ]
    finally:
        project.close()


def test_numbers_of_two_systems_are_never_mixed(tmp_path: Path) -> None:
    path = tmp_path / "ids.csv"
    path.write_text("Record ID,Contact ID,Company\n1,2,Norvane\n")
    assert fallbacks_of(preview(path)) == {}


def test_inspect_says_what_a_second_column_would_be(path: Path) -> None:
    columns = {column["header"]: column for column in inspect(path)["columns"]}
    assert (columns["E-mail 2"]["field"], columns["E-mail 2"]["second"]) == (None, "email")
    assert "second" not in columns["E-mail"] and "second" not in columns["Notiz"]
