"""Where answers stand beside what was asked: on the row itself, or on rows that were found under it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from rowcall.likeness.companies import Company
from rowcall.likeness.titles import Target
from rowcall.model.action import Action, Output
from rowcall.model.bound import planned_column
from rowcall.model.fields import Field
from rowcall.model.plan_text import plan_from_text
from rowcall.model.plans import ColumnValues, StepPlan
from rowcall.model.row_values import RowValues
from rowcall.model.sheets import Column, Origin, Sheet
from rowcall.project.answer_rows import Under, steps_into
from rowcall.project.columns import found_columns
from rowcall.project.reader import Reader

TITLES, EXCLUDED, PERSONA = "job_titles", "excluded_job_titles", "persona"
FUNCTIONS, LEVELS = "functions", "seniority_levels"
"""The options by which actions are told whom to look for."""
_TARGETING = (TITLES, EXCLUDED, PERSONA, FUNCTIONS, LEVELS)
STATUS, REASONS = "lead_status", "rejection_reasons"
"""The columns in which a search says whether a person fits, and why not."""
ASKED_COMPANY = frozenset({Field.COMPANY_NAME, Field.COMPANY_DOMAIN, Field.EMAIL})
ASKED_PERSON = frozenset({Field.FULL_NAME, Field.FIRST_NAME, Field.LAST_NAME})
_OF_PEOPLE = frozenset({Field.FULL_NAME, Field.LINKEDIN_URL})
_OF_COMPANIES = frozenset(
    {Field.COMPANY_NAME, Field.COMPANY_DOMAIN, Field.COMPANY_LINKEDIN_ID, Field.COMPANY_LINKEDIN_URL}
)


class Asked:
    """Reads what rows of one sheet were asked with, as far as answers can be held against it."""

    def __init__(self, sheet: Sheet, action: str) -> None:
        self.columns = [
            column
            for column in sheet.columns
            if column.action != action and column.field in ASKED_COMPANY | ASKED_PERSON
        ]
        self._values = RowValues(self.columns, action, ASKED_COMPANY | ASKED_PERSON)

    def of(self, cells: Sequence[str]) -> tuple[Company, str]:
        """The company and the person that a row names; either may be empty."""
        values = self._values.of(cells)
        company = Company(values.get(Field.COMPANY_NAME, ""), values.get(Field.COMPANY_DOMAIN, ""))
        both = f"{values.get(Field.FIRST_NAME, '')} {values.get(Field.LAST_NAME, '')}".strip()
        return company, values.get(Field.FULL_NAME, "") or both


@dataclass(frozen=True, slots=True)
class OnRow:
    """The columns of one action on a sheet that repeat what the row says of itself."""

    sheet: Sheet
    action: Action
    asked: Asked
    repeats: Mapping[Field, Column]

    @property
    def columns(self) -> list[Column]:
        """What is held against the row, in a fixed order."""
        return list(self.repeats.values())

    def found(self, cells: Sequence[str]) -> tuple[Company, str]:
        """The company and the person that the answer names."""
        texts = dict(zip(self.repeats, cells, strict=True))
        company = Company(texts.get(Field.COMPANY_NAME, ""), texts.get(Field.COMPANY_DOMAIN, ""))
        return company, texts.get(Field.FULL_NAME, "")


@dataclass(slots=True)
class Beneath:
    """The rows of a sheet that one action has found under the rows of another one."""

    sheet: Sheet
    source: Sheet
    action: Action
    steps: Mapping[int, StepPlan]
    under: Under
    asked: Asked
    columns: Mapping[str, Column]
    """Output key -> column of the sheet."""
    gone: Sequence[Column] = ()
    """The deleted columns of the source; their cells are kept, and options may have been filled from them."""
    targets: dict[tuple[str, ...], tuple[Target, ...]] = field(default_factory=dict)

    @property
    def by_field(self) -> Mapping[Field, Column]:
        """The same by what they mean."""
        outputs = self.action.new_sheet.outputs if self.action.new_sheet else ()
        return {out.field: self.columns[out.key] for out in outputs if out.field and out.key in self.columns}

    @property
    def about_companies(self) -> bool:
        """Whether the people found should be at the company of the row."""
        needs = [need for part in self.action.parts for need in part.needs]
        return bool(needs) and all(need <= _OF_COMPANIES for need in needs)

    @property
    def option_columns(self) -> list[Column]:
        """The columns of the source that options were filled from, whatever they are called by now."""
        meant = [self._column(value) for plan in self.steps.values() for value in _filled_options(plan)]
        return list({column.id: column for column in meant if column is not None}.values())

    def wanted(self, cells: Sequence[str]) -> tuple[Target, ...]:
        """Whom the steps looked for at a row with these cells in the columns of the options."""
        key = tuple(cells)
        if key not in self.targets:
            texts = {column.id: text.strip() for column, text in zip(self.option_columns, cells, strict=True)}
            self.targets[key] = tuple(self._target(plan, texts) for plan in self.steps.values())
        return self.targets[key]

    def _column(self, meant: ColumnValues) -> Column | None:
        return planned_column(self.source.columns, self.gone, meant)

    def _target(self, plan: StepPlan, texts: Mapping[int, str]) -> Target:
        """Whom a step looked for at a row with these texts in the columns of the options, by their ids."""
        chosen: dict[str, tuple[str, ...]] = {}
        for key in _TARGETING:
            value = plan.options.get(key)
            if isinstance(value, ColumnValues):
                column = self._column(value)
                chosen[key] = value.means.get(texts[column.id], ()) if column is not None else ()
            else:
                chosen[key] = tuple(map(str, value)) if isinstance(value, list | tuple) else _single(value)
        return target_of(plan, chosen)


def target_of(plan: StepPlan, chosen: Mapping[str, Sequence[str]]) -> Target:
    """Whom a step looked for, by the values of its options; a persona brings its own titles instead of typed ones.

    A plan that was kept by an older program does not say what its personas ask for: they leave the titles open.
    """
    titles, excluded = tuple(chosen[TITLES]), tuple(chosen[EXCLUDED])
    if chosen[PERSONA]:
        named = [persona for persona in plan.personas if persona.uuid in chosen[PERSONA]]
        titles = tuple(title for persona in named for title in persona.job_titles)
        excluded = tuple(title for persona in named for title in persona.excluded)
    return Target(titles, excluded, tuple(chosen[LEVELS]), tuple(chosen[FUNCTIONS]))


def _filled_options(plan: StepPlan) -> Iterable[ColumnValues]:
    """The options that say whom to look for and that each row fills from its own cell."""
    return (value for key in _TARGETING if isinstance(value := plan.options.get(key), ColumnValues))


def _single(value: object) -> tuple[str, ...]:
    return (str(value),) if value else ()


def on_rows(sheet: Sheet, actions: Mapping[str, Action]) -> Iterable[OnRow]:
    """The actions with answers on a sheet that repeat what its rows say."""
    for key in dict.fromkeys(column.action for column in sheet.columns if column.action in actions):
        action, found = actions[key], {}
        for output in _outputs(action):
            column = own_column(sheet, key, output.key)
            if output.repeats and column is not None:
                found[output.repeats] = column
        if found:
            yield OnRow(sheet, action, Asked(sheet, key), found)


def beneath(reader: Reader, sheet: Sheet, actions: Mapping[str, Action]) -> list[Beneath]:
    """By which actions, and under rows of which sheets, the people of a sheet were found."""
    steps = steps_into(reader, sheet.id)
    plans: dict[tuple[str, int], dict[int, StepPlan]] = {}
    for step_id, action, source, position, plan in steps:
        plans.setdefault((action, source), {})[step_id] = plan_from_text(plan).steps[position]
    sources = {source: reader.sheet_by_id(source) for _action, source in plans}
    prefixes = {source: _prefix(there) for source, there in sources.items()}
    ids = found_columns(sheet.columns)
    columns = {key: column for key, id_ in ids.items() for column in sheet.columns if column.id == id_}
    found = []
    for (key, source), steps_of in plans.items():
        made = actions[key].new_sheet if key in actions else None
        if made is not None and not _OF_PEOPLE.isdisjoint({output.field for output in made.outputs}):
            others = tuple(dict.fromkeys(text for other, text in prefixes.items() if other != source and text))
            under = Under(sheet.id, source, prefixes[source], others)
            asked = Asked(sources[source], key)
            gone = reader.gone_columns(source)
            found.append(Beneath(sheet, sources[source], actions[key], steps_of, under, asked, columns, gone))
    return found


def judged(sheet: Sheet, actions: Mapping[str, Action]) -> Iterable[tuple[str, str, Column, Column]]:
    """Action, part, value and the service's word on it, of each pair of such columns."""
    for key in dict.fromkeys(column.action for column in sheet.columns if column.action in actions):
        for part in actions[key].parts:
            for output in part.outputs:
                word, value = own_column(sheet, key, output.key), own_column(sheet, key, output.judges)
                if output.judges and word is not None and value is not None:
                    yield key, part.key, value, word


def own_column(sheet: Sheet, action: str, key: str) -> Column | None:
    """The column of an action's output on a sheet."""
    return next((column for column in sheet.columns if column.action == action and column.key == key), None)


def _outputs(action: Action) -> tuple[Output, ...]:
    return tuple(output for part in action.parts for output in part.outputs) + action.outputs


def _prefix(sheet: Sheet) -> str:
    """How the keys begin of what was found under the rows of a sheet."""
    imported = any(column.origin is Origin.IMPORTED for column in sheet.columns)
    return "" if imported else f"{sheet.key}:"
