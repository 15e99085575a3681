"""The tables of a project file."""

from __future__ import annotations

from collections.abc import Mapping

from rowcall.model.cells import JobState, Outcome
from rowcall.model.exchange import Wire

APPLICATION_ID = 0x526F7763
"""Marks a SQLite file as ours ("Rowc")."""
PAGE_SIZE = 8192
"""Bytes; what is read of a damaged file relies on it."""
VERSION = 3
"""The layout's version; a file with a higher one was made by a newer program."""


def _one_of(values: type[JobState] | type[Outcome] | type[Wire], *more: str) -> str:
    return ",".join(f"'{value}'" for value in [*values, *more])


SCHEMA = f"""
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE sheet(
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, title TEXT NOT NULL, source_name TEXT NOT NULL DEFAULT '',
    rows_in INT, blank INT NOT NULL DEFAULT 0, broken INT NOT NULL DEFAULT 0, duplicate INT NOT NULL DEFAULT 0,
    first_line INT NOT NULL DEFAULT 2, placed TEXT NOT NULL DEFAULT '[]', layout TEXT NOT NULL DEFAULT '{{}}');
-- header is unique for good; what a person calls the column is in renamed. A column that is gone keeps its cells.
CREATE TABLE col(
    id INTEGER PRIMARY KEY, sheet_id INT NOT NULL REFERENCES sheet, header TEXT NOT NULL, title TEXT NOT NULL,
    field TEXT, origin TEXT NOT NULL, key TEXT NOT NULL DEFAULT '', action TEXT NOT NULL DEFAULT '',
    rank INT NOT NULL DEFAULT 1, made_from INT, gone INT NOT NULL DEFAULT 0, renamed TEXT,
    goes_to INT, goes_over INT NOT NULL DEFAULT 0, left_out INT NOT NULL DEFAULT 0,
    UNIQUE(sheet_id, header));
-- row_id is the row of the sheet where it was taken in after all; 0 while the whole file is taken back.
CREATE TABLE set_aside(
    id INTEGER PRIMARY KEY, sheet_id INT NOT NULL REFERENCES sheet, source_row INT NOT NULL, reason TEXT NOT NULL,
    cells TEXT NOT NULL, row_id INT);
-- The first import of a sheet is in `sheet`; each later one numbers its rows on from first_row. Where a spreadsheet
-- counts the first row of the file is first_line; placed has the column of the sheet for each one of the file.
CREATE TABLE later_import(
    id INTEGER PRIMARY KEY, sheet_id INT NOT NULL REFERENCES sheet, way TEXT NOT NULL, source_name TEXT NOT NULL,
    t REAL NOT NULL, first_row INT NOT NULL, rows_in INT NOT NULL, added INT NOT NULL, same INT NOT NULL,
    changed INT NOT NULL, gone INT NOT NULL, blank INT NOT NULL, broken INT NOT NULL, duplicate INT NOT NULL,
    first_line INT NOT NULL DEFAULT 2, placed TEXT NOT NULL DEFAULT '[]', taken_back INT NOT NULL DEFAULT 0);
-- Rows that a person deleted, or whose coming was undone: nobody shows, asks or exports them; all they hold is kept.
CREATE TABLE gone_row(sheet_id INT NOT NULL, row_id INT NOT NULL, PRIMARY KEY(sheet_id, row_id)) WITHOUT ROWID;
-- Where a row stands that a person inserted: behind the row with the number `at`, as the nth of those there.
CREATE TABLE placed_row(
    sheet_id INT NOT NULL, row_id INT NOT NULL, at INT NOT NULL, n INT NOT NULL,
    PRIMARY KEY(sheet_id, row_id)) WITHOUT ROWID;
CREATE INDEX placed_at ON placed_row(sheet_id, at, n);

CREATE TABLE edited(
    sheet_id INT NOT NULL, row_id INT NOT NULL, column_id INT NOT NULL, provider_value TEXT,
    PRIMARY KEY(sheet_id, row_id, column_id)) WITHOUT ROWID;
CREATE TABLE undo_step(
    id INTEGER PRIMARY KEY, t REAL NOT NULL, title TEXT NOT NULL, undone INT NOT NULL DEFAULT 0, import_id INT,
    cells INT NOT NULL DEFAULT 0, rows INT NOT NULL DEFAULT 0, columns INT NOT NULL DEFAULT 0);
CREATE TABLE undo_cell(
    step_id INT NOT NULL REFERENCES undo_step, sheet_id INT NOT NULL, row_id INT NOT NULL, column_id INT NOT NULL,
    before TEXT NOT NULL, after TEXT NOT NULL, was_edited INT NOT NULL, by_hand INT NOT NULL DEFAULT 1);
CREATE INDEX undo_cell_at ON undo_cell(step_id, column_id, row_id);
-- The step that is being made, undone or made again in pieces, and the sheet and row that this has come to.
CREATE TABLE long_step(
    step_id INTEGER PRIMARY KEY REFERENCES undo_step, way TEXT NOT NULL, sheet_id INT NOT NULL, reached INT NOT NULL);
-- Rows that were seen to ahead of their turn, since a person typed into them meanwhile.
CREATE TABLE ahead_row(sheet_id INT NOT NULL, row_id INT NOT NULL, PRIMARY KEY(sheet_id, row_id)) WITHOUT ROWID;
-- Rows that were set aside and are taken in after all: set_aside.row_id is the row of the sheet while they are.
CREATE TABLE undo_row(
    step_id INT NOT NULL REFERENCES undo_step, sheet_id INT NOT NULL, aside_id INT NOT NULL, row_id INT NOT NULL,
    PRIMARY KEY(step_id, aside_id)) WITHOUT ROWID;
-- Rows that a step took away (gone = 1) or brought (gone = 0).
CREATE TABLE undo_gone(
    step_id INT NOT NULL REFERENCES undo_step, sheet_id INT NOT NULL, row_id INT NOT NULL, gone INT NOT NULL,
    PRIMARY KEY(step_id, sheet_id, row_id)) WITHOUT ROWID;
CREATE TABLE undo_col(
    step_id INT NOT NULL REFERENCES undo_step, column_id INT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
    PRIMARY KEY(step_id, column_id)) WITHOUT ROWID;
CREATE TABLE undo_layout(
    step_id INT NOT NULL REFERENCES undo_step, sheet_id INT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
    PRIMARY KEY(step_id, sheet_id)) WITHOUT ROWID;
-- What a person decided about a doubtful answer: it holds as long as its step is not undone.
CREATE TABLE review(
    step_id INT NOT NULL REFERENCES undo_step, sheet_id INT NOT NULL, row_id INT NOT NULL, kind TEXT NOT NULL,
    place TEXT NOT NULL, mark TEXT NOT NULL, verdict TEXT NOT NULL, t REAL NOT NULL,
    PRIMARY KEY(step_id, sheet_id, row_id, kind, place)) WITHOUT ROWID;
CREATE INDEX review_of ON review(sheet_id, row_id);
-- Rows that a person told apart: those of one step and group are different people or companies.
CREATE TABLE told_apart(
    step_id INT NOT NULL REFERENCES undo_step, group_no INT NOT NULL, sheet_id INT NOT NULL, row_id INT NOT NULL,
    PRIMARY KEY(step_id, group_no, sheet_id, row_id)) WITHOUT ROWID;
-- Rows that were made one with another, which has their values.
CREATE TABLE merged_row(
    step_id INT NOT NULL REFERENCES undo_step, sheet_id INT NOT NULL, row_id INT NOT NULL, into_sheet INT NOT NULL,
    into_row INT NOT NULL, PRIMARY KEY(step_id, sheet_id, row_id)) WITHOUT ROWID;

-- What a person wants to see again: filters, sorts and hidden columns, by name.
CREATE TABLE saved_view(
    id INTEGER PRIMARY KEY, sheet_id INT NOT NULL REFERENCES sheet, name TEXT NOT NULL, view TEXT NOT NULL,
    t REAL NOT NULL, UNIQUE(sheet_id, name));

CREATE TABLE run(
    id INTEGER PRIMARY KEY, started REAL NOT NULL, seconds REAL NOT NULL DEFAULT 0, plan TEXT NOT NULL, budget INT,
    spent INT NOT NULL DEFAULT 0, stopped TEXT, ended INT NOT NULL DEFAULT 0, balance_before INT, balance_after INT);
CREATE TABLE step(
    id INTEGER PRIMARY KEY, run_id INT NOT NULL REFERENCES run, position INT NOT NULL, action TEXT NOT NULL,
    sheet_id INT NOT NULL, new_sheet_id INT, after_row INT NOT NULL, up_to_row INT NOT NULL DEFAULT 0,
    UNIQUE(run_id, position));
-- Rows that were deleted when a run was agreed to: they are none of it, even where they are back.
CREATE TABLE step_gone(step_id INT NOT NULL REFERENCES step, row_id INT NOT NULL, PRIMARY KEY(step_id, row_id))
    WITHOUT ROWID;
CREATE TABLE step_row(
    step_id INT NOT NULL REFERENCES step, row_id INT NOT NULL, outcome TEXT CHECK(outcome IN ({_one_of(Outcome)})),
    plan_note TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', left_out INT NOT NULL DEFAULT 0,
    why TEXT NOT NULL DEFAULT '', PRIMARY KEY(step_id, row_id)) WITHOUT ROWID;
CREATE TABLE job(
    id INTEGER PRIMARY KEY, step_id INT NOT NULL REFERENCES step, row_id INT NOT NULL, part TEXT NOT NULL,
    state TEXT NOT NULL CHECK(state IN ({_one_of(JobState)})), tries INT NOT NULL DEFAULT 0, next_try_at REAL,
    same_as INT REFERENCES job, reason TEXT NOT NULL DEFAULT '', UNIQUE(step_id, row_id, part));
CREATE INDEX job_same ON job(same_as) WHERE same_as IS NOT NULL;
CREATE TABLE identity(
    action TEXT NOT NULL, part TEXT NOT NULL, key TEXT NOT NULL, job_id INT NOT NULL REFERENCES job,
    PRIMARY KEY(action, part, key)) WITHOUT ROWID;

CREATE TABLE attempt(
    token TEXT PRIMARY KEY, run_id INT NOT NULL REFERENCES run, step_id INT NOT NULL REFERENCES step,
    row_id INT NOT NULL, parts TEXT NOT NULL, seq INT NOT NULL, n INT NOT NULL, method TEXT NOT NULL,
    path TEXT NOT NULL,
    request_hash BLOB NOT NULL, max_cost INT NOT NULL, confirmed INT NOT NULL DEFAULT 0, possible INT NOT NULL,
    t_intent REAL NOT NULL, t_end REAL, outcome TEXT NOT NULL DEFAULT 'open'
        CHECK(outcome IN ({_one_of(Wire, "open")})),
    refusal TEXT, remote_id TEXT, http_status INT, message TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL DEFAULT 'call', missing INT NOT NULL DEFAULT 0, missing_at REAL,
    known_as TEXT NOT NULL DEFAULT '',
    UNIQUE(step_id, row_id, parts, seq, n)) WITHOUT ROWID;
CREATE INDEX attempt_known ON attempt(known_as) WHERE known_as != '';
CREATE TABLE attempt_job(
    token TEXT NOT NULL REFERENCES attempt, job_id INT NOT NULL REFERENCES job, active INT NOT NULL DEFAULT 1,
    PRIMARY KEY(token, job_id)) WITHOUT ROWID;
-- Two sends for one job cannot coexist: an attempt is active while it is open or accepted.
CREATE UNIQUE INDEX one_open ON attempt_job(job_id) WHERE active = 1;
-- Where body_of is set, the body is that of another receipt: one answer of many calls that went out as one.
CREATE TABLE receipt(
    id INTEGER PRIMARY KEY, token TEXT NOT NULL, source TEXT NOT NULL CHECK(source IN ('post','poll','webhook','list')),
    t REAL NOT NULL, http_status INT, content_type TEXT NOT NULL DEFAULT '', body BLOB NOT NULL, sha256 BLOB NOT NULL,
    body_of INT, question TEXT NOT NULL DEFAULT '',
    UNIQUE(token, source, sha256));
-- What answers wrote into a row, by column id: cells has the new texts (none: the row itself came so), was those that
-- they have replaced; beside are the columns whose cell a person had typed. One row for each finding, in its commit.
CREATE TABLE came(
    id INTEGER PRIMARY KEY, sheet_id INT NOT NULL, row_id INT NOT NULL, t REAL NOT NULL, way TEXT NOT NULL,
    step_id INT NOT NULL, token TEXT NOT NULL, cells TEXT NOT NULL, was TEXT NOT NULL,
    beside TEXT NOT NULL);
CREATE INDEX came_of ON came(sheet_id, row_id);
-- What a person set and took back, once it can no longer be made again.
CREATE TABLE past_cell(
    id INTEGER PRIMARY KEY, sheet_id INT NOT NULL, row_id INT NOT NULL, column_id INT NOT NULL, t REAL NOT NULL,
    title TEXT NOT NULL, text TEXT NOT NULL);
CREATE INDEX past_cell_of ON past_cell(sheet_id, row_id);
CREATE TABLE event(id INTEGER PRIMARY KEY, t REAL NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL DEFAULT '');
"""
"""Intent before the first byte is a row of `attempt`; the raw answer before its use is a row of `receipt`.

An attempt whose origin is `wallet` is no call: its answer was bought before and is used again. Where it is the whole
answer of a row, its request's hash is that of the name under which the answer was kept. `known_as` names what an answer
is about that serves other rows as well. `question` names a free question about a call beside the first one, which asks
for its result.
"""

_PUT_BACK = (
    "WHERE undone = 1 AND EXISTS (SELECT 1 FROM undo_row WHERE step_id IN (SELECT id FROM undo_step WHERE undone = 1))"
)

CHANGES: Mapping[int, tuple[str, ...]] = {
    1: (
        "ALTER TABLE attempt ADD COLUMN origin TEXT NOT NULL DEFAULT 'call'",
        "ALTER TABLE attempt ADD COLUMN missing INT NOT NULL DEFAULT 0",
        "ALTER TABLE attempt ADD COLUMN missing_at REAL",
        "ALTER TABLE attempt ADD COLUMN known_as TEXT NOT NULL DEFAULT ''",
        "CREATE INDEX attempt_known ON attempt(known_as) WHERE known_as != ''",
        """
        CREATE TABLE later_import(
            id INTEGER PRIMARY KEY, sheet_id INT NOT NULL REFERENCES sheet, way TEXT NOT NULL,
            source_name TEXT NOT NULL, t REAL NOT NULL, first_row INT NOT NULL, rows_in INT NOT NULL,
            added INT NOT NULL, same INT NOT NULL, changed INT NOT NULL, gone INT NOT NULL, blank INT NOT NULL,
            broken INT NOT NULL, duplicate INT NOT NULL, first_line INT NOT NULL DEFAULT 2,
            placed TEXT NOT NULL DEFAULT '[]')""",
        """
        CREATE TABLE undo_row(
            step_id INT NOT NULL REFERENCES undo_step, sheet_id INT NOT NULL, aside_id INT NOT NULL,
            row_id INT NOT NULL, PRIMARY KEY(step_id, aside_id)) WITHOUT ROWID""",
        "ALTER TABLE sheet ADD COLUMN first_line INT NOT NULL DEFAULT 2",
        "ALTER TABLE sheet ADD COLUMN placed TEXT NOT NULL DEFAULT '[]'",
        "ALTER TABLE set_aside ADD COLUMN row_id INT",
        "ALTER TABLE undo_cell ADD COLUMN by_hand INT NOT NULL DEFAULT 1",
        "ALTER TABLE undo_step ADD COLUMN import_id INT",
        "ALTER TABLE col ADD COLUMN rank INT NOT NULL DEFAULT 1",
        "ALTER TABLE col ADD COLUMN made_from INT",
        "ALTER TABLE run ADD COLUMN balance_before INT",
        "ALTER TABLE run ADD COLUMN balance_after INT",
        "ALTER TABLE receipt ADD COLUMN body_of INT",
        "ALTER TABLE receipt ADD COLUMN question TEXT NOT NULL DEFAULT ''",
        "INSERT OR IGNORE INTO meta(key, value) VALUES('project_id', '\"' || lower(hex(randomblob(16))) || '\"')",
    ),
    2: (
        """
        CREATE TABLE came(
            id INTEGER PRIMARY KEY, sheet_id INT NOT NULL, row_id INT NOT NULL, t REAL NOT NULL, way TEXT NOT NULL,
            step_id INT NOT NULL, token TEXT NOT NULL, cells TEXT NOT NULL, was TEXT NOT NULL, beside TEXT NOT NULL)""",
        "CREATE INDEX came_of ON came(sheet_id, row_id)",
        """
        CREATE TABLE past_cell(
            id INTEGER PRIMARY KEY, sheet_id INT NOT NULL, row_id INT NOT NULL, column_id INT NOT NULL, t REAL NOT NULL,
            title TEXT NOT NULL, text TEXT NOT NULL)""",
        "CREATE INDEX past_cell_of ON past_cell(sheet_id, row_id)",
        "ALTER TABLE step_row ADD COLUMN why TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE step ADD COLUMN up_to_row INT NOT NULL DEFAULT 0",
        """
        CREATE TABLE step_gone(step_id INT NOT NULL REFERENCES step, row_id INT NOT NULL, PRIMARY KEY(step_id, row_id))
            WITHOUT ROWID""",
        "ALTER TABLE sheet ADD COLUMN layout TEXT NOT NULL DEFAULT '{}'",
        "ALTER TABLE col ADD COLUMN gone INT NOT NULL DEFAULT 0",
        "ALTER TABLE col ADD COLUMN renamed TEXT",
        "ALTER TABLE col ADD COLUMN goes_to INT",
        "ALTER TABLE col ADD COLUMN goes_over INT NOT NULL DEFAULT 0",
        "ALTER TABLE col ADD COLUMN left_out INT NOT NULL DEFAULT 0",
        "ALTER TABLE later_import ADD COLUMN taken_back INT NOT NULL DEFAULT 0",
        """
        CREATE TABLE gone_row(sheet_id INT NOT NULL, row_id INT NOT NULL, PRIMARY KEY(sheet_id, row_id))
            WITHOUT ROWID""",
        """
        CREATE TABLE placed_row(
            sheet_id INT NOT NULL, row_id INT NOT NULL, at INT NOT NULL, n INT NOT NULL,
            PRIMARY KEY(sheet_id, row_id)) WITHOUT ROWID""",
        "CREATE INDEX placed_at ON placed_row(sheet_id, at, n)",
        "ALTER TABLE undo_step ADD COLUMN cells INT NOT NULL DEFAULT 0",
        "ALTER TABLE undo_step ADD COLUMN rows INT NOT NULL DEFAULT 0",
        "ALTER TABLE undo_step ADD COLUMN columns INT NOT NULL DEFAULT 0",
        """
        CREATE TABLE undo_gone(
            step_id INT NOT NULL REFERENCES undo_step, sheet_id INT NOT NULL, row_id INT NOT NULL, gone INT NOT NULL,
            PRIMARY KEY(step_id, sheet_id, row_id)) WITHOUT ROWID""",
        """
        CREATE TABLE undo_col(
            step_id INT NOT NULL REFERENCES undo_step, column_id INT NOT NULL, before TEXT NOT NULL,
            after TEXT NOT NULL, PRIMARY KEY(step_id, column_id)) WITHOUT ROWID""",
        """
        CREATE TABLE undo_layout(
            step_id INT NOT NULL REFERENCES undo_step, sheet_id INT NOT NULL, before TEXT NOT NULL,
            after TEXT NOT NULL, PRIMARY KEY(step_id, sheet_id)) WITHOUT ROWID""",
        "DROP INDEX undo_cell_of",
        "CREATE INDEX undo_cell_at ON undo_cell(step_id, column_id, row_id)",
        # A step holds a cell once now: from what it was at first to what it became at last.
        """
        UPDATE undo_cell SET after = (
            SELECT after FROM undo_cell AS other WHERE other.step_id = undo_cell.step_id
                AND other.column_id = undo_cell.column_id AND other.row_id = undo_cell.row_id
            ORDER BY other.rowid DESC LIMIT 1)""",
        """
        DELETE FROM undo_cell WHERE EXISTS (
            SELECT 1 FROM undo_cell AS other WHERE other.step_id = undo_cell.step_id
                AND other.column_id = undo_cell.column_id AND other.row_id = undo_cell.row_id
                AND other.rowid < undo_cell.rowid)""",
        # Rows that were taken in and put back are kept now; those that were put back before are not there.
        "PRAGMA defer_foreign_keys=ON",
        f"DELETE FROM undo_cell WHERE step_id IN (SELECT id FROM undo_step {_PUT_BACK})",
        f"DELETE FROM undo_step {_PUT_BACK}",
        "DELETE FROM undo_row WHERE step_id NOT IN (SELECT id FROM undo_step)",
        """
        UPDATE undo_step SET cells = (SELECT count(*) FROM undo_cell WHERE step_id = undo_step.id),
            rows = (SELECT count(*) FROM undo_row WHERE step_id = undo_step.id)""",
        """
        CREATE TABLE review(
            step_id INT NOT NULL REFERENCES undo_step, sheet_id INT NOT NULL, row_id INT NOT NULL, kind TEXT NOT NULL,
            place TEXT NOT NULL, mark TEXT NOT NULL, verdict TEXT NOT NULL, t REAL NOT NULL,
            PRIMARY KEY(step_id, sheet_id, row_id, kind, place)) WITHOUT ROWID""",
        "CREATE INDEX review_of ON review(sheet_id, row_id)",
        """
        CREATE TABLE told_apart(
            step_id INT NOT NULL REFERENCES undo_step, group_no INT NOT NULL, sheet_id INT NOT NULL,
            row_id INT NOT NULL, PRIMARY KEY(step_id, group_no, sheet_id, row_id)) WITHOUT ROWID""",
        """
        CREATE TABLE merged_row(
            step_id INT NOT NULL REFERENCES undo_step, sheet_id INT NOT NULL, row_id INT NOT NULL,
            into_sheet INT NOT NULL, into_row INT NOT NULL, PRIMARY KEY(step_id, sheet_id, row_id)) WITHOUT ROWID""",
        """
        CREATE TABLE saved_view(
            id INTEGER PRIMARY KEY, sheet_id INT NOT NULL REFERENCES sheet, name TEXT NOT NULL, view TEXT NOT NULL,
            t REAL NOT NULL, UNIQUE(sheet_id, name))""",
        """
        CREATE TABLE long_step(
            step_id INTEGER PRIMARY KEY REFERENCES undo_step, way TEXT NOT NULL, sheet_id INT NOT NULL,
            reached INT NOT NULL)""",
        """
        CREATE TABLE ahead_row(sheet_id INT NOT NULL, row_id INT NOT NULL, PRIMARY KEY(sheet_id, row_id))
            WITHOUT ROWID""",
    ),
}
"""What takes a file from a version to the next one; the whole way is one transaction."""


def sheet_table(sheet_id: int, column_names: tuple[str, ...], *, made: bool) -> str:
    """The table of one sheet: a row has its number in the imported file, or the row and key that it was found under."""
    columns = "".join(f", {name} TEXT NOT NULL DEFAULT ''" for name in column_names)
    table = f"CREATE TABLE sheet_{sheet_id}(id INTEGER PRIMARY KEY, source_row INT, parent INT, origin TEXT{columns})"
    if not made:
        return table
    return f"{table}; CREATE UNIQUE INDEX sheet_{sheet_id}_found ON sheet_{sheet_id}(parent, origin)"
