"""What answers wrote into cells, and when: so that each value can say later where it came from."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

NOTHING: Mapping[int, str] = {}


class Way(StrEnum):
    """How an answer came into a cell."""

    ANSWER = "answer"
    """From a call of its own row, or from an answer of that call that was bought before."""
    COPY = "copy"
    """From the call of another row that asks for the same."""
    READ_AGAIN = "read_again"
    """From a kept answer, by a newer version of the program."""


@dataclass(frozen=True, slots=True)
class Source:
    """The answer that cells are written from."""

    way: Way
    at: float
    """Unix time of the writing."""
    step_id: int
    token: str
    """The call; empty where it cannot be told, or where free questions alone have told it."""


def keep_source(
    connection: sqlite3.Connection,
    sheet_id: int,
    row_id: int,
    source: Source,
    cells: Mapping[int, str],
    *,
    was: Mapping[int, str] = NOTHING,
    beside: Collection[int] = (),
) -> None:
    """Keep where a row's cells come from, in the transaction that writes them.

    Args:
        connection: The writing connection.
        sheet_id: The sheet.
        row_id: The row.
        source: The answer.
        cells: What it says, by column id; none for a row that it has brought, which has it all itself.
        was: What of it stood there before.
        beside: Columns whose cell a person typed: there the value was kept beside it.
    """
    connection.execute(
        "INSERT INTO came(sheet_id, row_id, t, way, step_id, token, cells, was, beside)"
        " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(sheet_id, row_id, source.at, source.way, source.step_id, source.token),
            *(_written(cells), _written(was), json.dumps(sorted(beside))),
        ),
    )


def _written(texts: Mapping[int, str]) -> str:
    return json.dumps(texts, ensure_ascii=False, separators=(",", ":"))
