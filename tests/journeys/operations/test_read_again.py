"""Answers that were read wrongly are read again: nothing is sent, what a person typed stays, and all else is right."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.command_line import Done, call
from tests.support.operations import Bench, Ran

from rowcall.settings.places import data_folder

COMPANIES = [
    {"Company": f"Norvane {n}", "Company LinkedIn URL": f"https://www.linkedin.com/company/norvane-{n}"}
    for n in range(1, 4)
]
PEOPLE_AND_MAIL = (
    '[[step]]\naction = "find_people"\njob_titles = ["*"]\nlimit = 2\n'
    '[[step]]\naction = "enrich_contact"\ntypes = ["email", "phone"]\n'
)


def read_again(ran: Ran, *more: str | Path) -> Done:
    return call(["read-again", str(ran.desk.project), *map(str, more)])


def column(connection: sqlite3.Connection, sheet: str, header: str) -> tuple[str, str]:
    """The table and the name of a column."""
    (found,) = connection.execute(
        "SELECT sheet_id, col.id FROM col JOIN sheet ON sheet.id = sheet_id WHERE sheet.key = ? AND header = ?",
        (sheet, header),
    ).fetchall()
    return f"sheet_{found[0]}", f"c{found[1]}"


def spoil(ran: Ran, *statements: str, sheet: str = "people") -> None:
    """Make a project look as if an older parser had read its answers; `{header}` in a statement is a column."""
    with closing(sqlite3.connect(ran.desk.project)) as connection:
        headers = [header for (header,) in connection.execute("SELECT DISTINCT header FROM col WHERE origin = 'added'")]
        for statement in statements:
            wanted = {header: column(connection, sheet, header) for header in headers if f"{{{header}}}" in statement}
            names = {header: name for header, (_table, name) in wanted.items()}
            table = next((table for table, _name in wanted.values()), "")
            connection.execute(statement.format(**names, table=table))
        connection.commit()


def whole(ran: Ran) -> dict[str, list[dict[str, str]]]:
    return {key: ran.sheet(key) for key in ran.sheets()}


def test_what_was_read_wrongly_is_there_again_and_what_was_typed_stays(bench: Bench) -> None:
    ran = bench.run(PEOPLE_AND_MAIL, COMPANIES)
    before, requests, charges = whole(ran), len(bench.service.journal()), len(bench.service.ledger())
    assert len(before["people"]) > 3
    assert all(row["email"] and row["enrich_contact_status"] == "found" for row in before["people"])
    spoil(
        ran,
        "UPDATE {table} SET {email} = '', {phone} = 'wrong' WHERE {email} != ''",
        "UPDATE {table} SET {title} = '' WHERE {title} != ''",
        "UPDATE {table} SET {email} = 'typed@norvane.example' WHERE id = 1 AND {email} = ''",
        "INSERT INTO edited(sheet_id, row_id, column_id) SELECT sheet_id, 1, col.id FROM col JOIN sheet"
        " ON sheet.id = sheet_id WHERE sheet.key = 'people' AND header = 'email'",
        "UPDATE {table} SET {enrich_contact_status} = 'not_found', {enrich_contact_note} = 'Nothing.'"
        " WHERE {email} = ''",
        "UPDATE job SET state = 'not_found' WHERE part = 'email'",
        "UPDATE step_row SET outcome = 'not_found', note = 'Nothing.' WHERE step_id = 2",
    )
    done = read_again(ran, "-o", ran.desk.folder / "again.csv")
    assert done.code == 0, done
    assert "Nothing was sent, and nothing was charged." in done.out
    before["people"][0]["email"] = "typed@norvane.example"
    assert whole(ran) == before
    assert len(ran.desk.rows(ran.desk.folder / "again.csv")) == len(before["people"])
    assert (len(bench.service.journal()), len(bench.service.ledger())) == (requests, charges)
    with closing(sqlite3.connect(ran.desk.project)) as connection:
        found = connection.execute("SELECT DISTINCT state FROM job WHERE part = 'email'").fetchall()
    assert found == [("done",)]


PROFILES = [
    {"First name": "Ana", "Last name": "Moro", "LinkedIn": "https://www.linkedin.com/in/ana-moro", "Site": "n.example"}
]
WAYS = {
    "a list that comes at once": ('action = "posts"\nlimit = 3\n', PROFILES),
    "a search that is polled": ('action = "find_people"\njob_titles = ["*"]\nlimit = 2\n', COMPANIES),
    "messages to our address": ('action = "search_companies"\nkeyword = "software"\nlimit = 14\n', None),
    "messages about many people": ('action = "enrich_contact"\ntypes = ["email"]\ndelivery = "bulk"\n', PROFILES),
    "several questions after one call": (
        'action = "prospecting"\nsource = "linkedin_search"\nmax_results = 7\naccount_group = "Client growth"\n'
        'search_url = "https://www.linkedin.com/search/results/people/?keywords=cto"\n',
        None,
    ),
    "a look at what may be readable": ('action = "search_companies"\nkeyword = "software"\nlimit = 14\n', None),
}


@pytest.mark.parametrize("way", WAYS)
def test_all_of_it_comes_back_however_the_answers_came(bench: Bench, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.service.set_account(lists_hold_imports=way.startswith("a look"))
    recipe, rows = WAYS[way]
    ran = bench.run(f"[[step]]\n{recipe}", rows)
    assert ran.code == 0, ran.err
    before, requests = whole(ran), len(bench.service.journal())
    with closing(sqlite3.connect(ran.desk.project)) as connection:
        made = dict(connection.execute("SELECT sheet_id, new_sheet_id FROM step").fetchall())
        for sheet_id, column_id in connection.execute("SELECT sheet_id, id FROM col WHERE action != ''").fetchall():
            connection.execute(f"UPDATE sheet_{sheet_id} SET c{column_id} = ''")  # noqa: S608 - our own names
        for sheet_id in filter(None, made.values()):
            connection.execute(f"DELETE FROM sheet_{sheet_id}")  # noqa: S608 - our own name
        connection.commit()
    assert whole(ran) != before
    done = read_again(ran)
    assert done.code == 0, done
    after = whole(ran)
    assert after.keys() == before.keys()
    for sheet, was in before.items():  # rows were found in the order in which searches ended
        assert sorted(after[sheet], key=str) == sorted(was, key=str)
    assert len(bench.service.journal()) == requests


def test_a_second_reading_changes_nothing(bench: Bench) -> None:
    ran = bench.run(PEOPLE_AND_MAIL, COMPANIES)
    before = whole(ran)
    done = read_again(ran)
    people = len(before["people"])
    assert done.out.startswith(
        f"The answers of {3 + people} rows were read again: 0 cells changed, 0 rows added, 0 rows ended otherwise."
    )
    assert whole(ran) == before


def test_a_column_that_an_older_action_did_not_have_is_added_and_filled(bench: Bench) -> None:
    ran = bench.run(PEOPLE_AND_MAIL, COMPANIES)
    before = whole(ran)
    spoil(ran, "ALTER TABLE {table} DROP COLUMN {location}")
    spoil(ran, "DELETE FROM col WHERE header = 'location' AND sheet_id = 2")
    assert "location" not in ran.sheet("people")[0]
    done = read_again(ran)
    assert f"{len(before['people'])} cells changed" in done.out
    assert whole(ran) == before


def test_rows_that_are_missing_are_added_and_wrong_keys_make_no_second_ones(bench: Bench) -> None:
    ran = bench.run(PEOPLE_AND_MAIL, COMPANIES)
    before = whole(ran)
    spoil(
        ran,
        "UPDATE {table} SET origin = 'an older key ' || id, {linkedin_url} = '' WHERE id > 1",
        "DELETE FROM {table} WHERE id = 1 AND {title} != ''",
    )
    done = read_again(ran)
    assert " 1 row added" in done.out, done.out
    rows = sorted(row["linkedin_url"] for row in ran.sheet("people"))
    assert rows == sorted(row["linkedin_url"] for row in before["people"])


def test_an_answer_that_cannot_be_read_leaves_its_row_as_it_is(bench: Bench) -> None:
    ran = bench.run(PEOPLE_AND_MAIL, COMPANIES)
    before = whole(ran)
    spoil(ran, "UPDATE receipt SET body = x'7b7d' WHERE token = (SELECT token FROM attempt WHERE step_id = 2 LIMIT 1)")
    done = read_again(ran)
    assert done.code == 1
    assert "1 row could not be read, and stay" in done.out
    assert "People, row " in done.out and "(E-mail and phone): The answer has no enrichment id." in done.out
    assert whole(ran) == before


def test_parts_that_were_asked_apart_and_rows_that_ask_for_the_same(bench: Bench) -> None:
    one = {"First name": "Ana", "Last name": "Moro", "LinkedIn": "https://www.linkedin.com/in/ana", "Site": "n.example"}
    recipe = '[[step]]\naction = "enrich_contact"\ntypes = ["email", "phone"]\ndelivery = "background"\n'
    ran = bench.run(recipe, [one, {**one, "Site": "www.n.example"}])
    before = whole(ran)
    first, same = before["contacts"]
    assert first["enrichment_id"].count("; ") == 1
    assert same["enrich_contact_status"] == "skipped_duplicate" and same["email"] == first["email"] != ""
    spoil(ran, "UPDATE {table} SET {email} = '', {phone} = '', {enrichment_id} = ''", sheet="contacts")
    done = read_again(ran)
    assert "6 cells changed" in done.out, done.out
    assert whole(ran) == before


def test_answers_that_were_bought_for_another_list_count_as_kept(bench: Bench) -> None:
    people = [{"First name": "Ana", "Last name": "Moro", "LinkedIn": "https://www.linkedin.com/in/ana"}]
    recipe = '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n[run]\nknown_days = 180\n'
    bench.run(recipe, people)
    ran = bench.run(recipe, people)
    before = whole(ran)
    assert ran.charged == 0 and before["contacts"][0]["email"]
    spoil(ran, "UPDATE {table} SET {email} = '', {enrich_contact_status} = ''", sheet="contacts")
    assert read_again(ran).code == 0
    assert whole(ran) == before


def test_rows_in_doubt_stay(bench: Bench) -> None:
    bench.service.fault("disconnect_after", "POST /v2/contacts/single_enrich", next=1)
    rows = [{"First name": "Ana", "Last name": "Moro", "Website": "norvane.example"}]
    ran = bench.run('[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n', rows)
    assert ran.rows[0]["enrich_contact_status"] == "unknown"
    before = whole(ran)
    done = read_again(ran)
    assert done.code == 0
    assert whole(ran) == before


def test_the_file_is_backed_up_before(bench: Bench) -> None:
    ran = bench.run(PEOPLE_AND_MAIL, COMPANIES[:1])
    spoil(ran, "UPDATE {table} SET {email} = 'as it was'")
    assert read_again(ran).code == 0
    newest = max((data_folder() / "backups").glob("*/*.rowcall"), key=lambda path: path.stat().st_mtime)
    export = ran.desk.folder / "backup.csv"
    assert call(["export", str(newest), "-o", str(export)]).code == 0
    assert {row["email"] for row in ran.desk.rows(export)} == {"as it was"}


def test_a_command_that_cannot_be_carried_out_says_so(tmp_path: Path) -> None:
    done = call(["read-again", str(tmp_path / "none.rowcall")])
    assert (done.code, done.out) == (2, "")
    assert done.err.count("\n") == 1
