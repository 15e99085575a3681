"""E-mail and phone of many people with one call, as a rep meets it: heard of one by one, nobody paid for twice."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from typing import Any

import pytest
from tests.support.command_line import call
from tests.support.operations import Bench, bench_on

from rowcall.sandbox.webhooks import Webhooks

MANY, ONE = "POST /api/v2/contacts/bulk_enrich", "POST /api/v2/contacts/single_enrich"
RESULT = "GET /api/v2/contacts/{id}"
RECIPE = '[[step]]\naction = "enrich_contact"\ndelivery = "bulk"\ntypes = [{types}]\n{more}'
EMAIL = RECIPE.format(types='"email"', more="")
BOTH = RECIPE.format(types='"email", "phone"', more="")


def people(count: int, **more: str) -> Sequence[Mapping[str, str]]:
    return [
        {
            "First name": f"Ana{n}",
            "Last name": "Moro",
            "Website": f"norvane{n}.example",
            "LinkedIn": f"https://www.linkedin.com/in/ana-{n}",
            **more,
        }
        for n in range(1, count + 1)
    ]


def test_a_hundred_people_and_three_go_in_two_calls(bench: Bench) -> None:
    ran = bench.run(EMAIL, people(103))
    assert (ran.code, ran.charged, ran.credits) == (0, 309, 309)
    assert sorted(len(body["contacts"]) for body in ran.sent(MANY)) == [3, 100]
    assert ran.sent(ONE) == ran.sent(RESULT) == []
    assert {body["webhook_url"].split(":")[1] for body in ran.sent(MANY)} == {"//127.0.0.1"}
    assert all(row["email"].startswith("ana") or "@" in row["email"] for row in ran.rows)
    assert len({row["email"] for row in ran.rows}) == 103
    assert {row["enrich_contact_status"] for row in ran.rows} == {"found"}
    assert len({row["enrichment_id"] for row in ran.rows}) == 103


def test_each_kind_has_its_own_call(bench: Bench) -> None:
    ran = bench.run(BOTH, people(4))
    assert (ran.code, ran.charged) == (0, 4 * 33)
    assert sorted(body["enrichment_type"] for body in ran.sent(MANY)) == [["email"], ["phone"]]
    assert all(row["email"] and row["phone"] for row in ran.rows)


def test_the_same_columns_as_by_any_other_way(bench: Bench) -> None:
    headers = [
        bench.run(f'[[step]]\naction = "enrich_contact"\ndelivery = "{way}"\n', people(2)).headers
        for way in ("sync", "background", "bulk")
    ]
    assert headers[0] == headers[1] == headers[2]


def test_whoever_is_alone_goes_in_the_background(bench: Bench) -> None:
    ran = bench.run(EMAIL, people(1))
    assert (ran.code, ran.charged, ran.sent(MANY), len(ran.sent(ONE))) == (0, 3, [], 1)
    assert ran.rows[0]["email"]


def test_phones_of_some_countries_only(bench: Bench) -> None:
    recipe = RECIPE.format(types='"phone"', more='phone_country_codes = ["Brazil"]\n')
    ran = bench.run(recipe, people(3))
    assert [body["phone_country_codes"] for body in ran.sent(MANY)] == [["BR"]]
    wrong = bench.run(RECIPE.format(types='"phone"', more='phone_country_codes = ["Atlantis"]\n'), people(3))
    assert (wrong.code, wrong.journal) == (2, ())
    assert "“Atlantis” is no country." in wrong.err


def test_one_refused_person_holds_nobody_up(bench: Bench) -> None:
    """Found by halving the batch, and refused alone."""
    bench.service.fault("raw", ONE, next=1, status=422, text='{"error": "firstname is odd"}')
    bench.service.fault("422_delete", MANY, next=3)
    ran = bench.run(EMAIL, people(8))
    assert [len(body["contacts"]) for body in ran.sent(MANY)] == [8, 4, 2, 2, 4]
    assert [row["enrich_contact_status"] for row in ran.rows] == ["failed", *["found"] * 7]
    assert ran.rows[0]["enrich_contact_note"] == "firstname is odd"
    assert (ran.code, ran.charged, ran.credits) == (1, 21, 21)


def test_too_few_credits_stop_the_run_before_anything_is_queued(bench: Bench) -> None:
    bench.service.set_account(key="pk_test_7Qm2Zr9Wx4", credits=10)
    ran = bench.run(EMAIL, people(4))
    assert (ran.code, ran.report["stopped"], ran.charged, len(ran.sent(MANY))) == (3, "credits", 0, 1)
    assert "out of credits" in ran.err


def test_without_consent_the_run_stops_and_says_where_it_is_given(bench: Bench) -> None:
    bench.service.set_account(consent=False)
    ran = bench.run(RECIPE.format(types='"personal_email"', more=""), people(3))
    assert (ran.code, ran.report["stopped"], ran.charged, len(ran.sent(MANY))) == (3, "consent", 0, 1)
    assert "settings" in ran.err


@pytest.mark.parametrize(("status", "stopped"), [(401, "auth"), (403, "auth")])
def test_a_refused_key(bench: Bench, status: int, stopped: str) -> None:
    bench.service.fault(str(status), MANY)
    ran = bench.run(EMAIL, people(3))
    assert (ran.code, ran.report["stopped"], len(ran.sent(MANY))) == (3, stopped, 1)


def test_too_fast_goes_again_as_it_was(bench: Bench) -> None:
    bench.service.fault("429", MANY, next=1, retry_after=0)
    ran = bench.run(EMAIL, people(5))
    assert (ran.code, [len(body["contacts"]) for body in ran.sent(MANY)], ran.charged) == (0, [5, 5], 15)


def test_after_a_lost_answer_all_are_heard_of(bench: Bench) -> None:
    """The service was paid and sends its results all the same: each of them settles its own person's doubt."""
    bench.service.fault("disconnect_after", MANY, next=1)
    ran = bench.run(EMAIL, people(5))
    assert (ran.code, len(ran.sent(MANY)), ran.charged, ran.credits) == (0, 1, 15, 15)
    assert [row["enrich_contact_status"] for row in ran.rows] == ["found"] * 5
    assert ran.desk.resume().code == 0
    assert len(bench.service.journal(MANY)) == 1


def test_whoever_is_alone_is_heard_of_after_a_lost_answer(bench: Bench) -> None:
    bench.service.fault("disconnect_after", ONE, next=1)
    ran = bench.run(EMAIL, people(1))
    assert (ran.code, len(ran.sent(ONE)), ran.charged, ran.credits) == (0, 1, 3, 3)
    assert ran.rows[0]["enrich_contact_status"] == "found"


def test_people_who_are_not_found_cost_nothing(bench: Bench) -> None:
    ran = bench.run(EMAIL, [*people(2), {**people(3)[2], "Last name": "Nobody"}])
    assert (ran.code, ran.charged) == (0, 6)
    assert [row["enrich_contact_status"] for row in ran.rows] == ["found", "found", "not_found"]


def test_where_messages_are_lost_the_service_is_asked(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rowcall.actions.enrich_contact.QUIET_SECONDS", 0.2)
    monkeypatch.setattr("rowcall.sandbox.webhooks.Webhooks.send", _lost)
    with bench_on(tmp_path_factory.mktemp("lost")) as bench:
        ran = bench.run(EMAIL, people(3))
        assert (ran.code, ran.charged) == (0, 9)
        assert all(row["email"] for row in ran.rows)
        assert len(ran.sent(RESULT)) >= 6


async def _lost(*_message: object) -> None:
    """A delivery that never arrives."""


@pytest.mark.parametrize(
    ("first", "then"), [("bulk", "sync"), ("bulk", "background"), ("sync", "bulk"), ("bulk", "bulk")]
)
def test_an_answer_serves_other_lists_whichever_way_it_was_bought(bench: Bench, first: str, then: str) -> None:
    recipe = '[[step]]\naction = "enrich_contact"\ndelivery = "{way}"\ntypes = ["email"]\n'
    bought = bench.run(recipe.format(way=first), people(3))
    known = bench.run(recipe.format(way=then), people(3))
    assert (bought.charged, known.code, known.charged) == (9, 0, 0)
    assert [row["email"] for row in known.rows] == [row["email"] for row in bought.rows]
    assert not any(entry["endpoint"].startswith("POST") for entry in known.journal)


@pytest.mark.parametrize("lost", [False, True], ids=["heard of", "asked for"])
def test_what_was_read_wrongly_is_read_again(bench: Bench, monkeypatch: pytest.MonkeyPatch, lost: bool) -> None:
    if lost:
        monkeypatch.setattr("rowcall.actions.enrich_contact.QUIET_SECONDS", 0.2)
        monkeypatch.setattr("rowcall.sandbox.webhooks.Webhooks.send", _lost)
    ran = bench.run(EMAIL, people(3))
    before = ran.rows
    with closing(sqlite3.connect(ran.desk.project)) as connection:
        sheet, column = connection.execute("SELECT sheet_id, id FROM col WHERE header = 'email'").fetchone()
        connection.execute(f"UPDATE sheet_{sheet} SET c{column} = 'wrong'")  # noqa: S608 - numbers of our own
        connection.commit()
    asked = len(bench.service.journal())
    assert call(["read-again", str(ran.desk.project), "-o", str(ran.desk.output)]).code == 0
    assert ran.desk.rows() == before
    assert all(row["email"] for row in before)
    assert len(bench.service.journal()) == asked


def test_whoever_is_alone_is_asked_for_soon_where_the_message_is_lost(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Long before anybody would ask for a person of a batch: GET /contacts/{id} is documented for the single call."""
    monkeypatch.setattr("rowcall.sandbox.webhooks.Webhooks.send", _lost)
    ran = bench.run(EMAIL, people(1))
    assert (ran.code, ran.charged, ran.credits, len(ran.sent(ONE))) == (0, 3, 3, 1)
    assert ran.rows[0]["email"]
    assert ran.sent(RESULT)
    before = ran.desk.rows()
    assert call(["read-again", str(ran.desk.project), "-o", str(ran.desk.output)]).code == 0
    assert ran.desk.rows() == before


def test_messages_that_echo_nothing_are_told_apart_by_the_person(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They share an address: whose they are stands in them alone."""
    with bench_on(tmp_path_factory.mktemp("echo")) as bench:
        rows = bench.run(EMAIL, people(6)).rows
    monkeypatch.setattr("rowcall.sandbox.webhooks.Webhooks.send", _without_echo)
    with bench_on(tmp_path_factory.mktemp("no-echo")) as bench:
        ran = bench.run(EMAIL, people(6))
    assert (ran.code, ran.charged) == (0, 18)
    assert [row["email"] for row in ran.rows] == [row["email"] for row in rows]


_SEND = Webhooks.send


async def _without_echo(self: Webhooks, url: str, body: dict[str, Any]) -> None:
    await _SEND(self, url, {key: value for key, value in body.items() if key != "custom"})
