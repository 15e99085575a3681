"""Joins the service's ledger and journal with a project's: what was charged, what was meant, what was kept."""

import json
import sqlite3
from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rowcall.model.request import TOKEN_KEY

SETTLED = {"done", "not_found", "failed_permanent"}


@dataclass(frozen=True)
class Judgement:
    """What a project and a service have to say of each other once a list is through."""

    charges_without_attempt: tuple[str, ...]
    bought_twice: tuple[str, ...]
    """Questions that were charged for under two tokens."""
    lost: tuple[str, ...]
    """Charged calls that are neither answered for good nor named as in doubt."""
    unknown: int
    """Calls in doubt."""
    unknown_and_charged: int
    integrity: str

    def is_clean(self) -> bool:
        """Nothing was paid twice, paid unseen or lost; calls in doubt are named and so are no fault."""
        return not (self.charges_without_attempt or self.bought_twice or self.lost) and self.integrity == "ok"


def judge(project: Path, ledger: list[dict[str, Any]], journal: list[dict[str, Any]]) -> Judgement:
    """Hold the two against each other."""
    with closing(sqlite3.connect(project)) as connection:
        integrity = str(connection.execute("PRAGMA integrity_check").fetchone()[0])
        outcomes = dict(connection.execute("SELECT token, outcome FROM attempt"))
        settled = {
            token
            for token, state in connection.execute("SELECT token, state FROM attempt_job JOIN job ON job.id = job_id")
            if state in SETTLED
        }
    questions = {
        token_of(part): _question({**entry, "body": part})
        for entry in journal
        if entry["body"]
        for part in parts_of(entry["body"])
    }
    charged = {token_of(line): line for line in ledger}
    asked = Counter(questions[token] for token in charged)
    doubtful = {token for token, outcome in outcomes.items() if outcome == "ambiguous"}
    return Judgement(
        charges_without_attempt=tuple(str(line) for token, line in charged.items() if token not in outcomes),
        bought_twice=tuple(question for question, times in asked.items() if times > 1),
        lost=tuple(token for token in charged if token not in doubtful and token not in settled),
        unknown=len(doubtful),
        unknown_and_charged=len(doubtful & charged.keys()),
        integrity=integrity,
    )


def parts_of(body: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The body of a call, or those of all the rows that went out with it."""
    contacts = body.get("contacts")
    if not isinstance(contacts, list):
        return [body]
    return [{**contact, "enrichment_type": body.get("enrichment_type")} for contact in contacts]


def token_of(body: Mapping[str, Any]) -> str:
    custom = body.get("custom")
    return str(custom.get(TOKEN_KEY, "")) if isinstance(custom, dict) else ""


def _question(entry: Mapping[str, Any]) -> str:
    """What was asked, without what marks one call."""
    body = {key: value for key, value in entry["body"].items() if key not in ("custom", "name")}
    if entry["endpoint"].endswith("/accounts/single_enrich"):
        body["name"] = entry["body"].get("name")
    return f"{entry['endpoint']} {json.dumps(body, sort_keys=True)}"
