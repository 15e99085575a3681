"""What a cell means for a picker, in four languages; rather nothing than something wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.errors import RecipeProblem
from rowcall.importing.picks import column_values, match_choices, split_list
from rowcall.model.action import Kind, Option
from rowcall.model.reference import FUNCTIONS, SENIORITY_LEVELS, Choice

FUNCTION = Option("functions", "Function", Kind.CHOICES, choices=FUNCTIONS)
TITLES = Option("job_titles", "Job titles", Kind.TEXTS)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Sales", ("25",)), ("Ventes", ("25",)), ("Vertrieb", ("25",)), ("Ventas", ("25",)), ("VENTES ", ("25",)),
        ("25", ("25",)), ("Service commercial", ("25",)), ("Abteilung Vertrieb", ("25",)), ("Marketting", ("15",)),
        ("Departamento de Ventas", ("25",)), ("sales; marketing", ("25", "15")), ("Achats, Juridique", ("21", "14")),
        ("RH / Finance", ("12", "10")), ("IT\nHR", ("13", "12")), ("R&D", ("24",)), ("Einkauf", ("21",)),
        ("Media & Communication", ("16",)), ("Customer Success and Support", ("26",)), ("Recursos humanos", ("12",)),
        ("Sales, Sales", ("25",)),
    ],
)  # fmt: skip
def test_functions(text: str, ids: tuple[str, ...]) -> None:
    assert match_choices(text, FUNCTIONS) == ids


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("VP", ("300",)), ("Vice President", ("300",)), ("Vice-Président", ("300",)), ("C suite", ("310",)),
        ("C-Level", ("310",)), ("CEO", ("310",)), ("PDG", ("310",)), ("DG", ("310",)), ("Geschäftsführer", ("310",)),
        ("Directeur", ("220",)), ("Director", ("220",)), ("Manager", ("210",)), ("Owner / Partner", ("320",)),
        ("Founder", ("320",)), ("Entry", ("110",)), ("Senior", ("120",)), ("Jefe", ("210",)), ("310", ("310",)),
        ("Owner, VP", ("320", "300")), ("Praktikant", ("100",)), ("CXO", ("310",)),
    ],
)  # fmt: skip
def test_levels(text: str, ids: tuple[str, ...]) -> None:
    assert match_choices(text, SENIORITY_LEVELS) == ids


@pytest.mark.parametrize("text", ["", "Foo", "Direction", "Sales; Foo", "Vets", "999", "Chef de projet", "?"])
def test_rather_no_match_than_a_wrong_one(text: str) -> None:
    assert match_choices(text, FUNCTIONS) is None


@pytest.mark.parametrize("choices", [FUNCTIONS, SENIORITY_LEVELS])
def test_every_label_and_id_means_itself(choices: tuple[Choice, ...]) -> None:
    for choice in choices:
        assert match_choices(choice.label, choices) == (choice.id,)
        assert match_choices(choice.id, choices) == (choice.id,)


@given(st.text(max_size=20))
def test_any_text_gets_known_ids_or_none(text: str) -> None:
    ids = match_choices(text, FUNCTIONS)
    assert ids is None or set(ids) <= {choice.id for choice in FUNCTIONS}


def test_corrections_come_first() -> None:
    assert match_choices("Ventes", FUNCTIONS, {"Ventes": "Marketing"}) == ("15",)
    assert match_choices("Foo; Ventes", FUNCTIONS, {"Foo": "26"}) == ("26", "25")
    with pytest.raises(RecipeProblem, match="cannot mean “Nonsense”") as caught:
        match_choices("Foo", FUNCTIONS, {"Foo": "Nonsense"})
    assert "Accounting" in caught.value.advice


def test_column_of_choices() -> None:
    found = column_values(FUNCTION, [" Ventes", "Ventes", "", "Foo", "Sales; Bar"], {}, "Département")
    assert found.header == "Département"
    assert found.means == {"Ventes": ("25",)}
    assert found.problems == {
        "Foo": "“Foo” matches nothing under Function.",
        "Sales; Bar": "“Bar” matches nothing under Function.",
    }


def test_a_value_that_was_left_out_counts_for_no_cell() -> None:
    cells = ["Ventes", "Marketing; Ventes", "Ventes, Achats", "Ventes / Ventes", "Achats", " / "]
    found = column_values(FUNCTION, cells, {"Ventes": "", "Achats": ""}, "Département")
    assert found.means == {"Marketing; Ventes": ("15",)}
    assert found.left_out == ("Ventes", "Ventes, Achats", "Ventes / Ventes", "Achats")
    assert list(found.problems) == ["/"]


def test_column_of_titles() -> None:
    found = column_values(TITLES, ["VP Sales; CRO, VP Sales", "Head of R&D/Innovation"], {}, "Titles")
    assert found.means["VP Sales; CRO, VP Sales"] == ("VP Sales", "CRO")
    assert found.means["Head of R&D/Innovation"] == ("Head of R&D/Innovation",)


def test_split_list() -> None:
    assert split_list(" a b ;\nc|d,,a b") == ("a b", "c", "d")
    assert split_list(" ; ") == ()
