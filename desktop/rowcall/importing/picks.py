"""What a cell's text means for a picker: functions, levels, or a list of titles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from rapidfuzz import fuzz, process

from rowcall.errors import RecipeProblem
from rowcall.importing.cell_phrases import LEAST_LETTERS, NOTHING, Told, read_cell
from rowcall.importing.phrases import FUNCTION, LEVEL, phrases_of, words_of
from rowcall.importing.spelling import normalise
from rowcall.model.action import Kind, Option
from rowcall.model.plans import ColumnValues
from rowcall.model.reference import FUNCTIONS, SENIORITY_LEVELS, Choice

_SEPARATORS = re.compile(r"[;,/|\r\n•]+")
_TITLE_SEPARATORS = re.compile(r"[;,|\r\n•]+")
_PICKERS = {FUNCTIONS: FUNCTION, SENIORITY_LEVELS: LEVEL}

LIKE_ENOUGH = 90
"""Of 100: one wrong letter in ten. A wrong match costs credits, no match costs a glance."""
CLEARLY_BEST = 5
"""How far the next best meaning must be behind."""


def split_list(text: str) -> tuple[str, ...]:
    """The texts of a cell that holds several, such as job titles; each once, in their order."""
    parts = (" ".join(part.split()) for part in _TITLE_SEPARATORS.split(text))
    return tuple(dict.fromkeys(part for part in parts if part))


def match_choices(
    text: str, choices: tuple[Choice, ...], corrections: Mapping[str, str] | None = None
) -> tuple[str, ...] | None:
    """The ids that a cell's text means.

    Args:
        text: One or several labels, ids or other names, separated by `;` `,` `/` `|` or a line break, or joined by a
            word. Of a level and a department in one text each list takes its own.
        choices: The fixed list, as in model.reference.
        corrections: What a person said a text means: cell text, or one of its values -> label or id.

    Returns:
        The ids, each once; None where any of the values means nothing for sure.

    Raises:
        RecipeProblem: If a correction names no choice.
    """
    found, unknown = _match(text, choices, corrections or {})
    return None if unknown or not found else found


def is_value_of(text: str, choices: tuple[Choice, ...]) -> bool:
    """Whether a text is what a column of such values holds: `Sales` is a function, `Head of Sales` a job title."""
    parts = [_read_one(part, choices) for part in _SEPARATORS.split(text) if part.strip()]
    return bool(parts) and all(told.ids and told.plain for told in parts)


def _match(text: str, choices: tuple[Choice, ...], corrections: Mapping[str, str]) -> tuple[tuple[str, ...], list[str]]:
    """The ids, and the values that mean nothing; a value that was left out is none of the cell's."""
    corrected = corrections.get(text.strip())
    if corrected:
        return (_corrected(text, corrected, choices),), []
    values = [value for part in _SEPARATORS.split(text) if (value := part.strip()) and corrections.get(value) != ""]
    told = {value: _told(value, choices, corrections) for value in values}
    unknown = [value for value, said in told.items() if not said.ids and not said.aside]
    if unknown and len(values) > 1 and (whole := _read_one(text, choices)).ids:
        return whole.ids, []
    ids = tuple(dict.fromkeys(id_ for said in told.values() for id_ in said.ids))
    return ids, unknown or ([] if ids else values)


def _told(value: str, choices: tuple[Choice, ...], corrections: Mapping[str, str]) -> Told:
    corrected = corrections.get(value)
    return Told((_corrected(value, corrected, choices),)) if corrected else _read_one(value, choices)


def _read_one(value: str, choices: tuple[Choice, ...]) -> Told:
    """What a text says by itself."""
    named = _names(choices).get(normalise(value))
    if named:
        return Told((named,), plain=True)
    picker = _PICKERS.get(choices)
    said = read_cell(value, picker) if picker else NOTHING
    if said.ids or said.aside:
        return said
    alike = _similar(value, choices)
    return Told((alike,), plain=True) if alike else said


def _corrected(value: str, meaning: str, choices: tuple[Choice, ...]) -> str:
    """The id of what a person wrote; it must be a label, an id or another known name of a choice."""
    found = _names(choices).get(normalise(meaning)) or _all_names(choices).get(" ".join(words_of(meaning)))
    if found is None:
        allowed = ", ".join(choice.label for choice in choices)
        raise RecipeProblem(f"“{value}” cannot mean “{meaning}”.", f"Choose one of: {allowed}.")
    return found


def other_names(choices: tuple[Choice, ...]) -> dict[str, tuple[str, ...]]:
    """Id -> every name by which a choice is known, in all languages, without case and accents."""
    found: dict[str, list[str]] = {}
    for name, id_ in _all_names(choices).items():
        found.setdefault(id_, []).append(name)
    return {id_: tuple(names) for id_, names in found.items()}


@cache
def _names(choices: tuple[Choice, ...]) -> dict[str, str]:
    """Normalised label and id -> id."""
    return {normalise(text): choice.id for choice in choices for text in (choice.id, choice.label)}


@cache
def _all_names(choices: tuple[Choice, ...]) -> dict[str, str]:
    """The same with every other name that is known."""
    labels = {" ".join(words_of(choice.label)): choice.id for choice in choices}
    picker = _PICKERS.get(choices)
    return (dict(phrases_of(picker)) if picker else {}) | labels


def _similar(value: str, choices: tuple[Choice, ...]) -> str | None:
    """A name with a typing error in it, if one meaning is clearly the likeliest."""
    name = " ".join(words_of(value))
    if len(name) < LEAST_LETTERS or any(map(str.isdigit, name)):
        return None
    names = _all_names(choices)
    near = process.extract(name, names.keys(), scorer=fuzz.ratio, score_cutoff=LIKE_ENOUGH - CLEARLY_BEST, limit=5)
    if not near or near[0][1] < LIKE_ENOUGH:
        return None
    best = names[near[0][0]]
    rivals = [score for other, score, _index in near if names[other] != best]
    return None if rivals and near[0][1] - max(rivals) < CLEARLY_BEST else best


def column_values(option: Option, values: Iterable[str], corrections: Mapping[str, str], header: str) -> ColumnValues:
    """What each distinct value of a column means for an option of fixed choices or of free texts.

    Args:
        option: Of Kind.CHOICES, Kind.CHOICE or Kind.TEXTS.
        values: The column's distinct texts; empty ones are passed over.
        corrections: Cell text -> label or id, as a person chose; for texts: the text to use instead. Empty: the rows
            with this value are left out.
        header: The column's header.

    Raises:
        RecipeProblem: If a correction names no choice.
    """
    means: dict[str, tuple[str, ...]] = {}
    problems: dict[str, str] = {}
    left_out: list[str] = []
    for text in dict.fromkeys(value.strip() for value in values):
        if not text:
            continue
        if corrections.get(text) == "":
            left_out.append(text)
            continue
        if option.kind is Kind.TEXTS:
            means[text] = split_list(corrections.get(text, text))
            continue
        found, unknown = _match(text, option.choices, corrections)
        if found and not unknown:
            means[text] = found
        elif unknown or not any(map(str.isalnum, text)):
            problems[text] = _no_match(option, unknown or [text])
        else:
            left_out.append(text)  # every value that stands in it was left out
    return ColumnValues(header, means, problems, tuple(left_out))


def _no_match(option: Option, unknown: Sequence[str]) -> str:
    quoted = ", ".join(f"“{value}”" for value in unknown)
    return f"{quoted} matches nothing under {option.title}."
