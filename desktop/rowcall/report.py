"""The run report: what came in, what each step did, what it cost."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from rowcall.model.cells import Outcome
from rowcall.model.estimates import StepReport
from rowcall.model.import_plans import ImportCount
from rowcall.project import outcomes, runs
from rowcall.project.ledger import balance
from rowcall.project.reader import Reader


def count_of_import(reader: Reader) -> ImportCount:
    """What the import of the project's list kept and set aside."""
    for sheet in reader.sheets():
        count = reader.import_count(sheet.id)
        if count is not None:
            return count
    return ImportCount(0, 0)


def run_report(reader: Reader) -> dict[str, Any]:
    """The report on the whole project, from its first run on; rows_in = rows + what was set aside."""
    count = count_of_import(reader)
    last = runs.last_run(reader)
    return {
        "rows_in": count.rows_in,
        "rows": count.rows,
        **_by_hand(reader),
        "set_aside": {"blank": count.blank, "broken": count.broken, "duplicate": count.duplicate},
        "steps": [_step(step) for step in outcomes.step_reports(reader)],
        "stopped": last[2] if last else None,
        "balance": asdict(balance(reader)),
        "seconds": round(runs.seconds_of_all_runs(reader), 1),
    }


def _by_hand(reader: Reader) -> dict[str, int]:
    """Rows that a person deleted from the imported list, and added to it, where there are any."""
    imported = next((sheet.id for sheet in reader.sheets() if reader.import_count(sheet.id) is not None), None)
    if imported is None:
        return {}
    by_hand = reader.by_hand(imported)
    found = {"deleted_by_hand": by_hand.deleted, "added_by_hand": by_hand.inserted}
    return {key: count for key, count in found.items() if count}


def _step(step: StepReport) -> dict[str, Any]:
    return {
        "action": step.action,
        "rows": step.rows,
        "calls": step.calls,
        **{outcome.value: step.outcomes.get(outcome, 0) for outcome in Outcome},
        "credits": {"confirmed": step.cost.confirmed, "possible": step.cost.possible},
    }


def has_unknown_rows(reader: Reader) -> bool:
    """Whether any call is in doubt."""
    return any(step.outcomes.get(Outcome.UNKNOWN) for step in outcomes.step_reports(reader))


def exit_code(reader: Reader) -> int:
    """0: every row has an answer or was left out on purpose. 1: some failed or are unknown. 3: stopped early."""
    last = runs.last_run(reader)
    if last is not None and last[2] is not None:
        return 3
    for step in outcomes.step_reports(reader):
        if step.outcomes.get(Outcome.FAILED) or step.outcomes.get(Outcome.UNKNOWN):
            return 1
    return 0
