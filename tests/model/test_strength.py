"""What rows are known by, and what one more column would bring."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.action import Action, Output, Part
from rowcall.model.fields import Field
from rowcall.model.sheets import LAST_RANK, Column, Origin
from rowcall.model.strength import OF_COMPANIES, OF_PEOPLE, Gain, Identifier, Recogniser, Strength, dots
from rowcall.model.strength_count import StrengthCount

PROFILE = "https://www.linkedin.com/in/ines-keld"
PEOPLE = (Field.FIRST_NAME, Field.LAST_NAME, Field.FULL_NAME, Field.LINKEDIN_URL, Field.EMAIL)
PEOPLE += (Field.PERSONAL_EMAIL, Field.COMPANY_NAME, Field.COMPANY_DOMAIN)
COMPANIES = (Field.COMPANY_NAME, Field.COMPANY_DOMAIN, Field.COMPANY_LINKEDIN_URL, Field.COMPANY_LINKEDIN_ID)
TEXTS = {
    Field.FIRST_NAME: "Ines",
    Field.LAST_NAME: "Keld",
    Field.FULL_NAME: "Ines Keld",
    Field.LINKEDIN_URL: PROFILE,
    Field.EMAIL: "ines@norvane.example",
    Field.PERSONAL_EMAIL: "ines@gmail.com",
    Field.COMPANY_NAME: "Norvane",
    Field.COMPANY_DOMAIN: "norvane.example",
    Field.COMPANY_LINKEDIN_URL: "https://www.linkedin.com/company/norvane",
    Field.COMPANY_LINKEDIN_ID: "1234",
}
JUNK = ("", "-", "n/a", "https://www.linkedin.com/", "Dr.", "?!", "12", "norvane", "@", "www.norvane.example")
NAMED = frozenset({Field.FIRST_NAME, Field.LAST_NAME})


def columns(*fields: Field | None) -> list[Column]:
    return [Column(number, f"H{number}", "", field, Origin.IMPORTED) for number, field in enumerate(fields, 1)]


def known_by(fields: Sequence[Field], cells: Sequence[str]) -> Identifier:
    return Recogniser(columns(*fields)).identifier(cells)


def an_action(key: str = "look") -> Action:
    """It finds a number by the profile, or an address by name and company."""
    needs = (frozenset({Field.LINKEDIN_URL}), NAMED | {Field.COMPANY_NAME})
    parts = (
        Part("address", "Address", (Output("address", "Address", Field.EMAIL),), needs, (Field.EMAIL,)),
        Part("number", "Number", (Output("number", "Number"),), needs[:1], (Field.PHONE,)),
    )

    return Action(
        key=key,
        title="Look",
        help="",
        parts=parts,
        options=(),
        steps=lambda _ask: iter(()),  # type: ignore[arg-type,return-value]  # it is declared, never carried out
        charges=lambda _ask: (),
        identity=lambda _ask: "",
        lacks=lambda _ask: "",
    )


def counted(columns: Sequence[Column], rows: Sequence[Sequence[str]], *actions: Action) -> Strength:
    count = StrengthCount(columns, actions)
    count.add(rows)
    return count.result()


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (("Ines Keld", PROFILE, "ines@norvane.example", "Norvane", ""), Identifier.PROFILE),
        (("Ines Keld", "", "ines@norvane.example", "Norvane", ""), Identifier.EMAIL),
        (
            ("Ines Keld", "https://www.linkedin.com/company/norvane", "ask her", "Norvane", ""),
            Identifier.NAME_AND_COMPANY,
        ),
        (("Ines Keld", "", "", "Norvane", "https://norvane.example/team"), Identifier.NAME_AND_DOMAIN),
        (("Ines", "", "n/a", "Norvane", "norvane.example"), Identifier.NOTHING),
        (("Ines Keld", "", "", "", "-"), Identifier.NOTHING),
    ],
)
def test_a_person_is_known_by_the_best_that_is_usable(cells: Sequence[str], expected: Identifier) -> None:
    fields = (Field.FULL_NAME, Field.LINKEDIN_URL, Field.EMAIL, Field.COMPANY_NAME, Field.COMPANY_DOMAIN)
    assert known_by(fields, cells) is expected


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (("Norvane", "norvane.example", "linkedin.com/company/norvane", ""), Identifier.COMPANY_PAGE),
        (("Norvane", "norvane.example", PROFILE, "1234.0"), Identifier.COMPANY_PAGE),
        (("Norvane", "www.norvane.example", PROFILE, ""), Identifier.COMPANY_DOMAIN),
        (("Norvane", "none", "", ""), Identifier.COMPANY_NAME),
        (("", "", "", ""), Identifier.NOTHING),
    ],
)
def test_a_company_is_known_by_the_best_that_is_usable(cells: Sequence[str], expected: Identifier) -> None:
    assert known_by(COMPANIES, cells) is expected


def test_columns_that_stand_behind_count_where_the_first_is_empty() -> None:
    first, second = columns(Field.LINKEDIN_URL, Field.LINKEDIN_URL)
    behind = Column(second.id, second.header, "", second.field, Origin.IMPORTED, rank=LAST_RANK)
    result = counted([first, behind], [("", PROFILE), (PROFILE, ""), ("", "-")])
    assert (result.counts[Identifier.PROFILE], result.counts[Identifier.NOTHING]) == (2, 1)


@given(st.booleans(), st.data())
def test_one_more_column_never_weakens_a_row(of_people: bool, data: st.DataObject) -> None:
    some = PEOPLE if of_people else COMPANIES
    fields = data.draw(st.lists(st.sampled_from(some), unique=True, min_size=1))
    cells = [data.draw(st.sampled_from((TEXTS[field], *JUNK))) for field in fields]
    more = data.draw(st.sampled_from(some))
    text = data.draw(st.sampled_from((TEXTS[more], *JUNK)))
    kind = (Field.TITLE, Field.LINKEDIN_URL) if of_people else ()  # so that it stays what it is
    before = columns(*fields, *kind)
    behind = Column(99, "More", "", more, Origin.IMPORTED, rank=2)
    row = [*cells, *("" for _field in kind)]
    now, then = Recogniser(before).identifier(row), Recogniser([*before, behind]).identifier([*row, text])
    assert dots(then) >= dots(now)


@given(st.lists(st.tuples(*(st.sampled_from((TEXTS[field], *JUNK)) for field in PEOPLE)), max_size=20))
def test_every_row_is_counted_once(rows: list[tuple[str, ...]]) -> None:
    action = an_action()
    result = counted(columns(*PEOPLE), rows, action)
    assert tuple(result.counts) == tuple(OF_PEOPLE)
    assert result.rows == len(rows)
    for part in result.parts:
        assert part.askable + part.filled <= len(rows)
        assert all(0 < gain.rows <= len(rows) - part.askable - part.filled for gain in part.gains)


def test_what_one_more_column_would_bring_is_told_of_each_part() -> None:
    fields = (Field.FIRST_NAME, Field.LAST_NAME, Field.COMPANY_NAME, Field.LINKEDIN_URL, Field.EMAIL)
    rows = [
        ("Ines", "Keld", "Norvane", "", ""),
        ("Tomas", "", "Norvane", "", ""),
        ("", "", "Norvane", "", ""),
        ("Awa", "Lund", "Norvane", PROFILE, ""),
        ("", "", "", "", "awa@norvane.example"),
        ("", "", "", "", ""),
    ]
    address, number = counted(columns(*fields), rows, an_action()).parts_of("look")
    assert (address.askable, address.filled) == (2, 1)
    assert address.gains == (Gain(Field.LINKEDIN_URL, 3), Gain(Field.FULL_NAME, 2), Gain(Field.LAST_NAME, 1))
    assert (number.askable, number.filled, number.gains) == (1, 0, (Gain(Field.LINKEDIN_URL, 5),))


def test_what_an_action_has_found_is_no_reason_to_ask_it() -> None:
    own = Column(3, "url", "", Field.LINKEDIN_URL, Origin.ADDED, "url", "look")
    sheet = [*columns(Field.FULL_NAME, Field.PHONE), own]
    result = counted(sheet, [("Ines Keld", "", PROFILE)], an_action(), an_action("other"))
    assert [part.askable for part in result.parts] == [0, 0, 1, 1]
    assert result.counts[Identifier.PROFILE] == 1


def test_a_list_of_companies_tells_of_companies() -> None:
    result = counted(columns(*COMPANIES), [("Norvane", "", "", ""), ("", "norvane.example", "", "")])
    assert not result.of_people
    assert result.counts == dict.fromkeys(OF_COMPANIES, 0) | {Identifier.COMPANY_NAME: 1, Identifier.COMPANY_DOMAIN: 1}
