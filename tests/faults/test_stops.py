"""Why runs stop early, through the command line: exit 3, the word, what is in doubt, and that it can be resumed."""

import json
import sqlite3
from pathlib import Path

import pytest
from tests.support.command_line import ENRICH, FIND, KEY, Desk
from tests.support.ledger_join import judge
from tests.support.sandbox import Sandbox

from rowcall import headless

POST = "POST /v2/contacts/single_enrich"
SEARCH = "POST /api/v2/leads/search"
EMAIL = ENRICH.format(types='["email"]', more="")
SHORT = 1.8


@pytest.fixture
def little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A minute passes in less than two seconds."""
    monkeypatch.setattr(headless, "PATIENCE", SHORT)
    monkeypatch.setattr("rowcall.engine.calling.breaker.WAITS", (0.7, 1.2))


def stopped(desk: Desk, service: Sandbox, reason: str, rows: int = 12, recipe: str = EMAIL) -> str:
    """Run a list that must stop for this reason; gives what was said."""
    desk.write_recipe(recipe)
    done = desk.run(desk.write_people(rows))
    assert done.code == 3, done
    assert desk.report()["stopped"] == reason
    assert done.err.count("\n") == 1
    assert len(desk.rows()) == rows
    return done.err


def finish(desk: Desk, service: Sandbox, code: int = 0, *more: str) -> None:
    """Resume once the trouble is over; nothing is bought twice."""
    service.clear_faults()
    assert desk.resume("--base-url", service.base_url, *more).code == code
    assert desk.report()["stopped"] is None
    if "retry" not in more:
        assert judge(desk.project, service.ledger(), service.journal()).is_clean()


@pytest.mark.parametrize("status", ["401", "403"])
def test_a_refused_key(desk: Desk, service: Sandbox, status: str) -> None:
    service.fault(status, POST)
    said = stopped(desk, service, "auth")
    assert "key" in said
    assert len(service.journal(POST)) <= 5
    step = desk.step()
    assert (step["not_run"], step["calls"], step["credits"]["possible"]) == (12, 0, 0)
    assert {row["enrich_contact_status"] for row in desk.rows()} == {"not_run"}
    finish(desk, service)
    assert desk.step()["found"] == 12


def test_a_key_that_is_refused_later(desk: Desk, service: Sandbox) -> None:
    service.fault("401", POST, at=list(range(7, 100)))
    stopped(desk, service, "auth")
    assert desk.step()["found"] == 6
    assert len(service.journal(POST)) <= 6 + 5
    finish(desk, service)


def test_a_refused_key_at_a_look_up(desk: Desk, service: Sandbox) -> None:
    service.fault("401", "/api/v2/personas")
    desk.write_recipe('[[step]]\naction = "find_people"\npersona = "Sales leadership"\nlimit = 1\n')
    done = desk.run(desk.write_companies(2))
    assert done.code == 3
    assert desk.report()["stopped"] == "auth"
    assert len(desk.rows()) == 2
    service.clear_faults()
    assert desk.resume("--base-url", service.base_url).code == 0
    assert desk.step()["found"] == 2


@pytest.mark.parametrize("fault", ["402", "422_credits"])
def test_out_of_credits(desk: Desk, service: Sandbox, fault: str) -> None:
    service.fault(fault, POST, at=list(range(5, 100)))
    assert "credits" in stopped(desk, service, "credits")
    assert desk.step()["found"] == 4
    finish(desk, service)


def test_a_balance_that_runs_out(desk: Desk, service: Sandbox) -> None:
    service.set_account(key=KEY, credits=7)
    stopped(desk, service, "credits")
    assert desk.step()["credits"]["confirmed"] == service.charged()
    assert desk.step()["not_run"] >= 1
    service.set_account(key=KEY, credits=1000)
    finish(desk, service)


def test_no_consent(desk: Desk, service: Sandbox) -> None:
    service.set_account(consent=False)
    recipe = ENRICH.format(types='["email", "personal_email"]', more="")
    stopped(desk, service, "consent", recipe=recipe)
    assert service.charged() == 0
    service.set_account(consent=True)
    finish(desk, service)


def test_a_web_page_instead_of_an_answer(desk: Desk, service: Sandbox) -> None:
    service.fault("html", POST)
    stopped(desk, service, "wrong_answer")
    assert desk.step()["unknown"] == 1
    assert len(service.journal(POST)) == 1
    finish(desk, service, code=1)
    assert desk.step()["unknown"] == 1
    assert desk.step()["found"] == 11


def test_a_redirect_is_not_followed(desk: Desk, service: Sandbox) -> None:
    service.fault("redirect", POST, location="http://127.0.0.1:9/elsewhere")
    stopped(desk, service, "wrong_answer")
    assert desk.step()["unknown"] == 0
    finish(desk, service)


@pytest.mark.usefixtures("little_patience")
@pytest.mark.parametrize("status", ["500", "503"])
def test_a_storm_of_server_errors(desk: Desk, service: Sandbox, status: str) -> None:
    service.fault(status, POST, retry_after=None)
    stopped(desk, service, "server_trouble", rows=40)
    step = desk.step()
    assert 3 <= step["unknown"] <= 8
    assert step["calls"] == step["unknown"]
    assert step["credits"]["possible"] == 3 * step["unknown"]
    finish(desk, service, code=1)
    assert desk.step()["found"] == 40 - step["unknown"]
    finish(desk, service, 0, "--on-unknown", "retry")
    assert desk.step()["found"] == 40


@pytest.mark.usefixtures("little_patience")
def test_a_storm_while_searches_are_answered(desk: Desk, service: Sandbox) -> None:
    service.fault("500", POST)
    desk.write_recipe(FIND.format(more="limit = 5") + '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n')
    assert desk.run(desk.write_companies(7)).code == 3
    assert desk.report()["stopped"] == "server_trouble"
    assert desk.step(1)["unknown"] <= 8


def test_a_short_storm_passes(desk: Desk, service: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rowcall.engine.calling.breaker.WAITS", (0.3, 0.3))
    service.fault("500", POST, next=4)
    desk.write_recipe(EMAIL)
    assert desk.run(desk.write_people(20)).code == 1
    assert desk.report()["stopped"] is None
    assert desk.step()["unknown"] == 4
    assert desk.step()["found"] == 16


def test_busy_with_a_time_is_waited_out(desk: Desk, service: Sandbox) -> None:
    service.fault("503", POST, retry_after=1, next=3)
    desk.write_recipe(EMAIL)
    assert desk.run(desk.write_people(10)).code == 0
    assert desk.step()["found"] == desk.step()["calls"] == 10


def test_too_fast_is_waited_out_as_asked(desk: Desk, service: Sandbox) -> None:
    service.fault("429", POST, retry_after=2, at=[4])
    desk.write_recipe(EMAIL)
    assert desk.run(desk.write_people(12)).code == 0
    entries = service.journal(POST)
    refused = next(entry for entry in entries if entry["status"] == 429)
    later = [entry["arrived"] for entry in entries if entry["arrived"] > refused["ended"] + 0.05]
    assert min(later) >= refused["ended"] + 2.0
    assert desk.step()["calls"] == 12


def test_seven_refusals_in_a_row_for_one_row_are_no_reason_to_stop(desk: Desk, service: Sandbox) -> None:
    service.fault("429", POST, retry_after=0, next=7)
    desk.write_recipe(EMAIL)
    assert desk.run(desk.write_people(1)).code == 0
    assert len(service.journal(POST)) == 8


@pytest.mark.usefixtures("little_patience")
def test_too_fast_for_ever(desk: Desk, service: Sandbox) -> None:
    service.fault("429", POST, retry_after=1)
    stopped(desk, service, "rate_limited")
    assert desk.step()["unknown"] == 0
    finish(desk, service)


def test_a_wait_of_an_hour_is_not_waited_for(desk: Desk, service: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    service.fault("429", POST, retry_after=3600, at=list(range(6, 100)))
    stopped(desk, service, "rate_limited")
    monkeypatch.setattr("rowcall.memory.rates.LONGEST_HOLD", 1.0)  # a quarter of an hour later, for the test
    finish(desk, service)


def test_five_refusals_with_the_same_words(desk: Desk, service: Sandbox) -> None:
    service.fault("404", POST, message="No such thing")
    stopped(desk, service, "wrong_answer")
    assert desk.step()["failed"] <= 9
    assert all("No such thing" in row["enrich_contact_note"] for row in desk.rows()[:5])


@pytest.mark.usefixtures("little_patience")
def test_answers_that_are_lost(desk: Desk, service: Sandbox) -> None:
    service.fault("disconnect_after", POST, reset=True, at=[3, 9])
    service.fault("disconnect_before", POST, at=[5])
    desk.write_recipe(EMAIL)
    assert desk.run(desk.write_people(12)).code == 1
    step = desk.step()
    assert (step["unknown"], step["found"]) == (3, 9)
    unknown = [row for row in desk.rows() if row["enrich_contact_status"] == "unknown"]
    assert all("may have used 3 credits" in row["enrich_contact_note"] for row in unknown)
    assert step["credits"]["possible"] == 9
    assert judge(desk.project, service.ledger(), service.journal()).is_clean()


@pytest.mark.parametrize("fault", ["truncated", "disconnect_mid_body", "empty", "wrong_custom"])
def test_answers_that_are_no_answers(desk: Desk, service: Sandbox, fault: str) -> None:
    service.fault(fault, POST, at=[2])
    desk.write_recipe(EMAIL)
    done = desk.run(desk.write_people(6))
    assert done.code in (1, 3)
    assert desk.step()["unknown"] == 1
    finish(desk, service, code=1)
    assert desk.step()["found"] == 5


def test_the_budget_is_never_passed(desk: Desk, service: Sandbox) -> None:
    stopped(desk, service, "budget", recipe=EMAIL + "[run]\nbudget = 20\n")
    assert service.charged() == desk.step()["credits"]["confirmed"] == 18
    assert desk.step()["not_run"] == 6


def test_a_budget_counts_the_worst_case_and_gives_back_what_was_not_taken(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(ENRICH.format(types='["email", "phone"]', more="[run]\nbudget = 100\n"))
    source = desk.write_list(
        ("First name", "Last name", "LinkedIn"),
        [(f"Ana{n}", "Nobody" if n < 8 else f"Moro{n}", f"https://www.linkedin.com/in/ana-{n}") for n in range(1, 10)],
    )
    assert desk.run(source).code == 0
    assert service.charged() == 66


def test_a_budget_without_a_limit_is_exit_2(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(FIND.format(more="[run]\nbudget = 50"))
    done = desk.run(desk.write_companies(2))
    assert done.code == 2
    assert "limit" in done.err
    assert service.journal() == []


def test_a_budget_of_searches_stops_and_fetches_what_was_bought(desk: Desk, service: Sandbox) -> None:
    desk.write_recipe(FIND.format(more="limit = 3\n[run]\nbudget = 5"))
    assert desk.run(desk.write_companies(4)).code == 3
    assert desk.report()["stopped"] == "budget"
    assert service.charged() <= 5
    assert desk.step()["unknown"] == 0
    assert desk.step()["found"] >= 1


def test_a_disk_that_cannot_be_written(desk: Desk, service: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """The project may not grow: intents, answers or findings fail, and the run ends by itself."""
    monkeypatch.setattr("rowcall.project.writer.connect", _with_few_pages)
    desk.write_recipe(EMAIL)
    done = desk.run(desk.write_people(400))
    assert done.code == 3
    assert "[disk]" in done.err
    report = json.loads((desk.folder / "report.json").read_text())
    assert report["stopped"] == "disk"
    assert len(service.journal(POST)) < 400


def _with_few_pages(path: Path) -> object:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;")
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages + 12}")
    return connection
