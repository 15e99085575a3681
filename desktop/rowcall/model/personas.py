"""Personas as rows of a sheet, and how one is read (GET /personas/{uuid})."""

from __future__ import annotations

from collections.abc import Generator

from rowcall.model.account import Persona, read_persona
from rowcall.model.action import NewSheet, Output
from rowcall.model.dialogue import NewRow
from rowcall.model.exchange import Reply
from rowcall.model.fields import Field
from rowcall.model.request import Request

SHEET = NewSheet(
    "personas",
    "Personas",
    (
        Output("persona_name", "Persona"),
        Output("persona_id", "Persona number", Field.PERSONA),
        Output("persona_job_titles", "Job titles"),
        Output("persona_excluded_job_titles", "Not these titles"),
        Output("source_row", "Row of the list"),
    ),
)


def read_one(uuid: str) -> Generator[Request, Reply | None, Persona | None]:
    """Read one persona; None where the account has none of that number any more, or the answer tells nothing."""
    reply = yield Request("GET", f"/api/v2/personas/{uuid}", answers=frozenset({404}))
    body = reply.body if reply and reply.status != 404 else None
    inner = body.get("persona", body) if isinstance(body, dict) else None
    return read_persona(inner) if isinstance(inner, dict) else None


def persona_row(persona: Persona) -> NewRow:
    """A persona as a row."""
    values = {
        "persona_name": persona.name,
        "persona_id": persona.uuid,
        "persona_job_titles": "; ".join(persona.job_titles),
        "persona_excluded_job_titles": "; ".join(persona.excluded),
    }
    return NewRow(persona.uuid, values)
