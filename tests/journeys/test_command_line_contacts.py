"""What becomes of each row of a list of contacts, through the command line alone."""

import json
from pathlib import Path

from tests.support.command_line import ENRICH, FIND, KEY, PEOPLE_HEADERS, Desk, call
from tests.support.sandbox import Sandbox

POST = "POST /v2/contacts/single_enrich"
BOTH = ENRICH.format(types='["email", "phone"]', more="")


def person(number: int, **change: str) -> tuple[str, ...]:
    cells = {
        "First name": f"Ana{number}",
        "Last name": f"Moro{number}",
        "Company": f"Norvane {number}",
        "Website": f"norvane{number}.example",
        "LinkedIn": f"https://www.linkedin.com/in/ana-{number}",
    }
    return tuple({**cells, **change}[header] for header in PEOPLE_HEADERS)


def test_imported_columns_come_first_and_untouched(desk: Desk) -> None:
    headers = ("Code client", "Prénom", "Nom", "LinkedIn", "Note")
    rows = [("00123", "Zoë", "Mañana", "https://www.linkedin.com/in/zoe-1", "NA"), ("1E5", "李", "王", "", " x ")]
    source = desk.write_list(headers, rows)
    before = source.read_bytes()
    desk.write_recipe(ENRICH.format(types='["phone", "email"]', more=""))
    assert desk.run(source).code == 1
    added = ["email", "email_status", "phone", "phone_status", "enrichment_id"]
    assert desk.headers() == [*headers, *added, "enrich_contact_status", "enrich_contact_note"]
    assert [tuple(row[header] for header in headers) for row in desk.rows()] == rows
    assert source.read_bytes() == before
    assert desk.output.read_bytes().startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in desk.output.read_bytes()


def test_every_row_found_is_exit_0_and_costs_what_the_ledger_says(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(BOTH)
    done = desk.run(desk.write_people(12))
    assert (done.code, done.err) == (0, "")
    step = desk.step()
    assert step["found"] == step["calls"] == step["rows"] == len(service.journal(POST)) == 12
    assert step["credits"] == {"confirmed": service.charged(), "possible": 0}
    for number, row in enumerate(desk.rows(), start=1):
        assert row["First name"] == f"Ana{number}"
        assert row["email"].endswith(f"norvane{number}.example")
        assert row["phone"] and row["enrichment_id"]
        assert (row["enrich_contact_status"], row["enrich_contact_note"]) == ("found", "")


def test_a_row_that_lacks_something_is_failed_and_named(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(
        PEOPLE_HEADERS,
        [
            person(1),
            person(2, LinkedIn="", Company="", Website=""),
            person(3, LinkedIn=""),
            ("", "", "Norvane 4", "norvane4.example", ""),
        ],
    )
    desk.write_recipe(BOTH)
    assert desk.run(source).code == 1
    whole, bare, no_link, no_name = desk.rows()
    assert whole["enrich_contact_status"] == "found"
    assert bare["enrich_contact_status"] == "failed"
    assert "E-mail not asked: missing LinkedIn profile, or Company" in bare["enrich_contact_note"]
    assert "Phone not asked: missing LinkedIn profile." in bare["enrich_contact_note"]
    assert no_link["enrich_contact_status"] == "found"
    assert no_link["email"] and not no_link["phone"]
    assert "Phone not asked" in no_link["enrich_contact_note"] and "LinkedIn" in no_link["enrich_contact_note"]
    assert no_name["enrich_contact_status"] == "failed" and "irst name" in no_name["enrich_contact_note"]
    asked = [entry["body"]["enrichment_type"] for entry in service.journal(POST)]
    assert sorted(map(tuple, asked)) == [("email",), ("email", "phone")]


def test_no_row_that_can_be_asked_is_exit_2(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(PEOPLE_HEADERS, [person(1, LinkedIn=""), person(2, LinkedIn="")])
    recipe = desk.write_recipe(ENRICH.format(types='["phone"]', more=""))
    done = desk.run(source)
    assert done.code == 2
    assert "LinkedIn" in done.err
    assert service.journal() == []
    assert desk.left() == {source.name, recipe.name}


def test_the_same_person_again_is_kept_filled_in_and_not_bought(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(
        PEOPLE_HEADERS,
        [
            person(1),
            person(1, Company="Elsewhere", LinkedIn="linkedin.com/in/Ana-1/?trk=x"),
            person(2, LinkedIn=""),
            person(2, LinkedIn="", Company="NORVANE 2 ", **{"First name": "ANA2"}),
            person(1),
        ],
    )
    desk.write_recipe(ENRICH.format(types='["email"]', more=""))
    assert desk.run(source).code == 0
    rows = desk.rows()
    assert len(rows) == 4
    report = desk.report()
    assert report["set_aside"] == {"blank": 0, "broken": 0, "duplicate": 1}
    assert report["rows_in"] == 5
    statuses = [row["enrich_contact_status"] for row in rows]
    assert statuses == ["found", "skipped_duplicate", "found", "skipped_duplicate"]
    assert rows[1]["email"] == rows[0]["email"] and rows[3]["email"] == rows[2]["email"]
    assert "row 1" in rows[1]["enrich_contact_note"] and "row 3" in rows[3]["enrich_contact_note"]
    assert len(service.journal(POST)) == 2
    assert desk.step()["skipped_duplicate"] == 2


def test_nothing_found_is_not_found_and_exit_0(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(PEOPLE_HEADERS, [person(1, **{"Last name": "Nobody"}), person(2)])
    desk.write_recipe(BOTH)
    assert desk.run(source).code == 0
    nobody, somebody = desk.rows()
    assert nobody["enrich_contact_status"] == "not_found"
    assert nobody["enrich_contact_note"]
    assert somebody["enrich_contact_status"] == "found"
    assert desk.step()["credits"]["confirmed"] == service.charged()


def test_the_background_form_asks_one_type_a_call(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(ENRICH.format(types='["email", "phone"]', more='delivery = "background"'))
    assert desk.run(desk.write_people(3)).code == 0
    assert len(service.journal("POST /api/v2/contacts/single_enrich")) == 6
    assert service.journal(POST) == []
    assert desk.step()["calls"] == 6
    assert desk.step()["credits"] == {"confirmed": service.charged(), "possible": 0}
    for row in desk.rows():
        assert row["email"] and row["phone"]
        assert len(row["enrichment_id"].split("; ")) == 2


def test_filled_rows_are_left_alone_unless_all_are_wanted(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(
        (*PEOPLE_HEADERS, "Email"), [(*person(1), "ana@norvane1.example"), (*person(2), ""), (*person(3), " ")]
    )
    desk.write_recipe(ENRICH.format(types='["email"]', more=""))
    assert desk.run(source).code == 0
    first, *others = desk.rows()
    assert (first["Email"], first["enrich_contact_status"]) == ("ana@norvane1.example", "not_run")
    assert first["enrich_contact_note"]
    assert all(row["enrich_contact_status"] == "found" for row in others)
    assert len(service.journal(POST)) == 2
    desk.write_recipe(ENRICH.format(types='["email"]', more='only = "all"\n[run]\nknown_days = 0'))
    assert desk.run(source, "--project", desk.folder / "all.rowcall").code == 0
    assert len(service.journal(POST)) == 5


def test_a_taken_header_gets_a_number(desk: Desk) -> None:
    source = desk.write_list((*PEOPLE_HEADERS, "phone", "enrich_contact_status"), [(*person(1), "", "old")])
    desk.write_recipe(BOTH)
    assert desk.run(source).code == 0
    assert desk.headers()[:7] == [*PEOPLE_HEADERS, "phone", "enrich_contact_status"]
    assert "phone (2)" in desk.headers() and "enrich_contact_status (2)" in desk.headers()
    (row,) = desk.rows()
    assert (row["phone"], row["enrich_contact_status"]) == ("", "old")
    assert row["phone (2)"] and row["enrich_contact_status (2)"] == "found"


def test_rows_after_the_first_are_exported_as_not_run(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(ENRICH.format(types='["email"]', more="[run]\nfirst = 2"))
    assert desk.run(desk.write_people(5)).code == 0
    assert [row["enrich_contact_status"] for row in desk.rows()] == ["found"] * 2 + ["not_run"] * 3
    assert all(row["enrich_contact_note"] for row in desk.rows()[2:])
    assert desk.step()["rows"] == 5 and desk.step()["not_run"] == 3
    assert len(service.journal(POST)) == 2


def test_several_phones_are_joined_and_not_guarded(desk: Desk, service: Sandbox) -> None:
    body = {"enrichment_id": "e1", "status": "success", "phones": ["+33100000001", {"number": "+33100000002"}]}
    service.fault("raw", POST, text=json.dumps(body), content_type="application/json", status=200)
    desk.write_recipe(ENRICH.format(types='["phone"]', more=""))
    assert desk.run(desk.write_people(1)).code == 0
    assert desk.rows()[0]["phone"] == "+33100000001; +33100000002"


def test_a_formula_in_an_answer_is_guarded_in_csv_and_text_in_xlsx(desk: Desk, service: Sandbox) -> None:
    body = {"enrichment_id": "=1+1", "status": "success", "email": "=cmd@x.example", "email_status": "valid"}
    service.fault("raw", POST, text=json.dumps(body), content_type="application/json", status=200)
    desk.write_recipe(ENRICH.format(types='["email"]', more=""))
    source = desk.write_people(1)
    assert desk.run(source).code == 0
    assert desk.rows()[0]["email"] == "'=cmd@x.example"
    workbook = desk.folder / "out.xlsx"
    assert desk.export("-o", workbook).code == 0
    import openpyxl

    sheet = openpyxl.load_workbook(workbook).active
    assert sheet is not None
    cells = {cell.value: cell.data_type for row in sheet.iter_rows() for cell in row}
    assert cells["=cmd@x.example"] == "s"


def test_consent_and_personal_email(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(ENRICH.format(types='["email", "personal_email"]', more=""))
    assert desk.run(desk.write_people(2)).code == 0
    added = ["email", "email_status", "personal_email", "personal_email_status", "enrichment_id"]
    assert desk.headers()[5:-2] == added
    assert all(row["personal_email"] for row in desk.rows())


def test_the_key_is_found_nowhere(desk: Desk, tmp_path: Path) -> None:
    desk.write_recipe(BOTH)
    assert desk.run(desk.write_people(5)).code == 0
    for path in tmp_path.rglob("*"):
        if path.is_file():
            assert KEY.encode() not in path.read_bytes(), path


def test_the_find_step_with_a_carried_column_and_then_contacts(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(
        ("Code client", "Company", "Company LinkedIn URL", "email"),
        [("007", "Norvane", "https://www.linkedin.com/company/norvane", "info@norvane.example")],
    )
    desk.write_recipe(
        FIND.format(more='limit = 3\ncarry = ["Code client", "email"]')
        + '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n'
    )
    assert desk.run(source).code == 0
    headers = desk.headers()
    assert headers[10:14] == ["rejection_reasons", "source_row", "Code client", "email"]
    assert headers[14:] == [
        "email (2)",
        "email_status",
        "enrichment_id",
        "enrich_contact_status",
        "enrich_contact_note",
    ]
    for row in desk.rows():
        assert (row["source_row"], row["Code client"], row["email"]) == ("1", "007", "info@norvane.example")
    companies = desk.folder / "companies.csv"
    assert desk.export("-o", companies, "--sheet", "companies").code == 0
    (company,) = desk.rows(companies)
    assert company["people_found"] == str(len(desk.rows()))
    assert "resolved_linkedin_url" not in company


def test_first_holds_for_every_step_on_the_list(desk: Desk, service: Sandbox) -> None:
    again = '[[step]]\naction = "enrich_contact"\ntypes = ["phone"]\n'
    desk.write_recipe(ENRICH.format(types='["email"]', more=again + "[run]\nfirst = 2"))
    assert desk.run(desk.write_people(5)).code == 0
    assert len(service.journal(POST)) == 4
    assert [(step["found"], step["not_run"]) for step in desk.report()["steps"]] == [(2, 3), (2, 3)]
    assert [bool(row["phone"]) for row in desk.rows()] == [True, True, False, False, False]


def test_a_word_for_nothing_is_no_address(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list((*PEOPLE_HEADERS, "Email"), [(*person(1), "N/A"), (*person(2), "ana@norvane2.example")])
    desk.write_recipe(ENRICH.format(types='["email"]', more='[mapping]\n"Email" = "email"\n'))
    assert desk.run(source).code == 0
    assert [row["enrich_contact_status"] for row in desk.rows()] == ["found", "not_run"]
    assert desk.rows()[0]["Email"] == "N/A"
    assert len(service.journal(POST)) == 1


def test_what_stands_in_a_second_column_is_not_bought(desk: Desk, service: Sandbox) -> None:
    headers = ("First name", "Last name", "Website", "E-mail", "E-mail 2")
    mails = [("a@norvane1.example", ""), ("", "b@norvane2.example"), ("", "")]
    source = desk.write_list(headers, [(*person(n)[:2], f"norvane{n}.example", *mails[n - 1]) for n in (1, 2, 3)])
    desk.write_recipe(ENRICH.format(types='["email"]', more=""))
    assert desk.run(source).code == 0
    assert [entry["body"]["domain"] for entry in service.journal(POST)] == ["norvane3.example"]
    assert [(row["E-mail"], row["E-mail 2"]) for row in desk.rows()] == mails
    assert [bool(row["email"]) for row in desk.rows()] == [False, False, True]


def test_an_objection_to_a_second_address_holds(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(
        ("First name", "Last name", "Website", "E-mail", "E-mail 2"),
        [("Ana", "Moro", "norvane.example", "", "ana@elsewhere.example"), ("Bo", "Berg", "brisa.example", "", "")],
    )
    assert call(["do-not-contact", "add", "ana@elsewhere.example"]).code == 0
    desk.write_recipe(ENRICH.format(types='["email"]', more='only = "all"'))
    assert desk.run(source).code == 0
    assert [row["enrich_contact_status"] for row in desk.rows()] == ["suppressed", "found"]
    assert len(service.journal(POST)) == 1
