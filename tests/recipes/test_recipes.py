from pathlib import Path

import pytest

from rowcall.catalogue import catalogue
from rowcall.errors import FileProblem, RecipeProblem
from rowcall.model.fields import Field
from rowcall.model.plans import FromColumn, RunChoice, StepChoice
from rowcall.practice import sample_recipe
from rowcall.recipes import Recipe, parse_recipe, read_recipe

WHOLE = """
name = "VPs of Sales with e-mail"

[mapping]
"Société" = "company_name"

[values."Département"]
" Ventes " = "Sales"

[[step]]
action = "find_people"
job_titles = ["VP Sales", "Chief Revenue Officer"]
functions = { column = "Département" }
seniority_levels = ["Vice President", "310"]
limit = 5
carry = ["Code client"]

[[step]]
action = "enrich_contact"
types = ["email", "phone"]
only = "all"

[run]
budget = 500
first = 10
at_once = 3
"""
STEP = '[[step]]\naction = "enrich_contact"\n'


def parse(text: str) -> Recipe:
    return parse_recipe(text, "my recipe", catalogue())


def test_a_whole_recipe() -> None:
    recipe = parse(WHOLE)
    assert (recipe.name, recipe.text) == ("VPs of Sales with e-mail", WHOLE)
    assert recipe.mapping == {"Société": Field.COMPANY_NAME}
    assert recipe.choice == RunChoice(
        steps=(
            StepChoice(
                "find_people",
                {
                    "job_titles": ["VP Sales", "Chief Revenue Officer"],
                    "functions": FromColumn("Département"),
                    "seniority_levels": ["Vice President", "310"],
                    "limit": 5,
                    "carry": ["Code client"],
                },
            ),
            StepChoice("enrich_contact", {"types": ["email", "phone"], "only": "all"}),
        ),
        values={"Département": {"Ventes": "Sales"}},
        budget=500,
        first=10,
        at_once=3,
    )


def test_the_shortest_recipe_has_no_cap_takes_all_rows_and_five_at_a_time() -> None:
    recipe = parse(STEP)
    assert recipe.name == "my recipe"
    assert (recipe.choice.budget, recipe.choice.first, recipe.choice.at_once) == (None, None, 5)


def test_the_bundled_recipe_is_right() -> None:
    assert [step.action for step in read_recipe(sample_recipe(), catalogue()).choice.steps] == [
        "find_people",
        "enrich_contact",
    ]


@pytest.mark.parametrize(
    ("text", "named", "allowed"),
    [
        ("", "no steps", "[[step]]"),
        ("step = 5", "no steps", "[[step]]"),
        ("name = ", "not valid TOML", ""),
        (f"a = {'[' * 5000}", "not valid TOML", ""),
        (f"{STEP}colour = 1", "'colour'", "delivery"),
        (f"colour = 1\n{STEP}", "'colour'", "mapping"),
        (f"name = 5\n{STEP}", "name", "text"),
        ("[[step]]\ntypes = ['email']", "has no action", "enrich_contact"),
        ("[[step]]\naction = 'find_peple'", "'find_peple'", "find_people"),
        ("[[step]]\naction = 5", "5", "find_people"),
        (f"[mapping]\n'Firma' = 'firm'\n{STEP}", "'firm'", "company_name"),
        (f"[mapping]\n'Firma' = ['company_name']\n{STEP}", "'Firma'", "company_name"),
        (f"[mapping]\n'Firma' = {{ a = 1 }}\n{STEP}", "'Firma'", "company_name"),
        (f"mapping = 5\n{STEP}", "mapping", "table"),
        (f"[values]\nFirma = 'x'\n{STEP}", "Firma", "what it means"),
        (f"[values.Firma]\n'a' = 5\n{STEP}", "Firma", "what it means"),
        (f"{STEP}[run]\nbudjet = 5", "'budjet'", "budget"),
        (f"{STEP}[run]\nbudget = -1", "budget", "at least 0"),
        (f"{STEP}[run]\nbudget = 2.5", "2.5", "whole number"),
        (f"{STEP}[run]\nbudget = true", "True", "whole number"),
        (f"{STEP}[run]\nfirst = 0", "first", "at least 1"),
        (f"{STEP}[run]\nat_once = '5'", "at_once", "whole number"),
        (f"{STEP}types = {{ column = 5 }}", "types", "column"),
        (f"{STEP}types = {{ colum = 'A' }}", "types", "column"),
    ],
)
def test_what_is_wrong_is_named_in_one_sentence_with_what_is_allowed(text: str, named: str, allowed: str) -> None:
    with pytest.raises(RecipeProblem) as problem:
        parse(text)
    assert named in problem.value.title
    assert allowed in str(problem.value)
    assert problem.value.exit_code == 2


def test_a_recipe_as_notepad_saves_it(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode())
    assert read_recipe(path, catalogue()).choice == parse(WHOLE).choice


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00name"])
def test_a_recipe_that_cannot_be_read(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "mine.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(FileProblem, match="mine"):
        read_recipe(path, catalogue())


def test_how_a_list_is_read() -> None:
    recipe = parse('[import]\nbeside = ["Phone", "Name"]\ncountry = "FR"\nfallbacks = { "Email 2" = "email" }\n' + STEP)
    assert (recipe.beside, recipe.country) == (("Phone", "Name"), "FR")
    assert recipe.fallbacks == {"Email 2": Field.EMAIL}
    plain = parse(STEP)
    assert (plain.beside, plain.country, plain.fallbacks) == ((), None, None)
    assert parse("[import]\nfallbacks = {}\n" + STEP).fallbacks == {}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('beside = "Phone"', "beside must be a list of columns"),
        ("beside = [1]", "beside must be a list of columns"),
        ('country = "France"', "'France' is no country"),
        ("country = 33", "33 is no country"),
        ('fallbacks = { "Email 2" = "mail" }', "'mail' for column 'Email 2' is not known"),
        ("sheet = 1", "The key 'sheet' in [import] is not known"),
    ],
)
def test_what_is_wrong_in_how_a_list_is_read(text: str, named: str) -> None:
    with pytest.raises(RecipeProblem) as problem:
        parse(f"[import]\n{text}\n{STEP}")
    assert named in str(problem.value)
