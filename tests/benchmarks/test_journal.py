"""G19: how long the commit of an intent takes, beside the other commits of a run at full speed."""

import time
from pathlib import Path

import pytest
from tests.support.command_line import ENRICH, KEY, Desk
from tests.support.served import served
from tests.support.statements import Kind, Transaction, Watched, watched

ROWS = 500
MOST_SECONDS = 0.020


@pytest.mark.benchmark
def test_the_commit_of_an_intent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)
    began: dict[int, float] = {}
    took: list[float] = []

    def begin(connection: Watched, _transaction: Transaction) -> None:
        began[id(connection)] = time.perf_counter()

    def end(connection: Watched, transaction: Transaction) -> None:
        if connection.is_project and transaction.tokens(Kind.INTENT):
            took.append(time.perf_counter() - began[id(connection)])

    with served(latency=0.08, credits=10**6) as url, watched() as watch:
        watch.before_commit.append(begin)
        watch.after_commit.append(end)
        desk = Desk(tmp_path, url)
        desk.write_recipe(ENRICH.format(types='["email"]', more=""))
        assert desk.run(desk.write_people(ROWS)).code == 0
    took.sort()
    median, late = took[len(took) // 2], took[int(len(took) * 0.99)]
    print(f"intents: {len(took)} commits, median {median * 1000:.2f} ms, p99 {late * 1000:.2f} ms")
    print(f"commits for each row: {watch.commits / ROWS:.2f}")
    assert late <= MOST_SECONDS
