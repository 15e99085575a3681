from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from tests.support.projects import CONTACTS, PRICES, Headers, contact, project_with

from rowcall.catalogue import catalogue
from rowcall.engine.planning.asks import Asks
from rowcall.engine.planning.draft import draft_row
from rowcall.engine.planning.estimate import Found, estimate_run
from rowcall.model.cells import Outcome
from rowcall.model.fields import Field
from rowcall.model.plans import ColumnValues, RunPlan, StepPlan
from rowcall.project.file import Project
from rowcall.project.planning import Draft

ENRICH = StepPlan("enrich_contact", {"delivery": "sync"}, ("email", "phone"))
EVERY: Headers = (*CONTACTS, ("Mail", Field.EMAIL), ("Firma", Field.COMPANY_NAME), ("Wen", None))
FIND = StepPlan("find_people", {"job_titles": ("CTO",), "limit": 5}, ("people",))
COMPANIES: Headers = (("Firma", Field.COMPANY_NAME), ("Nummer", Field.COMPANY_LINKEDIN_ID), ("Abteilung", None))


@contextmanager
def listed(tmp_path: Path, headers: Headers, *rows: tuple[str, ...]) -> Iterator[Project]:
    with project_with(tmp_path / "list.rowcall", headers, rows) as project:
        yield project


def draft(tmp_path: Path, plan: StepPlan, headers: Headers, row: tuple[str, ...]) -> Draft:
    with listed(tmp_path, headers, row) as project:
        sheet, action = project.reader.sheets()[0], catalogue()[plan.action]
        asks = Asks(action, plan, sheet)
        cells = next(project.reader.rows(sheet.id, asks.column_ids))
        return draft_row(action, plan, asks, 1, cells)[0]


def person(profile: str = "", mail: str = "", site: str = "", company: str = "", wanted: str = "") -> tuple[str, ...]:
    return ("Ines", "Caldeira", profile, site, mail, company, wanted)


PROFILE = "linkedin.com/in/ines-example"


def test_a_row_with_a_profile_is_asked_everything(tmp_path: Path) -> None:
    found = draft(tmp_path, ENRICH, EVERY, person(PROFILE))
    assert (found.parts, found.outcome, found.note) == (("email", "phone"), None, "")
    assert found.identity == "profile:ines-example"


@pytest.mark.parametrize(
    ("first", "identity"),
    [("https://www.linkedin.com/in/first-example", "profile:first-example"), ("n/a", "profile:second-example")],
)
def test_of_two_columns_for_one_field_the_first_that_is_filled_counts(
    tmp_path: Path, first: str, identity: str
) -> None:
    links: Headers = (*CONTACTS[:2], ("Lead", Field.LINKEDIN_URL, 2), ("Profil", Field.LINKEDIN_URL), CONTACTS[3])
    row = ("Ines", "Caldeira", "https://www.linkedin.com/in/second-example", first, "")
    assert draft(tmp_path, ENRICH, links, row).identity == identity


@pytest.mark.parametrize("reached", [{"site": "norvane.example"}, {"company": "Norvane"}])
def test_where_only_some_types_can_be_asked_those_are_and_the_note_says_so(
    tmp_path: Path, reached: dict[str, str]
) -> None:
    found = draft(tmp_path, ENRICH, EVERY, person(**reached))
    assert found.parts == ("email",)
    assert found.note.startswith("Phone not asked")
    assert "LinkedIn profile" in found.note


def test_where_nothing_can_be_asked_the_row_fails_and_says_what_is_missing(tmp_path: Path) -> None:
    found = draft(tmp_path, ENRICH, EVERY, person())
    assert (found.parts, found.outcome, found.left_out) == ((), Outcome.FAILED, False)
    assert "E-mail not asked" in found.note
    assert "Phone not asked" in found.note


def test_a_profile_that_is_none_counts_as_missing(tmp_path: Path) -> None:
    assert draft(tmp_path, ENRICH, EVERY, person("https://norvane.example/ines")).outcome is Outcome.FAILED


def test_types_that_are_filled_are_not_asked_again_unless_all_are_wanted(tmp_path: Path) -> None:
    row = person(PROFILE, mail="i@norvane.example")
    (tmp_path / "a").mkdir()
    assert draft(tmp_path / "a", ENRICH, EVERY, row).parts == ("phone",)
    email = StepPlan("enrich_contact", {}, ("email",))
    (tmp_path / "b").mkdir()
    filled = draft(tmp_path / "b", email, EVERY, row)
    assert (filled.parts, filled.outcome, filled.left_out) == ((), Outcome.NOT_RUN, True)
    assert "E-mail" in filled.note
    (tmp_path / "c").mkdir()
    assert draft(tmp_path / "c", StepPlan("enrich_contact", {}, ("email",), only_empty=False), EVERY, row).parts == (
        "email",
    )


@pytest.mark.parametrize("mail", ["i.caldeira(at)norvane.example", "ines@norvane", "on request"])
def test_an_e_mail_cell_that_is_no_address_is_not_filled(tmp_path: Path, mail: str) -> None:
    assert draft(tmp_path, ENRICH, EVERY, person(PROFILE, mail=mail)).parts == ("email", "phone")


@pytest.mark.parametrize("mail", ["i@norvane.example; ines@norvane.example", "Ines <i@norvane.example>"])
def test_an_address_is_filled_however_it_stands(tmp_path: Path, mail: str) -> None:
    assert draft(tmp_path, ENRICH, EVERY, person(PROFILE, mail=mail)).parts == ("phone",)


def test_a_first_column_that_leads_to_nobody_gives_way_to_a_second_one_that_does(tmp_path: Path) -> None:
    links: Headers = (*CONTACTS[:2], ("Lead", Field.LINKEDIN_URL, 2), ("Profil", Field.LINKEDIN_URL), CONTACTS[3])
    row = ("Ines", "Caldeira", "https://www.linkedin.com/in/ines", "https://www.linkedin.com/company/norvane", "")
    assert draft(tmp_path, ENRICH, links, row).identity == "profile:ines"


WANTED = ColumnValues("Abteilung", {"Vertrieb": ("25",), "IT": ("13",)}, {"Zauberei": "“Zauberei” is no function."})
BY_COLUMN = StepPlan("find_people", {"functions": WANTED, "limit": 5}, ("people",))


def test_each_row_searches_with_its_own_value(tmp_path: Path) -> None:
    first = draft(tmp_path, BY_COLUMN, COMPANIES, ("Norvane", "90412277", " Vertrieb\u00a0"))
    (tmp_path / "b").mkdir()
    second = draft(tmp_path / "b", BY_COLUMN, COMPANIES, ("Norvane", "90412277", "IT"))
    assert first.parts == second.parts == ("people",)
    assert first.identity != second.identity


def test_a_value_that_matches_nothing_fails_its_row_and_is_named(tmp_path: Path) -> None:
    found = draft(tmp_path, BY_COLUMN, COMPANIES, ("Norvane", "90412277", "Zauberei"))
    assert found.outcome is Outcome.FAILED
    assert found.note == "Abteilung: “Zauberei” is no function."


def test_a_value_that_the_user_left_out_is_not_asked_on_purpose(tmp_path: Path) -> None:
    without_it = ColumnValues("Abteilung", {"Vertrieb": ("25",)}, left_out=("IT",))
    plan = StepPlan("find_people", {"functions": without_it, "job_titles": ("CTO",), "limit": 5}, ("people",))
    found = draft(tmp_path, plan, COMPANIES, ("Norvane", "90412277", " IT "))
    assert (found.outcome, found.left_out, found.parts) == (Outcome.NOT_RUN, True, ())
    assert "IT" in found.note


def test_an_empty_cell_of_a_filling_column_leaves_nobody_to_look_for(tmp_path: Path) -> None:
    assert "whom to look for" in draft(tmp_path, BY_COLUMN, COMPANIES, ("Norvane", "90412277", " ")).note


def test_a_company_of_which_nothing_is_known_is_not_asked(tmp_path: Path) -> None:
    assert draft(tmp_path, FIND, COMPANIES, ("N/A", "-", "")).outcome is Outcome.FAILED


# ------------------------------------------------------------------ estimates


def estimate(project: Project, *steps: StepPlan, **limits: Any) -> Found:
    sheet = project.reader.sheets()[0]
    return estimate_run(catalogue(), RunPlan(steps, **limits), sheet, project.reader, PRICES)


def test_an_estimate_counts_rows_duplicates_calls_and_the_most_credits(tmp_path: Path) -> None:
    rows = [contact("ines"), contact("tomas"), contact("ines", "other.example"), ("", "", "", "")]
    with listed(tmp_path, CONTACTS, *rows) as project:
        (step,) = estimate(project, ENRICH).estimate.steps
        assert (step.rows, step.asked, step.duplicates, step.left_out) == (4, 2, 1, 0)
        assert sum(step.cannot.values()) == 1
        assert (step.calls, step.most, step.assumed) == ({"look-ups": 2}, 66, False)
        first = estimate(project, ENRICH, first=1).estimate.steps[0]
        assert (first.rows, first.asked, first.left_out, first.most) == (4, 1, 3, 33)
        chosen = estimate(project, ENRICH, row_ids=(2, 4)).estimate.steps[0]
        assert (chosen.rows, chosen.asked, chosen.most) == (2, 1, 33)


def test_the_next_step_is_told_from_the_most_people_that_can_be_found(tmp_path: Path) -> None:
    rows = [("Norvane", "1", ""), ("Brumeval", "", ""), ("norvane", "1", "")]
    with listed(tmp_path, COMPANIES, *rows) as project:
        found = estimate(project, FIND, ENRICH)
        search, enrich = found.estimate.steps
        assert search.calls == {"searches": 2, "company look-ups": 1}
        assert (search.asked, search.duplicates, search.most, search.assumed) == (2, 1, 11, True)
        assert (enrich.rows, enrich.grows, enrich.most) == (10, True, 330)
        assert found.estimate.most == 341
        assert (found.plan.steps[0].occasional, found.hopeless) == (True, "")


def test_without_a_limit_nobody_can_tell_the_most(tmp_path: Path) -> None:
    with listed(tmp_path, COMPANIES, ("Norvane", "1", "")) as project:
        found = estimate(project, StepPlan("find_people", {"job_titles": ("CTO",)}, ("people",)), ENRICH)
        assert [step.most for step in found.estimate.steps] == [None, None]
        assert found.estimate.most is None
        assert not found.plan.steps[0].occasional


def test_a_list_of_which_no_row_can_be_asked_says_why(tmp_path: Path) -> None:
    with listed(tmp_path, CONTACTS, ("", "", "", "")) as project:
        assert "E-mail not asked" in estimate(project, ENRICH).hopeless


def test_a_list_that_is_left_out_on_purpose_is_not_hopeless(tmp_path: Path) -> None:
    with listed(tmp_path, EVERY, person(PROFILE, mail="i@norvane.example")) as project:
        assert estimate(project, StepPlan("enrich_contact", {}, ("email",))).hopeless == ""


# ------------------------------------------------------------------ samples and ways


def test_a_sample_is_spread_over_the_rows_that_would_be_asked(tmp_path: Path) -> None:
    rows = [contact(f"p{number}") for number in range(40)]
    rows[10:10] = [("", "", "", "")] * 20 + [contact("p1")] * 20
    with listed(tmp_path, CONTACTS, *rows) as project:
        found = estimate(project, ENRICH, sample=4)
        (step,) = found.estimate.steps
        assert (step.rows, step.asked, step.left_out, step.duplicates, step.cannot) == (80, 4, 76, 0, {})
        assert (step.most, step.calls) == (132, {"look-ups": 4})
        assert found.plan.sampled == estimate(project, ENRICH, sample=4).plan.sampled
        sampled = found.plan.sampled or ()
        assert [sum(low < row_id <= high for row_id in sampled) for low, high in ((0, 10), (10, 50), (50, 80))] == [
            1,
            0,
            3,
        ]
        chosen = estimate(project, ENRICH, sample=4, row_ids=(1, 2, 12, 31, 80))
        assert chosen.plan.sampled == (1, 2, 80)
        assert estimate(project, ENRICH, sample=400).estimate.steps[0].asked == 40


def test_a_sample_of_nobody_says_why(tmp_path: Path) -> None:
    with listed(tmp_path, CONTACTS, ("", "", "", "")) as project:
        found = estimate(project, ENRICH, sample=3)
        assert (found.plan.sampled, "E-mail not asked" in found.hopeless) == ((), True)


def test_all_ways_are_told_with_their_time_and_risk(tmp_path: Path) -> None:
    with listed(tmp_path, CONTACTS, *(contact(f"p{number}") for number in range(500))) as project:
        at_once, background, together = estimate(project, ENRICH).estimate.steps[0].ways
        assert [way.chosen for way in (at_once, background, together)] == [True, False, False]
        assert at_once.seconds == estimate(project, ENRICH).estimate.steps[0].seconds == 500 * 8 / 5
        assert together.seconds < background.seconds < at_once.seconds
        assert "goes off" in at_once.risk
        assert "fetched later" in background.risk
        assert "up to 100 people" in together.risk
        behind = StepPlan("enrich_contact", {"delivery": "background"}, ("email", "phone"))
        step = estimate(project, behind).estimate.steps[0]
        assert [way.chosen for way in step.ways] == [False, True, False]
        assert step.seconds == step.ways[1].seconds == background.seconds


def test_a_step_with_one_way_names_none(tmp_path: Path) -> None:
    with listed(tmp_path, COMPANIES, ("Norvane", "1", "")) as project:
        search, enrich = estimate(project, FIND, ENRICH).estimate.steps
        assert (search.ways, len(enrich.ways)) == ((), 3)
        assert (search.parts, enrich.parts) == ({"people": 1}, {"email": 5, "phone": 5})


def test_a_days_limit_counts_in_the_time(tmp_path: Path) -> None:
    rows = [(f"Norvane {number}", str(number), "") for number in range(1, 102)]
    plan = StepPlan("find_people", {"job_titles": ("CTO",), "limit": 25}, ("people",))
    with listed(tmp_path, COMPANIES, *rows) as project:
        assert estimate(project, plan, first=100).estimate.seconds < 3600
        assert estimate(project, plan).estimate.seconds >= 86_400
        sheet = project.reader.sheets()[0]
        used = {"profile_extraction": 2000}
        today = estimate_run(catalogue(), RunPlan((plan,), first=21), sheet, project.reader, PRICES, used=used)
        assert today.estimate.seconds >= 86_400
