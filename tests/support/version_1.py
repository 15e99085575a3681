"""Project files as the first version made them, to be brought up to date."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

SCHEMA = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE sheet(
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, title TEXT NOT NULL, source_name TEXT NOT NULL DEFAULT '',
    rows_in INT, blank INT NOT NULL DEFAULT 0, broken INT NOT NULL DEFAULT 0, duplicate INT NOT NULL DEFAULT 0);
CREATE TABLE col(
    id INTEGER PRIMARY KEY, sheet_id INT NOT NULL REFERENCES sheet, header TEXT NOT NULL, title TEXT NOT NULL,
    field TEXT, origin TEXT NOT NULL, key TEXT NOT NULL DEFAULT '', action TEXT NOT NULL DEFAULT '',
    UNIQUE(sheet_id, header));
CREATE TABLE set_aside(
    id INTEGER PRIMARY KEY, sheet_id INT NOT NULL REFERENCES sheet, source_row INT NOT NULL, reason TEXT NOT NULL,
    cells TEXT NOT NULL);

CREATE TABLE edited(
    sheet_id INT NOT NULL, row_id INT NOT NULL, column_id INT NOT NULL, provider_value TEXT,
    PRIMARY KEY(sheet_id, row_id, column_id)) WITHOUT ROWID;
CREATE TABLE undo_step(id INTEGER PRIMARY KEY, t REAL NOT NULL, title TEXT NOT NULL, undone INT NOT NULL DEFAULT 0);
CREATE TABLE undo_cell(
    step_id INT NOT NULL REFERENCES undo_step, sheet_id INT NOT NULL, row_id INT NOT NULL, column_id INT NOT NULL,
    before TEXT NOT NULL, after TEXT NOT NULL, was_edited INT NOT NULL);
CREATE INDEX undo_cell_of ON undo_cell(step_id);

CREATE TABLE run(
    id INTEGER PRIMARY KEY, started REAL NOT NULL, seconds REAL NOT NULL DEFAULT 0, plan TEXT NOT NULL, budget INT,
    spent INT NOT NULL DEFAULT 0, stopped TEXT, ended INT NOT NULL DEFAULT 0);
CREATE TABLE step(
    id INTEGER PRIMARY KEY, run_id INT NOT NULL REFERENCES run, position INT NOT NULL, action TEXT NOT NULL,
    sheet_id INT NOT NULL, new_sheet_id INT, after_row INT NOT NULL, UNIQUE(run_id, position));
CREATE TABLE step_row(
    step_id INT NOT NULL REFERENCES step, row_id INT NOT NULL, outcome TEXT CHECK(outcome IN ('found','not_found',
        'failed','unknown','skipped_duplicate','suppressed','not_run')),
    plan_note TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', left_out INT NOT NULL DEFAULT 0,
    PRIMARY KEY(step_id, row_id)) WITHOUT ROWID;
CREATE TABLE job(
    id INTEGER PRIMARY KEY, step_id INT NOT NULL REFERENCES step, row_id INT NOT NULL, part TEXT NOT NULL,
    state TEXT NOT NULL CHECK(state IN ('queued','sending','waiting','done','not_found','failed_retryable',
        'failed_permanent','unknown_outcome','skipped_duplicate','suppressed')), tries INT NOT NULL DEFAULT 0,
        next_try_at REAL,
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
        CHECK(outcome IN ('not_sent','refused','accepted','result','ambiguous','open')),
    refusal TEXT, remote_id TEXT, http_status INT, message TEXT NOT NULL DEFAULT '',
    UNIQUE(step_id, row_id, parts, seq, n)) WITHOUT ROWID;
CREATE TABLE attempt_job(
    token TEXT NOT NULL REFERENCES attempt, job_id INT NOT NULL REFERENCES job, active INT NOT NULL DEFAULT 1,
    PRIMARY KEY(token, job_id)) WITHOUT ROWID;
-- Two sends for one job cannot coexist: an attempt is active while it is open or accepted.
CREATE UNIQUE INDEX one_open ON attempt_job(job_id) WHERE active = 1;
CREATE TABLE receipt(
    id INTEGER PRIMARY KEY, token TEXT NOT NULL, source TEXT NOT NULL CHECK(source IN ('post','poll','webhook',
        'list')),
    t REAL NOT NULL, http_status INT, content_type TEXT NOT NULL DEFAULT '', body BLOB NOT NULL, sha256 BLOB NOT NULL,
    UNIQUE(token, source, sha256));
CREATE TABLE event(id INTEGER PRIMARY KEY, t REAL NOT NULL, kind TEXT NOT NULL, detail TEXT NOT NULL DEFAULT '');
"""


def make_version_1(path: Path) -> None:
    """A project with a small list, a run, and calls in every state."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(
            f"PRAGMA page_size=8192; PRAGMA application_id={0x526F7763}; PRAGMA user_version=1; BEGIN; {SCHEMA}"
        )
        facts = {"host": "norvane.example", "practice": False, "made": 1.0, "token_key": "ab" * 32, "ready": True}
        connection.executemany(
            "INSERT INTO meta(key, value) VALUES(?, ?)", [(key, json.dumps(value)) for key, value in facts.items()]
        )
        connection.execute("INSERT INTO sheet(id, key, title, rows_in) VALUES(1, 'contacts', 'Contacts', 3)")
        connection.execute(
            "INSERT INTO col(id, sheet_id, header, title, origin) VALUES(1, 1, 'Name', 'Name', 'imported')"
        )
        connection.execute(
            "CREATE TABLE sheet_1(id INTEGER PRIMARY KEY, source_row INT, parent INT, origin TEXT,"
            " c1 TEXT NOT NULL DEFAULT '')"
        )
        names = [(number, f"Ines {number}") for number in range(1, 4)]
        connection.executemany("INSERT INTO sheet_1(source_row, c1) VALUES(?, ?)", names)
        connection.execute("INSERT INTO run(id, started, plan, spent) VALUES(1, 1.0, '{}', 9)")
        connection.execute(
            "INSERT INTO step(id, run_id, position, action, sheet_id, after_row)"
            " VALUES(1, 1, 0, 'enrich_contact', 1, 0)"
        )
        for number, outcome in enumerate(("result", "refused", "open"), start=1):
            connection.execute(
                "INSERT INTO attempt(token, run_id, step_id, row_id, parts, seq, n, method, path, request_hash,"
                " max_cost, possible, t_intent, outcome)"
                " VALUES(?, 1, 1, ?, 'email', 1, 1, 'POST', '/v2', x'00', 3, 3, 1.0, ?)",
                (f"token-{number}", number, outcome),
            )
            connection.execute(
                "INSERT INTO receipt(token, source, t, body, sha256) VALUES(?, 'post', 2.0, x'7b7d', x'00')",
                (f"token-{number}",),
            )
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode=WAL")
