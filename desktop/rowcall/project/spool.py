"""Answers that could not be kept in their project, in a file of the user's data folder until it is opened again."""

from __future__ import annotations

import base64
import json
import os
from dataclasses import dataclass
from pathlib import Path

from rowcall.model.cells import JobState
from rowcall.model.exchange import Exchange, Refusal, Wire

FOLDER = "spool"


@dataclass(frozen=True, slots=True)
class SpooledAnswer:
    """One answer to a paid call."""

    token: str
    time: float
    """When it came, in seconds since 1970."""
    exchange: Exchange
    state: JobState | None
    """The state that it alone decides for the call's jobs, if any."""


class Spool:
    """The answers of one project.

    Args:
        data: The user's data folder; None where nothing can be kept outside the project.
        project_id: The project, wherever its file is.
    """

    def __init__(self, data: Path | None, project_id: str) -> None:
        self._path = data / FOLDER / f"{project_id}.jsonl" if data and project_id else None

    def append(self, answer: SpooledAnswer) -> None:
        """Keep an answer; it is on disk when this returns.

        Raises:
            OSError: If it cannot be kept.
        """
        if self._path is None:
            raise OSError("there is no folder for it")
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            before = os.fstat(descriptor).st_size
            try:
                _write_whole(descriptor, _line(answer))
                os.fsync(descriptor)
            except OSError:
                os.ftruncate(descriptor, before)  # half a line would spoil the next one
                raise
        finally:
            os.close(descriptor)

    def answers(self) -> list[SpooledAnswer]:
        """All that was kept; a line that a power cut left half written counts for nothing."""
        if self._path is None or not self._path.is_file():
            return []
        lines = self._path.read_bytes().split(b"\n")
        return [_answer(line) for line in lines if line.endswith(b"}")]

    def clear(self) -> None:
        """The answers are in the project now."""
        if self._path is not None:
            self._path.unlink(missing_ok=True)


def _write_whole(descriptor: int, content: bytes) -> None:
    view = memoryview(content)
    while view:
        view = view[os.write(descriptor, view) :]


def _line(answer: SpooledAnswer) -> bytes:
    exchange = answer.exchange
    whole = {
        "token": answer.token,
        "time": answer.time,
        "state": answer.state,
        "wire": exchange.wire,
        "status": exchange.status,
        "content_type": exchange.content_type,
        "message": exchange.message,
        "refusal": exchange.refusal,
        "body": base64.b64encode(exchange.raw).decode(),
    }
    return b"\n" + json.dumps(whole).encode() + b"\n"


def _answer(line: bytes) -> SpooledAnswer:
    whole = json.loads(line)
    exchange = Exchange(
        Wire(whole["wire"]),
        whole["status"],
        base64.b64decode(whole["body"]),
        whole["content_type"],
        message=whole["message"],
        refusal=Refusal(whole["refusal"]) if whole["refusal"] else None,
    )
    return SpooledAnswer(whole["token"], whole["time"], exchange, JobState(whole["state"]) if whole["state"] else None)
