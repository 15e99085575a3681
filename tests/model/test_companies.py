from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.companies import COMPANY_OUTPUTS, FoundCompanies, company_values, is_known, read_companies

BLOCK = {
    "name": "Norvane Analytics SAS",
    "cleaned_name": "Norvane Analytics",
    "website": "https://www.norvane.example/",
    "location": "Lyon, France",
    "industry": "Software Development",
    "headquarters": "Lyon, Auvergne-Rhone-Alpes, France",
    "description": "Forecasting software for distributors.",
    "linkedin_url": "https://www.linkedin.com/company/90412277",
    "employee_range": "51-200",
    "company_profile_picture": "https://media.example.com/norvane.png",
}
PREVIEW = {
    "company_name": "Norvane Analytics",
    "industry": "Software Development",
    "linkedin_id": "90412277",
    "linkedin_url": "https://www.linkedin.com/company/90412277",
}


def test_the_block_of_ten_keys() -> None:
    assert company_values(BLOCK) == {
        "company_name": "Norvane Analytics",
        "company_domain": "norvane.example",
        "company_linkedin_url": "https://www.linkedin.com/company/90412277",
        "company_linkedin_id": "90412277",
        "industry": "Software Development",
        "company_size": "51-200",
        "company_location": "Lyon, France",
        "headquarters": "Lyon, Auvergne-Rhone-Alpes, France",
        "company_description": "Forecasting software for distributors.",
    }
    assert company_values(BLOCK).keys() < {output.key for output in COMPANY_OUTPUTS}


@pytest.mark.parametrize(
    ("block", "values"),
    [
        ({"linkedin_id": 90412277}, ("90412277", "https://www.linkedin.com/company/90412277")),
        ({"linkedin_url": "linkedin.com/company/norvane"}, ("", "https://linkedin.com/company/norvane")),
        ({"linkedin_id": "n/a", "linkedin_url": "https://norvane.example"}, ("", "")),
        (
            {"linkedin_url": "https://www.linkedin.com/sales/company/7"},
            ("7", "https://www.linkedin.com/sales/company/7"),
        ),
        ({"linkedin_id": None, "linkedin_url": None}, ("", "")),
    ],
)
def test_how_linkedin_knows_it(block: dict[str, Any], values: tuple[str, str]) -> None:
    found = company_values(block)
    assert (found.get("company_linkedin_id", ""), found.get("company_linkedin_url", "")) == values


def test_an_item_of_a_list() -> None:
    item = {"company_name": "Norvane", "company_website": "https://norvane.example", "linkedin_id": "90412277"}
    assert company_values(item)["company_domain"] == "norvane.example"


@pytest.mark.parametrize(
    ("body", "known"), [({}, False), ({"custom": {"a": 1}}, False), (PREVIEW, True), (BLOCK, True)]
)
def test_what_tells_of_a_company(body: dict[str, Any], known: bool) -> None:
    assert is_known(body) is known


def rows(*messages: list[dict[str, Any]]) -> tuple[list[dict[str, str]], FoundCompanies]:
    """The rows as a sheet would have them: what is first said of a cell stands."""
    found, cells = FoundCompanies(), dict[str, dict[str, str]]()
    for message in messages:
        for row in found.take(message):
            cells.setdefault(row.key, {}).update(row.values)
    return list(cells.values()), found


def test_a_preview_and_what_is_sent_later_are_one_company() -> None:
    (row,), found = rows([PREVIEW], [{**BLOCK, "linkedin_id": "90412277"}], [BLOCK])
    assert (row["company_domain"], row["company_linkedin_id"], found.count) == ("norvane.example", "90412277", 1)


def test_one_that_is_sent_with_its_page_alone_is_known_by_its_name() -> None:
    by_page = {**BLOCK, "linkedin_url": "https://www.linkedin.com/company/norvane"}
    (row,), _found = rows([PREVIEW], [by_page], [by_page])
    assert row["company_domain"] == "norvane.example"
    assert row["company_linkedin_id"] == "90412277"


def test_companies_of_one_name_are_not_mixed() -> None:
    one, other = {"name": "Nova", "linkedin_id": "1"}, {"name": "Nova", "linkedin_id": "2"}
    assert len(rows([one, other])[0]) == 2
    pages = [
        {"name": "Nova", "linkedin_url": f"https://www.linkedin.com/company/{slug}"} for slug in ("nova", "nova-2")
    ]
    assert len(rows(pages)[0]) == 2
    assert len(rows([one, other], pages[:1])[0]) == 3, "nobody can tell which of the two it is"


def test_nothing_new_makes_no_row() -> None:
    found = FoundCompanies()
    assert len(found.take([BLOCK])) == 1
    assert found.take([BLOCK, PREVIEW]) == ()
    assert found.take([{}, {"industry": "Software Development"}]) == ()


@given(st.lists(st.sampled_from([PREVIEW, BLOCK, {"name": "Nova"}, {"linkedin_id": "7"}]), max_size=12), st.data())
def test_how_messages_are_cut_changes_nothing(blocks: list[dict[str, Any]], data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(blocks)))
    assert rows(blocks)[0] == rows(blocks[:cut], blocks[cut:])[0]


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ({"id": "i", "status": "FINISHED", "companies": [BLOCK, PREVIEW]}, 2),
        ({"id": "i", "status": "FINISHED", "companies": []}, 0),
        ({"search": {"status": "ONGOING"}, "accounts": [BLOCK]}, 1),
        ([BLOCK, {"lead": {}, "company": PREVIEW}], 2),
        (BLOCK, 1),
        ({"id": "i", "status": "ONGOING"}, None),
        ({"id": "i", "name": "Q3 targets", "linkedin_id": "7358"}, None),
        (None, None),
        ("text", None),
    ],
)
def test_where_companies_stand(body: Any, count: int | None) -> None:
    found = read_companies(body)
    assert (None if found is None else len(found)) == count


@pytest.mark.parametrize("body", [["text", BLOCK], {"companies": [None, BLOCK, {"company": "Norvane"}]}])
def test_what_is_no_company_is_passed_over(body: Any) -> None:
    assert read_companies(body) == (BLOCK,)
