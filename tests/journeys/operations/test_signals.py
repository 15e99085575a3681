"""What people do on LinkedIn, as a rep meets it: listed, linked to the list, refused in each documented way."""

import pytest
from tests.support.operations import Bench, Refused, meet, of_key, of_row, too_fast

FEED = "POST /api/v2/intents/leads/"
PEOPLE = [
    {"First name": "Ana", "Last name": "Moro", "LinkedIn": "https://www.linkedin.com/in/ana-moro-example"},
    {"First name": "Luc", "Last name": "Betz", "LinkedIn": "https://www.linkedin.com/in/luc-betz-example"},
]
COMPANY = [{"Company": "Norvane", "Company LinkedIn URL": "https://www.linkedin.com/company/norvane"}]
KINDS = ("posts", "comments", "reactions", "connections")


def recipe(action: str, *more: str) -> str:
    limit = ("limit = 4",) if action != "connections" else ()
    return "\n".join(["[[step]]", f'action = "{action}"', *limit, *more, ""])


@pytest.mark.parametrize("kind", KINDS)
def test_what_each_person_does_stands_on_a_sheet_of_its_own(bench: Bench, kind: str) -> None:
    ran = bench.run(recipe(kind), PEOPLE)
    assert ran.code == 0, ran.err
    assert ran.sheets() == ["contacts", kind]
    listed = ran.sheet("contacts")
    assert [row[f"{kind}_status"] for row in listed] == [
        "found" if int(row[f"{kind}_found"]) else "not_found" for row in listed
    ]
    assert sum(int(row[f"{kind}_found"]) for row in listed) == len(ran.rows) > 0
    assert {(row["source_row"], row["source_name"]) for row in ran.rows} <= {("1", "Ana Moro"), ("2", "Luc Betz")}
    assert len(ran.sent(FEED + kind)) == 2
    assert ran.charged == (2 if kind == "connections" else len(ran.rows))


@pytest.mark.parametrize(
    ("kind", "filled"),
    [
        ("posts", ("author", "author_url", "content", "published_at", "post_url", "engagement_count", "urn")),
        ("comments", ("author", "author_url", "comment_text", "commented_at", "comment_url", "post_url", "urn")),
        ("reactions", ("reaction_type", "reacted_at", "post_url", "author", "author_url", "urn")),
        ("connections", ("full_name", "headline", "linkedin_url")),
    ],
)
def test_every_cell_of_an_entry_is_filled(bench: Bench, kind: str, filled: tuple[str, ...]) -> None:
    option = "linkedin_url" if kind == "posts" else "linkedin_profile_url"
    ran = bench.run(recipe(kind, f'{option} = "{PEOPLE[0]["LinkedIn"]}"'))
    assert ran.code == 0, ran.err
    assert ran.sheets() == ["searches", kind]
    assert ran.rows and all(row[key] for row in ran.rows for key in filled)
    if kind != "connections":
        assert len(ran.rows) <= 4


def test_posts_of_companies_of_the_last_days(bench: Bench) -> None:
    ran = bench.run(recipe("posts", 'posted_within = "last_30_days"'), COMPANY)
    assert ran.code == 0, ran.err
    assert ran.sent(FEED + "posts") == [
        {"linkedin_url": COMPANY[0]["Company LinkedIn URL"], "limit": 4, "posted_within": "last_30_days"}
    ]
    assert {row["source_name"] for row in ran.rows} <= {"Norvane"}


def test_a_page_that_linkedin_does_not_have_is_not_found(bench: Bench) -> None:
    ran = bench.run(recipe("posts"), [{"LinkedIn": "https://www.linkedin.com/in/unknown-example", "First name": "Ana"}])
    (row,) = ran.sheet("contacts")
    assert (row["posts_status"], ran.charged) == ("not_found", 0)
    assert row["posts_note"].startswith("No posts: ")


def test_a_sales_navigator_address_names_a_person_too(bench: Bench) -> None:
    address = "https://www.linkedin.com/sales/lead/ACwAAEXAMPLE01,NAME_SEARCH"
    ran = bench.run(recipe("connections"), [{"LinkedIn": address, "First name": "Ana"}])
    assert ran.code == 0, ran.err
    assert ran.sent(FEED + "connections") == [{"linkedin_profile_url": address}]


@pytest.mark.parametrize("kind", ["posts", "comments", "reactions"])
def test_without_a_limit_nothing_is_asked(bench: Bench, kind: str) -> None:
    ran = bench.run(f'[[step]]\naction = "{kind}"\n', PEOPLE)
    assert (ran.code, ran.journal) == (2, ())
    assert "the service wants a limit" in ran.err
    none = bench.run(f'[[step]]\naction = "{kind}"\nlimit = 0\n', PEOPLE)
    assert (none.code, none.journal) == (2, ())


def test_what_is_no_address_is_told_before_anything_is_asked(bench: Bench) -> None:
    ran = bench.run(recipe("comments", 'linkedin_profile_url = "norvane.example"'))
    assert (ran.code, ran.journal) == (2, ())
    assert "not the address of a LinkedIn profile" in ran.err


REFUSALS = {
    "posts": [
        of_row(400, "Missing required keys: limit"),
        of_row(400, "Missing required keys: linkedin_url"),
        of_row(400, "Invalid posted_within. Use last_24_hours, last_7_days, last_30_days, or omit the key."),
    ],
    "comments": [of_row(400, "Missing required keys: limit")],
    "reactions": [of_row(400, "Missing required keys: limit")],
    "connections": [of_row(400, "Missing required keys: linkedin_profile_url")],
}
EVERYWHERE = [of_key(401, "Unauthorized: LinkedIn credentials missing or expired")]


@pytest.mark.parametrize(
    ("kind", "refusal"), [(kind, refusal) for kind in KINDS for refusal in REFUSALS[kind] + EVERYWHERE], ids=str
)
def test_each_documented_refusal(bench: Bench, kind: str, refusal: Refused) -> None:
    meet(bench, refusal, FEED + kind, recipe(kind), PEOPLE[:1])


@pytest.mark.parametrize("kind", KINDS)
def test_too_fast(bench: Bench, kind: str) -> None:
    too_fast(bench, FEED + kind, recipe(kind), PEOPLE[:1])
