from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.support.projects import Headers, project_with

from rowcall.catalogue import catalogue
from rowcall.choices import Resolver
from rowcall.errors import RecipeProblem
from rowcall.model.account import AccountList, Persona, Place
from rowcall.model.fields import Field
from rowcall.model.plan_text import plan_from_text, plan_to_text
from rowcall.model.plans import ColumnValues, FromColumn, RunChoice, RunPlan, StepChoice, StepPlan
from rowcall.project.file import Project
from rowcall.recipes import parse_recipe

HEADERS: Headers = (
    ("Firma", Field.COMPANY_NAME),
    ("Département", Field.DEPARTMENT),
    ("Wer", Field.PERSONA),
    ("Wo", None),
    ("Titel", Field.JOB_TITLES),
)
LIST = [
    ("Norvane", "Ventes", "Buyers", "France", "VP Sales; CRO"),
    ("Brumeval", " Ventes\u00a0", "nobody", "Lyon", ""),
    ("Orfeuille", "Zauberei", "\tBuyers", "", "CTO"),
]
BUYERS = Persona("1f6b0f5a-0000-4000-8000-000000000001", "Buyers", ("Head of Purchasing",), ("Intern",))
PERSONAS = (BUYERS, Persona("2f", "Doubles"), Persona("3f", "doubles"))
LISTS = (AccountList("77", "Key accounts"), AccountList("78", "Doubles"), AccountList("79", "doubles"))
PLACES = (Place("1", "France", "country"), Place("2", "Lyon, France", "city"), Place("3", "Lyon, Example", "city"))


class Account:
    """What an account answers for free, and how often it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    async def personas(self) -> tuple[Persona, ...]:
        self.asked.append("personas")
        return PERSONAS

    async def lists(self) -> tuple[AccountList, ...]:
        self.asked.append("lists")
        return LISTS

    async def places(self, name: str) -> tuple[Place, ...]:
        self.asked.append(name)
        return tuple(place for place in PLACES if name.casefold() in place.name.casefold())


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with project_with(tmp_path / "list.rowcall", HEADERS, LIST, "companies") as project:
        yield project


class Planning:
    def __init__(self, project: Project) -> None:
        self.account = Account()
        self._project = project

    async def plan(self, choice: RunChoice) -> RunPlan:
        reader = self._project.reader
        return await Resolver(catalogue(), self.account, reader).plan(choice, reader.sheets()[0])

    async def step(self, action: str = "find_people", values: Any = (), **options: Any) -> StepPlan:
        choice = RunChoice((StepChoice(action, options),), values=dict(values))
        return (await self.plan(choice)).steps[0]

    async def problem(self, action: str = "find_people", values: Any = (), **options: Any) -> str:
        with pytest.raises(RecipeProblem) as problem:
            await self.step(action, values, **options)
        return str(problem.value)


@pytest.fixture
def planning(project: Project) -> Planning:
    return Planning(project)


async def test_labels_and_ids_may_be_mixed_and_each_counts_once(planning: Planning) -> None:
    step = await planning.step(
        functions=["Sales", "15", "sales", 25], seniority_levels="vice  PRESIDENT", job_titles=" VP Sales "
    )
    assert step.options == {"functions": ("25", "15"), "seniority_levels": ("300",), "job_titles": ("VP Sales",)}
    assert planning.account.asked == []


async def test_what_is_not_chosen_has_its_default(planning: Planning) -> None:
    step = await planning.step("enrich_contact")
    assert (step.parts, step.options, step.only_empty) == (
        ("email", "phone"),
        {"delivery": "sync", "find_profile": False, "rejected": False},
        True,
    )
    other = await planning.step("enrich_contact", types=["Phone", "email"], only="all", delivery="In the background")
    assert (other.parts, other.options["delivery"], other.only_empty) == (("email", "phone"), "background", False)


@pytest.mark.parametrize(
    ("action", "options", "named", "allowed"),
    [
        ("find_people", {"functions": ["Wizardry"]}, "'Wizardry'", "Sales (25)"),
        ("find_people", {"functions": [True]}, "True", "Sales (25)"),
        ("find_people", {"seniority_levels": [["310"]]}, "310", "CXO (310)"),
        ("find_people", {"functions": []}, "functions", "at least one"),
        ("find_people", {"functions": 2.5}, "functions", "list"),
        ("find_people", {"job_titles": [" "]}, "job_titles", "text"),
        ("find_people", {"limit": 0}, "limit", "at least 1"),
        ("find_people", {"limit": "5"}, "limit", "whole number"),
        ("find_people", {"limit": True}, "limit", "whole number"),
        ("find_people", {"persona": ["Buyers"]}, "persona", "text"),
        ("find_people", {"carry": ["Code"]}, "'Code'", "Firma"),
        ("find_people", {"limit": FromColumn("Firma")}, "limit", "Write the value itself"),
        ("find_people", {"functions": FromColumn("Abteilung")}, "'Abteilung'", "Département"),
        ("enrich_contact", {"types": ["fax"]}, "'fax'", "personal_email"),
        ("enrich_contact", {"delivery": "fast"}, "'fast'", "background"),
        ("enrich_contact", {"rejected": "yes"}, "rejected", "true or false"),
        ("enrich_contact", {"only": "some"}, "'some'", "empty"),
    ],
)
async def test_what_is_wrong_is_named_with_what_is_allowed(
    planning: Planning, action: str, options: dict[str, Any], named: str, allowed: str
) -> None:
    problem = await planning.problem(action, **options)
    assert named in problem
    assert allowed in problem


async def test_a_column_fills_a_picker_and_a_correction_counts(planning: Planning) -> None:
    step = await planning.step(functions=FromColumn("Département"), job_titles=["CTO"])
    filled = step.options["functions"]
    assert isinstance(filled, ColumnValues)
    assert filled.means == {"Ventes": ("25",)}
    assert "Zauberei" in filled.problems["Zauberei"]
    corrected = await planning.step(
        values={"Département": {"Zauberei": "Research"}}, functions=FromColumn("Département"), job_titles=["CTO"]
    )
    assert corrected.options["functions"].means == {"Ventes": ("25",), "Zauberei": ("24",)}


async def test_an_empty_correction_leaves_the_rows_out_for_every_kind_of_column(planning: Planning) -> None:
    step = await planning.step(
        values={"Département": {"Ventes": ""}, "Wo": {"France": ""}},
        functions=FromColumn("Département"),
        included_locations=FromColumn("Wo"),
    )
    for key, text in (("functions", "Ventes"), ("included_locations", "France")):
        found = step.options[key]
        assert found.left_out == (text,)
        assert text not in found.means
        assert text not in found.problems


async def test_names_that_were_looked_up_are_told_with_their_ids(planning: Planning) -> None:
    step = await planning.step(job_titles=["CTO"], included_locations=FromColumn("Wo"))
    assert step.options["included_locations"].labels == {"1": "France"}


async def test_a_column_of_titles_and_one_of_personas_and_one_of_places(planning: Planning) -> None:
    step = await planning.step(
        job_titles=FromColumn("Titel"), persona=FromColumn("Wer"), included_locations=FromColumn("Wo")
    )
    assert step.options["job_titles"].means == {"VP Sales; CRO": ("VP Sales", "CRO"), "CTO": ("CTO",)}
    assert step.options["persona"].means == {"Buyers": (BUYERS.uuid,)}
    assert "'nobody'" in step.options["persona"].problems["nobody"]
    assert step.options["included_locations"].means == {"France": ("1",)}
    assert "several places" in step.options["included_locations"].problems["Lyon"]


async def test_a_column_fills_a_picker_in_the_first_step_alone(planning: Planning) -> None:
    first = StepChoice("find_people", {"job_titles": ["CTO"]})
    second = StepChoice("find_people", {"functions": FromColumn("Département")})
    with pytest.raises(RecipeProblem, match="only on the sheet of the first step"):
        await planning.plan(RunChoice((first, second)))


async def test_corrections_for_a_column_that_is_not_there_or_for_a_value_that_is_none(planning: Planning) -> None:
    problem = await planning.problem(values={"Abteilung": {"a": "Sales"}}, job_titles=["CTO"])
    assert "'Abteilung'" in problem
    assert "Département" in problem
    wrong = await planning.problem(
        values={"Département": {"Zauberei": "Magic"}}, functions=FromColumn("Département"), job_titles=["CTO"]
    )
    assert "Magic" in wrong
    assert "Sales" in wrong


@pytest.mark.parametrize("name", ["Buyers", "buyers", BUYERS.uuid])
async def test_a_persona_by_name_or_id(planning: Planning, name: str) -> None:
    assert (await planning.step(persona=name)).options["persona"] == BUYERS.uuid


async def test_what_the_personas_ask_for_is_kept_with_the_plan(planning: Planning) -> None:
    plan = await planning.plan(RunChoice((StepChoice("find_people", {"persona": "Buyers"}),)))
    assert plan.steps[0].personas == (BUYERS,)
    assert plan_from_text(plan_to_text(plan)) == plan
    assert (await planning.step(persona=FromColumn("Wer"))).personas == (BUYERS,)
    assert (await planning.step(job_titles=["CTO"])).personas == ()


async def test_a_persona_that_is_not_there_or_not_the_only_one(planning: Planning) -> None:
    unknown = await planning.problem(persona="Sellers")
    assert "'Sellers' is not known" in unknown
    assert f"Buyers ({BUYERS.uuid})" in unknown
    assert "can mean several" in await planning.problem(persona="Doubles")
    assert (await planning.step(persona="3f")).options["persona"] == "3f"


async def test_places_by_id_without_asking_and_by_name_with_asking(planning: Planning) -> None:
    step = await planning.step(included_locations=["105015875", "France"])
    assert step.options["included_locations"] == ("105015875", "1")
    assert planning.account.asked == ["France"]
    assert "no place called 'Atlantis'" in await planning.problem(included_locations=["Atlantis"])
    several = await planning.problem(included_locations=["Lyon"])
    assert "Lyon, France (city, 2)" in several
    assert "Lyon, Example (city, 3)" in several


async def test_a_cap_needs_a_limit_of_people(planning: Planning) -> None:
    free = StepChoice("find_people", {"job_titles": ["CTO"]})
    limited = StepChoice("find_people", {"job_titles": ["CTO"], "limit": 3})
    with pytest.raises(RecipeProblem, match=r"find_people needs limit"):
        await planning.plan(RunChoice((free,), budget=100))
    assert (await planning.plan(RunChoice((limited,), budget=100))).budget == 100
    assert (await planning.plan(RunChoice((free,)))).budget is None


async def test_what_is_carried_along_can_be_carried_on_by_the_next_step(planning: Planning) -> None:
    first = StepChoice("find_people", {"job_titles": ["CTO"], "carry": ["Firma", "Wo"]})
    plan = await planning.plan(RunChoice((first, StepChoice("enrich_contact", {}))))
    assert plan.steps[0].carry == ("Firma", "Wo")
    assert "carry" not in plan.steps[0].options


async def test_limits_of_the_run_go_into_the_plan(planning: Planning) -> None:
    choice = RunChoice((StepChoice("enrich_contact", {}),), budget=9, first=2, at_once=7, row_ids=(1, 3))
    plan = await planning.plan(choice)
    assert (plan.budget, plan.first, plan.at_once, plan.row_ids) == (9, 2, 7, (1, 3))


async def test_a_recipe_and_its_plan(planning: Planning) -> None:
    text = '[[step]]\naction = "find_people"\nfunctions = { column = "Département" }\nlimit = 2\n[run]\nbudget = 9\n'
    plan = await planning.plan(parse_recipe(text, "mine", catalogue()).choice)
    assert plan.steps[0].options["limit"] == 2
    assert plan.steps[0].parts == ("people",)


SEARCH = "search_people"


async def searched(planning: Planning, **options: object) -> StepPlan:
    choice = RunChoice((StepChoice(SEARCH, {"job_titles": ["CEO"], **options}),))
    return (await planning.plan(choice)).steps[0]


async def test_lists_are_known_by_name_and_by_number(planning: Planning) -> None:
    step = await searched(planning, included_account_lists=["key  accounts", "12345"])
    assert step.options["included_account_lists"] == ("77", "12345")
    assert planning.account.asked == ["lists"]


@pytest.mark.parametrize(("name", "why"), [("Nobody's", "not known"), ("Doubles", "several")])
async def test_a_list_that_is_not_clear_is_refused_with_those_there_are(
    planning: Planning, name: str, why: str
) -> None:
    with pytest.raises(RecipeProblem, match=why) as refused:
        await searched(planning, included_account_lists=[name])
    assert "Key accounts (77)" in refused.value.advice
