"""Columns that stand beside imported ones, made row by row."""

from pathlib import Path

from rowcall.model.fields import Field
from rowcall.model.import_plans import Beside, Dialect, ImportPlan, Tidy
from rowcall.model.sheets import LAST_RANK, Column, NewColumn, Origin, in_rank_order
from rowcall.model.tidying import PARTS, Tidier, tidier_of_plan, tidier_of_sheet

MEANS = {
    "Name": Field.FULL_NAME,
    "Site": Field.COMPANY_DOMAIN,
    "Mail": Field.EMAIL,
    "Profile": Field.LINKEDIN_URL,
    "Page": Field.COMPANY_LINKEDIN_URL,
    "Tel": Field.PHONE,
    "Id": Field.CRM_ID,
}
ROW = (
    "DUPONT Jean, MBA",
    "https://www.norvane.example/fr",
    "jean@norvane.example",
    "http://fr.linkedin.com/in/Jean-Dupont/?trk=x",
    "https://www.linkedin.com/sales/company/90412277?x",
    "06 12 34 56 78",
    "001A0000006Vm9r",
    "Lyon, France",
)


def tidier(*wanted: tuple[str, Tidy], country: str = "") -> Tidier:
    besides = tuple(Beside(header, tidy) for header, tidy in wanted)
    headers = (*MEANS, "Place")
    return tidier_of_plan(
        ImportPlan(
            Path("list.csv"),
            Dialect("csv"),
            headers,
            {**MEANS, "Place": Field.LOCATION},
            "contacts",
            tidy=besides,
            country=country,
        )
    )


EVERYTHING = (
    ("Name", Tidy.NAME),
    ("Site", Tidy.DOMAIN),
    ("Mail", Tidy.DOMAIN),
    ("Profile", Tidy.PROFILE),
    ("Page", Tidy.COMPANY_PAGE),
    ("Tel", Tidy.PHONE),
    ("Id", Tidy.CRM_ID),
)


def test_each_stands_right_behind_the_column_that_it_is_made_from() -> None:
    made = tidier(*EVERYTHING)
    assert [(column.header, column.made_from) for column in made.columns if column.made_from] == [
        ("First name", "Name"),
        ("Last name", "Name"),
        ("Site (tidy)", "Site"),
        ("Domain", "Mail"),
        ("Profile (tidy)", "Profile"),
        ("Page (tidy)", "Page"),
        ("Tel (tidy)", "Tel"),
        ("Id (tidy)", "Id"),
    ]
    texts = dict(zip((column.header for column in made.columns), made.widened(ROW), strict=True))
    assert tuple(texts[header] for header in (*MEANS, "Place")) == ROW
    assert {header: text for header, text in texts.items() if header not in (*MEANS, "Place")} == {
        "First name": "Jean",
        "Last name": "DUPONT",
        "Site (tidy)": "norvane.example",
        "Domain": "norvane.example",
        "Profile (tidy)": "https://www.linkedin.com/in/jean-dupont",
        "Page (tidy)": "https://www.linkedin.com/company/90412277",
        "Tel (tidy)": "+33612345678",
        "Id (tidy)": "001A0000006Vm9rIAC",
    }


def test_empty_and_unclear_cells_bring_nothing() -> None:
    made = tidier(*EVERYTHING)
    row = ("Cher", "none", "ann@gmail.com", "Norvane", "x", "call her", "17", "")
    texts = dict(zip((column.header for column in made.columns), made.widened(row), strict=True))
    assert {text for header, text in texts.items() if header not in (*MEANS, "Place")} == {""}


def test_the_row_says_sooner_than_the_list_where_a_phone_is_from() -> None:
    made = tidier(("Tel", Tidy.PHONE), country="DE")
    place = [column.header for column in made.columns].index("Tel (tidy)")
    for where, number in (("France", "+33612345678"), ("", "+49612345678"), ("?", "+49612345678")):
        assert made.widened((*ROW[:5], "06 12 34 56 78", "", where))[place] == number


def test_a_list_without_tidy_columns_makes_none() -> None:
    made = tidier()
    assert not made.makes
    assert tuple(made.widened(ROW)) == ROW


def test_a_header_that_is_taken_gets_a_number() -> None:
    plan = ImportPlan(
        Path("l.csv"),
        Dialect("csv"),
        ("First name", "Name"),
        {"Name": Field.FULL_NAME},
        "contacts",
        tidy=(Beside("Name", Tidy.NAME),),
    )
    assert [column.header for column in tidier_of_plan(plan).columns] == [
        "First name",
        "Name",
        "First name (2)",
        "Last name",
    ]


def test_a_sheet_makes_the_same_again() -> None:
    made = tidier(*EVERYTHING)
    ids = {column.header: number for number, column in enumerate(made.columns, 1)}
    there = [_column(column, ids) for column in made.columns]
    again = tidier_of_sheet([*there, Column(99, "email", "E-mail", Field.EMAIL, Origin.ADDED, "email", "x")], "")
    assert again.columns == made.columns
    assert again.widened(ROW) == made.widened(ROW)


def test_what_a_person_may_have_corrected_is_asked_first_and_what_is_derived_last() -> None:
    made = tidier(("Site", Tidy.DOMAIN), ("Mail", Tidy.DOMAIN))
    ids = {column.header: number for number, column in enumerate(made.columns, 1)}
    order = [column for _place, column in in_rank_order(_column(column, ids) for column in made.columns)]
    assert [column.header for column in order if column.field is Field.COMPANY_DOMAIN] == [
        "Site (tidy)",
        "Site",
        "Domain",
    ]


def test_names_of_a_column_of_their_own_are_made_plain() -> None:
    plan = ImportPlan(
        Path("l.csv"),
        Dialect("csv"),
        ("Prénom",),
        {"Prénom": Field.FIRST_NAME},
        "contacts",
        tidy=(Beside("Prénom", Tidy.NAME),),
    )
    made = tidier_of_plan(plan)
    assert made.widened(["🚀 Dr. Ann"]) == ["🚀 Dr. Ann", "Ann"]
    assert made.columns[1] == NewColumn("Prénom (tidy)", Field.FIRST_NAME, 1, "Prénom", "name.plain")


def test_parts_are_found_by_their_key() -> None:
    assert all(key == part.key for key, part in PARTS.items())
    assert {PARTS[key].rank for key in ("name.first", "name.last", "domain.mail")} == {LAST_RANK}


def _column(column: NewColumn, ids: dict[str, int]) -> Column:
    origin = Origin.TIDIED if column.made_from else Origin.IMPORTED
    number, source = ids[column.header], ids.get(column.made_from)
    return Column(number, column.header, column.header, column.field, origin, column.key, "", column.rank, source)
