"""Projects in which people were found, written by the functions that a run writes with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.support.projects import begin, fill

from rowcall.catalogue import catalogue
from rowcall.likeness.cards import Cards
from rowcall.likeness.doubtful import find_doubtful
from rowcall.model.fields import Field
from rowcall.model.plans import StepPlan
from rowcall.model.review import Card, Doubtful, Kind
from rowcall.model.sheets import Sheet
from rowcall.project import rows
from rowcall.project.file import Project

COMPANIES = (("Company", Field.COMPANY_NAME), ("Site", Field.COMPANY_DOMAIN))
PEOPLE = (
    *(("First", Field.FIRST_NAME), ("Last", Field.LAST_NAME), ("Company", Field.COMPANY_NAME)),
    *(("Site", Field.COMPANY_DOMAIN), ("Profile", Field.LINKEDIN_URL)),
)
LOOKED_FOR = StepPlan("find_people", {"job_titles": ("VP Sales",), "limit": 3}, ("people",))


@dataclass
class Reviewed:
    """A project, and what is doubtful in it."""

    project: Project

    def sheet(self, key: str) -> Sheet:
        sheet = self.project.reader.sheet(key)
        assert sheet is not None
        return sheet

    def write(self, key: str, row_id: int, cells: Mapping[str, str]) -> None:
        """Write what an answer says, by output key."""
        sheet = self.sheet(key)
        by_key = {column.key: column.id for column in sheet.columns if column.action}
        wanted = {by_key[name]: text for name, text in cells.items()}
        self.project.write_now(lambda connection: rows.write_cells(connection, sheet.id, row_id, wanted))

    def found(self, parent: int, key: str, cells: Mapping[str, str]) -> int:
        """Add somebody who was found under a row; the id of the new row."""
        sheet = self.sheet("people")
        by_key = {column.key: column.id for column in sheet.columns}
        wanted = {by_key[name]: text for name, text in cells.items()}
        added = self.project.write_now(
            lambda connection: rows.add_found(connection, sheet.id, parent, parent, key, wanted)
        )
        assert added is not None
        return added

    def doubtful(self) -> list[Doubtful]:
        return find_doubtful(self.project.reader, catalogue(), lambda _doubtful: False)

    def kinds(self) -> list[tuple[Kind, int]]:
        return [(doubtful.kind, doubtful.row_id) for doubtful in self.doubtful()]

    def card(self) -> Card:
        """The only one there is."""
        (doubtful,) = self.doubtful()
        card = Cards(self.project.reader, catalogue()).card(doubtful)
        assert card is not None
        return card


def _empty(path: Path) -> Project:
    return Project.create(path, host="norvane.example", practice=False)


@pytest.fixture
def people_found(tmp_path: Path) -> Iterator[Reviewed]:
    """Two companies of which people were looked for: VP Sales."""
    project = _empty(tmp_path / "companies.rowcall")
    fill(project, COMPANIES, [("Norvane", "norvane.example"), ("Ostrel", "ostrel.example")], "companies")
    begin(project, LOOKED_FOR)
    yield Reviewed(project)
    project.close()


@pytest.fixture
def contacts(tmp_path: Path) -> Iterator[Reviewed]:
    """Two people whose e-mail and profile were asked for."""
    project = _empty(tmp_path / "contacts.rowcall")
    there = [
        ("Jane", "Caldeira", "Norvane", "norvane.example", "https://www.linkedin.com/in/jane-example"),
        ("Mark", "Ostrander", "Ostrel", "ostrel.example", "https://www.linkedin.com/in/mark-example"),
    ]
    fill(project, PEOPLE, there)
    begin(project, StepPlan("enrich_contact", {"delivery": "sync"}, ("email", "phone")))
    begin(project, StepPlan("enrich_profile", {}, ("profile",)))
    yield Reviewed(project)
    project.close()
