"""What a preview proposes to put beside columns, and where it thinks phones are from."""

from pathlib import Path

import openpyxl  # noqa: TID253 (writes what Excel would)
import pytest

from rowcall.errors import RecipeProblem
from rowcall.importing.agree import beside_of, plan_import
from rowcall.importing.guess import preview
from rowcall.model.import_plans import Beside, Preview, Tidy


def look(folder: Path, *lines: str) -> Preview:
    path = folder / "list.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return preview(path)


def test_what_would_bring_something_is_proposed_with_how_much(tmp_path: Path) -> None:
    found = look(
        tmp_path,
        "Full name;Email;LinkedIn;Téléphone;Company;Pays",
        "Dr. Ann Doe;ann@norvane.example;https://fr.linkedin.com/in/ann?x=1;06 12 34 56 78;Norvane;France",
        "Bo Li;bo@gmail.com;https://www.linkedin.com/in/bo;+33612345679;Norvane;France",
    )
    assert found.tidy == (
        Beside("Full name", Tidy.NAME),
        Beside("Email", Tidy.DOMAIN),
        Beside("LinkedIn", Tidy.PROFILE),
        Beside("Téléphone", Tidy.PHONE),
    )
    assert [beside.count for beside in found.tidy] == [2, 1, 1, 1]
    assert [beside.samples[0] for beside in found.tidy] == [
        ("Dr. Ann Doe", "Ann | Doe"),
        ("ann@norvane.example", "norvane.example"),
        ("https://fr.linkedin.com/in/ann?x=1", "https://www.linkedin.com/in/ann"),
        ("06 12 34 56 78", "+33612345678"),
    ]


def test_what_is_there_already_is_not_proposed(tmp_path: Path) -> None:
    found = look(
        tmp_path,
        "First name;Last name;Full name;Email;Website;Phone",
        "Ann;Doe;Ann Doe;ann@norvane.example;norvane.example;+33612345678",
    )
    assert found.tidy == ()


@pytest.mark.parametrize(
    ("lines", "country"),
    [
        (("Name;Phone", "A;+33612345678", "B;06 12 34 56 79"), "FR"),
        (("Name;Phone;Website", "A;030 901820;norvane.de", "B;030 901821;x.de"), "DE"),
        (("Prénom;Nom;Téléphone", "A;B;06 12 34 56 78"), "FR"),
        (("Name;Phone;Country", "A;06 12 34 56 78;France", "B;06 12 34 56 79;"), "FR"),
        (("Nombre;Apellidos;Teléfono", "A;B;612 34 56 78"), "ES"),
        (("Name;Phone", "A;06 12 34 56 78"), ""),
        (("Name;Phone", "A;+33612345678"), ""),
        (("Prénom;Nom;Téléphone", "A;B;(415) 555-2671"), ""),
        (("Name;City", "A;Lyon"), ""),
    ],
)
def test_where_the_phones_of_a_list_are_from(tmp_path: Path, lines: tuple[str, ...], country: str) -> None:
    assert look(tmp_path, *lines).country == country


def test_an_import_takes_the_country_that_was_found_unless_one_is_chosen(tmp_path: Path) -> None:
    found = look(tmp_path, "Prénom;Nom;Téléphone", "A;B;06 12 34 56 78")
    assert plan_import(found, {}, None).country == "FR"
    assert plan_import(found, {}, None, country="").country == ""
    assert plan_import(found, {}, None, country="BE").country == "BE"


def test_what_stands_beside_a_column_follows_from_what_it_means(tmp_path: Path) -> None:
    plan = plan_import(look(tmp_path, "Full name;Mobile;Note", "Ann Doe;06 12 34 56 78;x"), {}, None)
    assert beside_of(["Mobile", "Full name"], plan) == (Beside("Mobile", Tidy.PHONE), Beside("Full name", Tidy.NAME))
    with pytest.raises(RecipeProblem, match="Nothing can be put beside 'Note'"):
        beside_of(["Note"], plan)
    apart = plan_import(look(tmp_path, "Full name;First name;Last name", "Ann Doe;Ann;Doe"), {}, None)
    with pytest.raises(RecipeProblem, match="first and last name have columns of their own"):
        beside_of(["Full name"], apart)
    with pytest.raises(RecipeProblem, match="no column 'Fax'"):
        beside_of(["Fax"], plan)


LINES = ["Name;Phone", "Ann;'+33612345678", "", "Bo;+33612345679", "", "", "Cy;'+33612345680"]


def numbers(found: Preview) -> tuple[tuple[int, ...], list[tuple[int, ...]]]:
    return found.numbers, [remark.rows for remark in found.remarks if remark.header == "Phone"]


def test_rows_keep_their_numbers_below_blank_ones(tmp_path: Path) -> None:
    assert numbers(look(tmp_path, *LINES)) == ((2, 4, 7), [(2, 7)])


def test_rows_of_a_workbook_keep_their_numbers_below_blank_ones(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for number, line in enumerate(LINES, 1):
        for column, text in enumerate(line.split(";") if line else (), 1):
            book.active.cell(number, column, text)
    book.save(tmp_path / "list.xlsx")
    assert numbers(preview(tmp_path / "list.xlsx")) == ((2, 4, 7), [(2, 7)])


def test_rows_of_a_web_page_keep_their_numbers_below_blank_ones(tmp_path: Path) -> None:
    rows = "".join(f"<tr><td>{'</td><td>'.join(line.split(';') if line else ('', ''))}</td></tr>" for line in LINES)
    path = tmp_path / "list.html"
    path.write_text(f"<table>{rows}</table>", encoding="utf-8")
    assert numbers(preview(path)) == ((2, 4, 7), [(2, 7)])
