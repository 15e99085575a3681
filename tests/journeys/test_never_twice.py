"""What was bought once is never bought again: inside a list, in the next list, months later."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from tests.support.command_line import ENRICH, FIND, KEY, PEOPLE_HEADERS, Desk, call
from tests.support.sandbox import Sandbox, sandbox

from rowcall.memory.wallet import NAME
from rowcall.model.request import Limit
from rowcall.settings.places import data_folder

POST = "POST /v2/contacts/single_enrich"
BACKGROUND = "POST /api/v2/contacts/single_enrich"
SEARCH = "POST /api/v2/leads/search"
LOOK_UP = "POST /api/v2/accounts/single_enrich"
EMAIL = ENRICH.format(types='["email"]', more="")
BOTH = ENRICH.format(types='["email", "phone"]', more="")
SPELLINGS = (
    "https://www.linkedin.com/in/ana-{n}",
    "linkedin.com/in/Ana-{n}/",
    "http://fr.linkedin.com/in/ANA-{n}?trk=list",
)


@pytest.fixture
def service() -> Iterator[Sandbox]:
    sure = {"company_rate": 1.0, "disqualified_rate": 0.0, "email_rate": 1.0, "phone_rate": 1.0}
    with sandbox(credits=10**7, rates={"leads_search": 0, "sync_enrich": 0}, **sure) as served:
        yield served


@pytest.fixture
def desk(tmp_path: Path, service: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)
    monkeypatch.setattr("rowcall.actions.enrich_contact.SYNC", Limit("sync_enrich", 1000, 1.0))
    monkeypatch.setattr("rowcall.actions.find_people.SEARCH", Limit("lead_search", 50, 1.0))
    monkeypatch.setattr("rowcall.engine.calling.poller.LISTING_EVERY", 0.2)
    return Desk(tmp_path, service.base_url)


def people(*numbers: int, chance: random.Random | None = None) -> list[tuple[str, ...]]:
    spelling = chance or random.Random(0)  # noqa: S311 - chance in a test guards no secret
    return [
        (f"Ana{n}", f"Moro{n}", f"Norvane {n}", f"norvane{n}.example", spelling.choice(SPELLINGS).format(n=n))
        for n in numbers
    ]


def again(desk: Desk, source: Path, name: str, *more: str) -> None:
    """Work a list in a project of its own; every row has its answer in the end."""
    done = desk.run(source, "--project", desk.folder / f"{name}.rowcall", *more)
    assert done.code == 0, done.err


def statuses(desk: Desk) -> set[str]:
    return {row["enrich_contact_status"] for row in desk.rows()}


def test_the_same_list_again_and_a_list_that_shares_people(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(BOTH)
    again(desk, desk.write_list(PEOPLE_HEADERS, people(*range(60))), "first")
    first = desk.rows()
    charged = service.charged()
    assert len(service.journal(POST)) == 60

    again(desk, desk.write_list(PEOPLE_HEADERS, people(*range(60)), "other.csv"), "second")
    assert (len(service.journal(POST)), service.charged()) == (60, charged)
    step = desk.step()
    assert (step["calls"], step["found"], step["credits"]) == (0, 60, {"confirmed": 0, "possible": 0})
    values = [[row["email"], row["phone"], row["enrichment_id"]] for row in desk.rows()]
    assert values == [[row["email"], row["phone"], row["enrichment_id"]] for row in first]
    assert all(row["enrich_contact_note"].startswith("Known since 20") for row in desk.rows())

    again(desk, desk.write_list(PEOPLE_HEADERS, people(*range(35, 85)), "third.csv"), "third")
    assert len(service.journal(POST)) == 60 + 25
    assert (desk.step()["calls"], desk.step()["found"]) == (25, 50)


@pytest.mark.timeout(240)
@pytest.mark.parametrize(
    ("different", "planted"), [(170, 30), pytest.param(1700, 300, marks=pytest.mark.soak)], ids=["200", "2000"]
)
def test_rows_with_planted_duplicates(desk: Desk, service: Sandbox, different: int, planted: int) -> None:
    chance = random.Random(7)  # noqa: S311 - chance in a test guards no secret
    numbers = [*range(different), *(chance.randrange(different) for _ in range(planted))]
    rows = people(*numbers, chance=chance)
    rows = [(*row, str(place)) for place, row in enumerate(rows)]  # no row equals another in every cell
    chance.shuffle(rows)
    headers = (*PEOPLE_HEADERS, "Number")
    desk.write_recipe(EMAIL)
    again(desk, desk.write_list(headers, rows), "first")
    step = desk.step()
    assert (len(service.journal(POST)), step["calls"], step["found"], step["skipped_duplicate"]) == (
        *(different, different),
        *(different, planted),
    )
    emails = {}
    for row in desk.rows():
        assert row["email"] and emails.setdefault(row["First name"], row["email"]) == row["email"]

    again(desk, desk.write_list(headers, rows), "second")
    assert len(service.journal(POST)) == different
    assert (desk.step()["calls"], desk.step()["found"], desk.step()["skipped_duplicate"]) == (0, different, planted)

    new = different // 3
    shares = desk.write_list(PEOPLE_HEADERS, people(*range(different - 2 * new, different + new)), "third.csv")
    again(desk, shares, "third")
    assert (desk.step()["calls"], desk.step()["found"]) == (new, 3 * new)
    assert len(service.journal(POST)) == different + new


def test_after_the_email_only_the_phone_is_bought(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(PEOPLE_HEADERS, people(1, 2, 3))
    desk.write_recipe(EMAIL)
    again(desk, source, "emails")
    emails = [row["email"] for row in desk.rows()]
    desk.write_recipe(BOTH)
    again(desk, source, "both")
    asked = [entry["body"]["enrichment_type"] for entry in service.journal(POST)]
    assert asked == [["email"]] * 3 + [["phone"]] * 3
    for row, email in zip(desk.rows(), emails, strict=True):
        assert row["email"] == email and row["phone"]
        assert row["enrich_contact_note"].startswith("E-mail known since 20")
        assert len(row["enrichment_id"].split("; ")) == 2
    assert (desk.step()["calls"], desk.step()["found"]) == (3, 3)


def test_what_was_bought_at_once_is_known_in_the_background_and_the_other_way_round(
    desk: Desk, service: Sandbox
) -> None:
    first, second = (
        desk.write_list(PEOPLE_HEADERS, people(1, 2)),
        desk.write_list(PEOPLE_HEADERS, people(3, 4), "b.csv"),
    )
    at_once, later = BOTH, ENRICH.format(types='["email", "phone"]', more='delivery = "background"')
    for number, (source, recipe) in enumerate(((first, at_once), (second, later), (first, later), (second, at_once))):
        desk.write_recipe(recipe)
        again(desk, source, f"p{number}")
        assert all(row["email"] and row["phone"] for row in desk.rows())
        assert (desk.step()["calls"] == 0) == (number > 1)
    assert (len(service.journal(POST)), len(service.journal(BACKGROUND))) == (2, 4)


def test_a_search_is_known_with_all_its_people(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(("Company", "Website"), [(f"Norvane {n}", f"norvane{n}.example") for n in range(3)])
    desk.write_recipe(FIND.format(more="limit = 4"))
    again(desk, source, "first")
    found = {row["linkedin_url"] for row in desk.rows()}
    assert len(found) > 3
    charged = service.charged()
    again(desk, source, "second")
    assert service.charged() == charged
    assert {row["linkedin_url"] for row in desk.rows()} == found
    assert (desk.step()["calls"], desk.step()["found"]) == (0, 3)
    again(desk, source, "sheets", "--sheet", "companies")
    assert all(row["resolved_linkedin_id"] or row["resolved_linkedin_url"] for row in desk.rows())
    assert all(row["find_people_note"].startswith("Known since") for row in desk.rows())


def test_a_company_is_looked_up_once_whatever_is_asked_of_it(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(("Company", "Website"), [("Norvane", "norvane.example")])
    desk.write_recipe(FIND.format(more="limit = 4"))
    again(desk, source, "first")
    desk.write_recipe(FIND.format(more='limit = 4\nfunctions = ["Sales"]'))
    again(desk, source, "second")
    assert (len(service.journal(LOOK_UP)), len(service.journal(SEARCH))) == (1, 2)
    assert desk.step()["calls"] == 1


def test_a_company_with_a_filter_of_its_own_in_each_row_is_looked_up_once(desk: Desk, service: Sandbox) -> None:
    rows = [("Norvane", "norvane.example", level) for level in ("CXO", "Director", "Vice President")]
    source = desk.write_list(("Company", "Website", "Level"), rows)
    desk.write_recipe(FIND.format(more='limit = 2\nseniority_levels = { column = "Level" }\n[run]\nknown_days = 0'))
    assert desk.run(source).code == 0
    assert (len(service.journal(LOOK_UP)), len(service.journal(SEARCH))) == (1, 3)
    assert desk.step()["calls"] == 4


def test_more_people_than_were_bought_are_another_question(desk: Desk, service: Sandbox) -> None:
    source = desk.write_companies(1)
    for number, limit in enumerate((2, 4, 4)):
        desk.write_recipe(FIND.format(more=f"limit = {limit}"))
        again(desk, source, f"p{number}")
        assert len(desk.rows()) <= limit
    assert len(service.journal(SEARCH)) == 2


def test_known_days_0_buys_anew_and_keeps_what_it_bought(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(PEOPLE_HEADERS, people(1, 2))
    desk.write_recipe(EMAIL)
    again(desk, source, "first")
    desk.write_recipe(EMAIL + "[run]\nknown_days = 0\n")
    again(desk, source, "second")
    assert len(service.journal(POST)) == 4
    desk.write_recipe(ENRICH.format(types='["email"]', more='only = "all"'))
    again(desk, source, "third")
    assert len(service.journal(POST)) == 4
    assert statuses(desk) == {"found"}


def test_another_service_knows_nothing_of_it(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(PEOPLE_HEADERS, people(1, 2))
    desk.write_recipe(EMAIL)
    again(desk, source, "first")
    with sandbox(credits=10**6, email_rate=1.0) as other:
        again(desk, source, "second", "--base-url", other.base_url)
        assert len(other.journal(POST)) == 2


def test_practice_keeps_nothing_and_knows_nothing(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(PEOPLE_HEADERS, people(1, 2))
    desk.write_recipe(EMAIL)
    again(desk, source, "real")
    folder = data_folder() / "memory"
    before = (folder / NAME).read_bytes()
    assert desk.run(source, "--project", desk.folder / "practice.rowcall", "--sandbox").code == 0
    assert desk.step()["calls"] == 2
    assert (folder / NAME).read_bytes() == before


def test_a_project_goes_on_although_the_wallet_is_gone(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(PEOPLE_HEADERS, people(*range(30)))
    desk.write_recipe(EMAIL)
    again(desk, source, "first")
    desk.write_recipe(EMAIL + "[run]\nfirst = 20\n")
    again(desk, source, "second")
    (data_folder() / "memory" / NAME).unlink()
    with closing(sqlite3.connect(desk.folder / "second.rowcall")) as connection, connection:
        connection.execute("UPDATE job SET state = 'queued' WHERE row_id <= 10")
        connection.execute("UPDATE step_row SET outcome = 'not_run' WHERE row_id <= 10")
        connection.execute("UPDATE run SET ended = 0, stopped = 'user'")
    assert call(desk.words("resume", desk.folder / "second.rowcall")).code == 0
    assert len(service.journal(POST)) == 30


def test_a_damaged_wallet_is_put_aside_and_said(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(PEOPLE_HEADERS, people(1))
    desk.write_recipe(EMAIL)
    again(desk, source, "first")
    (data_folder() / "memory" / NAME).write_bytes(b"no wallet" * 1000)
    done = desk.run(source, "--project", desk.folder / "second.rowcall")
    assert (done.code, desk.step()["calls"]) == (0, 1)
    assert "damaged" in done.err and ".damaged" in done.err
    assert done.err.count("were damaged") == 1


def test_a_wallet_that_cannot_be_read_is_no_reason_to_pay_again(desk: Desk, service: Sandbox) -> None:
    source = desk.write_list(PEOPLE_HEADERS, people(1))
    (data_folder() / "memory" / NAME).mkdir(parents=True)
    desk.write_recipe(EMAIL)
    done = desk.run(source)
    assert (done.code, service.journal(POST)) == (2, [])
    assert "known_days" in done.err
    desk.write_recipe(EMAIL + "[run]\nknown_days = 0\n")
    done = desk.run(source)
    assert (done.code, desk.step()["found"]) == (0, 1)
    assert done.err.count("cannot use them yet") == 1
