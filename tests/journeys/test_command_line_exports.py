"""Exports of known tools, through the command line alone: read rightly, asked rightly, kept as they are."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.support.command_line import ENRICH, Desk, call
from tests.support.sandbox import Sandbox

POST = "POST /v2/contacts/single_enrich"
BOTH = ENRICH.format(types='["email", "phone"]', more="")
EMAIL = ENRICH.format(types='["email"]', more="")

APOLLO_HEADERS = (
    "First Name,Last Name,Title,Company,Company Name for Emails,Email,Email Status,Email Confidence,Work Direct Phone,"
    "Mobile Phone,Corporate Phone,# Employees,Person Linkedin Url,Website,Company Linkedin Url,Country"
)
APOLLO = tuple(APOLLO_HEADERS.split(","))
APOLLO_ROWS = [
    *(
        ("Ana", "Moro", "CEO", "Norvane SAS", "Norvane", "", "", "", "'+33123456789", "", "'+33 1 00 00 00 00", "11-50",
         "http://www.linkedin.com/in/ana-moro", "http://www.norvane.example", "", "France"),
        ("Bo 🚀", "Li, MBA", "CTO", "Calder", "Calder", "", "", "", "06 12 34 56 78", "", "", "2024-10-01",
         "", "calder.example", "", "France"),
    ),
]  # fmt: skip
PHANTOM_HEADERS = (
    "profileUrl,fullName,firstName,lastName,companyName,title,companyId,companyUrl,regularCompanyUrl,location,vmid,"
    "linkedInProfileUrl,isOpenLink,defaultProfileUrl"
)
PHANTOM = tuple(PHANTOM_HEADERS.split(","))
PHANTOM_ROWS = [
    ("https://www.linkedin.com/sales/lead/ACwAAA1example,NAME_SEARCH,x", "Ana Moro", "Ana", "Moro", "Norvane", "CEO",
     "90412277", "https://www.linkedin.com/sales/company/90412277", "https://www.linkedin.com/company/90412277/",
     "Lyon, France", "ACwAAA1example", "https://www.linkedin.com/in/ACwAAA1example", "true",
     "https://www.linkedin.com/in/ana-moro"),
]  # fmt: skip
HUBSPOT = ("ID d'enregistrement", "Prénom", "Nom", "E-mail", "Nom de l'entreprise", "Propriétaire du contact",
           "Statut du lead", "Numéro de téléphone")  # fmt: skip
HUBSPOT_ROWS = [
    ("101", "Mme Zoë", "de la TOUR", "", "Norvane", "Jo", "(Aucune valeur)", "612345678"),
    ("102", "[Name]", "Li", "", "Norvane", "Jo", "", ""),
]


def inspected(source: Path) -> dict[str, Any]:
    done = call(["inspect", str(source)])
    assert done.code == 0
    found: dict[str, Any] = json.loads(done.out)
    return found


def test_an_apollo_export(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(APOLLO, APOLLO_ROWS)
    found = inspected(source)
    assert found["known_export"] == "apollo"
    assert "Column Work Direct Phone: 1 phone starts with an apostrophe ('+33123456789)." in found["warnings"]
    assert "Column # Employees: 1 size has become a date (2024-10-01)." in found["warnings"]
    desk.write_recipe(EMAIL)
    assert desk.run(source).code == 0
    asked = sorted((entry["body"] for entry in service.journal(POST)), key=lambda body: str(body["firstname"]))
    assert [(body["firstname"], body["lastname"], body["domain"]) for body in asked] == [
        ("Ana", "Moro", "norvane.example"),
        ("Bo", "Li", "calder.example"),
    ]
    assert asked[0]["linkedin_url"] == "http://www.linkedin.com/in/ana-moro"
    assert [tuple(row[header] for header in APOLLO) for row in desk.rows()] == APOLLO_ROWS


def test_a_phantombuster_export_is_asked_with_public_addresses(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(PHANTOM, PHANTOM_ROWS)
    assert inspected(source)["known_export"] == "phantombuster"
    desk.write_recipe(BOTH)
    assert desk.run(source).code == 0
    (asked,) = service.journal(POST)
    assert asked["body"]["linkedin_url"] == "https://www.linkedin.com/in/ana-moro"
    assert desk.rows()[0]["phone"]


def test_a_hubspot_export_in_french(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(HUBSPOT, HUBSPOT_ROWS)
    found = inspected(source)
    assert found["known_export"] == "hubspot"
    assert "Column Numéro de téléphone: 1 number has lost its first zero (612345678)." in found["warnings"]
    desk.write_recipe(EMAIL)
    assert desk.run(source).code == 1
    (asked,) = service.journal(POST)
    assert (asked["body"]["firstname"], asked["body"]["lastname"]) == ("Zoë", "de la TOUR")
    whole, nameless = desk.rows()
    assert whole["enrich_contact_status"] == "found"
    assert nameless["enrich_contact_status"] == "failed" and "First name" in nameless["enrich_contact_note"]


def test_tidy_columns_are_exported_where_the_recipe_asks_for_them(desk: Desk) -> None:
    source = desk.write_list(APOLLO, APOLLO_ROWS)
    desk.write_recipe(EMAIL + '[import]\nbeside = ["Work Direct Phone", "Website", "First Name"]\n')
    assert desk.run(source).code == 0
    beside = ["First Name (tidy)", "Work Direct Phone (tidy)", "Website (tidy)"]
    assert desk.headers()[: len(APOLLO) + 3] == [*APOLLO, *beside]
    assert [tuple(row[header] for header in beside) for row in desk.rows()] == [
        ("Ana", "+33123456789", "norvane.example"),
        ("Bo", "+33612345678", "calder.example"),
    ]
    again = desk.folder / "again.csv"
    assert desk.export("-o", again).code == 0
    assert again.read_bytes() == desk.output.read_bytes()


def test_the_domain_of_a_work_e_mail_stands_in_for_a_company(desk: Desk, service: Sandbox) -> None:
    rows = [("Ana Moro", "ana@norvane.example"), ("Bo Li", "bo@gmail.com")]
    source = desk.write_list(("Full name", "Work email"), rows)
    desk.write_recipe(ENRICH.format(types='["email"]', more='only = "all"'))
    assert desk.run(source).code == 1
    (asked,) = service.journal(POST)
    assert (asked["body"]["firstname"], asked["body"]["domain"]) == ("Ana", "norvane.example")


@pytest.mark.parametrize("header", ["Fax", "Title"])
def test_a_recipe_that_asks_for_what_cannot_be_made_is_refused(desk: Desk, service: Sandbox, header: str) -> None:
    desk.write_recipe(f'{EMAIL}[import]\nbeside = ["{header}"]\n')
    done = desk.run(desk.write_list(APOLLO, APOLLO_ROWS))
    assert (done.code, service.journal(POST), desk.project.exists()) == (2, [], False)
    assert header in done.err
