"""Settles which row has what turned out, during a run, to be one and the same."""

from __future__ import annotations

from dataclasses import dataclass

from rowcall.engine.planning.refrain import MustNotContact
from rowcall.engine.step import Step
from rowcall.model.dialogue import Claim
from rowcall.project import owners
from rowcall.project.file import Project
from rowcall.project.jobs import Unit
from rowcall.project.writer import Connection


@dataclass(frozen=True, slots=True)
class Claimed:
    """What came of a claim."""

    note: str | None
    """Which earlier row has it, as a sentence; None where it is this row's."""
    led_on: tuple[int, ...] = ()
    """Rows that followed this one, and follow that other one from here on."""


async def claim_for(project: Project, step: Step, unit: Unit, claim: Claim) -> Claimed:
    """Claim names for a row; whoever it is known by now to be about may have objected.

    Raises:
        MustNotContact: If it is about somebody who must not be contacted; its jobs are out of the run.
    """

    def write(connection: Connection) -> Claimed | MustNotContact:
        kept_from = step.refrain.check(connection, step.record, step.status, unit)
        if kept_from is not None:
            return kept_from
        note = owners.claim_row(connection, step.record, unit, claim.keys, step.action.same_note)
        if note is None:
            return Claimed(None)
        led_on = owners.lead_followers_on(connection, step.record, step.status, unit.job_ids[0], note)
        return Claimed(note, tuple(led_on))

    claimed = await project.write(write)
    if isinstance(claimed, MustNotContact):
        raise claimed
    return claimed
