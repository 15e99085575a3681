"""Who engaged with a post, as a rep meets it: of one post or of each post of a list, and on to their mail."""

import pytest
from tests.support.operations import Bench, Refused, meet, of_credits, of_key, of_row, too_fast

ENGAGERS = "POST /api/v2/intents/leads/posts_engagers"
POST = "https://www.linkedin.com/posts/norvane_our-new-release-activity-7300000000000000004-0004"
COMPANY = [{"Company": "Norvane", "Company LinkedIn URL": "https://www.linkedin.com/company/norvane"}]
ONE = f'[[step]]\naction = "post_engagers"\npost_url = "{POST}"\n'
EACH = '[[step]]\naction = "post_engagers"\n'
LIST = [{"Post": POST}]


def test_engagers_of_one_post(bench: Bench) -> None:
    ran = bench.run(ONE)
    assert ran.code == 0, ran.err
    assert ran.sheets() == ["searches", "people"]
    (body,) = ran.sent(ENGAGERS)
    assert (body["post_url"], body["engagement_type"]) == (POST, "all")
    assert body["webhook_url"].startswith("https://")
    (search,) = ran.sheet("searches")
    assert int(search["engagers_found"]) == int(search["engagers_expected"]) == len(ran.rows) == ran.charged > 0
    assert all(row["full_name"] and row["linkedin_url"] for row in ran.rows)


def test_every_filter_reaches_the_service(bench: Bench) -> None:
    more = (
        'engagement_type = "reactions"\nlead_list_name = "Fans"\ncompany_size = ["51-200", "201-500"]\n'
        "exclude_people_from_same_company = true\n"
    )
    ran = bench.run(ONE + more)
    assert ran.code == 0, ran.err
    (body,) = ran.sent(ENGAGERS)
    assert body["engagement_type"] == "reactions" and body["lead_list_name"] == "Fans"
    assert body["company_size"] == ["51-200", "201-500"] and body["exclude_people_from_same_company"] is True


def test_posts_and_then_whoever_engaged_with_each(bench: Bench) -> None:
    ran = bench.run(f'[[step]]\naction = "posts"\nlimit = 2\n{EACH}carry = ["post_url"]\n', COMPANY)
    assert ran.code == 0, ran.err
    assert ran.sheets() == ["companies", "posts", "people"]
    posts = ran.sheet("posts")
    assert [body["post_url"] for body in ran.sent(ENGAGERS)] == [post["post_url"] for post in posts]
    by_post = [sum(row["post_url"] == post["post_url"] for row in ran.rows) for post in posts]
    assert by_post == [int(post["engagers_found"]) for post in posts]
    assert ran.charged == len(posts) + len(ran.rows)


def test_from_a_post_to_profiles_and_mail(bench: Bench) -> None:
    ran = bench.run(
        ONE
        + '[[step]]\naction = "enrich_profile"\n'
        + '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n'
        + "[run]\nbudget = 10000\n"
    )
    assert ran.code == 0, ran.err
    assert [step["action"] for step in ran.report["steps"]] == ["post_engagers", "enrich_profile", "enrich_contact"]
    assert ran.rows and all(row["email"] for row in ran.rows)
    assert {row["enrich_profile_status"] for row in ran.rows} <= {"found", "skipped_duplicate"}


def test_what_is_no_post_fails_its_row_alone(bench: Bench) -> None:
    mapped = EACH + '[mapping]\n"LinkedIn post" = "post_url"\n'
    ran = bench.run(mapped, [{"LinkedIn post": POST}, {"LinkedIn post": "https://norvane.example/post/7"}])
    first, second = ran.sheet(ran.sheets()[0])
    assert (first["post_engagers_status"], second["post_engagers_status"]) == ("found", "failed")
    assert "not the address of a LinkedIn post" in second["post_engagers_note"]
    assert len(ran.sent(ENGAGERS)) == 1


@pytest.mark.parametrize(
    "refusal",
    [
        of_row(400, "Missing required keys: webhook_url"),
        of_row(422, "persona: no such persona"),
        of_key(401, "Unauthorized"),
        of_credits(422),
    ],
    ids=str,
)
def test_each_documented_refusal(bench: Bench, refusal: Refused) -> None:
    meet(bench, refusal, ENGAGERS, ONE)


def test_too_fast(bench: Bench) -> None:
    too_fast(bench, ENGAGERS, ONE)
