"""Big invented lists for measuring, and the measures."""

import csv
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from rowcall.formats.write_workbook import SheetOut, write_workbook
from rowcall.importing.load import load
from rowcall.model.import_plans import ImportPlan
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.project.file import Project

HEADERS = (
    *("First Name", "Last Name", "Title", "Company", "Website", "Company Linkedin Url", "Person Linkedin Url"),
    *("Email", "Phone", "Country", "Code client", "Departments", "Notes", "Keywords"),
)
NAMES = ("Müller", "Société", "東京", "O'Neil", "Łódź", "Ångström", "Garcia", "Nguyen", "Smith", "Петров")


def invented_rows(count: int) -> Iterator[list[str]]:
    """14 text columns: several scripts, quotes in every tenth row, two lines in a cell of every fifth."""
    dice = random.Random(7)  # noqa: S311 (repeatable, no secret)
    for number in range(count):
        first, last = dice.choice(NAMES), dice.choice(NAMES)
        yield [
            first,
            last,
            f"VP {dice.choice(NAMES)}, Sales",
            f'{last} "Sons" {number}' if number % 10 == 0 else f"{last} & Sons {number}",
            f"https://www.{number}company.example",
            f"https://www.linkedin.com/company/company-{number}",
            f"https://www.linkedin.com/in/person-{number}",
            f"p{number}@company{number}.example",
            f"+33 6 {number:08d}",
            dice.choice(("France", "Deutschland", "España")),
            f"{number:07d}",
            dice.choice(("Sales", "Ventes", "Vertrieb")),
            f"line one {number}\nline two" if number % 5 == 0 else f"note {number} lorem ipsum dolor",
            f"alpha, beta; gamma {first}",
        ]


def write_list(path: Path, count: int) -> Path:
    """The list as a CSV."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(HEADERS)
        writer.writerows(invented_rows(count))
    return path


def write_workbook_list(path: Path, count: int) -> Path:
    """The list as a workbook."""
    write_workbook(path, [SheetOut("list", HEADERS, lambda: invented_rows(count))])
    return path


def seconds(job: Callable[[], object], times: int = 1) -> float:
    """The best of several runs: what other programs on the machine take is not ours to measure."""
    best = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        job()
        best = min(best, time.perf_counter() - start)
    return best


class Loader:
    """Loads the same plan again and again, each time into a new project."""

    def __init__(self, plan: ImportPlan, folder: Path) -> None:
        self._plan, self._folder, self._number = plan, folder, 0

    def __call__(self, reading: Reading = UNWATCHED) -> Path:
        self._number += 1
        path = self._folder / f"{self._number}.rowcall"
        project = Project.create(path, host="api.rowcall.example", practice=True)
        try:
            load(self._plan, project, reading)
        finally:
            project.close()
        return path
