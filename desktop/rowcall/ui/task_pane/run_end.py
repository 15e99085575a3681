"""What a run has brought, in words, and what most people do next with it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rowcall.model.cells import Outcome
from rowcall.model.events import RunEnded, StepProgress
from rowcall.model.fields import PERSON_FIELDS
from rowcall.model.step_ends import StepEnd
from rowcall.project.searches import searches_sheet
from rowcall.ui.languages.counted import counted
from rowcall.ui.languages.named import named
from rowcall.ui.task_pane.fit import fields_made
from rowcall.ui.task_pane.follow_ups import first_after
from rowcall.ui.task_pane.next_card import Follow
from rowcall.ui.widgets import words

if TYPE_CHECKING:
    from rowcall.session import Session

_COMPANIES = "companies"
"""Key of a sheet whose rows are companies."""


def is_alone(session: Session, step: StepProgress) -> bool:
    """Whether a step needs no list."""
    return session.project is not None and step.sheet_id == searches_sheet(session.reader).id


class RunEnd:
    """A run that is over.

    Args:
        session: Whose run it was.
        ended: Its end.
        ends: What its steps have brought; of the first ones where the project was closed meanwhile.
    """

    def __init__(self, session: Session, ended: RunEnded, ends: Sequence[StepEnd]) -> None:
        self._session = session
        self._steps = ended.steps
        self._ends = ends[: len(ended.steps)]

    @property
    def found_without_list(self) -> bool:
        """Whether a step that needs no list has found anything."""
        return any(is_alone(self._session, step) and step.outcomes.get(Outcome.FOUND) for step in self._steps)

    @property
    def sheets_alone(self) -> tuple[int, ...]:
        """The sheets that hold no rows of a list."""
        return tuple(step.sheet_id for step in self._steps if is_alone(self._session, step))

    def last_of_list(self) -> tuple[int, StepProgress] | None:
        """The last step that asked several rows of a list, and its place in the run."""
        asked = enumerate(self._steps[: len(self._ends)])
        of_list = [(place, step) for place, step in asked if step.rows > 1 and not is_alone(self._session, step)]
        return of_list[-1] if of_list else None

    def follow(self) -> Follow | None:
        """What most people do next with the people that the last step has found."""
        if not self._ends:
            return None
        end, made_by = self._ends[-1], self._session.actions.get(self._steps[len(self._ends) - 1].action)
        count = end.brought or end.made or 0
        if made_by is None or end.sheet_id is None or not count or not fields_made(made_by) & PERSON_FIELDS:
            return None
        then = first_after(made_by, tuple(self._session.actions.values()))
        place = len(self._ends) - 1
        return Follow(end.sheet_id, then.key, named(then.title), count, place) if then is not None else None

    def summary(self) -> tuple[str, str, str]:
        """How it ended: a tone for a banner, one line, and more of it."""
        told = [self._found_by(step, end) for step, end in zip_longest(self._steps, self._ends)]
        missed = sum(
            step.outcomes.get(Outcome.FAILED, 0) - step.cannot + step.outcomes.get(Outcome.UNKNOWN, 0)
            for step in self._steps
        )
        found = any(step.outcomes.get(Outcome.FOUND) for step in self._steps)
        title = _tr("The run is finished.") if found else _tr("The run is finished. Nothing was found.")
        if not found and not missed and any(end.answered for end in self._ends):
            title = _tr("Nothing had to be asked: the answers from before stand in the sheet.")
            found = True
        if len(self._steps) == 1 and self._ends and (self._ends[0].brought or self._ends[0].before):
            title = self._added_by(self._steps[0], self._ends[0])
            told = [_tr("{title}: the run is finished").format(title=named(self._steps[0].title))]
            told += self._before(self._steps[0], self._ends[0])
        if missed:
            told.append(counted("%Ln row(s) failed or unknown; their note says why", missed))
        tone = "warn" if missed else "found" if found else "running"
        return tone, title, ".\n".join(told) + "."

    def _found_by(self, step: StepProgress, end: StepEnd | None) -> str:
        """What a step has found; of one without a list there is no number of rows to tell."""
        found = step.outcomes.get(Outcome.FOUND, 0)
        title = named(step.title)
        if is_alone(self._session, step) and found and end is not None and end.made is not None:
            there = _tr("{title}: all of it was there already")
            return (counted("{title}: %Ln row(s) added", end.made) if end.made else there).format(title=title)
        if is_alone(self._session, step):
            return (_tr("{title}: done") if found else _tr("{title}: nothing found")).format(title=title)
        if end is not None and end.answered:
            return _tr("{title}: {rows} with an answer").format(title=title, rows=words.rows(end.answered))
        if end is not None and (end.brought or end.before):
            told = [_tr("{title}: {found}").format(title=title, found=self._added_by(step, end))]
            return ".\n".join([*told, *self._before(step, end)])
        return counted("{title}: %Ln row(s) found", found).format(title=title)

    def _added_by(self, step: StepProgress, end: StepEnd) -> str:
        """How many rows a step has added under those that it asked; what stood there before is not its own."""
        if not end.brought:
            return _tr("Nobody new was found") if self._finds_people(step) else _tr("Nothing new was found")
        if self._session.reader.sheet_by_id(step.sheet_id).key == _COMPANIES:
            return self._new_at(step, end).format(companies=words.companies(end.at))
        return self._new_for(step, end).format(rows=words.rows(end.at))

    def _new_at(self, step: StepProgress, end: StepEnd) -> str:
        people, found = self._finds_people(step), end.brought
        if end.before:
            return counted(
                "%Ln new person(s) found at {companies}" if people else "%Ln new row(s) found at {companies}", found
            )
        return counted("%Ln person(s) found at {companies}" if people else "%Ln row(s) found at {companies}", found)

    def _new_for(self, step: StepProgress, end: StepEnd) -> str:
        people, found = self._finds_people(step), end.brought
        if end.before:
            return counted("%Ln new person(s) found for {rows}" if people else "%Ln new row(s) found for {rows}", found)
        return counted("%Ln person(s) found for {rows}" if people else "%Ln row(s) found for {rows}", found)

    def _before(self, step: StepProgress, end: StepEnd) -> list[str]:
        """How many stood there already, as one sentence; none where nobody did."""
        if not end.before:
            return []
        if self._finds_people(step):
            return [counted("%Ln person(s) found earlier stay in the list", end.before)]
        return [counted("%Ln row(s) found earlier stay in the list", end.before)]

    def _finds_people(self, step: StepProgress) -> bool:
        return bool(fields_made(self._session.actions[step.action]) & PERSON_FIELDS)


def _tr(text: str) -> str:
    return QCoreApplication.translate("run_end", text)
