"""The columns of a list among each other: which of several has a field, and what stands behind it."""

import pytest

from rowcall.importing.columns import guess_columns
from rowcall.model.fields import Field
from rowcall.model.import_plans import Guess


def guess(headers: str, *rows: str) -> dict[str, Guess]:
    cells = [tuple(row.split(";")) for row in rows]
    return {column.header: column for column in guess_columns(headers.split(";"), cells)[1]}


def test_the_owner_of_the_records_is_never_the_person() -> None:
    found = guess("Nome;Empresa;Guardião", *(f"Ana {n};Norvane {n};robin@ourcompany.example" for n in range(6)))
    assert (found["Guardião"].field, found["Guardião"].second) == (None, None)
    found = guess("E-mail;Qualcosa", *(f"a{n}@x.example;b{n}@x.example" for n in range(6)))
    assert (found["E-mail"].field, found["Qualcosa"].second) == (Field.EMAIL, None)


def test_a_second_mailbox_at_a_free_service_is_the_personal_one() -> None:
    found = guess("Email;Email 2", "a@x.example;a@gmail.com", "b@x.example;b@gmx.de")
    assert (found["Email"].field, found["Email 2"].field) == (Field.EMAIL, Field.PERSONAL_EMAIL)


def test_a_second_phone_with_mobile_numbers_is_the_mobile_one() -> None:
    found = guess("Tel 1;Tel 2", "01 23 45 67 89;06 12 34 56 78", "02 23 45 67 89;07 12 34 56 78")
    assert (found["Tel 1"].field, found["Tel 2"].field) == (Field.PHONE, Field.MOBILE)


def test_numbers_of_linkedin_pages_are_known_by_the_pages() -> None:
    page = "https://www.linkedin.com/sales/company/{n}"
    found = guess("Firma;companyId;companyUrl", *(f"Norvane {n};{n};{page.format(n=n)}" for n in (301, 302)))
    assert found["companyId"].field is Field.COMPANY_LINKEDIN_ID


def test_public_addresses_go_before_those_of_the_sales_navigator_and_those_with_a_number() -> None:
    member, lead = "https://www.linkedin.com/in/ACwAAEXAMPLE01", "https://www.linkedin.com/sales/lead/ACwAAEXAMPLE01"
    found = guess("A Url;LinkedIn;LinkedIn URL", f"{member};{lead};https://www.linkedin.com/in/ana-moro")
    assert found["LinkedIn URL"].field is Field.LINKEDIN_URL
    found = guess("LinkedIn URL;LinkedIn", f"{member};{lead}")
    assert (found["LinkedIn"].field, found["LinkedIn URL"].second) == (Field.LINKEDIN_URL, Field.LINKEDIN_URL)


def test_a_list_without_headers_is_known_by_its_values() -> None:
    found = guess(
        "Column 1;Column 2;Column 3;Column 4;Column 5",
        "Graveline;Hélène;h@norvane.example;06 12 34 56 78;Directrice commerciale",
        "Aubertin;Camille;c@brisa.example;07 12 34 56 78;Responsable achats",
    )
    assert [column.field for column in found.values()] == [
        Field.LAST_NAME, Field.FIRST_NAME, Field.EMAIL, Field.MOBILE, Field.TITLE,
    ]  # fmt: skip


def test_a_function_is_the_department_where_another_column_has_the_title() -> None:
    found = guess("Poste;Fonction", "Directrice commerciale;Ventes", "Responsable paie;Finance")
    assert (found["Poste"].field, found["Fonction"].field) == (Field.TITLE, Field.DEPARTMENT)


@pytest.mark.parametrize(
    ("headers", "row"),
    [
        ("Titre", "Mme"), ("Titel", "Dr."), ("State", "Won"), ("Position", "12"), ("Qualité", "M."), ("Contact", "oui"),
        ("Website", "https://www.facebook.com/norvane"), ("Kunde", "gewonnen"),
    ],
)  # fmt: skip
def test_traps_that_only_the_values_show(headers: str, row: str) -> None:
    (found,) = guess(headers, row, row).values()
    assert (found.field, found.second) == (None, None)
    assert found.because


def test_the_reason_is_said() -> None:
    found = guess("LinkedIn;Email", "https://www.norvane.example;b@x.example")
    assert found["LinkedIn"].because == "its values are websites, whatever its header says"
    assert found["Email"].because == "its header says so and its values are e-mail addresses"
    assert guess("Société", "Norvane")["Société"].because == "its header says so"


def test_in_a_list_of_people_a_general_mailbox_is_nobodys() -> None:
    people = guess("Nom;Prénom;Email générique", "Moro;Ana;info@x.example")
    companies = guess("Société;Email générique", "Norvane;info@x.example")
    assert people["Email générique"].field is None
    assert companies["Email générique"].field is Field.EMAIL
