"""Whom the rows of a list stand for: to put them on the do-not-contact list, or to tell who of them is on it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rowcall.formats.recognise import format_of
from rowcall.importing.guess import preview
from rowcall.importing.load import plan_from
from rowcall.importing.sieve import Kept, Sieve
from rowcall.memory.coverage import Coverage, Judge
from rowcall.memory.vault import Vault
from rowcall.model.contact_keys import subject_of_text
from rowcall.model.do_not_contact import Mark, OnList, Subject, mark_of
from rowcall.model.fields import Field
from rowcall.model.import_plans import ImportPlan
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.model.sheets import Column, Origin, Sheet

UNCLEAR_SHOWN = 3
NAMELESS_SHOWN = 3


@dataclass(slots=True)
class Subjects:
    """Whom a list stands for.

    Attributes:
        found: Each of them, as often as the list has them.
        unusable: Rows that name nobody.
        nameless: What stands in the first few of these.
        not_marked: Rows that the list itself says may be contacted.
    """

    found: list[Subject] = field(default_factory=list)
    unusable: int = 0
    nameless: list[str] = field(default_factory=list)
    not_marked: int = 0


def subjects_of_file(path: Path) -> Subjects:
    """Read whom a file lists; where it has a do-not-contact column, only those whom that column marks.

    Raises:
        FileProblem: If it is no table, or cannot be read.
    """
    plan = plan_from(preview(path))
    judge = Judge(plan_columns(plan))
    subjects = Subjects()
    for _number, cells in _kept(plan, UNWATCHED):
        subject = judge.names(cells).subject(of_people=judge.of_people) or _of_a_single_cell(cells)
        if judge.has_marks and not judge.marked(cells):
            subjects.not_marked += 1
        elif subject is None:
            subjects.unusable += 1
            if len(subjects.nameless) < NAMELESS_SHOWN:
                subjects.nameless.append(" ".join(filter(None, cells)))
        else:
            subjects.found.append(subject)
    return subjects


def on_list(plan: ImportPlan, vault: Vault | None, reading: Reading = UNWATCHED) -> OnList:
    """How many rows of an import must not be contacted; reads the whole file, as inspecting it does.

    Raises:
        FileProblem: If it cannot be read.
        ImportCancelled: If it was stopped.
        MemoryProblem: If the do-not-contact list cannot be read.
    """
    columns = plan_columns(plan)
    judge, coverage = Judge(columns), Coverage(vault)
    marks = [place for place, column in enumerate(columns) if column.field is Field.DO_NOT_CONTACT]
    if coverage.idle(judge):
        return OnList(0, 0)
    sheet = Sheet(0, plan.sheet_key, "", columns, 0)
    coverage.learn([(sheet, lambda _judge: _kept(plan, reading))])
    rows = marked = 0
    unclear: Counter[str] = Counter()
    for number, cells in _kept(plan, reading):
        rows += bool(coverage.note(0, judge, number, cells))
        marked += bool(judge.marked(cells))
        unclear.update(cells[place].strip() for place in marks if mark_of(cells[place]) is Mark.UNCLEAR)
    header = columns[marks[0]].header if marks else ""
    said = tuple(text for text, _count in unclear.most_common(UNCLEAR_SHOWN))
    return OnList(rows, marked, header, said, companies=not judge.of_people)


def plan_columns(plan: ImportPlan) -> tuple[Column, ...]:
    """The columns of the sheet that an import would make."""
    return tuple(
        Column(number, new.header, new.header, new.field, Origin.IMPORTED, rank=new.rank)
        for number, new in enumerate(plan.columns, start=1)
    )


def _kept(plan: ImportPlan, reading: Reading) -> Iterator[Kept]:
    rows = format_of(plan.dialect).batches(plan.path, plan.dialect, plan.headers, reading)
    for batch in Sieve(reading).keep(rows):
        yield from batch


def _of_a_single_cell(cells: Sequence[str]) -> Subject | None:
    """A row with one filled cell may name somebody whatever its column is taken for: lists mix addresses and sites."""
    filled = [text for text in cells if text.strip()]
    return subject_of_text(filled[0]) if len(filled) == 1 else None
