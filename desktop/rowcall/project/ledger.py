"""The ledger: every call of a project as a line, with what it could take and what it took."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

from rowcall.model.exchange import Wire
from rowcall.model.ledger import Balance, Happened, LedgerLine, LedgerSum
from rowcall.model.plan_text import plan_from_text
from rowcall.model.prices import Cost
from rowcall.project.about import about_rows
from rowcall.project.outcomes import COUNTED
from rowcall.project.reader import Reader

_AT_A_TIME = 500
_HAPPENED = {
    Wire.RESULT: Happened.ANSWERED,
    Wire.ACCEPTED: Happened.WORKING,
    Wire.REFUSED: Happened.REFUSED,
    Wire.AMBIGUOUS: Happened.IN_DOUBT,
    Wire.NOT_SENT: Happened.NOT_SENT,
}
_LINES = """
SELECT attempt.token, attempt.t_intent, step.run_id, step.action, step.sheet_id, attempt.row_id, attempt.parts,
    attempt.outcome, attempt.origin, attempt.http_status, attempt.t_end, attempt.max_cost, attempt.confirmed,
    attempt.possible, attempt.message
FROM attempt JOIN step ON step.id = attempt.step_id
WHERE token IN (SELECT value FROM json_each(?)) ORDER BY attempt.t_intent, attempt.token"""


def ledger(reader: Reader) -> Iterator[LedgerLine]:
    """Every line, the oldest first; read some hundred at a time."""
    runs = {
        run_id: (number, _prices_of(plan))
        for number, (run_id, plan) in enumerate(reader.fetch("SELECT id, plan FROM run ORDER BY id"), start=1)
    }
    tokens = [token for (token,) in reader.fetch("SELECT token FROM attempt ORDER BY t_intent, token")]
    for start in range(0, len(tokens), _AT_A_TIME):
        wanted = json.dumps(tokens[start : start + _AT_A_TIME])
        yield from _lines(reader, reader.fetch(_LINES, (wanted,)), runs)


def ledger_sums(reader: Reader) -> tuple[LedgerSum, ...]:
    """What each action took, over all runs; the sums are those of the run report."""
    found = reader.fetch(
        f"SELECT step.action, count(*), count(*) FILTER (WHERE {COUNTED}), sum(confirmed), sum(possible)"
        " FROM attempt JOIN step ON step.id = attempt.step_id GROUP BY step.action ORDER BY min(attempt.t_intent)"
    )
    return tuple(
        LedgerSum(action, lines, calls, Cost(confirmed, possible))
        for action, lines, calls, confirmed, possible in found
    )


def balance(reader: Reader) -> Balance:
    """The account's balance around the runs; what was used is told only where it is known of every run with calls."""
    runs = [run_id for (run_id,) in reader.fetch("SELECT id FROM run ORDER BY id")]
    called = [balance_of_run(reader, run_id) for run_id in runs if has_answers(reader, run_id)]
    if not called:
        return Balance()
    used = [told.used for told in called if told.used is not None]
    return Balance(called[0].before, called[-1].after, sum(used) if len(used) == len(called) else None)


def balance_of_run(reader: Reader, run_id: int) -> Balance:
    """The account's balance around one run."""
    before, after = reader.fetch("SELECT balance_before, balance_after FROM run WHERE id = ?", (run_id,))[0]
    return Balance(before, after, before - after if before is not None and after is not None else None)


def has_answers(reader: Reader, run_id: int) -> bool:
    """Whether a run has sent anything that may have been paid for."""
    return bool(reader.fetch(f"SELECT 1 FROM attempt WHERE run_id = ? AND {COUNTED} LIMIT 1", (run_id,)))


def keep_before(connection: sqlite3.Connection, run_id: int, balance: int) -> None:
    """Keep the balance before a run; too late where an answer has been paid for already."""
    connection.execute(
        "UPDATE run SET balance_before = ? WHERE id = ? AND balance_before IS NULL AND NOT EXISTS"
        f" (SELECT 1 FROM attempt WHERE run_id = run.id AND {COUNTED} AND attempt.outcome != 'open')",
        (balance, run_id),
    )


def keep_after(connection: sqlite3.Connection, run_id: int, balance: int | None) -> None:
    """Keep the balance after a run as it is known now."""
    connection.execute("UPDATE run SET balance_after = ? WHERE id = ?", (balance, run_id))


def _lines(reader: Reader, found: list[tuple[Any, ...]], runs: Mapping[int, tuple[int, str]]) -> Iterator[LedgerLine]:
    wanted: dict[int, set[int]] = {}
    for row in found:
        wanted.setdefault(row[4], set()).add(row[5])
    sheets = {sheet_id: reader.sheet_by_id(sheet_id) for sheet_id in wanted}
    about = {sheet_id: about_rows(reader, sheets[sheet_id], row_ids) for sheet_id, row_ids in wanted.items()}
    for token, sent_at, run_id, action, sheet_id, row_id, parts, outcome, origin, status, end, *rest in found:
        most, confirmed, possible, message = rest
        run, prices_dated = runs[run_id]
        number, words = about[sheet_id][row_id]
        yield LedgerLine(
            token=token,
            sent_at=sent_at,
            run=run,
            action=action,
            sheet=sheets[sheet_id].title,
            row_id=row_id,
            row_number=number,
            about=words,
            parts=tuple(parts.split(",")),
            happened=_happened(outcome, origin),
            status=status,
            seconds=end - sent_at if end is not None else None,
            most=most,
            cost=Cost(confirmed, possible),
            prices_dated=prices_dated,
            message=message,
        )


def _prices_of(plan: str) -> str:
    """The date of the prices that a run was agreed to with; a project saved from a damaged one may not have it."""
    try:
        prices = plan_from_text(plan).prices
    except (ValueError, KeyError, TypeError):
        return ""
    return prices.dated if prices else ""


def _happened(outcome: str, origin: str) -> Happened:
    if origin == "wallet":
        return Happened.KNOWN
    return Happened.UNDER_WAY if outcome == "open" else _HAPPENED[Wire(outcome)]
