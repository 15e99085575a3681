"""G12: whatever happens, in whatever order, no run takes more than its cap, counted in the worst case at every moment.

Two proofs. The first (`proof_cap_journal`) plays what can happen to calls straight on a project's journal, and counts
beside it. The second carries out whole runs with a real client on a service that is slow, loses answers and counts by
itself what it may have charged; runs are broken off and carried on.
"""

import asyncio
import random
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.support.clients import client_for
from tests.support.projects import CONTACTS, contact, project_with
from tests.support.proof_cap_journal import NOW, PARTS, journal, prices_of
from tests.support.wire import Asked, Line, playing

from rowcall.catalogue import catalogue
from rowcall.engine.run import Run
from rowcall.engine.start import kept_plan, new_run, resumed_run
from rowcall.engine.world import World
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.model.prices import PriceTable
from rowcall.project import doubts
from rowcall.project.file import Project


@dataclass
class Books:
    """What the service may have charged for each run: it counts by itself; only whose call it is, the journal tells."""

    chance: random.Random
    prices: PriceTable
    path: Path
    """The project's."""
    taken: Counter[int] = field(default_factory=Counter)
    """Run -> worst case: what was charged, what may have been, and what is being asked at this moment."""
    posts: int = 0
    finished: dict[str, tuple[int, dict[str, Any], int]] = field(default_factory=dict)
    """What was begun in the background -> whose it is, what it has found, what that costs less than it could have."""
    problems: list[str] = field(default_factory=list)

    async def __call__(self, asked: Asked, line: Line) -> None:
        if asked.method == "GET":
            await self._free(asked, line)
            return
        wanted = asked.json["enrichment_type"]
        most = self.prices.most(dict.fromkeys(wanted, 1))
        run, budget = self._whose(asked.json["custom"]["rowcall"])
        self.posts += 1
        self.taken[run] += most
        if budget is not None and self.taken[run] > budget:
            self.problems.append(f"{self.taken[run]} credits of {budget} allowed for run {run}")
        await asyncio.sleep(self.chance.choice((0.0, 0.0, 0.001, 0.004, 0.012)))
        await self._reply(asked, line, wanted, (run, most))

    def _whose(self, token: str) -> tuple[int, int | None]:
        """The run that makes a call, and its cap; its intent is on the disk before the call comes here."""
        with closing(sqlite3.connect(f"{self.path.resolve().as_uri()}?mode=ro", uri=True)) as journal:
            asks = "SELECT run.id, budget FROM attempt JOIN run ON run.id = run_id WHERE token = ?"
            run, budget = journal.execute(asks, (token,)).fetchone()
        return int(run), budget

    async def _reply(self, asked: Asked, line: Line, wanted: list[str], reserved: tuple[int, int]) -> None:
        run, most = reserved
        luck = self.chance.random()
        if luck < 0.06:
            self.taken[run] -= most
            await line.answer(422, {"error": f"odd {self.posts}"})
        elif luck < 0.10:
            self.taken[run] -= most
            await line.answer(429, {"error": "too fast"}, {"Retry-After": "0"})
        elif luck < 0.13:
            await line.answer(500, {"error": "broken"})
        elif luck < 0.16:
            await line.reset()
        elif asked.path.startswith("/v2/"):
            body, taken = self._found(wanted)
            self.taken[run] += taken - most
            await line.answer(200, {"enrichment_id": "e", "status": "success", **body})
        else:
            body, taken = self._found(wanted)
            remote = f"id-{len(self.finished)}"
            self.finished[remote] = run, body, most - taken
            await line.answer(202, {"enrichment_id": remote, "status": "pending"})

    async def _free(self, asked: Asked, line: Line) -> None:
        remote = asked.path.rsplit("/", 1)[-1]
        if remote not in self.finished:
            await line.answer(200, {"credits": 1000})
        elif self.chance.random() < 0.1:
            await line.answer(200, {"id": remote, "status": "pending"})
        else:
            run, body, spared = self.finished[remote]
            self.taken[run] -= spared
            self.finished[remote] = run, body, 0
            await line.answer(200, {"id": remote, "status": "finished", **body})

    def _found(self, wanted: list[str]) -> tuple[dict[str, Any], int]:
        found = {part for part in wanted if self.chance.random() < 0.5}
        body = {
            "email": "x@norvane.example" if "email" in found else None,
            "phones": ["+33639980123"] if "phone" in found else [],
        }
        return body, self.prices.most(dict.fromkeys(found, 1))


async def play_runs(folder: Path, seed: int) -> tuple[int, list[str]]:
    """Runs of one project, broken off and carried on at random; how many calls were made, and what went wrong."""
    chance = random.Random(seed)  # noqa: S311 - chance in a test guards no secret
    names = [contact(f"p{number}", f"norvane{number}.example") for number in range(chance.randint(3, 12))]
    path = folder / f"{seed}.rowcall"
    with project_with(path, CONTACTS, names):
        pass
    problems: list[str] = []
    books = Books(chance, prices_of(chance.choice((0, 1, 3)), chance.choice((5, 30))), path)
    for _run in range(chance.randint(1, 2)):
        budget = chance.choice((0, 33, 100, 100, 100, chance.randint(0, 250)))
        plan = RunPlan((_step(chance, background=seed % 20 == 0),), budget, at_once=chance.randint(1, 5))
        for stretch in range(chance.randint(1, 4)):
            project = await asyncio.to_thread(Project.open, path)
            killed = path.with_suffix(".killed")
            try:
                async with playing(books) as server:
                    await _stretch(project, server.url, books, plan, killed, chance, resumed=stretch > 0)
                problems += [f"seed {seed}: {problem}" for problem in _check(project, books)]
            finally:
                await asyncio.to_thread(project.close)
            if killed.exists():
                killed.replace(path)
    problems += [f"seed {seed}: {problem}" for problem in books.problems]
    return books.posts, problems


def _step(chance: random.Random, *, background: bool) -> StepPlan:
    """In the background answers are waited for by the clock on the wall, so only few runs can be of that kind."""
    parts = chance.choice((("email",), ("phone",), PARTS, PARTS))
    return StepPlan("enrich_contact", {"delivery": "background" if background else "sync"}, parts)


async def _stretch(
    project: Project, url: str, books: Books, plan: RunPlan, killed: Path, chance: random.Random, *, resumed: bool
) -> None:
    """One stretch of a run, to its end or broken off; the settings may say other prices by the time it is resumed."""
    prices = prices_of(9, 99) if resumed and chance.random() < 0.5 else books.prices
    client = client_for(url)
    world = World(project, client, catalogue(), prices, lambda _event: None, patience=0.1)
    try:
        kept = kept_plan(project.reader)
        if resumed and kept is not None:
            if chance.random() < 0.5:
                await project.write(_send_all_again)
            run = await resumed_run(world, *kept)
        else:
            run = await new_run(world, plan, 1)
        await _go(run, project, killed, chance)
    finally:
        await client.aclose()


def _send_all_again(connection: sqlite3.Connection) -> None:
    tokens = [token for (token,) in connection.execute("SELECT token FROM attempt WHERE outcome = 'ambiguous'")]
    doubts.send_again(connection, tokens, "again", NOW)


async def _go(run: Run, project: Project, killed: Path, chance: random.Random) -> None:
    """Let it go on to its end, stop it, or keep what a kill at some moment would leave on the disk."""
    going = asyncio.create_task(run.go())
    how = chance.choice(("end", "stop", "kill", "kill"))
    if how != "end":
        await asyncio.wait({going}, timeout=chance.uniform(0.0, 0.08))
        if how == "kill":
            _copy(project.path, killed)  # what is answered from here on is lost, and nothing new is sent
        run.stop()
    await going


def _copy(path: Path, copy: Path) -> None:
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)


def _check(project: Project, books: Books) -> Iterator[str]:
    """What the journal says by now."""
    reader = project.new_reader()
    try:
        found = reader.fetch(
            "SELECT id, spent, budget,"
            " (SELECT coalesce(sum(confirmed + possible), 0) FROM attempt WHERE run_id = run.id) FROM run"
        )
    finally:
        reader.close()
    for run, spent, budget, counted in found:
        if spent != counted:
            yield f"the sum of calls is {counted}, run {run} says {spent}"
        if budget is not None and spent > budget:
            yield f"the journal says {spent} credits of {budget} allowed for run {run}"
        taken = books.taken[run] - sum(spared for whose, _body, spared in books.finished.values() if whose == run)
        if spent < taken:
            yield f"the journal says {spent} credits, the service may have taken {taken} for run {run}"


@dataclass(frozen=True, slots=True)
class CapWanted:
    """How many schedules are to be played."""

    folder: Path
    first_seed: int
    journals: int
    runs: int


@dataclass(frozen=True, slots=True)
class CapFound:
    """What came of them."""

    journals: int
    runs: int
    posts: int
    problems: tuple[str, ...]


def play_caps(wanted: CapWanted) -> CapFound:
    """Play so many schedules on the journal, and so many whole runs."""
    wanted.folder.mkdir(parents=True, exist_ok=True)
    problems: list[str] = []
    with journal(wanted.folder) as play:
        problems += play(range(wanted.first_seed, wanted.first_seed + wanted.journals))
    found = CapFound(wanted.journals, wanted.runs, 0, tuple(problems))
    for seed in range(wanted.first_seed, wanted.first_seed + wanted.runs):
        posts, more = asyncio.run(play_runs(wanted.folder, seed))
        (wanted.folder / f"{seed}.rowcall").unlink()
        found = replace(found, posts=found.posts + posts, problems=(*found.problems, *more))
    return found


def sum_of_caps(found: Sequence[CapFound]) -> Mapping[str, Any]:
    """What came of all of them."""
    return {
        "schedules": sum(one.journals for one in found),
        "runs": sum(one.runs for one in found),
        "calls": sum(one.posts for one in found),
        "problems": [problem for one in found for problem in one.problems],
    }
