"""Several operations in one recipe, each working on what the one before it has found."""

from tests.support.operations import Bench

COMPANIES = [
    {"Company": name, "Company LinkedIn URL": f"https://www.linkedin.com/company/{name.lower()}"}
    for name in ("Norvane", "Balthea")
]
POST = "https://www.linkedin.com/posts/norvane_v4-activity-7300000000000000004-cd34"


def test_companies_then_people_then_mail_and_phone(bench: Bench) -> None:
    ran = bench.run(
        '[[step]]\naction = "find_people"\nfunctions = ["Sales"]\nlimit = 2\n'
        '[[step]]\naction = "enrich_contact"\ntypes = ["email", "phone"]\n',
        COMPANIES,
    )
    assert ran.code == 0, ran.err
    assert ran.sheets() == ["companies", "people"]
    assert all(row["email"] and row["phone"] for row in ran.rows) and len(ran.rows) > 2
    assert ran.charged == ran.credits == len(ran.rows) * (1 + 3 + 30)


def test_company_search_then_stack_and_hiring_then_people(bench: Bench) -> None:
    ran = bench.run(
        '[[step]]\naction = "search_companies"\ncompany_size = ["51-200"]\nlimit = 3\n'
        '[[step]]\naction = "company_stack"\n'
        '[[step]]\naction = "company_hiring"\nsheet = "companies_found"\n'
        '[[step]]\naction = "find_people"\nsheet = "companies_found"\nfunctions = ["Sales"]\nlimit = 1\n'
    )
    assert ran.code == 0, ran.err
    assert ran.sheets() == ["searches", "companies_found", "job_postings", "people"]
    companies = ran.sheet("companies_found")
    assert len(companies) == 3
    assert {row["company_stack_status"] for row in companies} <= {"found", "not_found"}
    assert {row["company_hiring_status"] for row in companies} <= {"found", "not_found"}
    assert len(ran.rows) == sum(int(row["people_found"] or 0) for row in companies) > 0
    assert {row["source_row"] for row in ran.rows} <= {"1", "2", "3"}


def test_post_engagers_then_profile_then_mail(bench: Bench) -> None:
    ran = bench.run(
        f'[[step]]\naction = "post_engagers"\npost_url = "{POST}"\n'
        '[[step]]\naction = "enrich_profile"\n'
        '[[step]]\naction = "enrich_contact"\ntypes = ["email"]\n'
    )
    assert ran.code == 0, ran.err
    assert ran.sheets() == ["searches", "people"]
    assert len(ran.rows) > 2
    for row in ran.rows:
        assert row["profile_title"] and row["email"], row
