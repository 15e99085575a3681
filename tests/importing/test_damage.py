"""Damage that was done to a list before it came to us: each kind is found, said in a sentence, and nothing else is."""

from pathlib import Path

import pytest

from rowcall.importing.damage_signs import repaired
from rowcall.importing.guess import preview
from rowcall.importing.inspect import inspect
from rowcall.model.import_plans import Remark, Tidy


def remarks(folder: Path, header: str, *cells: str, beside: str = "") -> list[Remark]:
    """What is said of a list with one damaged column; another column names companies."""
    path = folder / "list.csv"
    rows = [f"Company{number}\t{cell}\t{beside}" for number, cell in enumerate(cells, 1)]
    path.write_text("\n".join([f"Company\t{header}\tCountry", *rows]), encoding="utf-8")
    return [remark for remark in preview(path).remarks if remark.header == header]


def only(folder: Path, header: str, *cells: str, beside: str = "") -> Remark:
    (found,) = remarks(folder, header, *cells, beside=beside)
    return found


PHONES = ("+33 1 23 45 67 89", "+33 1 23 45 67 90", "+33 1 23 45 67 91")


def test_numbers_cut_by_excel(tmp_path: Path) -> None:
    found = only(tmp_path, "Phone", *PHONES, "3.36E+10", "3,36E+10")
    assert found == Remark("Column Phone: 2 numbers look cut by Excel (3.36E+10).", "Phone", 2, (5, 6))
    assert only(tmp_path, "Phone", *PHONES, "3.36E+10").sentence.endswith("1 number looks cut by Excel (3.36E+10).")


@pytest.mark.parametrize(
    ("header", "cells", "country", "sentence", "tidy"),
    [
        ("Ref", ("1234567890123450000", "2234567890123450000"), "", "2 numbers are rounded after 15 digits", None),
        ("Téléphone", (*PHONES, "612345678", "698765432"), "", "2 numbers have lost their first zero", Tidy.PHONE),
        ("Phone", ("612345678", "698765432"), "France", "2 numbers have lost their first zero", Tidy.PHONE),
        ("Phone", ("15112345678", "03012345678"), "Germany", "1 number has lost its first zero", Tidy.PHONE),
        ("Phone", ("669820000", "0669820000"), "Italy", "1 number has lost its first zero", Tidy.PHONE),
        ("Phone", (*PHONES, "33612345678"), "", "1 number has lost its plus sign (33612345678)", Tidy.PHONE),
        ("Phone", ("33612345678", "447911123456"), "", "2 numbers have lost their plus sign", Tidy.PHONE),
        ("Phone", (*PHONES, "'+33612345678"), "", "1 phone starts with an apostrophe ('+33612345678)", Tidy.PHONE),
        ("Phone", (*PHONES, "33612345678.0"), "", "1 number ends in “.0” (33612345678.0)", Tidy.PHONE),
        ("Phone", (*PHONES, "2006-12-11"), "", "1 phone has become a date (2006-12-11)", None),
        ("Employees", ("11-50", "51-200", "2024-10-01", "10-Nov"), "", "2 sizes have become dates", None),
        ("City", ("MÃ¼nchen", "Orl√©ans", "Paris"), "", "1 text has garbled letters (MÃ¼nchen)", None),
        ("City", ("M\ufffdnchen", "Paris"), "", "1 text has lost a letter", None),
        ("City", ("#N/A", "#REF!", "Paris"), "", "2 cells have a spreadsheet's error (#N/A)", None),
        ("Postal code", ("75001", "13001", "69002", "6000", "33000"), "", "1 postcode has lost its first zero", None),
        ("Email", ("a@x.example", "mailto:b@x.example"), "", "1 address starts with “mailto:”", None),
        (
            "Email",
            ("a@x.example", "b@x.example", "e@x.example", "c@nor", "d d@x.example"),
            "",
            "2 e-mail addresses are not",
            None,
        ),
        ("Website", ("https://x.example/" + "a" * 237, "x.example"), "", "1 address is cut after 255 letters", None),
    ],
)
def test_each_kind_of_damage(
    tmp_path: Path, header: str, cells: tuple[str, ...], country: str, sentence: str, tidy: Tidy | None
) -> None:
    found = only(tmp_path, header, *cells, beside=country)
    assert found.sentence.startswith(f"Column {header}: {sentence}")
    assert found.tidy is tidy


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Phone", ("+33612345678", "06 12 34 56 78", "(415) 555-2671", "0612345678")),
        ("Phone", ("612345678", "698765432")),  # of which country?
        ("Ref", ("4000000000000000", "4000000000000001", "4111111111111111")),
        ("Postal code", ("1010", "8001", "75001", "3000", "4020")),  # Austria and Switzerland have four digits
        ("Employees", ("11-50", "1-10", "5000+")),
        ("Email", ("Ann <a@x.example>", "a@x.example; b@x.example", "n/a", "-")),
        ("City", ("Ângela", "SÃO PAULO", "Ålesund", "Łódź", "L'Haÿ")),
        ("Notes", ("'quoted' word", "Plan E+1", "#1 in France", "10-Nov")),
    ],
)
def test_what_is_whole_is_left_in_peace(tmp_path: Path, header: str, cells: tuple[str, ...]) -> None:
    assert remarks(tmp_path, header, *cells) == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [("MÃ¼ller", "Müller"), ("SociÃ©tÃ©", "Société"), ("â‚¬", "€"), ("Müller", ""), ("Ã", ""), ("Mller Ã¼ 田", "")],
)
def test_garbled_letters_are_told_from_those_that_look_like_it(text: str, meant: str) -> None:
    assert repaired(text) == meant


def test_the_whole_file_is_counted_when_it_is_inspected(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    rows = [f"Company{number},{'3.36E+10' if number % 2 else '+33123456789'}" for number in range(1, 1001)]
    path.write_text("\n".join(["Company,Phone", *rows]), encoding="utf-8")
    assert preview(path).warnings == ("Column Phone: 100 numbers look cut by Excel (3.36E+10).",)
    assert inspect(path)["warnings"] == ["Column Phone: 500 numbers look cut by Excel (3.36E+10)."]
