"""Whatever is wrong with the input, the recipe or the command: exit 2, one sentence, nothing sent, nothing written."""

import json

import pytest
from tests.support.command_line import ENRICH, FIND, Desk, Done, call, child, ending
from tests.support.sandbox import Sandbox

EMAIL = ENRICH.format(types='["email"]', more="")


def assert_refused(done: Done, desk: Desk, service: Sandbox, *words: str) -> None:
    """Nothing was sent that can cost, nothing was written, and the sentence has these words."""
    assert done.code == 2, done
    assert done.err.count("\n") == 1
    for word in words:
        assert word in done.err
    costly = {entry["endpoint"] for entry in service.journal()} - {"GET /api/v2/personas", "POST /api/v2/locations"}
    assert not costly
    assert desk.left() <= {"list.csv", "recipe.toml"}


@pytest.mark.parametrize(
    ("recipe", "words"),
    [
        (EMAIL + 'colour = "red"\n', ["colour", "types"]),
        (EMAIL + "[runs]\nfirst = 1\n", ["runs", "mapping"]),
        (EMAIL + "[run]\nfirts = 1\n", ["firts", "budget", "first", "at_once"]),
        (EMAIL + "[run]\nfirst = 0\n", ["first"]),
        (EMAIL + '[run]\nbudget = "ten"\n', ["budget"]),
        (EMAIL + "[run]\nat_once = 0\n", ["at_once"]),
        (EMAIL + "[run]\nat_once = 100000\n", ["100000"]),
        (EMAIL.replace("enrich_contact", "enrich_cat"), ["enrich_cat", "find_people", "enrich_contact"]),
        (ENRICH.format(types='["email", "fax"]', more=""), ["fax", "email", "phone", "personal_email"]),
        (ENRICH.format(types='["email"]', more='delivery = "post"'), ["post", "sync", "background"]),
        (ENRICH.format(types='["email"]', more='only = "some"'), ["some", "empty", "all"]),
        (ENRICH.format(types='["email"]', more='rejected = "yes"'), ["rejected"]),
        (ENRICH.format(types="[]", more=""), ["types"]),
        (FIND.format(more="limit = 0"), ["limit"]),
        (FIND.format(more='functions = ["Ventes"]'), ["Ventes", "Sales"]),
        (FIND.format(more='seniority_levels = ["999"]'), ["999", "Vice President"]),
        (FIND.format(more='carry = ["No such column"]'), ["No such column", "LinkedIn"]),
        (FIND.format(more='functions = { column = "No such column" }'), ["No such column"]),
        (FIND.format(more='functions = { colum = "LinkedIn" }'), ["functions"]),
        (FIND.format(more='limit = { column = "LinkedIn" }'), ["limit"]),
        (EMAIL + '[mapping]\n"No such column" = "email"\n', ["No such column", "LinkedIn"]),
        (EMAIL + '[mapping]\n"LinkedIn" = "linkedin_address"\n', ["linkedin_address", "linkedin_url"]),
        (EMAIL + '[mapping]\n"Company" = "linkedin_url"\n"LinkedIn" = "linkedin_url"\n', ["linkedin_url"]),
        (EMAIL + '[values."No such column"]\n"a" = "b"\n', ["No such column"]),
        ("name = 'nothing to do'\n", ["step"]),
        ("this is no TOML", ["TOML"]),
    ],
)
def test_a_recipe_that_is_wrong(desk: Desk, service: Sandbox, recipe: str, words: list[str]) -> None:
    desk.write_recipe(recipe)
    assert_refused(desk.run(desk.write_people(2)), desk, service, *words)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (["--sheet", "peple"], ["peple", "contacts"]),
        (["--preset", "hubspotty"], ["hubspotty", "plain"]),
        (["--base-url", "http://pronto.example"], ["https"]),
        (["--base-url", "ftp://127.0.0.1"], ["ftp"]),
        (["--base-url", "http://127.0.0.1:1/api"], ["address"]),
        (["--sandbox", "--base-url", "http://127.0.0.1:1"], ["--sandbox"]),
        (["-o", "nowhere/out.csv"], ["nowhere"]),
        (["-o", "out.pdf"], [".csv"]),
        (["--report", "nowhere/report.json"], ["nowhere"]),
        (["--project", "nowhere/p.rowcall"], ["nowhere"]),
    ],
)
def test_a_command_that_is_wrong(desk: Desk, service: Sandbox, more: list[str], words: list[str]) -> None:
    desk.write_recipe(EMAIL)
    assert_refused(desk.run(desk.write_people(2), *more), desk, service, *words)


def test_the_list_itself_is_not_written_over(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(EMAIL)
    source = desk.write_people(2)
    before = source.read_bytes()
    assert_refused(desk.run(source, "-o", source), desk, service, "written over")
    assert source.read_bytes() == before


def test_no_key(desk: Desk, service: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PRONTO_API_KEY")
    desk.write_recipe(EMAIL)
    assert_refused(desk.run(desk.write_people(2)), desk, service, "key", "PRONTO_API_KEY")


@pytest.mark.parametrize(
    "content", [b"", b"\r\n \r\n", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01", b"First name,Last name\r\n"]
)
def test_a_file_that_is_no_list(desk: Desk, service: Sandbox, content: bytes) -> None:
    desk.write_recipe(EMAIL)
    source = desk.folder / "list.csv"
    source.write_bytes(content)
    assert_refused(desk.run(source), desk, service)
    assert call(["inspect", str(source)]).code == 2


def test_a_file_that_is_not_there(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(EMAIL)
    assert_refused(desk.run(desk.folder / "no.csv"), desk, service, "no.csv")
    source = desk.write_people(1)
    (desk.folder / "recipe.toml").unlink()
    assert_refused(desk.run(source), desk, service, "recipe.toml")


def test_a_project_that_exists_is_left_alone(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(EMAIL)
    source = desk.write_people(2)
    assert desk.run(source).code in (0, 1)
    asked = len(service.journal())
    before = desk.project.read_bytes()
    done = desk.run(source)
    assert done.code == 2
    assert "resume" in done.err and "--project" in done.err
    assert len(service.journal()) == asked
    assert desk.project.read_bytes() == before
    assert desk.run(source, "--project", desk.folder / "second.rowcall").code in (0, 1)


def test_unknown_options_and_commands(desk: Desk) -> None:
    done = desk.run(desk.write_people(1), "--colour")
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert "--colour" in done.err
    assert call(["run"]).code == 2
    assert desk.resume().code == 2
    assert desk.export().code == 2


def test_resume_of_something_else(desk: Desk) -> None:
    desk.project.write_bytes(b"SQLite format 3\x00 but no more")
    done = desk.resume()
    assert (done.code, done.err.count("\n")) == (2, 1)
    desk.project.write_bytes(b"")
    assert desk.resume().code == 2
    assert desk.export().code == 2


def test_the_host_rules(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(EMAIL)
    assert desk.run(desk.write_people(2)).code in (0, 1)
    words = ["resume", str(desk.project), "-o", str(desk.output)]
    for more in ([], ["--base-url", "https://pronto.example"], ["--sandbox"]):
        done = call([*words, *more])
        assert (done.code, done.err.count("\n")) == (2, 1), more
    assert call([*words, "--base-url", service.base_url]).code in (0, 1)


def test_practice_stays_practice(desk: Desk, service: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PRONTO_API_KEY")
    desk.write_recipe(EMAIL)
    assert desk.run(desk.write_people(2), "--sandbox").code in (0, 1)
    assert service.journal() == []
    words = ["resume", str(desk.project), "-o", str(desk.output)]
    assert call([*words, "--base-url", service.base_url]).code == 2
    assert call(words).code in (0, 1)


def test_inspect_prints_what_an_import_would_do(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(
        ("Société", "Site web", "Code client", ""),
        [("Norvane", "norvane.example", "007", "x"), ("", "", "", ""), ("Norvane", "norvane.example", "007", "x")],
    )
    done = call(["inspect", str(source)])
    assert (done.code, done.err) == (0, "")
    found = json.loads(done.out)
    assert list(found) == [
        *("format", "encoding", "delimiter", "sheet", "header_row", "rows", "rows_in", "set_aside", "known_export"),
        *("warnings", "columns", "strength"),
    ]
    assert (found["format"], found["delimiter"], found["header_row"], found["sheet"]) == ("csv", ",", 1, None)
    assert (found["rows"], found["rows_in"]) == (1, 3)
    assert found["set_aside"] == {"blank": 1, "broken": 0, "duplicate": 1}
    assert [column["field"] for column in found["columns"][:2]] == ["company_name", "company_domain"]
    assert all(list(column) == ["header", "field", "score", "why", "samples"] for column in found["columns"])
    assert len(found["columns"]) == 4
    assert service.journal() == []
    assert desk.left() == {source.name}


def test_version_and_a_real_process(desk: Desk) -> None:
    done = call(["--version"])
    assert done.code == 0 and done.out.startswith("rowcall ")
    with ending(child(["run", "nowhere.csv", "--recipe", "no.toml", "-o", str(desk.output)])) as process:
        _out, err = process.communicate(timeout=60)
    assert process.returncode == 2
    assert err.count("\n") == 1
    assert "Traceback" not in err
