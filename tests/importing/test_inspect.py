"""What is said of a list without importing it."""

from pathlib import Path

from rowcall.importing.inspect import inspect

PEOPLE = """Name,LinkedIn,Email,Email 2,Company,Website
Ines Keld,https://www.linkedin.com/in/ines-keld,ines@norvane.example,,Norvane,norvane.example
Tomas Lund,,tomas@norvane.example,,Norvane,norvane.example
Awa Brandt,,,awa@norvane.example,Norvane,norvane.example
Mara Holt,,,,Norvane,https://www.norvane.example/
Ole Sund,n/a,,,Norvane,
Ole Sund,n/a,,,Norvane,
,,,,Norvane,
"""
COMPANIES = """Company,Website,Company LinkedIn
Norvane,norvane.example,https://www.linkedin.com/company/norvane
Duvalier,duvalier.example,
Corvin,,
"""


def test_each_kept_row_of_people_counts_by_the_best_it_is_known_by(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE, encoding="utf-8")
    said = inspect(path)
    assert said["strength"] == {"profile": 1, "email": 2, "name_and_domain": 1, "name_and_company": 1, "nothing": 1}
    assert said["rows"] == sum(said["strength"].values()) == 6


def test_companies_are_known_by_other_things(tmp_path: Path) -> None:
    path = tmp_path / "companies.csv"
    path.write_text(COMPANIES, encoding="utf-8")
    assert inspect(path)["strength"] == {"company_page": 1, "domain": 1, "name": 1, "nothing": 0}
