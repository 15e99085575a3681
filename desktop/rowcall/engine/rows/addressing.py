"""Finds the row that a late message is about, where the calls of several rows went out as one."""

from __future__ import annotations

from rowcall.engine.step import Step
from rowcall.model.action import Delivery
from rowcall.model.dialogue import Ask, NewRow
from rowcall.project import messages, rows
from rowcall.project.jobs import Unit
from rowcall.project.writer import Connection


def row_about(
    connection: Connection, step: Step, unit: Unit, token: str, delivery: Delivery, found: NewRow
) -> int | None:
    """The row of the list under which a delivered row belongs; None where it cannot be told.

    Args:
        connection: The writing connection.
        step: Of the call.
        unit: The jobs of the call to whose address the message came.
        token: That call.
        delivery: What the message says.
        found: One of its rows.
    """
    together = messages.rows_together(connection, token)
    if delivery.about is None or len(together) < 2:
        return unit.row_id
    return next((row_id for row_id in together if delivery.about(found, _ask(connection, step, row_id))), None)


def _ask(connection: Connection, step: Step, row_id: int) -> Ask:
    cells = rows.texts_of(connection, step.sheet.id, row_id, step.asks.columns)
    ask, _problem = step.asks.ask(cells)
    return ask
