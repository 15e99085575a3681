"""Exports of known tools: recognised by their headers, read rightly, and never seen where there is none."""

from importlib import import_module
from pathlib import Path

import pytest

from rowcall.importing.exports import Export, known_exports, recognise_export
from rowcall.importing.guess import guess_columns, preview
from rowcall.importing.spelling import normalise
from rowcall.model.fields import Field
from rowcall.model.import_plans import Beside, Quirk, Tidy

TOOLS = {
    *("apollo", "captain_data", "clay", "cognism", "dropcontact", "evaboot", "google_contacts", "hubspot", "hunter"),
    *("kaspr", "la_growth_machine", "leadiq", "lemlist", "linkedin", "lusha", "outlook", "phantombuster", "pipedrive"),
    *("rocketreach", "sales_navigator", "salesforce", "seamless", "surfe", "waalaxy", "zoominfo"),
}


def test_every_tool_is_there_and_says_how_it_is_known() -> None:
    assert {export.key for export in known_exports()} == TOOLS
    for export in known_exports():
        assert export.known in ("header row", "documentation", "recollection"), export
        assert export.key == normalise(export.key).replace(" ", "_")
        assert 0 < export.least <= len(export.signs) + len(export.exact), export
        assert all(score > 0.9 for score in export.scores.values()), export


def test_the_files_of_the_tools_are_part_of_the_program() -> None:
    folder = Path(str(import_module("rowcall.importing").__file__)).parent / "tools"
    assert {path.stem for path in folder.glob("*.toml")} == TOOLS


@pytest.mark.parametrize("export", known_exports(), ids=lambda export: f"{export.key}-{export.name}")
def test_the_signs_of_a_file_are_those_of_no_other_tool(export: Export) -> None:
    found = recognise_export([*sorted(export.signs | export.also), *export.exact])
    assert found is not None
    assert found.key == export.key


@pytest.mark.parametrize(
    ("key", "headers"),
    [
        ("apollo", "First Name,Last Name,Title,Company,Email,Email Status,# Employees,Person Linkedin Url,"
                   "Website,Company Linkedin Url,City,State,Country"),
        ("hubspot", "ID d'enregistrement,Prénom,Nom,E-mail,Propriétaire du contact,Statut du lead"),
        ("hubspot", "Datensatz-ID,Vorname,Nachname,Lead-Status,Erstellungsdatum,Zuständiger Mitarbeiter"),
        ("hubspot", "ID de registro,Nombre,Apellidos,Propietario del contacto,Estado del lead,Fecha de creación"),
        ("salesforce", "ID de la piste,Civilité,Prénom,Nom,Titre,Société/Compte,Email"),
        ("zoominfo", "ZoomInfo Contact ID,Last Name,First Name,Job Title,Management Level,Direct Phone Number"),
        ("linkedin", "First Name,Last Name,URL,Email Address,Company,Position,Connected On"),
        ("phantombuster", "linkedinProfileUrl,firstName,lastName,linkedinHeadline,linkedinJobTitle,companyName,"
                          "refreshedAt"),
        ("evaboot", "First Name,Last Name,Current Job,Company Name,Company Domain,Linkedin URL,Sales Navigator URL,"
                    "Company LinkedIn URL,Email,Email status"),
        ("google_contacts", "First Name,Last Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value"),
    ],
)  # fmt: skip
def test_a_tool_is_recognised(key: str, headers: str) -> None:
    found = recognise_export(headers.split(","))
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize(
    "headers",
    [
        "First Name,Last Name,Email,Company,Title,Phone,LinkedIn URL",
        "Company,Website,Employees,Industry,Company LinkedIn URL,Person LinkedIn URL,Email Status,Stage",
        "Prénom,Nom,Société,SIREN,SIRET,Code NAF,Civilité,Effectif",
        "Name,Work email,Personal email,Phone 2,Company domain,LinkedIn",
        "Account Name,Account Owner,City,Industry",
        "Email address,Domain name,Linkedin URL,Position,Verification status",
        "Company,Size,Annual Revenue,Primary Industry",
        "Nom,Prénom,Ajouté le,Profil LinkedIn,Pays",
        "Connected On,Device,Company",
        "",
    ],
)
def test_a_list_typed_by_hand_is_no_export(headers: str) -> None:
    assert recognise_export(headers.split(",")) is None


def test_public_addresses_come_before_those_that_only_one_tool_opens() -> None:
    headers = ["profileUrl", "linkedInProfileUrl", "defaultProfileUrl", "vmid", "isOpenLink", "regularCompanyUrl"]
    row = ["https://www.linkedin.com/sales/lead/ACwAAA1,x", "https://www.linkedin.com/in/ACwAAA1"]
    _export, guesses = guess_columns(headers, [[*row, "https://www.linkedin.com/in/ann", "ACwAAA1", "true", ""]])
    assert guesses[2].field is Field.LINKEDIN_URL
    assert {guess.header for guess in guesses if guess.second is Field.LINKEDIN_URL} == set(headers[:2])


def test_the_same_header_means_another_thing_in_another_file_of_a_tool() -> None:
    accounts = "Account ID,Account Name,Parent Account,Account Owner,Billing City,Billing Country"
    contacts = "Contact ID,Account ID,Account Name,Mailing City,Mailing Country,Email Opt Out"
    for headers, field in ((accounts, Field.CRM_ID), (contacts, None)):
        names = headers.split(",")
        _export, guesses = guess_columns(names, [["0015g00000Xy1ZA"] * len(names)])
        assert {guess.header: guess.field for guess in guesses}["Account ID"] is field


def test_a_file_of_people_with_their_companies_is_one_of_people() -> None:
    headers = (
        "Person - ID,Person - Name,Person - Email - Work,Person - Phone - Work,Organization - ID,Organization - Name,"
        "Organization - Address,Organization - Website,Organization - Owner"
    )
    found = recognise_export(headers.split(","))
    assert found is not None
    assert (found.key, found.name) == ("pipedrive", "people")
    assert (found.means["person id"], found.means["organization id"]) == (Field.CRM_ID, None)


def quirks(folder: Path, headers: str, *rows: str) -> tuple[Quirk, ...]:
    path = folder / "export.csv"
    path.write_text("\n".join([headers, *rows]), encoding="utf-8")
    return preview(path).quirks


def test_the_quirks_of_an_apollo_export(tmp_path: Path) -> None:
    found = quirks(
        tmp_path,
        "First Name,Company,Company Name for Emails,Email Confidence,Work Direct Phone,Mobile Phone,Corporate Phone",
        "Ann,Norvane,Norvane,90,'+33123456789,'+33612345678,+33 1 23 45 67 00",
        "Bo,Norvane,Norvane,91,'+33123456790,,+33 1 23 45 67 00",
    )
    assert found == (
        Quirk(
            "3 phones start with an apostrophe.",
            3,
            (Beside("Work Direct Phone", Tidy.PHONE), Beside("Mobile Phone", Tidy.PHONE)),
        ),
        Quirk("1 column of switchboards and other numbers is not taken for the person's phone.", 1),
    )


def test_the_quirks_of_other_tools(tmp_path: Path) -> None:
    phantom = quirks(
        tmp_path,
        "fullName,vmid,isOpenLink,defaultProfileUrl,profileUrl",
        "🚀 Ann Doe,ACwAAA1xxxxx,true,https://www.linkedin.com/in/ann,https://www.linkedin.com/sales/lead/ACwAAA1xxxxx",
    )
    assert [(quirk.sentence, quirk.beside) for quirk in phantom] == [
        ("1 column has addresses that are not public; the public ones are used first.", ()),
        ("1 name has emojis, titles or degrees in it.", (Beside("fullName", Tidy.NAME),)),
    ]
    apart = quirks(
        tmp_path,
        "fullName,firstName,lastName,vmid,isOpenLink,defaultProfileUrl",
        "Ann Doe 🚀,Ann,Doe 🚀,ACwAAA1xxxxx,true,https://www.linkedin.com/in/ann",
    )
    assert [quirk.beside for quirk in apart] == [(Beside("lastName", Tidy.NAME),)]
    (salesforce,) = quirks(tmp_path, "Lead ID,Lead Owner,Lead Status,Email", "00Q5g00000Xy1ZA,Jo,New,a@x.example")
    assert salesforce.beside == (Beside("Lead ID", Tidy.CRM_ID),)
    (hubspot,) = quirks(tmp_path, "Record ID,Email,Contact owner,Lead Status", "17,a@x.example,(No value),(No value)")
    assert hubspot == Quirk("2 cells say “(No value)”; they count as empty.", 2)
