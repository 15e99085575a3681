"""What the practice service remembers: records by kind and id, in memory or also in a file that only grows."""

import json
from pathlib import Path
from typing import Any, TextIO

Record = dict[str, Any]


class BadStateError(ValueError):
    """The file holds something else; the text says which file."""


class State:
    """Records by kind and id.

    With a file each `put` appends one line before it returns, so a killed server loses nothing that it has answered; a
    line that was cut by the kill is dropped when the file is opened again.

    Raises:
        OSError: If the file cannot be read or written.
        BadStateError: If it holds something else.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._records: dict[str, dict[str, Record]] = {}
        self._path = path
        self._file: TextIO | None = None
        if path is not None:
            self._load(path)
            self._file = path.open("a", encoding="utf-8")

    def _load(self, path: Path) -> None:
        if not path.exists():
            return
        content = path.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        try:
            for line in whole.splitlines():
                kind, id_, record = json.loads(line)
                self._keep(kind, id_, record)
        except (ValueError, TypeError) as error:
            raise BadStateError(f"{path} is no state file of the practice service") from error
        if len(whole) < len(content):
            path.write_bytes(whole)

    def _keep(self, kind: str, id_: str, record: Record | None) -> None:
        if record is None:
            self._records.get(kind, {}).pop(id_, None)
        else:
            self._records.setdefault(kind, {})[id_] = record

    def _write(self, kind: str, id_: str, record: Record | None) -> None:
        self._keep(kind, id_, record)
        if self._file is not None:
            # ASCII alone: no character of a name can then be taken for the end of a line.
            self._file.write(json.dumps([kind, id_, record]) + "\n")
            self._file.flush()

    def put(self, kind: str, id_: str, record: Record) -> None:
        """Keep a record in place of an earlier one with that id."""
        self._write(kind, id_, record)

    def get(self, kind: str, id_: str) -> Record | None:
        """The record, or None."""
        return self._records.get(kind, {}).get(id_)

    def all(self, kind: str) -> list[Record]:
        """All records of a kind, the oldest first."""
        return list(self._records.get(kind, {}).values())

    def remove(self, kind: str, id_: str) -> None:
        """Forget a record."""
        self._write(kind, id_, None)

    def clear(self) -> None:
        """Forget everything, in the file too."""
        self._records.clear()
        if self._file is not None:
            self._file.truncate(0)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
