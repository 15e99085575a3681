"""Carries one recipe out on a practice service through the command line, and holds what it left against the service."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.support.command_line import Desk, call, check_sums
from tests.support.sandbox import Sandbox, sandbox

RICH: Mapping[str, Any] = {
    "credits": 10**6,
    "email_rate": 1.0,
    "phone_rate": 1.0,
    "personal_email_rate": 1.0,
    "company_rate": 1.0,
    "disqualified_rate": 0.0,
}
"""Settings of a service that knows everybody and has what is asked for."""
IN_DOUBT = ("unknown", "not_run")


@dataclass(frozen=True)
class Ran:
    """What a recipe left."""

    desk: Desk
    code: int
    err: str
    ledger: tuple[dict[str, Any], ...]
    """What the service charged during the run, the oldest first."""
    journal: tuple[dict[str, Any], ...]
    """Every request that the run made, the oldest first."""

    @property
    def rows(self) -> list[dict[str, str]]:
        """The rows of OUTPUT."""
        return self.desk.rows()

    @property
    def headers(self) -> list[str]:
        """The headers of OUTPUT."""
        return self.desk.headers()

    @cached_property
    def report(self) -> dict[str, Any]:
        """The report; its sums were checked."""
        return self.desk.report()

    @property
    def charged(self) -> int:
        """Credits that the service took."""
        return sum(line["amount"] for line in self.ledger)

    @property
    def credits(self) -> int:
        """Credits of the report, known and possible ones."""
        return sum(sum(step["credits"].values()) for step in self.report["steps"])

    def sheets(self) -> list[str]:
        """The keys of all sheets in the project."""
        with closing(sqlite3.connect(self.desk.project)) as connection:
            return [key for (key,) in connection.execute("SELECT key FROM sheet ORDER BY id")]

    def sheet(self, key: str) -> list[dict[str, str]]:
        """The rows of one sheet of the project, as it is exported."""
        path = self.desk.folder / f"sheet_{key}.csv"
        done = self.desk.export("-o", path, "--sheet", key)
        assert done.code == 0, done
        return self.desk.rows(path)

    def sent(self, endpoint: str) -> list[dict[str, Any]]:
        """The bodies of all requests to an endpoint ("POST /api/v2/leads"), in their order."""
        return [entry["body"] for entry in self.journal if entry["endpoint"] == endpoint]

    def step(self, position: int = 0) -> dict[str, Any]:
        """What the report says of one step."""
        found: dict[str, Any] = self.report["steps"][position]
        return found


@dataclass
class Bench:
    """One practice service, and as many runs on it as a test wants."""

    folder: Path
    service: Sandbox
    _runs: int = 0

    def run(self, recipe: str, rows: Sequence[Mapping[str, str]] | None = None, *more: str) -> Ran:
        """Carry a recipe out in a folder of its own, and check what holds for every run.

        Args:
            recipe: Its text.
            rows: The list; None where the first step is a source.
            more: Further words of the command.
        """
        self._runs += 1
        folder = self.folder / f"run{self._runs}"
        folder.mkdir()
        desk = Desk(folder, self.service.base_url)
        desk.write_recipe(recipe)
        words = ["run", *more, "--recipe", str(folder / "recipe.toml"), "-o", str(desk.output)]
        words += ["--report", str(folder / "report.json"), "--base-url", self.service.base_url]
        if rows is not None:
            headers = list(dict.fromkeys(header for row in rows for header in row))
            source = desk.write_list(headers, [[row.get(header, "") for header in headers] for row in rows])
            words.insert(1, str(source))
        charges, requests = len(self.service.ledger()), len(self.service.journal())
        done = call(words)
        ran = Ran(
            desk,
            done.code,
            done.err,
            tuple(self.service.ledger()[charges:]),
            tuple(self.service.journal()[requests:]),
        )
        _check(ran)
        return ran


def _check(ran: Ran) -> None:
    """What holds for every run, however it ended."""
    if ran.code == 2:
        assert ran.ledger == ()
        assert ran.err.count("\n") == 1, ran.err
        assert not ran.desk.output.exists()
        return
    check_sums(ran.report)
    if not any(step[word] for step in ran.report["steps"] for word in IN_DOUBT):
        assert ran.credits == ran.charged, (ran.credits, ran.ledger)


@contextmanager
def bench_on(folder: Path, **settings: Any) -> Iterator[Bench]:
    """A service with these settings beside those of `RICH`; the key has to be in the environment (fixture `key`)."""
    with sandbox(**{**RICH, **settings}) as service:
        yield Bench(folder, service)


# ------------------------------------------------------------------ documented refusals


@dataclass(frozen=True)
class Refused:
    """A documented refusal, and how a run that meets it ends."""

    status: int
    words: str
    """What the service says."""
    code: int
    """The exit code of a run whose every call is refused so."""
    stopped: str | None = None
    """The report's word where the whole run stops."""

    def __str__(self) -> str:
        """Its name among the cases of a test."""
        return f"{self.status} {self.words}"

    def fault(self, endpoint: str) -> dict[str, Any]:
        """The rule that makes every call to an endpoint meet it."""
        body = {"error": self.words} if self.status != 400 else {"error": 400, "message": self.words}
        return {"name": "raw", "endpoint": endpoint, "status": self.status, "text": json.dumps(body)}


def of_row(status: int, words: str) -> Refused:
    """A refusal of what one row asks (400, 404, 422): its row fails with the service's words, the others go on."""
    return Refused(status, words, 1)


def of_key(status: int, words: str = "Unauthorized") -> Refused:
    """A refusal of the account (401, 403): the run stops."""
    return Refused(status, words, 3, "auth")


def of_credits(status: int, words: str = "Insufficient credits") -> Refused:
    """The account cannot pay: the run stops."""
    return Refused(status, words, 3, "credits")


def meet(
    bench: Bench, refusal: Refused, endpoint: str, recipe: str, rows: Sequence[Mapping[str, str]] | None = None
) -> Ran:
    """Let every call to an endpoint be refused, and check that a rep reads why and pays nothing for it.

    Args:
        bench: Whose service refuses.
        refusal: How.
        endpoint: Method and path, as in the documents.
        recipe: One step that calls the endpoint first for each row.
        rows: The list; None for a source.
    """
    bench.service.fault(**refusal.fault(endpoint))
    try:
        ran = bench.run(recipe, rows)
    finally:
        bench.service.clear_faults()
    assert (ran.code, ran.report["stopped"]) == (refusal.code, refusal.stopped), ran.err
    assert ran.charged == 0
    if refusal.stopped is None:
        assert ran.step()["failed"] == ran.step()["rows"] > 0
        first = ran.sheet(ran.sheets()[0])[0]
        assert first[f"{ran.step()['action']}_status"] == "failed"
        assert refusal.words in first[f"{ran.step()['action']}_note"]
    else:
        assert f"[{refusal.stopped}]" in ran.err and ran.err.count("\n") == 1, ran.err
        assert ran.step()["not_run"] == ran.step()["rows"] > 0
    return ran


def too_fast(bench: Bench, endpoint: str, recipe: str, rows: Sequence[Mapping[str, str]] | None = None) -> Ran:
    """Let the first call to an endpoint be refused as too fast (429): it is repeated, and the run ends well."""
    bench.service.fault("429", endpoint, next=1, retry_after=0)
    try:
        ran = bench.run(recipe, rows)
    finally:
        bench.service.clear_faults()
    statuses = [entry["status"] for entry in ran.journal if entry["endpoint"] == endpoint]
    assert statuses[0] == 429 and 429 not in statuses[1:], statuses
    assert ran.code == 0, ran.err
    return ran
