"""Takes the rows of a file into a project, as the user agreed to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from rowcall.errors import FileProblem
from rowcall.formats.recognise import format_of
from rowcall.importing.agree import plan_import
from rowcall.importing.sieve import Kept, Sieve
from rowcall.importing.wide import MOST_COLUMNS, places_kept
from rowcall.model.import_plans import ImportCount, ImportPlan, Preview
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.model.tidying import tidier_of_plan
from rowcall.project.file import Project
from rowcall.project.loader import keep_count, keep_set_aside, load_sheet
from rowcall.project.tidied import COUNTRY

SHEET_TITLES = {"companies": "Companies", "contacts": "Contacts"}


def plan_from(preview: Preview) -> ImportPlan:
    """The import that a preview proposes, to be agreed to or changed."""
    return plan_import(preview, {}, preview.contacts)


def load(plan: ImportPlan, project: Project, reading: Reading = UNWATCHED) -> ImportCount:
    """Read the file into a sheet of the project; blocks.

    Every cell is kept as the file has it, of as many columns as a sheet can have. Rows that are blank, broken or equal
    to an earlier one are set aside and kept beside the sheet.

    Args:
        plan: What to read and what its columns mean.
        project: Where to.
        reading: What is told how far it is, and can stop it.

    Raises:
        FileProblem: If the file cannot be read to its end, or has no rows.
        ImportCancelled: If it was stopped; the project is to be discarded.
        ProjectProblem: If the project cannot be written.
    """
    sieve = Sieve(reading)
    title = SHEET_TITLES.get(plan.sheet_key, plan.sheet_key.capitalize())
    rows: Iterator[Kept] = chain.from_iterable(_kept_rows(plan, sieve, reading))
    tidier = tidier_of_plan(plan)
    if tidier.makes:
        rows = ((number, tidier.widened(cells)) for number, cells in rows)
        project.keep_fact(COUNTRY, plan.country)
    columns = tidier.columns
    if len(columns) > MOST_COLUMNS:
        places = places_kept(columns)
        columns = tuple(columns[place] for place in places)
        rows = ((number, [cells[place] for place in places]) for number, cells in rows)
    sheet = load_sheet(project, plan.sheet_key, title, columns, rows)
    count = sieve.count()
    keep_set_aside(project, sheet.id, sieve.set_aside)
    keep_count(project, sheet.id, count, plan.path.name, plan.dialect.header_row + 1, plan.headers)
    return count


def _kept_rows(plan: ImportPlan, sieve: Sieve, reading: Reading) -> Iterator[list[Kept]]:
    """The rows to keep; a list without any is refused before the project counts as made."""
    yield from sieve.keep(format_of(plan.dialect).batches(plan.path, plan.dialect, plan.headers, reading))
    if not sieve.count().rows:
        raise FileProblem(f"{plan.path.name} has no rows.", "Choose a list with at least one row.")
