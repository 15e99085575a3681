"""Profile details of each person of a list, and what the profile that was found is good for."""

import pytest
from tests.support.operations import Bench, Refused, meet, of_credits, of_key, of_row, too_fast

PROFILE, CONTACT = "POST /api/v2/leads/single_enrich", "POST /v2/contacts/single_enrich"
RECIPE = '[[step]]\naction = "enrich_profile"\n'
THEN_PHONE = RECIPE + '[[step]]\naction = "enrich_contact"\ntypes = ["phone"]\n'
URL = "https://www.linkedin.com/in/ines-caldeira-example"
LINKED = [{"First name": "Ines", "Last name": "Caldeira", "LinkedIn": URL}]
NAMED = [
    {"First name": "Ines", "Last name": "Caldeira", "Company": "Norvane"},
    {"First name": "Tomas", "Last name": "Riedl", "Company": "Balthea"},
    {"First name": "Ines", "Last name": "Caldeira", "Company": "norvane"},
    {"First name": "Nobody", "Last name": "", "Company": "Norvane"},
]


def test_details_of_a_profile(bench: Bench) -> None:
    ran = bench.run(RECIPE, LINKED)
    assert ran.code == 0, ran.err
    (row,) = ran.rows
    assert ran.headers[:4] == ["First name", "Last name", "LinkedIn", "profile_linkedin_url"]
    assert row["profile_title"] and row["profile_headline"] and row["profile_company"]
    assert float(row["profile_years_in_position"]) >= 0
    assert (row["enrich_profile_status"], ran.charged) == ("found", 1)
    assert [set(body) - {"custom"} for body in ran.sent(PROFILE)] == [{"linkedin_url"}]


def test_people_known_by_name_and_company_get_a_profile_and_with_it_a_phone(bench: Bench) -> None:
    ran = bench.run(THEN_PHONE, NAMED)
    assert ran.code == 1
    first, second, again, nobody = ran.rows
    assert first["profile_linkedin_url"] and first["phone"] and second["phone"]
    assert again["profile_linkedin_url"] == first["profile_linkedin_url"]
    assert again["enrich_profile_status"] == "skipped_duplicate" and again["phone"] == first["phone"]
    assert nobody["enrich_profile_status"] == "failed" and "last name" in nobody["enrich_profile_note"].lower()
    assert len(ran.sent(PROFILE)) == 2 and len(ran.sent(CONTACT)) == 2
    assert {body["linkedin_url"] for body in ran.sent(CONTACT)} == {
        first["profile_linkedin_url"],
        second["profile_linkedin_url"],
    }
    assert ran.charged == 2 * 1 + 2 * 30


def test_nobody_is_found_and_nothing_paid(bench: Bench) -> None:
    bench.service.fault("404", PROFILE, message="Profile not found")
    ran = bench.run(RECIPE, LINKED)
    assert (ran.code, ran.charged, ran.credits) == (0, 0, 0)
    assert ran.rows[0]["enrich_profile_note"] == "The service knows no such person."


@pytest.mark.parametrize(
    "refusal",
    [
        of_row(400, "Missing required keys: linkedin_url"),
        of_key(401),
        of_key(403, "Forbidden"),
        of_row(422, "linkedin_url is not a profile"),
        of_credits(422),
    ],
    ids=str,
)
def test_each_documented_refusal(bench: Bench, refusal: Refused) -> None:
    meet(bench, refusal, PROFILE, RECIPE, LINKED)


def test_a_lost_answer_is_unknown_and_not_asked_again_by_itself(bench: Bench) -> None:
    bench.service.fault("disconnect_after", PROFILE, next=1)
    ran = bench.run(RECIPE, LINKED)
    assert (ran.code, len(ran.sent(PROFILE)), ran.charged) == (1, 1, 1)
    assert ran.rows[0]["enrich_profile_status"] == "unknown"
    assert ran.step()["credits"] == {"confirmed": 0, "possible": 1}
    assert ran.desk.resume("--on-unknown", "retry").code == 0
    assert ran.desk.rows()[0]["profile_title"] and len(bench.service.journal(PROFILE)) == 2


def test_too_fast(bench: Bench) -> None:
    assert too_fast(bench, PROFILE, RECIPE, LINKED).rows[0]["profile_title"]


# ------------------------------------------------------------------ within the step that asks for phones


CONTACTS = '[[step]]\naction = "enrich_contact"\ntypes = ["email", "phone"]\nfind_profile = true\n'


@pytest.mark.parametrize("delivery", ["sync", "background"])
def test_a_phone_step_looks_the_missing_profiles_up(bench: Bench, delivery: str) -> None:
    rows = [*NAMED[:2], {"First name": "Lea", "Last name": "Fontane", "Company": "Norvane", "LinkedIn": URL}]
    ran = bench.run(CONTACTS + f'delivery = "{delivery}"\n', rows)
    assert ran.code == 0, ran.err
    assert [bool(row["profile_linkedin_url"]) for row in ran.rows] == [True, True, False]
    assert all(row["phone"] and row["email"] for row in ran.rows)
    assert len(ran.sent(PROFILE)) == 2, "one for each person, however many parts are asked apart"
    assert ran.charged == 2 * 1 + 3 * 33


def test_what_a_look_up_may_cost_counts_against_the_budget(bench: Bench) -> None:
    ran = bench.run(CONTACTS + "[run]\nbudget = 67\n", NAMED[:2])
    assert (ran.code, ran.report["stopped"]) == (3, "budget")
    assert ran.charged <= 67 and ran.rows[1]["enrich_contact_status"] == "not_run"


def test_the_option_can_be_left_out(bench: Bench) -> None:
    ran = bench.run(CONTACTS.replace("find_profile = true\n", ""), NAMED[:1])
    assert ran.sent(PROFILE) == [] and "profile_linkedin_url" not in ran.headers
    assert ran.rows[0]["email"] and "missing LinkedIn profile" in ran.rows[0]["enrich_contact_note"]


def test_nobodys_profile_leaves_the_mail(bench: Bench) -> None:
    bench.service.fault("404", PROFILE, message="Profile not found")
    ran = bench.run(CONTACTS, NAMED[:1])
    assert ran.code == 0 and ran.rows[0]["email"] and not ran.rows[0]["phone"]
    assert "No LinkedIn profile was found" in ran.rows[0]["enrich_contact_note"] and ran.charged == 3


def test_after_a_search_whoever_has_no_profile_is_looked_up_too(bench: Bench) -> None:
    ran = bench.run(
        '[[step]]\naction = "search_people"\nfunctions = ["Sales"]\nlimit = 2\n' + CONTACTS,
    )
    assert ran.code == 0, ran.err
    assert "profile_linkedin_url" in ran.headers and all(row["phone"] for row in ran.rows)
    assert ran.sent(PROFILE) == []


def test_a_profile_that_was_looked_up_before_the_run_stopped_is_not_bought_again(bench: Bench) -> None:
    bench.service.fault("422_credits", CONTACT)
    ran = bench.run(CONTACTS, NAMED[:2])
    assert (ran.code, ran.report["stopped"]) == (3, "credits")
    assert {row["enrich_contact_status"] for row in ran.rows} == {"not_run"}
    looked_up = len(ran.sent(PROFILE))
    assert looked_up >= 1
    bench.service.clear_faults()
    assert ran.desk.resume().code == 0
    assert all(row["phone"] and row["profile_linkedin_url"] for row in ran.desk.rows())
    assert len(bench.service.journal(PROFILE)) == 2 and bench.service.charged() == 2 * 34
