"""Where a recipe says that what is found goes: into the list's own columns, or nowhere, through the command line."""

import pytest
from tests.support.command_line import ENRICH, PEOPLE_HEADERS, Desk
from tests.support.sandbox import Sandbox

HEADERS = (*PEOPLE_HEADERS, "E-mail", "Direct dial")
INTO = ENRICH.format(types='["email", "phone"]', more="outputs = {{ {outputs} }}")


def people(*known: tuple[str, str]) -> list[tuple[str, ...]]:
    """One person for each e-mail and direct dial that the list has of them."""
    return [
        (f"Ana{n}", f"Moro{n}", f"Norvane {n}", f"norvane{n}.example", f"https://www.linkedin.com/in/ana-{n}", *cells)
        for n, cells in enumerate(known, start=1)
    ]


def test_what_is_found_fills_the_lists_own_columns_where_they_are_empty(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(HEADERS, people(("", ""), ("kept@norvane2.example", ""), ("", "+33 6 12 34 56 78")))
    outputs = 'email = "E-mail", phone = "Direct dial", email_status = false, phone_status = false'
    desk.write_recipe(INTO.format(outputs=outputs))
    assert desk.run(source).code == 0
    assert desk.headers() == [*HEADERS, "enrichment_id", "enrich_contact_status", "enrich_contact_note"]
    first, second, third = desk.rows()
    assert first["E-mail"].endswith("norvane1.example") and first["Direct dial"]
    assert second["E-mail"] == "kept@norvane2.example" and second["Direct dial"]
    assert third["E-mail"] and third["Direct dial"] == "+33 6 12 34 56 78"
    assert len(service.ledger()) == 4  # two values for the first, one for each of the others: none that the list has


def test_a_filled_cell_is_replaced_only_where_the_recipe_says_so(desk: Desk) -> None:
    source = desk.write_list(HEADERS, people(("old@norvane1.example", "")))
    over = 'email = { column = "E-mail", over = true }'
    desk.write_recipe(INTO.format(outputs=over))
    assert desk.run(source).code == 0
    assert desk.rows()[0]["E-mail"] not in ("", "old@norvane1.example")
    assert "email" not in desk.headers()


@pytest.mark.parametrize(
    ("outputs", "said"),
    [
        ('e_mail = "E-mail"', "e_mail"),
        ('email = "Mail"', "'Mail'"),
        ('email = "E-mail", phone = "E-mail"', "'E-mail'"),
        ("email = true", "outputs.email"),
        ('email = { column = "E-mail", twice = true }', "outputs.email"),
    ],
)
def test_what_cannot_be_done_is_said_before_anything_is_asked(
    desk: Desk, service: Sandbox, outputs: str, said: str
) -> None:
    source = desk.write_list(HEADERS, people(("", "")))
    desk.write_recipe(INTO.format(outputs=outputs))
    done = desk.run(source)
    assert (done.code, service.charged()) == (2, 0)
    assert said in done.err
