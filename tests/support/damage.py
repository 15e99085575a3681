"""A project in the middle of its life, with answers of every size, to be damaged in every way."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.support.projects import CONTACTS, Begun, begin, contact, drafts, project_with

from rowcall.model.exchange import Wire

TABLES = (
    *(
        "meta",
        "sheet",
        "col",
        "set_aside",
        "later_import",
        "edited",
        "undo_step",
        "undo_cell",
        "undo_row",
        "undo_gone",
        "undo_col",
        "undo_layout",
        "gone_row",
        "placed_row",
        "review",
        "saved_view",
        "told_apart",
        "merged_row",
        "run",
        "step",
        "step_row",
        "job",
    ),
    *("identity", "attempt", "attempt_job", "receipt", "event"),
)


def make_lived_in(path: Path, rows: int = 60) -> None:
    """Rows asked and answered, one in doubt, answers from a few bytes to several pages."""
    with project_with(path, CONTACTS, [contact(f"ines{number}") for number in range(rows)]) as project:
        begun = begin(project)
        live(begun, rows)


def live(begun: Begun, rows: int) -> None:
    begun.plan(drafts(*((number, f"ines{number}") for number in range(1, rows + 1))))
    for unit in begun.units()[:-1]:
        token = begun.open(unit)
        text = " ".join(f"{unit.row_id}-{number}" for number in range(1 + 40 * unit.row_id % 2900))  # no part twice
        begun.answer(token, Wire.RESULT, json.dumps({"note": text}).encode())
    begun.open(begun.units()[-1])


def everything(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, sheets included."""
    with closing(sqlite3.connect(path)) as connection:
        sheets = [f"sheet_{id_}" for (id_,) in connection.execute("SELECT id FROM sheet")]
        return {
            table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr)  # noqa: S608 - our own names
            for table in (*TABLES, *sheets)
        }
