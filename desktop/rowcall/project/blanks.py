"""Why cells are empty, worked out for a whole column or for one cell by the same question."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, replace

from rowcall.model.action import Action, Part
from rowcall.model.cells import Outcome
from rowcall.model.fields import FIELD_TITLES
from rowcall.model.leads import UNFIT
from rowcall.model.prices import Cost
from rowcall.model.reasons import AFTER_STOP, BlankCount, Reason, Why
from rowcall.model.sheets import Column, Origin, Sheet
from rowcall.project.about import number_of
from rowcall.project.cell_tests import WHITE_SPACE
from rowcall.project.doubts import LEFT_AS_IS
from rowcall.project.live_rows import live
from rowcall.project.reader import Reader

_STATE_OF = {
    Outcome.FOUND: "done",
    Outcome.NOT_FOUND: "not_found",
    Outcome.FAILED: "failed_permanent",
    Outcome.UNKNOWN: "unknown_outcome",
    Outcome.SKIPPED_DUPLICATE: "skipped_duplicate",
    Outcome.SUPPRESSED: "suppressed",
}
"""What a row's end says of a column that belongs to no part."""


@dataclass(frozen=True, slots=True)
class _Steps:
    """The steps of one action on one sheet."""

    ids: tuple[int, ...]
    with_part: tuple[int, ...]
    """Those that asked for the part."""
    chosen: bool
    """Whether each was for rows that the user chose."""


@dataclass(frozen=True, slots=True)
class _Question:
    """A query that gives the id of each row with an empty cell, and why it is empty."""

    statement: str
    parameters: dict[str, object]


def why_empty(reader: Reader, sheet: Sheet, column: Column, row_id: int, action: Action | None = None) -> Why | None:
    """Why one cell is empty; None where it is not.

    Args:
        reader: Of the project.
        sheet: The sheet.
        column: The column.
        row_id: The row.
        action: What fills the column; None where no action does, or it is not on offer any more.
    """
    question = _question(reader, sheet, column, action, row_id)
    found = reader.fetch(question.statement, question.parameters)
    if not found:
        return None
    reason = Reason(found[0][1])
    if not column.action:
        return Why(reason)
    return _with_details(reader, sheet, column, row_id, reason, _part_of(action, column))


def count_blanks(reader: Reader, sheet: Sheet, column: Column, action: Action | None = None) -> list[BlankCount]:
    """How many cells of a column are empty for which reason, the most first."""
    question = _question(reader, sheet, column, action)
    found = reader.fetch(
        f"SELECT why, count(*) FROM ({question.statement}) GROUP BY 1 ORDER BY 2 DESC, 1", question.parameters
    )
    return [BlankCount(column.id, Reason(reason), count) for reason, count in found]


def blank_rows(
    reader: Reader, sheet: Sheet, column: Column, reasons: Iterable[Reason], action: Action | None = None
) -> array[int]:
    """The rows in which a column is empty for one of these reasons, in the order of the sheet."""
    question = _question(reader, sheet, column, action)
    wanted = json.dumps(list(reasons))
    return reader.ids_of(
        f"SELECT id FROM ({question.statement}) WHERE why IN (SELECT value FROM json_each(:wanted)) ORDER BY id",
        {**question.parameters, "wanted": wanted},
    )


def _part_of(action: Action | None, column: Column) -> Part | None:
    """The part that fills a column; None where all parts do, or nobody knows."""
    parts = action.parts if action is not None else ()
    return next((part for part in parts if any(output.key == column.key for output in part.outputs)), None)


def _question(
    reader: Reader, sheet: Sheet, column: Column, action: Action | None, row_id: int | None = None
) -> _Question:
    """Ask of all rows, or of one."""
    part = _part_of(action, column)
    steps = _steps(reader, sheet, column, part) if column.action else _Steps((), (), chosen=False)
    parameters: dict[str, object] = {
        "white": WHITE_SPACE,
        "sheet": sheet.id,
        "column": column.id,
        "action": column.action,
        "meaning": FIELD_TITLES[column.field] if column.field else "",
    }
    if row_id is not None:
        parameters["row"] = row_id
    this = "" if row_id is None else " AND here.id = :row"
    if steps.ids:
        return _of_action(sheet, column, part, steps, parameters, this)
    statement = (
        f"SELECT here.id AS id, CASE WHEN edited.row_id IS NOT NULL THEN '{Reason.DELETED}'"
        f" ELSE {_without_steps(sheet, column, action)} END AS why FROM sheet_{sheet.id} AS here"
        " LEFT JOIN edited ON edited.sheet_id = :sheet AND edited.row_id = here.id AND edited.column_id = :column"
        f" WHERE trim(here.{column.name}, :white) = ''{this} AND {live(sheet.id, 'here.id')}"
    )
    return _Question(statement, parameters)


def _without_steps(sheet: Sheet, column: Column, action: Action | None) -> str:
    """Why a cell is empty that no action of its own sheet was to fill."""
    if column.origin is Origin.ADDED and column.action:
        made = "EXISTS (SELECT 1 FROM step WHERE new_sheet_id = :sheet AND action = :action)"
        fits = _fits(sheet, column, action)
        return f"CASE WHEN NOT {made} THEN '{Reason.UNTOLD}' {fits} ELSE '{Reason.NOT_IN_ANSWER}' END"
    if column.origin is Origin.TIDIED:
        return (
            f"CASE WHEN trim(here.c{column.made_from}, :white) = '' THEN '{Reason.NOTHING_TO_TIDY}'"
            f" ELSE '{Reason.NOT_TIDIED}' END"
        )
    nothing = f"'{Reason.NOT_TYPED}'"
    if column.origin is not Origin.OWN:
        by_hand = "here.source_row IS NULL AND here.parent IS NULL AND here.origin IS NULL"
        nothing = f"(CASE WHEN {by_hand} THEN {nothing} ELSE '{Reason.EMPTY_IN_LIST}' END)"
    if column.field is None:
        return nothing
    named = "replace(replace(step_row.plan_note, ' and ', ', '), '.', ',')"  # what is missing, with a comma behind each
    lacks = [f"instr({named}, '{before}' || :meaning || ',')" for before in ("missing ", ", ", "or ")]
    return (
        "CASE WHEN EXISTS (SELECT 1 FROM step JOIN step_row ON step_row.step_id = step.id"
        f" WHERE step.sheet_id = :sheet AND step_row.row_id = here.id AND step_row.why = '{Reason.MISSING}'"
        f" AND ({' OR '.join(lacks)}))"
        f" THEN '{Reason.NEEDED}' ELSE {nothing} END"
    )


def _fits(sheet: Sheet, column: Column, action: Action | None) -> str:
    """The case in which a column that would say what stands against somebody has nothing to say; empty for others."""
    outputs = action.new_sheet.outputs if action is not None and action.new_sheet is not None else ()
    status = next((output.against for output in outputs if output.key == column.key), "")
    said = next((other for other in sheet.columns if other.key == status and other.action == column.action), None)
    if not status or said is None:
        return ""
    return f"WHEN upper(trim(here.{said.name}, :white)) NOT IN ('', '{UNFIT}') THEN '{Reason.FITS}'"


def _of_action(
    sheet: Sheet,
    column: Column,
    part: Part | None,
    steps: _Steps,
    parameters: dict[str, object],
    this: str,
) -> _Question:
    """Ask what the steps of an action have to say of each row."""
    parameters |= {
        "with_part": json.dumps(steps.with_part),
        "part": part.key if part else "",
        "not_asked": f"{part.title} not asked" if part else "",
        "left": LEFT_AS_IS,
    }
    outcomes = " ".join(f"WHEN '{outcome}' THEN '{state}'" for outcome, state in _STATE_OF.items())
    state = "coalesce(iif(own.row_id = here.id AND own_step.sheet_id = :sheet, own.state, NULL), job.state)"
    if part is None:
        state = f"CASE told.outcome {outcomes} END"
    statement = f"""
    WITH known AS (SELECT here.id AS id, told.step_id AS step_id, told.outcome AS outcome, told.why AS why,
                told.plan_note AS plan_note, told.left_out AS left_out, job.id AS job_id, run.stopped AS stopped,
                edited.row_id AS typed, {state} AS state, coalesce(own.reason, job.reason) AS said
            FROM sheet_{sheet.id} AS here
            LEFT JOIN step_row AS told ON told.step_id = {_newest(steps.ids)} AND told.row_id = here.id
            LEFT JOIN step ON step.id = told.step_id LEFT JOIN run ON run.id = step.run_id
            LEFT JOIN job ON job.step_id = told.step_id AND job.row_id = here.id AND job.part = :part
            LEFT JOIN job AS own ON own.id = job.same_as LEFT JOIN step AS own_step ON own_step.id = own.step_id
            LEFT JOIN edited ON edited.sheet_id = :sheet AND edited.row_id = here.id AND edited.column_id = :column
            WHERE trim(here.{column.name}, :white) = ''{this} AND {live(sheet.id, "here.id")})
    SELECT id, CASE WHEN typed IS NOT NULL THEN '{Reason.DELETED}'
        WHEN step_id IS NULL THEN '{Reason.NOT_CHOSEN if steps.chosen else Reason.ADDED_LATER}'
        WHEN job_id IS NULL AND (state IS NULL OR (outcome = 'failed' AND why != '')) THEN {_of_unasked()}
        ELSE {_of_state()} END AS why FROM known"""
    return _Question(statement, parameters)


def _newest(step_ids: Iterable[int]) -> str:
    """The newest step that asked for this of the row; where none did, the newest that has the row at all."""
    among = ", ".join(str(int(step_id)) for step_id in step_ids)
    of_row = f"WHERE step_id IN ({among}) AND row_id = here.id"
    return (
        f"coalesce((SELECT max(step_id) FROM job {of_row} AND part = :part),"
        f" (SELECT max(step_id) FROM step_row {of_row}))"
    )


def _of_unasked() -> str:
    """Why nothing was asked for a row that a step has."""
    return (
        f"CASE WHEN outcome = 'suppressed' THEN '{Reason.SUPPRESSED}'"
        f" WHEN step_id NOT IN (SELECT value FROM json_each(:with_part))"
        f"   AND why IN ('', '{Reason.MISSING}', '{Reason.FILLED_ALREADY}') THEN '{Reason.PART_NOT_ASKED}'"
        f" WHEN why != '' AND (why != '{Reason.MISSING}' OR :not_asked = '' OR instr(plan_note, :not_asked) > 0)"
        "   THEN why"
        f" WHEN outcome = 'failed' THEN '{Reason.MISSING}' WHEN left_out THEN '{Reason.NOT_NEEDED}'"
        f" WHEN outcome = 'not_run' THEN {_of_stop()} WHEN outcome IS NULL THEN '{Reason.WAITING}'"
        f" ELSE '{Reason.FILLED_ALREADY}' END"
    )


def _of_state() -> str:
    """Why a row's job has brought nothing."""
    return (
        f"CASE state WHEN 'done' THEN '{Reason.NOT_IN_ANSWER}' WHEN 'not_found' THEN '{Reason.NOT_FOUND}'"
        f" WHEN 'failed_permanent' THEN iif(said = :left, '{Reason.LEFT_AS_IS}', '{Reason.FAILED}')"
        f" WHEN 'unknown_outcome' THEN '{Reason.UNKNOWN}' WHEN 'skipped_duplicate' THEN '{Reason.DUPLICATE}'"
        f" WHEN 'suppressed' THEN '{Reason.SUPPRESSED}'"
        f" WHEN 'sending' THEN iif(outcome IS NULL, '{Reason.ASKING}', '{Reason.AT_SERVICE}')"
        f" WHEN 'waiting' THEN iif(outcome IS NULL, '{Reason.ASKING}', '{Reason.AT_SERVICE}')"
        f" ELSE iif(outcome IS NULL, '{Reason.WAITING}', {_of_stop()}) END"
    )


def _of_stop() -> str:
    words = " ".join(f"WHEN '{word}' THEN '{reason}'" for word, reason in AFTER_STOP.items())
    return f"CASE stopped {words} ELSE '{Reason.INTERRUPTED}' END"


def _steps(reader: Reader, sheet: Sheet, column: Column, part: Part | None) -> _Steps:
    found = reader.fetch(
        "SELECT step.id, iif(json_valid(plan), json_extract(plan, '$.steps[' || position || '].parts'), NULL),"
        " json_valid(plan) AND json_type(plan, '$.row_ids') = 'array'"
        " FROM step JOIN run ON run.id = step.run_id WHERE sheet_id = ? AND step.action = ? ORDER BY step.id",
        (sheet.id, column.action),
    )
    asked = [
        step_id for step_id, parts, _chosen in found if part is None or parts is None or part.key in json.loads(parts)
    ]
    return _Steps(
        tuple(step_id for step_id, *_rest in found), tuple(asked), chosen=all(chosen for *_rest, chosen in found)
    )


def _with_details(reader: Reader, sheet: Sheet, column: Column, row_id: int, reason: Reason, part: Part | None) -> Why:
    """What there is to say of the row in the newest step that has it."""
    found = reader.fetch(
        "SELECT step_row.step_id, iif(instr(note, plan_note), note, trim(note || ' ' || plan_note)), job.same_as"
        " FROM step CROSS JOIN step_row ON step_row.step_id = step.id"
        " LEFT JOIN job ON job.step_id = step.id AND job.row_id = step_row.row_id AND (:part = '' OR part = :part)"
        " WHERE step.sheet_id = :sheet AND step.action = :action AND step_row.row_id = :row"
        " ORDER BY job.id IS NULL, step.id DESC LIMIT 1",
        {"sheet": sheet.id, "action": column.action, "row": row_id, "part": part.key if part else ""},
    )
    if not found:
        return Why(reason, column.action)
    step_id, note, same_as = found[0]
    confirmed, possible, at = reader.fetch(
        "SELECT coalesce(sum(confirmed), 0), coalesce(sum(possible), 0), max(t_intent) FROM attempt"
        " WHERE step_id = ? AND row_id = ? AND (? = '' OR instr(',' || parts || ',', ',' || ? || ','))",
        (step_id, row_id, *([part.key if part else ""] * 2)),
    )[0]
    why = Why(reason, column.action, note, Cost(confirmed, possible), at)
    return _with_other_row(reader, column, why, same_as) if reason is Reason.DUPLICATE and same_as else why


def _with_other_row(reader: Reader, column: Column, why: Why, job_id: int) -> Why:
    """Name the row whose job it is, and whether what was found stands there."""
    sheet_id, row_id = reader.fetch(
        "SELECT step.sheet_id, job.row_id FROM job JOIN step ON step.id = job.step_id WHERE job.id = ?", (job_id,)
    )[0]
    same = (other for other in reader.sheet_by_id(sheet_id).columns if other.action and other.key == column.key)
    there = next((other for other in same if other.action == column.action), None)
    held = there is not None and reader.fetch(
        f"SELECT 1 FROM sheet_{sheet_id} WHERE id = ? AND trim({there.name}, ?) != ''", (row_id, WHITE_SPACE)
    )
    return replace(why, row=number_of(reader, sheet_id, row_id), stands_there=bool(held))
