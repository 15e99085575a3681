"""What a cell means for a picker, in seven languages; rather nothing than something wrong."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.errors import RecipeProblem
from rowcall.importing.phrases import FUNCTION, LEVEL, phrases_of
from rowcall.importing.picks import column_values, is_value_of, match_choices, split_list
from rowcall.model.action import Kind, Option
from rowcall.model.reference import FUNCTIONS, SENIORITY_LEVELS, Choice

FUNCTION_OPTION = Option("functions", "Function", Kind.CHOICES, choices=FUNCTIONS)
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


@pytest.mark.parametrize(
    ("text", "function", "level"),
    [
        ("Leiter Vertrieb", "25", "210"), ("Vertriebsleiterin (m/w/d)", "25", "210"), ("VP Sales", "25", "300"),
        ("Directeur(trice) Achats", "21", "220"), ("Dir. commercial", "25", "220"), ("Jefe de ventas", "25", "210"),
        ("Bereichsleitung IT", "13", "220"), ("Hoofd Inkoop", "21", "210"), ("Diretora Financeira", "10", "220"),
        ("Responsabile acquisti", "21", "210"), ("Resp. achats", "21", "210"), ("DAF", "10", "310"),
        ("Head of Sales, EMEA", "25", "220"), ("Marketingmanager", "15", "210"), ("Chargé d'affaires", "25", None),
        ("Product Manager", "19", None), ("Direction générale", None, "310"), ("Senior Sales Manager", "25", "210"),
        ("Leiter/in Einkauf", "21", "210"), ("Directeur Comercial adjoint", "25", "220"),
        ("Chief Accountant", "1", None),
        ("Sales Assistant", "25", "110"), ("Assistant to the CEO", None, None), ("Chief of Staff", None, None),
        ("Executive Assistant", "2", None), ("General Manager", None, None), ("N-1", None, None),
    ],
)  # fmt: skip
def test_each_picker_takes_its_part(text: str, function: str | None, level: str | None) -> None:
    assert match_choices(text, FUNCTIONS) == (function and (function,))
    assert match_choices(text, SENIORITY_LEVELS) == (level and (level,))


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Sales & Marketing", ("25", "15")), ("Ventes et marketing", ("25", "15")),
        ("Vertrieb und Einkauf", ("25", "21")),
        ("Compras y Logística", ("21", "18")), ("Vendite e marketing", ("25", "15")),
        ("Product / Marketing", ("19", "15")),
        ("Inkoop en logistiek", ("21", "18")), ("UX/UI", ("3",)), ("QA/QC", ("22",)),
    ],
)  # fmt: skip
def test_several_functions_in_one_cell(text: str, ids: tuple[str, ...]) -> None:
    assert match_choices(text, FUNCTIONS) == ids


def test_two_functions_side_by_side_may_be_one_of_their_own() -> None:
    assert match_choices("Marketing Finance", FUNCTIONS) is None


@pytest.mark.parametrize(
    ("text", "known"),
    [("Sales", True), ("Ventes; Achats", True), ("Head of Sales", False), ("Acheteur", False), ("Sales; Foo", False)],
)
def test_a_function_is_told_from_a_job_title(text: str, known: bool) -> None:
    assert is_value_of(text, FUNCTIONS) == known


@pytest.mark.parametrize("text", ["", "Foo", "Direction", "Sales; Foo", "Vets", "999", "Team 3", "Europe", "VP", "?"])
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


@given(st.text(st.characters(exclude_categories=["L", "Nd", "Nl", "No"]), max_size=12))
def test_without_a_letter_or_number_nothing_is_meant(text: str) -> None:
    assert match_choices(text, FUNCTIONS) is None
    assert match_choices(text, SENIORITY_LEVELS) is None


NAMES = sorted(phrase for phrase, _id in phrases_of(FUNCTION))


@given(st.sampled_from(NAMES), st.integers(0, 3), st.sampled_from([str.upper, str.title, str.lower]))
def test_case_and_spacing_change_nothing(name: str, spaces: int, dress: Callable[[str], str]) -> None:
    dressed = " " * spaces + (" " * (spaces + 1)).join(dress(name).split()) + "\t"
    assert match_choices(dressed, FUNCTIONS) == match_choices(name, FUNCTIONS)


@pytest.mark.parametrize("picker", [FUNCTION, LEVEL])
def test_every_name_in_the_data_means_what_it_stands_under(picker: str) -> None:
    choices = FUNCTIONS if picker == FUNCTION else SENIORITY_LEVELS
    swallowed = [phrase for phrase, id_ in phrases_of(picker) if match_choices(phrase, choices) not in ((id_,), None)]
    assert swallowed == []


def test_corrections_come_first() -> None:
    assert match_choices("Ventes", FUNCTIONS, {"Ventes": "Marketing"}) == ("15",)
    assert match_choices("Foo; Ventes", FUNCTIONS, {"Foo": "26"}) == ("26", "25")
    with pytest.raises(RecipeProblem, match="cannot mean “Nonsense”") as caught:
        match_choices("Foo", FUNCTIONS, {"Foo": "Nonsense"})
    assert "Accounting" in caught.value.advice


def test_column_of_choices() -> None:
    found = column_values(FUNCTION_OPTION, [" Ventes", "Ventes", "", "Foo", "Sales; Bar"], {}, "Département")
    assert found.header == "Département"
    assert found.means == {"Ventes": ("25",)}
    assert found.problems == {
        "Foo": "“Foo” matches nothing under Function.",
        "Sales; Bar": "“Bar” matches nothing under Function.",
    }


def test_a_value_that_was_left_out_counts_for_no_cell() -> None:
    cells = ["Ventes", "Marketing; Ventes", "Ventes, Achats", "Ventes / Ventes", "Achats", " / "]
    found = column_values(FUNCTION_OPTION, cells, {"Ventes": "", "Achats": ""}, "Département")
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
