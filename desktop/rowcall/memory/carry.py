"""The do-not-contact list as a text that can be carried to another computer without carrying the people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from rowcall.errors import FileProblem
from rowcall.memory.vault import HASH_BYTES, Vault, put
from rowcall.model.do_not_contact import Added, Why

KIND = "rowcall do-not-contact list"
VERSION = 1
NOT_OURS = ("This is no do-not-contact list that Rowcall has written.", "Export one with Rowcall, and use that file.")


def written(vault: Vault) -> str:
    """The whole list: the salts it was made with, and of each entry its hashes, the day and the reason.

    Raises:
        MemoryProblem: If the list cannot be read.
    """
    rows = vault.rows()
    lists = [
        {"salt": salt.hex(), "entries": [_entry(list(entry)) for _id, entry in groupby(group, key=itemgetter(1))]}
        for salt, group in groupby(rows, key=itemgetter(0))
    ]
    return json.dumps({"kind": KIND, "version": VERSION, "lists": lists}, indent=1) + "\n"


def take_in(vault: Vault, text: str) -> Added:
    """Add the entries of such a text; those that are there already are left as they are. All of them, or none.

    Raises:
        FileProblem: If it is no such text, or not a whole one.
        MemoryProblem: If the list cannot be written.
    """
    lists = list(_read(text))
    added, already = [0, 0], 0
    with vault.changing() as connection:
        for salt, entries in lists:
            connection.execute("INSERT OR IGNORE INTO salt(salt, own) VALUES(?, 0)", (salt,))
            (salt_id,) = connection.execute("SELECT id FROM salt WHERE salt = ?", (salt,)).fetchone()
            for hashes, day, why, company in entries:
                if put(connection, salt_id, hashes, day, why, company=company):
                    added[company] += 1
                else:
                    already += 1
    return Added(added[False], added[True], already)


_Entry = tuple[frozenset[bytes], str, Why, bool]


def _entry(rows: list[tuple[Any, ...]]) -> Mapping[str, Any]:
    _salt, _id, company, day, why, _hash = rows[0]
    hashes = [value.hex() for *_rest, value in rows]
    return {"of": "company" if company else "person", "day": day, "why": why, "hashes": hashes}


def _read(text: str) -> Iterable[tuple[bytes, list[_Entry]]]:
    try:
        whole = json.loads(text)
        if whole["kind"] != KIND or whole["version"] != VERSION:
            raise FileProblem(*NOT_OURS)
        return [
            (_bytes(part["salt"], 32), [_read_entry(entry) for entry in part["entries"]]) for part in whole["lists"]
        ]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise FileProblem(*NOT_OURS) from error


def _read_entry(entry: Mapping[str, Any]) -> _Entry:
    hashes = frozenset(_bytes(value, HASH_BYTES) for value in entry["hashes"])
    if not hashes or entry["of"] not in ("person", "company"):
        raise ValueError(entry["of"])
    return hashes, date.fromisoformat(entry["day"]).isoformat(), Why(entry["why"]), entry["of"] == "company"


def _bytes(text: str, length: int) -> bytes:
    found = bytes.fromhex(text)
    if len(found) != length:
        raise ValueError(text)
    return found
