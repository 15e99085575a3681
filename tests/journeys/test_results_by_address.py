"""Results that are sent to an address: to this computer in practice, to the user's own relay, and none without one."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from tests.support.command_line import KEY, call
from tests.support.operations import Bench, bench_on
from tests.support.wire import closed_port

SEARCH = "POST /api/v2/accounts/search"
RECIPE = '[[step]]\naction = "search_companies"\nkeyword = "software"\nlimit = 14\n'


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)
    with bench_on(tmp_path) as made:
        yield made


def address_of(ran: Any) -> str:
    (body,) = ran.sent(SEARCH)
    return str(body["webhook_url"])


def test_companies_come_to_this_computer(bench: Bench) -> None:
    ran = bench.run(RECIPE)
    assert (ran.code, len(ran.rows), ran.charged) == (0, 14, 14), ran.err
    assert address_of(ran).startswith("http://127.0.0.1:")
    assert {line["delivered"] for line in bench.service.webhooks()} == {True}
    with closing(sqlite3.connect(ran.desk.project)) as project:
        (kept,) = project.execute("SELECT count(*) FROM receipt WHERE source = 'webhook'").fetchone()
    assert kept == len(bench.service.webhooks())


@pytest.mark.parametrize("way", ["recipe", "command"])
def test_an_address_of_the_users_own_leads_to_a_port_of_this_computer(bench: Bench, way: str) -> None:
    port = closed_port()
    url = f"http://localhost:{port}/"
    if way == "recipe":
        ran = bench.run(f'{RECIPE}[run]\nwebhook_url = "{url}"\nwebhook_port = {port}\n')
    else:
        ran = bench.run(RECIPE, None, "--webhook-url", url, "--webhook-port", str(port))
    assert (ran.code, len(ran.rows)) == (0, 14), ran.err
    assert address_of(ran).startswith(f"{url}")
    assert "//" not in address_of(ran).partition("://")[2]


def test_where_results_are_saved_elsewhere_they_are_taken_in_from_the_file(bench: Bench) -> None:
    ran = bench.run(RECIPE, None, "--webhook-url", "https://relay.example/rowcall")
    assert (ran.code, len(ran.rows), ran.charged) == (1, 10, 14)
    (search,) = ran.sheet("searches")
    assert search["search_companies_note"].startswith("Not all of its results have come yet.")
    project = str(ran.desk.project)
    saved = ran.desk.folder / "saved.json"
    saved.write_text(json.dumps([line["body"] for line in bench.service.webhooks()]), encoding="utf-8")
    before = len(bench.service.journal())
    done = call(["receive", project, str(saved)])
    assert (done.code, done.err) == (0, ""), done
    assert "1 row" in done.out
    assert len(ran.sheet("companies_found")) == 14
    assert call(["receive", project, str(saved)]).out == "Nothing new: all of it was taken in before.\n"
    assert len(ran.sheet("companies_found")) == 14
    assert len(bench.service.journal()) == before


def test_without_an_address_it_is_refused_before_anything_is_sent(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipe, output = tmp_path / "recipe.toml", tmp_path / "out.csv"
    recipe.write_text(RECIPE, encoding="utf-8")
    monkeypatch.setattr("rowcall.api.hosts.Hosts.loopback", False)
    done = call(["run", "--recipe", str(recipe), "-o", str(output), "--base-url", bench.service.base_url])
    assert (done.code, output.exists(), output.with_suffix(".rowcall").exists()) == (2, False, False)
    assert done.err.startswith("Pronto sends the results of Search companies to a web address, and none is set up.")
    assert (
        "“Only the first 25, without details and without credits” works without one." in done.err
        and done.err.count("\n") == 1
    )
    assert [entry for entry in bench.service.journal() if entry["endpoint"] == SEARCH] == []


def test_in_practice_results_come_here_whatever_the_recipe_says(tmp_path: Path) -> None:
    recipe, output = tmp_path / "recipe.toml", tmp_path / "out.csv"
    recipe.write_text(f'{RECIPE}[run]\nwebhook_url = "https://relay.example/rowcall"\n', encoding="utf-8")
    done = call(["run", "--recipe", str(recipe), "-o", str(output), "--sandbox"])
    assert done.code == 0, done
    assert len(output.read_text(encoding="utf-8").splitlines()) == 15


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('webhook_url = "relay.example"', "'relay.example' cannot be where results are sent"),
        ('webhook_url = "http://relay.example/a"', "cannot be where results are sent"),
        ('webhook_url = "https://relay.example/a?b=c"', "cannot be where results are sent"),
        ("webhook_port = 4711", "webhook_port stands beside"),
        ('webhook_url = "https://relay.example"\nwebhook_port = 70000', "70000 is no port"),
    ],
)
def test_an_address_that_cannot_be_one_is_named(bench: Bench, line: str, words: str) -> None:
    ran = bench.run(f"{RECIPE}[run]\n{line}\n")
    assert ran.code == 2
    assert words in ran.err
