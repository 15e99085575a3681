"""The first proof of the cap (see `proof_cap`): what can happen to calls, played straight on a project's journal.

Answers of every kind, kills, calls sent again, several runs and steps; beside the journal everything is counted again.
"""

import random
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.projects import CONTACTS, contact, project_with

from rowcall.catalogue import catalogue
from rowcall.model.cells import JobState
from rowcall.model.exchange import Exchange, Refusal, Wire
from rowcall.model.plans import StepPlan
from rowcall.model.prices import Cost, Price, PriceTable
from rowcall.project import calls, columns, doubts, jobs, runs, unexpected_stop
from rowcall.project.calls import CapReached, Intent

PARTS: tuple[str, ...] = ("email", "phone")
NOW = 1.0


def prices_of(email: int, phone: int) -> PriceTable:
    return PriceTable("2026-06-01", {"email": Price("email", email, known=True), "phone": Price("phone", phone, True)})


@dataclass
class _Call:
    """One attempt, as the oracle counts it."""

    run: int
    job: int
    most: int
    counted: int
    wire: Wire | None = None
    """None while it is open."""
    settled: bool = False


@dataclass
class _Ledger:
    """Counts beside the journal what every run may have taken."""

    budgets: dict[int, int | None]
    calls: dict[str, _Call] = field(default_factory=dict)

    def worst(self, run: int) -> int:
        return sum(call.counted for call in self.calls.values() if call.run == run)

    def fits(self, run: int, most: int) -> bool:
        budget = self.budgets[run]
        return budget is None or self.worst(run) + most <= budget

    def of(self, *wires: Wire | None) -> list[str]:
        return [token for token, call in self.calls.items() if call.wire in wires and not call.settled]


class JournalSchedule:
    """Random things happening to the calls of two runs of one project."""

    def __init__(self, connection: sqlite3.Connection, seed: int) -> None:
        self._connection = connection
        self._chance = random.Random(seed)  # noqa: S311 - chance in a test guards no secret
        self._tokens = 0
        self._seed = seed
        self.ledger = _Ledger({})
        self._jobs: dict[int, tuple[int, int]] = {}
        """Job -> (run, step)."""

    def play(self) -> list[str]:
        """Let it all happen; what went wrong."""
        for _run in range(self._chance.randint(1, 2)):
            self._begin_run()
        happenings: tuple[Callable[[], None], ...] = (
            *(self._send,) * 6,
            *(self._answer,) * 4,
            *(self._settle,) * 3,
            self._doubt_answer,
            self._kill,
            self._send_again,
            self._leave,
        )
        problems: list[str] = []
        for _step in range(self._chance.randint(10, 60)):
            self._chance.choice(happenings)()
            problems += self._problems()
        return problems

    def _begin_run(self) -> None:
        budget = self._chance.choice((None, 0, 1, 33, 100, 100, 100, self._chance.randint(0, 300)))
        run = runs.create_run(self._connection, "{}", budget, NOW)
        self.ledger.budgets[run] = budget
        for position in range(self._chance.randint(1, 2)):
            step = runs.create_step(self._connection, run, position, "enrich_contact", 1, None)
            for row in range(1, self._chance.randint(2, 8)):
                cursor = self._connection.execute(
                    "INSERT INTO job(step_id, row_id, part, state) VALUES(?, ?, 'email', 'queued')", (step.id, row)
                )
                self._jobs[int(cursor.lastrowid or 0)] = (run, step.id)

    def _send(self) -> None:
        """A row's first call, its next one, or one that was put off."""
        ready = [job for job in self._jobs if self._state(job) in ("queued", "failed_retryable", "sending")]
        ready = [job for job in ready if not self._is_out(job)]
        if not ready:
            return
        job = self._chance.choice(ready)
        run, step = self._jobs[job]
        self._tokens += 1
        most = self._chance.choice((0, 1, 3, 30, 33, 63))
        token = f"{self._seed}-{self._tokens}"
        seq = self._chance.randint(1, 2)
        row = self._connection.execute("SELECT row_id FROM job WHERE id = ?", (job,)).fetchone()[0]
        intent = Intent(token, run, step, row, ("email",), (job,), seq, "POST", "/v2/x", b"{}", most)
        try:
            calls.open_attempt(self._connection, intent, NOW)
        except CapReached:
            assert not self.ledger.fits(run, most), "a call was refused that had room"
            return
        assert self.ledger.fits(run, most), "a call was let through that had no room"
        self.ledger.calls[token] = _Call(run, job, most, most)

    def _answer(self) -> None:
        token = self._any(None)
        if token is None:
            return
        call = self.ledger.calls[token]
        wire = self._chance.choice(list(Wire))
        refusal = self._chance.choice(list(Refusal)) if wire is Wire.REFUSED else None
        calls.keep_answer(self._connection, token, Exchange(wire, 200, token.encode(), refusal=refusal), NOW)
        call.wire = wire
        if wire in (Wire.NOT_SENT, Wire.REFUSED):
            call.counted = 0
        after = {
            Wire.NOT_SENT: JobState.QUEUED,
            Wire.AMBIGUOUS: JobState.UNKNOWN_OUTCOME,
            Wire.REFUSED: self._chance.choice((JobState.QUEUED, JobState.FAILED_RETRYABLE, JobState.FAILED_PERMANENT)),
        }.get(wire)
        if after is not None:
            jobs.set_states(self._connection, [call.job], after)
        if wire is Wire.ACCEPTED:
            calls.now_waiting(self._connection, token, f"id {token}", [call.job])

    def _settle(self) -> None:
        """What an answer delivered is known; the row ends, or goes on with its next call."""
        token = self._any(Wire.RESULT, Wire.ACCEPTED)
        if token is None:
            return
        call = self.ledger.calls[token]
        taken = self._chance.randint(0, call.most)
        confirmed = self._chance.randint(0, taken)
        for _again in range(self._chance.randint(1, 2)):  # after a kill an answer is made use of once more
            calls.settle(self._connection, token, Cost(confirmed, taken - confirmed))
        call.counted = taken
        if call.wire is Wire.ACCEPTED:
            calls.close_accepted(self._connection, token, NOW)
        call.settled = True
        ends = not self._is_out(call.job) and self._state(call.job) == "sending" and self._chance.random() < 0.7
        if call.wire is Wire.ACCEPTED or ends:
            jobs.set_states(self._connection, [call.job], self._chance.choice((JobState.DONE, JobState.NOT_FOUND)))

    def _doubt_answer(self) -> None:
        """An answer that was kept turns out to be none."""
        token = self._any(Wire.RESULT)
        if token is None:
            return
        job = self.ledger.calls[token].job
        if self._is_out(job) or self._state(job) != "sending":
            return
        calls.doubt(self._connection, token, "no contract")
        jobs.set_states(self._connection, [job], JobState.UNKNOWN_OUTCOME)
        self.ledger.calls[token].wire = Wire.AMBIGUOUS

    def _kill(self) -> None:
        if self._chance.random() < 0.5:
            return
        unexpected_stop.recover(self._connection, NOW)
        for token in self.ledger.of(None):
            self.ledger.calls[token].wire = Wire.AMBIGUOUS

    def _send_again(self) -> None:
        """The user has calls in doubt sent again: the lost ones go on counting."""
        doubts.send_again(self._connection, self.ledger.of(Wire.AMBIGUOUS), "again", NOW)

    def _leave(self) -> None:
        token = self._any(Wire.AMBIGUOUS)
        if token is not None:
            doubts.leave_as_is(self._connection, [token], "left", NOW)

    def _any(self, *wires: Wire | None) -> str | None:
        found = self.ledger.of(*wires)
        return self._chance.choice(found) if found else None

    def _is_out(self, job: int) -> bool:
        """Whether a call of it has no answer yet."""
        return any(call.job == job and call.wire is None for call in self.ledger.calls.values())

    def _state(self, job: int) -> str:
        return str(self._connection.execute("SELECT state FROM job WHERE id = ?", (job,)).fetchone()[0])

    def _problems(self) -> Iterator[str]:
        for run, budget in self.ledger.budgets.items():
            worst = self.ledger.worst(run)
            (spent,) = self._connection.execute("SELECT spent FROM run WHERE id = ?", (run,)).fetchone()
            if spent != worst:
                yield f"seed {self._seed}: the journal says {spent} credits, at worst there are {worst}"
            if budget is not None and worst > budget:
                yield f"seed {self._seed}: {worst} credits of {budget} allowed"


@contextmanager
def journal(folder: Path) -> Iterator[Callable[[range], list[str]]]:
    """Plays the schedules of these seeds on the journal of one project, each undone afterwards."""
    rows = [contact(f"p{number}") for number in range(8)]
    with project_with(folder / "cap.rowcall", CONTACTS, rows) as project:
        sheet = project.reader.sheets()[0]
        assert sheet.id == 1
        step = StepPlan("enrich_contact", {}, ("email",))
        project.write_now(lambda connection: _add_columns(connection, step))

        def play(connection: sqlite3.Connection, seed: int) -> list[str]:
            connection.execute("SAVEPOINT schedule")
            try:
                return JournalSchedule(connection, seed).play()
            finally:
                connection.execute("ROLLBACK TO schedule")
                connection.execute("RELEASE schedule")

        def play_all(connection: sqlite3.Connection, seeds: range) -> list[str]:
            return [problem for seed in seeds for problem in play(connection, seed)]

        yield lambda seeds: project.write_now(lambda connection: play_all(connection, seeds))


def _add_columns(connection: sqlite3.Connection, step: StepPlan) -> None:
    columns.add_columns(connection, 1, catalogue()["enrich_contact"].columns(step.parts, occasional=False), step.action)
