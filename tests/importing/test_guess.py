"""Columns of whole files: headers and values together, and the exports of known tools."""

from pathlib import Path

import pytest

from rowcall.errors import FileProblem
from rowcall.importing.guess import guess_columns, preview
from rowcall.model.fields import Field
from rowcall.model.import_plans import Guess


def guess(headers: str, *rows: str) -> dict[str, Guess]:
    cells = [tuple(row.split(";")) for row in rows]
    return {column.header: column for column in guess_columns(headers.split(";"), cells)[1]}


def test_values_beat_headers_when_they_disagree() -> None:
    found = guess("LinkedIn;Website;Email", "https://www.linkedin.com/company/x;a@x.example;x.example")
    assert found["LinkedIn"].field is Field.COMPANY_LINKEDIN_URL
    assert found["Website"].field is Field.EMAIL
    assert found["Email"].field is Field.COMPANY_DOMAIN
    assert found["LinkedIn"].why == "values"


def test_header_and_values_agree() -> None:
    found = guess("Email", "a@x.example")["Email"]
    assert (found.field, found.why) == (Field.EMAIL, "header and values")
    assert found.score >= 0.97


def test_words_for_nothing_say_nothing_about_a_column() -> None:
    found = guess("Email;Phone", "a@x.example;N/A", "N/A;-", "-;+33612345678", "n/a;unknown")
    assert [column.field for column in found.values()] == [Field.EMAIL, Field.PHONE]


def test_unknown_headers_are_known_by_their_values() -> None:
    found = guess("Foo;Bar;Baz", "a@x.example;https://www.linkedin.com/in/ann;Ventes")
    assert [column.field for column in found.values()] == [Field.EMAIL, Field.LINKEDIN_URL, Field.DEPARTMENT]


def test_the_better_of_two_columns_wins_and_the_other_is_carried_along() -> None:
    links = "https://www.linkedin.com/in/a;https://www.linkedin.com/sales/lead/ACwAA1"
    found = guess("Email 2;Email;LinkedIn URL;Sales Navigator URL", f"b@x.example;a@x.example;{links}")
    assert found["Email"].field is Field.EMAIL
    assert found["Email 2"].field is None
    assert found["LinkedIn URL"].field is Field.LINKEDIN_URL
    assert found["Sales Navigator URL"].field is None


def test_the_town_goes_before_the_region_and_the_country_and_a_whole_place_before_all() -> None:
    found = guess("Country;State;City", "France;Brittany;Brest")
    assert [column.field for column in found.values()] == [None, None, Field.LOCATION]
    assert [column.second for column in found.values()] == [Field.LOCATION, Field.LOCATION, None]
    assert guess("Company City;Location", "Brest;Lyon, France")["Location"].field is Field.LOCATION


def fields(*headers: str) -> list[Field | None]:
    return [column.field for column in guess(";".join(headers), ";".join("" for _ in headers)).values()]


def test_nom_depends_on_what_stands_beside_it() -> None:
    assert fields("Prénom", "Nom") == [Field.FIRST_NAME, Field.LAST_NAME]
    assert fields("Vorname", "Name") == [Field.FIRST_NAME, Field.LAST_NAME]
    assert fields("Nombre", "Apellidos") == [Field.FIRST_NAME, Field.LAST_NAME]
    assert fields("Cognome", "Nome") == [Field.LAST_NAME, Field.FIRST_NAME]
    assert fields("Nom", "Société") == [Field.FULL_NAME, Field.COMPANY_NAME]
    assert fields("Nom", "Site web")[0] is Field.COMPANY_NAME
    assert fields("Name", "Industry", "Email")[0] is Field.COMPANY_NAME
    assert fields("Name", "Job title")[0] is Field.FULL_NAME


def test_a_bare_name_is_whose_its_values_are() -> None:
    assert guess("Nom;Ville", "Camille Aubertin;Lyon", "Hélène Graveline;Brest")["Nom"].field is Field.FULL_NAME
    assert guess("Nom;Ville", "Norvane SAS;Lyon", "Brisa SARL;Brest")["Nom"].field is Field.COMPANY_NAME


def test_function_or_title_is_told_by_the_values() -> None:
    assert guess("Fonction", "Directeur commercial", "Chef de projet web")["Fonction"].field is Field.TITLE
    assert guess("Fonction", "Ventes", "Marketing", "Achats")["Fonction"].field is Field.DEPARTMENT


def test_civility_is_no_title() -> None:
    assert guess("Titel;Name", "Herr;Falkenrath")["Titel"].field is None


def test_switchboards_and_dates_are_nobodys_phone() -> None:
    found = guess("Company Phone;Created", "+33 1 23 45 67 89;2024-01-02")
    assert [column.field for column in found.values()] == [None, None]


APOLLO = (
    "First Name,Last Name,Title,Company,Company Name for Emails,Email,Email Status,Primary Email Source,"
    "Email Confidence,Seniority,Departments,Contact Owner,Work Direct Phone,Home Phone,Mobile Phone,"
    "Corporate Phone,Other Phone,Stage,"
    "# Employees,Industry,Keywords,Person Linkedin Url,Website,Company Linkedin Url,City,State,Country,Company Phone"
)
PHANTOM = (
    "profileUrl,fullName,firstName,lastName,companyName,title,companyId,companyUrl,regularCompanyUrl,summary,"
    "titleDescription,industry,companyLocation,location,durationInRole,durationInCompany,pastExperienceCompanyName,"
    "connectionDegree,sharedConnectionsCount,name,vmid,linkedInProfileUrl,isOpenLink,query,defaultProfileUrl"
)
CAPTAIN = (
    "full_name,first_name,last_name,company_name,sales_navigator_company_id,linkedin_profile_id,job_title,headline,"
    "sales_navigator_profile_url,linkedin_profile_url,sales_navigator_profile_id,sales_navigator_company_url,location"
)
HUBSPOT = "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Associated Company,Create Date"
SALESFORCE = "FirstName,LastName,AccountId,MailingCity,MobilePhone,LeadSource,OwnerId,Email,Title"
PIPEDRIVE = (
    "Person - ID,Person - Name,Person - Organization,Person - Email - Work,Person - Phone - Work,Organization - ID"
)


@pytest.mark.parametrize(
    ("headers", "export", "expected"),
    [
        (APOLLO, "apollo", {
            "Company": Field.COMPANY_NAME, "Company Name for Emails": None, "Work Direct Phone": Field.PHONE,
            "Mobile Phone": Field.MOBILE, "Corporate Phone": None, "Company Phone": None, "Seniority": Field.SENIORITY,
            "Departments": Field.DEPARTMENT, "Person Linkedin Url": Field.LINKEDIN_URL, "Website": Field.COMPANY_DOMAIN,
            "Company Linkedin Url": Field.COMPANY_LINKEDIN_URL, "# Employees": Field.COMPANY_SIZE,
        }),
        (PHANTOM, "phantombuster", {
            "regularCompanyUrl": Field.COMPANY_LINKEDIN_URL, "companyUrl": None, "companyId": Field.COMPANY_LINKEDIN_ID,
            "defaultProfileUrl": Field.LINKEDIN_URL, "linkedInProfileUrl": None, "profileUrl": None, "name": None,
            "vmid": Field.LINKEDIN_ID, "fullName": Field.FULL_NAME, "title": Field.TITLE,
        }),
        (CAPTAIN, "captain_data", {
            "linkedin_profile_url": Field.LINKEDIN_URL, "sales_navigator_profile_url": None, "headline": None,
            "sales_navigator_company_id": Field.COMPANY_LINKEDIN_ID, "job_title": Field.TITLE,
        }),
        (HUBSPOT, "hubspot", {"Record ID": Field.CRM_ID, "Phone Number": Field.PHONE}),
        (SALESFORCE, "salesforce", {"FirstName": Field.FIRST_NAME, "MobilePhone": Field.MOBILE, "AccountId": None}),
        (PIPEDRIVE, "pipedrive", {"Person - Organization": Field.COMPANY_NAME, "Person - Email - Work": Field.EMAIL}),
        ("Name,Company,Email", None, {"Name": Field.FULL_NAME}),
    ],
)  # fmt: skip
def test_known_exports(headers: str, export: str | None, expected: dict[str, Field | None]) -> None:
    names = headers.split(",")
    found, columns = guess_columns(names, [[""] * len(names)])
    assert (found.key if found else None) == export
    assert {column.header: column.field for column in columns if column.header in expected} == expected


def test_preview_of_a_list_of_companies(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Société;Site web;Téléphone\nNorvane;norvane.example;3.36E+10\n", encoding="cp1252")
    look = preview(path)
    assert not look.contacts
    assert look.dialect.encoding == "windows-1252"
    assert [column.field for column in look.columns][:2] == [Field.COMPANY_NAME, Field.COMPANY_DOMAIN]
    assert look.columns[0].samples == ("Norvane",)
    assert "Column Téléphone: 1 number looks cut by Excel (3.36E+10)." in look.warnings


@pytest.mark.parametrize("headers", ["First name,Company", "LinkedIn URL,Company", "Email", "Full name"])
def test_preview_of_a_list_of_people(tmp_path: Path, headers: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(headers + "\n" + ",".join("x" for _ in headers.split(",")) + "\n")
    if "LinkedIn" in headers or headers == "Email":
        path.write_text(
            headers + "\n" + ("a@x.example" if headers == "Email" else "https://www.linkedin.com/in/a,b") + "\n"
        )
    assert preview(path).contacts


@pytest.mark.parametrize("text", ["a,b\n", "a,b\n\n,,\n"])
def test_a_list_without_rows_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text)
    with pytest.raises(FileProblem, match="no rows"):
        preview(path)


def test_the_sample_lists_are_recognised() -> None:
    samples = Path(__file__).parents[2] / "resources" / "samples"
    companies, contacts = preview(samples / "companies.csv"), preview(samples / "contacts.xlsx")
    assert (companies.contacts, contacts.contacts) == (False, True)
    fields = {column.header: column.field for column in companies.columns}
    assert fields["Department"] is Field.DEPARTMENT
    assert fields["CRM code"] is Field.CRM_ID
    assert {Field.FIRST_NAME, Field.LAST_NAME, Field.LINKEDIN_URL} <= {column.field for column in contacts.columns}
    assert all(row[5].startswith("0") for row in companies.rows if int(row[5]) < 100_000)
