"""Rows that are also in a list of another project: by what they are found, and which of several is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.projects import Headers, fill, project_with

from rowcall.errors import ImportCancelled
from rowcall.likeness.elsewhere import find_elsewhere
from rowcall.likeness.keyed import Source
from rowcall.model.duplicates import Alike, Match
from rowcall.model.fields import Field
from rowcall.model.reading import UNWATCHED, Reading
from rowcall.project.file import Project

PEOPLE: Headers = (
    *(("Name", Field.FULL_NAME), ("Company", Field.COMPANY_NAME), ("Mail", Field.EMAIL)),
    *(("Profile", Field.LINKEDIN_URL), ("Site", Field.COMPANY_DOMAIN)),
)
COMPANIES: Headers = (("Company", Field.COMPANY_NAME), ("Site", Field.COMPANY_DOMAIN))
JANE = ("Jane Caldeira", "Norvane", "jane@norvane.example", "", "")
EVERYTHING = frozenset(Alike)
Look = Callable[..., list[Match]]


@pytest.fixture
def look(tmp_path: Path) -> Iterator[Look]:
    """Holds rows against those of another project."""
    projects = [
        Project.create(tmp_path / name, host="norvane.example", practice=False)
        for name in ("mine.rowcall", "other.rowcall")
    ]

    def held(
        mine: Sequence[Sequence[str]],
        theirs: Sequence[Sequence[str]],
        headers: Headers = PEOPLE,
        other: Headers = PEOPLE,
        reading: Reading = UNWATCHED,
    ) -> list[Match]:
        sides = [
            Source(project.reader, fill(project, head, rows))
            for project, head, rows in zip(projects, (headers, other), (mine, theirs), strict=True)
        ]
        return list(find_elsewhere(sides[0], sides[1:], EVERYTHING, reading))

    yield held
    for project in projects:
        project.close()


def pairs(matches: Sequence[Match]) -> list[tuple[int, int, tuple[Alike, ...]]]:
    return [(match.row_id, match.there[1], match.alike) for match in matches]


def test_by_an_address_and_by_names(look: Look) -> None:
    mine = [
        JANE,
        ("Mark Ostrander", "Ostrel", "", "", ""),
        ("Ida Lund", "Kelmar", "", "", ""),
        ("Ole Brandt", "Brumeval", "", "", ""),
    ]
    theirs = [("Ida Lundt", "Kelmar", "", "", ""), ("Mark Ostrander", "OSTREL GmbH", "", "", ""), JANE]
    assert pairs(look(mine, theirs)) == [
        (1, 3, (Alike.EMAIL, Alike.NAME)),
        (2, 2, (Alike.NAME,)),
        (3, 1, (Alike.NEAR,)),
    ]


def test_rows_that_are_twice_on_one_side_alone_are_not_told(look: Look) -> None:
    assert look([JANE, JANE], [("Ida Lund", "Kelmar", "", "", "")] * 2) == []


def test_both_of_two_equal_rows_are_told(look: Look) -> None:
    assert pairs(look([JANE, JANE], [JANE])) == [(1, 1, (Alike.EMAIL, Alike.NAME)), (2, 1, (Alike.EMAIL, Alike.NAME))]


def test_the_likeliest_is_told(look: Look) -> None:
    mine = [("Jane Caldeira", "Norvane", "", "linkedin.com/in/jane-example", "")]
    theirs = [
        ("Jane Caldeira", "Norvane", "", "", ""),
        ("J. C.", "Kelmar", "", "https://www.linkedin.com/in/jane-example/", ""),
    ]
    assert pairs(look(mine, theirs)) == [(1, 2, (Alike.PROFILE,))]


def test_one_name_with_two_profiles_is_two_people(look: Look) -> None:
    mine = [("Jane Caldeira", "Norvane", "", "linkedin.com/in/jane-1", "")]
    theirs = [("Jane Caldeira", "Norvane", "", "linkedin.com/in/jane-2", "")]
    assert look(mine, theirs) == []


def test_peoples_companies_are_held_against_a_list_of_companies_and_the_other_way(look: Look) -> None:
    people = [("Jane Caldeira", "Norvane SAS", "", "", ""), ("Ida Lund", "Kelmar", "", "", "www.kelmar.example/de")]
    companies = [("Kelmar Holding", "kelmar.example"), ("Norvane", ""), ("Ostrel", "ostrel.example")]
    by_both = (2, 1, (Alike.DOMAIN, Alike.NAME))
    assert pairs(look(people, companies, PEOPLE, COMPANIES)) == [by_both, (1, 2, (Alike.NAME,))]
    assert [match.row_id for match in look(companies, people, COMPANIES, PEOPLE)] == [1, 2]


def test_what_is_equal_beside_is_told_and_makes_it_surer(look: Look) -> None:
    mine = [("Norvane", "norvane.example"), ("Ostrel", "ostrel.example")]
    theirs = [("NORVANE SAS", "www.norvane.example"), ("Kelmar", "ostrel.example")]
    found = look(mine, theirs, COMPANIES, COMPANIES)
    assert [(match.alike, match.sureness) for match in found] == [
        ((Alike.DOMAIN, Alike.NAME), 99),
        ((Alike.DOMAIN,), 95),
    ]


def test_it_can_be_stopped(look: Look) -> None:
    reading = Reading()
    reading.stop()
    with pytest.raises(ImportCancelled):
        look([JANE] * 3000, [JANE] * 3000, reading=reading)


mails = st.lists(st.sampled_from(["", *(f"p{n}@norvane.example" for n in range(6))]), min_size=1, max_size=12)


@settings(max_examples=15, deadline=None)
@given(mine=mails, theirs=mails)
def test_exactly_those_whose_address_is_there(
    tmp_path_factory: pytest.TempPathFactory, mine: list[str], theirs: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("sides")
    head: Headers = (("Name", Field.FULL_NAME), ("Mail", Field.EMAIL))
    with (
        project_with(folder / "a.rowcall", head, [("", mail) for mail in mine]) as here,
        project_with(folder / "b.rowcall", head, [("", mail) for mail in theirs]) as there,
    ):
        sides = [Source(project.reader, project.reader.sheets()[0]) for project in (here, there)]
        found = find_elsewhere(sides[0], sides[1:], {Alike.EMAIL})
    wanted = {row: theirs.index(mail) + 1 for row, mail in enumerate(mine, 1) if mail and mail in theirs}
    assert {match.row_id: match.there[1] for match in found} == wanted
