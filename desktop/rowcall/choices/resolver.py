"""Turns a choice into a plan: every label, name and column in it is looked up before anything can cost."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from rowcall.api.account import is_place_id, resolve_place
from rowcall.choices.look_ups import LookUps, list_of, persona_values, place_values, unknown_persona
from rowcall.errors import RecipeProblem
from rowcall.importing.picks import column_values
from rowcall.model.account import Persona, Place
from rowcall.model.action import Action, Kind, Option
from rowcall.model.dialogue import Ask
from rowcall.model.normal import fold
from rowcall.model.plans import ColumnValues, FromColumn, Placement, RunChoice, RunPlan, StepChoice, StepPlan
from rowcall.model.sheets import Sheet
from rowcall.project.placed import homeless
from rowcall.project.reader import Reader
from rowcall.recipes import check_limits, unknown

ONLY = ("empty", "all")
MANY = 200
"""Values of a column from which on they are matched in another thread: thousands would hold up the window."""


@dataclass(frozen=True, slots=True)
class Resolver:
    """Turns choices into a plan for one sheet."""

    catalogue: Mapping[str, Action]
    look_ups: LookUps
    reader: Reader

    async def plan(self, choice: RunChoice, sheet: Sheet) -> RunPlan:
        """Look every name up; nothing that can cost is called.

        Raises:
            RecipeProblem: If a value, persona, place or column is unknown, or does not fit.
            ServiceProblem: If a name has to be looked up and the service cannot be reached.
        """
        check_limits(choice)
        for header in choice.values:
            _check_header(header, [column.header for column in sheet.columns], "[values]")
        headers = {there.key: [column.header for column in there.columns] for there in (*self.reader.sheets(), sheet)}
        key, steps = sheet.key, list[StepPlan]()
        for step in choice.steps:
            action = self.catalogue[step.action]
            key = _sheet_key(step, key, headers)
            if steps and action.needs_no_list(step.fixed):
                raise RecipeProblem(f"The step {step.action} makes a list of its own.", "Let it be the first step.")
            own = sheet if key == sheet.key else None
            targets = (*headers[key], *self._deleted_targets(key, action.key))
            steps.append(await self._step(action, step, choice, own, headers[key]))
            steps[-1] = replace(steps[-1], outputs=_placements(action, step, steps[-1], targets))
            if choice.budget is not None:
                _check_budget(action, steps[-1])
            if action.new_sheet is not None:
                key = action.new_sheet.key
                made = [output.key for output in action.new_sheet.outputs]
                headers[key] = [*headers.get(key, ()), *made, *steps[-1].carry]
        return RunPlan(
            steps=tuple(steps),
            budget=choice.budget,
            first=choice.first,
            at_once=choice.at_once,
            row_ids=choice.row_ids,
            sample=choice.sample,
            hit_rate_floor=choice.hit_rate_floor,
            known_days=choice.known_days,
        )

    async def _step(
        self, action: Action, step: StepChoice, choice: RunChoice, sheet: Sheet | None, headers: Sequence[str] | None
    ) -> StepPlan:
        only = step.options.get("only", "empty")
        if only not in ONLY:
            raise unknown(f"The value {only!r} of only in the step {action.key}", ONLY)
        options: dict[str, Any] = {
            option.key: option.default for option in action.options if option.default is not None
        }
        for key, value in step.options.items():
            option = action.option(key)
            if option is None:
                continue
            options[key] = await self._value(action, option, value, choice.values, sheet)
        carry = options.pop(_key_of(action, Kind.COLUMNS), ())
        for header in carry:
            _check_header(header, headers or (), f"the step {action.key}")
        if problem := action.wrong(options):
            raise RecipeProblem(f"In the step {action.key}: {problem}")
        parts_key = _key_of(action, Kind.PARTS)
        parts = options.pop(parts_key, None) or tuple(part.key for part in action.parts)
        ordered = tuple(part.key for part in action.parts if part.key in parts)
        return StepPlan(
            *(action.key, options, ordered, only == "empty"),
            carry=tuple(carry),
            sheet=str(step.options.get("sheet", "")),
            personas=await self._named_personas(action, options),
        )

    def _deleted_targets(self, sheet_key: str, action: str) -> list[str]:
        """The deleted columns into which an action's values went: who names one again gets the action's own column."""
        found = (there for there in self.reader.sheets() if there.key == sheet_key)
        away = (homeless(there.columns, self.reader.gone_columns(there.id)) for there in found)
        return [target.header for each in away for column, target in each.items() if column.action == action]

    async def _value(
        self,
        action: Action,
        option: Option,
        value: Any,
        corrections: Mapping[str, Mapping[str, str]],
        sheet: Sheet | None,
    ) -> Any:
        where = f"{option.key} in the step {action.key}"
        if isinstance(value, FromColumn):
            if option.field is None:
                raise RecipeProblem(f"A column cannot fill {where}.", "Write the value itself.")
            if sheet is None:
                raise RecipeProblem(
                    f"A column can fill {where} only on the sheet of the first step.", "Write the value itself."
                )
            return await self.column_values(option, value.header, corrections.get(value.header, {}), sheet)
        match option.kind:
            case Kind.PERSONA:
                return (await self._persona(_text(value, where))).uuid
            case Kind.PLACES:
                return tuple([(await self._place(name)).id for name in _texts(value, where)])
            case Kind.LISTS:
                return tuple([await self._list(name) for name in _texts(value, where)])
            case _:
                return static_value(option, value, where)

    async def column_values(
        self, option: Option, header: str, corrections: Mapping[str, str], sheet: Sheet
    ) -> ColumnValues:
        """What each distinct value of a column means for an option.

        Raises:
            RecipeProblem: If there is no such column.
        """
        _check_header(header, [column.header for column in sheet.columns], option.key)
        column = sheet.column(header)
        texts = [text for text, _count in self.reader.distinct(sheet.id, column.id, most=-1)] if column else []
        if option.kind is Kind.PERSONA:
            return await persona_values(self.look_ups, header, texts, corrections)
        if option.kind is Kind.PLACES:
            return await place_values(self.look_ups, header, texts, corrections)
        if len(texts) < MANY:
            return column_values(option, texts, corrections, header)
        return await asyncio.to_thread(column_values, option, texts, corrections, header)

    async def _persona(self, name: str) -> Persona:
        there = await self.look_ups.personas()
        fitting = [persona for persona in there if name in (persona.uuid,) or fold(persona.name) == fold(name)]
        if len(fitting) == 1:
            return fitting[0]
        raise unknown_persona(name, there, several=bool(fitting))

    async def _named_personas(self, action: Action, options: Mapping[str, Any]) -> tuple[Persona, ...]:
        """The personas that the values of a step name."""
        value = options.get(_key_of(action, Kind.PERSONA))
        means = value.means.values() if isinstance(value, ColumnValues) else [(value,)] if value else []
        wanted = {id_ for ids in means for id_ in ids}
        return tuple(each for each in await self.look_ups.personas() if each.uuid in wanted) if wanted else ()

    async def _place(self, name: str) -> Place:
        if name.strip().isascii() and name.strip().isdigit():
            return Place(name.strip(), name.strip())
        return resolve_place(name, await self.look_ups.places(name))

    async def _list(self, name: str) -> str:
        """The number of a list; one that is given as a number need not be the account's own."""
        return name if is_place_id(name) else list_of(name, await self.look_ups.lists()).number


def _placements(action: Action, step: StepChoice, plan: StepPlan, headers: Sequence[str]) -> tuple[Placement, ...]:
    """Where the outputs of a step go.

    Raises:
        RecipeProblem: If there is no such output or column, or a column would get two of them.
    """
    own = [output.key for output in action.placeable(plan.parts, plan.options)]
    made = [output.key for output in action.new_sheet.outputs] if action.new_sheet is not None else []
    where = f"outputs of the step {action.key}"
    for placement in step.outputs:
        if placement.key not in (*own, *made):
            raise unknown(f"The output {placement.key!r} in the step {action.key}", (*own, *made))
        if placement.header:
            _check_header(placement.header, headers if placement.key in own else (), where)
    targets = [placement.header for placement in step.outputs if placement.header]
    if twice := next((header for header in targets if targets.count(header) > 1), ""):
        raise RecipeProblem(
            f"Two outputs of the step {action.key} go into {twice!r}.", "Choose another column for one."
        )
    return step.outputs


def static_value(option: Option, value: Any, where: str) -> Any:
    """The value of an option that needs no look-up.

    Raises:
        RecipeProblem: If it is not of the option's kind, or not in its list; what is allowed is listed.
    """
    match option.kind:
        case Kind.TEXTS | Kind.COLUMNS:
            return tuple(_checked(option, text, where) for text in _texts(value, where))
        case Kind.CHOICES | Kind.PARTS:
            return tuple(dict.fromkeys(_choice(option, item, where) for item in _items(value, where)))
        case Kind.CHOICE:
            return _choice(option, value, where)
        case Kind.SWITCH:
            return _switch(value, where)
        case Kind.NUMBER:
            return _number(option, value, where)
        case _:
            return _checked(option, _text(value, where), where)


def _checked(option: Option, text: str, where: str) -> str:
    if problem := option.check(text):
        raise RecipeProblem(f"{where} cannot be {text!r}: {problem}")
    return text


def _switch(value: Any, where: str) -> bool:
    if not isinstance(value, bool):
        raise RecipeProblem(f"{where} must be true or false, not {value!r}.")
    return value


def _number(option: Option, value: Any, where: str) -> int:
    least, greatest = option.least if option.least is not None else 0, option.greatest
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise RecipeProblem(f"{where} must be a whole number of at least {least}, not {value!r}.")
    if greatest is not None and value > greatest:
        raise RecipeProblem(f"{where} must be at most {greatest}, not {value}.")
    return value


def _sheet_key(step: StepChoice, before: str, there: Mapping[str, Sequence[str]]) -> str:
    """The sheet that a step works on.

    Raises:
        RecipeProblem: If it names one that will not be there.
    """
    named = step.options.get("sheet", before)
    if named not in there:
        raise unknown(f"The sheet {named!r} in the step {step.action}", there)
    return str(named)


def _choice(option: Option, value: Any, where: str) -> str:
    wanted = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if isinstance(wanted, str):
        for choice in option.choices:
            if wanted.strip() == choice.id or fold(wanted) == fold(choice.label):
                return choice.id
        if option.free and wanted.strip():
            return _checked(option, wanted.strip(), where)
    labelled = (
        choice.id if choice.id == fold(choice.label) or not choice.id.isdigit() else f"{choice.label} ({choice.id})"
        for choice in option.choices
    )
    raise unknown(f"The value {value!r} of {where}", labelled)


def _items(value: Any, where: str) -> list[Any]:
    if isinstance(value, str | int) and not isinstance(value, bool):
        return [value]
    if not isinstance(value, list | tuple) or not value:
        raise RecipeProblem(f"{where} must be a list with at least one value, not {value!r}.")
    return list(value)


def _texts(value: Any, where: str) -> tuple[str, ...]:
    return tuple(_text(item, where) for item in _items(value, where))


def _text(value: Any, where: str) -> str:
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not text.strip():
        raise RecipeProblem(f"{where} must be a text, not {value!r}.")
    return text.strip()


def _key_of(action: Action, kind: Kind) -> str:
    return next((option.key for option in action.options if option.kind is kind), "")


def _check_header(header: str, headers: Iterable[str], where: str) -> None:
    names = tuple(headers)
    if header not in names:
        raise RecipeProblem(f"There is no column {header!r} ({where}).", f"The columns are: {', '.join(names)}.")


def _check_budget(action: Action, step: StepPlan) -> None:
    bounded = not any(charge.unbounded for charge in action.charges(Ask({}, step.fixed, step.parts)))
    for key in () if bounded else action.budget_needs:
        if step.options.get(key) is None:
            raise RecipeProblem(
                f"With a cap on credits, {action.key} needs {key}.", f"Set {key}, or leave the budget out."
            )
