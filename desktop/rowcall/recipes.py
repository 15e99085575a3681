"""Reads a recipe: mapping, value meanings, steps and limits of a run in one readable TOML file."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rowcall.errors import FileProblem, RecipeProblem
from rowcall.model.action import Action
from rowcall.model.address import Address
from rowcall.model.countries import is_country
from rowcall.model.fields import Field
from rowcall.model.plans import FromColumn, Placement, RunChoice, StepChoice

STEP_KEYS = ("action", "only", "sheet", "agreed", "outputs")
RUN_LEAST = {"budget": 0, "first": 1, "at_once": 1, "sample": 1, "hit_rate_floor": 1, "known_days": 0}
"""What may stand in [run], and its least value."""
ADDRESS_KEYS = ("webhook_url", "webhook_port")
"""What may stand there beside."""
IMPORT_KEYS = ("beside", "country", "fallbacks")
TOP_KEYS = ("name", "import", "mapping", "values", "step", "run")


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a recipe says."""

    name: str
    mapping: Mapping[str, Field] = field(default_factory=dict)
    """Header -> field, for the columns that the recipe names."""
    beside: tuple[str, ...] = ()
    """Headers of the columns beside which their tidy form stands, in the project and in what is exported."""
    country: str | None = None
    """Where phones are from whose row does not say; None: as the list shows."""
    fallbacks: Mapping[str, Field] | None = None
    """Header -> field that it serves where the column of that field is empty; None: as recognised."""
    choice: RunChoice = field(default_factory=lambda: RunChoice(()))
    address: Address | None = None
    """Where results are sent; None: as the settings say."""
    text: str = ""
    """As it was written."""


def read_recipe(path: Path, catalogue: Mapping[str, Action]) -> Recipe:
    """Read a recipe and check every name in it that can be checked without the list or the service.

    Raises:
        FileProblem: If the file cannot be read.
        RecipeProblem: If it is no TOML, or a key, action or value is unknown; what is allowed is listed.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise FileProblem(f"The recipe {path.name} cannot be read.", "Check the name and the folder.") from error
    return parse_recipe(text, path.stem, catalogue)


def sheets_of(recipe: Recipe, catalogue: Mapping[str, Action], imported: str) -> list[str]:
    """Keys of the sheets that there will be once the recipe has run."""
    made = [catalogue[step.action].new_sheet for step in recipe.choice.steps]
    return [imported, *(sheet.key for sheet in made if sheet is not None)]


def is_source(choice: RunChoice, catalogue: Mapping[str, Action]) -> bool:
    """Whether the first step needs no list: it makes a sheet of its own."""
    first = choice.steps[0]
    return catalogue[first.action].needs_no_list(first.fixed)


def parse_recipe(text: str, name: str, catalogue: Mapping[str, Action]) -> Recipe:
    """The same for a recipe's text; `name` is what it is called where it does not say so itself."""
    try:
        content = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:  # the second: brackets in brackets without end
        raise RecipeProblem(f"The recipe {name} is not valid TOML: {error}.") from error
    _check_keys(content, TOP_KEYS, "the recipe")
    name = content.get("name", name)
    if not isinstance(name, str):
        raise RecipeProblem("In the recipe, name must be a text.")
    reading = _table(content, "import")
    _check_keys(reading, IMPORT_KEYS, "[import]")
    return Recipe(
        name,
        mapping=_fields(content, "mapping"),
        beside=_beside(reading),
        country=_country(reading),
        fallbacks=_fields(reading, "fallbacks") if "fallbacks" in reading else None,
        choice=_choice(content, catalogue),
        address=_address(_table(content, "run")),
        text=text,
    )


def _fields(content: Mapping[str, Any], key: str) -> dict[str, Field]:
    found = {}
    for header, name in _table(content, key).items():
        if not isinstance(name, str) or name not in set(Field):
            raise unknown(f"The field {name!r} for column {header!r}", Field)
        found[header] = Field(name)
    return found


def _beside(reading: Mapping[str, Any]) -> tuple[str, ...]:
    headers = reading.get("beside", [])
    if not isinstance(headers, list) or not all(isinstance(header, str) for header in headers):
        raise RecipeProblem('In [import], beside must be a list of columns: ["Phone", "Website"].')
    return tuple(headers)


def _country(reading: Mapping[str, Any]) -> str | None:
    code = reading.get("country")
    if code is None or (isinstance(code, str) and is_country(code)):
        return code
    raise RecipeProblem(f"In [import], country {code!r} is no country.", 'Write its two letters, such as "FR" or "DE".')


def _choice(content: Mapping[str, Any], catalogue: Mapping[str, Action]) -> RunChoice:
    steps = content.get("step")
    if not isinstance(steps, list) or not steps or not all(isinstance(step, dict) for step in steps):
        raise RecipeProblem("The recipe has no steps.", "Add one with [[step]] and an action.")
    run = _table(content, "run")
    _check_keys(run, (*RUN_LEAST, *ADDRESS_KEYS), "[run]")
    limits = {key: _number(run, key, least) for key, least in RUN_LEAST.items()}
    choice = RunChoice(
        steps=tuple(_step(step, catalogue) for step in steps),
        values=_values(content),
        budget=limits["budget"],
        first=limits["first"],
        at_once=limits["at_once"] or 5,
        sample=limits["sample"],
        hit_rate_floor=limits["hit_rate_floor"],
        known_days=limits["known_days"],
    )
    check_limits(choice)
    return choice


def _address(run: Mapping[str, Any]) -> Address | None:
    url, port = run.get("webhook_url"), _number(run, "webhook_port", 1)
    if url is None and port is None:
        return None
    if not isinstance(url, str):
        raise RecipeProblem("In [run], webhook_url must be a web address, and webhook_port stands beside one.")
    return Address(url, port or 0)


def check_limits(choice: RunChoice) -> None:
    """Check what only shows when the limits of a run are seen together.

    Raises:
        RecipeProblem: If both the first rows and a sample are wanted, or the floor is no share of a hundred.
    """
    if choice.first is not None and choice.sample is not None:
        raise RecipeProblem(
            "In [run], first and sample cannot stand together.", "Leave one out: the first rows, or rows spread evenly."
        )
    if choice.hit_rate_floor is not None and choice.hit_rate_floor > 100:
        raise RecipeProblem(f"In [run], hit_rate_floor must be at most 100 (percent), not {choice.hit_rate_floor}.")


def _values(content: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for header, meanings in _table(content, "values").items():
        if not isinstance(meanings, dict) or not all(isinstance(meaning, str) for meaning in meanings.values()):
            raise RecipeProblem(f'In [values.{header}], each line must be "cell text" = "what it means".')
        found[header] = {text.strip(): meaning for text, meaning in meanings.items()}
    return found


def _step(step: Mapping[str, Any], catalogue: Mapping[str, Action]) -> StepChoice:
    name = step.get("action")
    if name is None:
        raise RecipeProblem("A step of the recipe has no action.", f"Possible: {', '.join(catalogue)}.")
    if not isinstance(name, str) or name not in catalogue:
        raise unknown(f"The action {name!r}", catalogue)
    action = catalogue[name]
    allowed = [option.key for option in action.options]
    _check_keys(step, (*STEP_KEYS, *allowed), f"the step {name}")
    others = ("action", "outputs")
    options = {key: _from_column(name, key, value) for key, value in step.items() if key not in others}
    return StepChoice(name, options, outputs=_placements(name, step.get("outputs", {})))


def _placements(action: str, outputs: Any) -> tuple[Placement, ...]:
    """Where outputs go: a column's header, the same with `over = true`, or false to leave one out."""
    if not isinstance(outputs, dict):
        raise RecipeProblem(f'In the step {action}, outputs must be a table: {{ email = "E-mail" }}.')
    return tuple(_placement(action, key, value) for key, value in outputs.items())


def _placement(action: str, key: str, value: Any) -> Placement:
    match value:
        case False:
            return Placement(key)
        case str() if value:
            return Placement(key, value)
        case {"column": str() as header, **rest} if header and set(rest) <= {"over"}:
            if isinstance(over := rest.get("over", False), bool):
                return Placement(key, header, over)
    raise RecipeProblem(
        f"In the step {action}, outputs.{key} must be a column, or false.",
        'Write "Header", { column = "Header", over = true }, or false to leave it out.',
    )


def _from_column(action: str, key: str, value: Any) -> Any:
    """A value as it stands, or the column that fills it."""
    if not isinstance(value, dict):
        return value
    if set(value) != {"column"} or not isinstance(value["column"], str):
        raise RecipeProblem(f'In the step {action}, {key} must be a value or {{ column = "Header" }}.')
    return FromColumn(value["column"])


def _table(content: Mapping[str, Any], key: str) -> dict[str, Any]:
    found = content.get(key, {})
    if not isinstance(found, dict):
        raise RecipeProblem(f"In the recipe, {key} must be a table: [{key}].")
    return found


def _number(run: Mapping[str, Any], key: str, least: int) -> int | None:
    value = run.get(key)
    if value is None:
        return None
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise RecipeProblem(f"In [run], {key} must be a whole number of at least {least}, not {value!r}.")
    return value


def _check_keys(found: Mapping[str, Any], allowed: Iterable[str], where: str) -> None:
    names = tuple(allowed)
    for key in found:
        if key not in names:
            raise unknown(f"The key {key!r} in {where}", names)


def unknown(what: str, allowed: Iterable[str]) -> RecipeProblem:
    """The error for a name that is not known, with those that are."""
    return RecipeProblem(f"{what} is not known.", f"Possible: {', '.join(allowed)}.")
