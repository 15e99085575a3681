"""What was learned as a readable file (TOML) that a team can exchange."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from rowcall.errors import FileProblem
from rowcall.model.fields import FIELD_TITLES, Field
from rowcall.model.import_plans import Tidy
from rowcall.model.learned import Meaning, RememberedColumn, RememberedMapping
from rowcall.model.reference import FUNCTIONS, SENIORITY_LEVELS, Choice

KIND = "rowcall mappings"
VERSION = 1
NOT_OURS = ("This is no file of mappings that Rowcall can read.", "Export one with Rowcall, and use that file.")
NEWER = ("These mappings were written by a newer Rowcall.", "Install the newest version to use them.")
NOTHING = "nothing"
"""Stands in a file for a column that means nothing."""
HEAD = """\
# What Rowcall has learned from corrections: what columns mean, and what the texts in them stand for.
# Headers and values come from lists: look through them before you pass this file on.
"""
VALUE_FIELDS = (Field.DEPARTMENT, Field.SENIORITY, Field.JOB_TITLES, Field.PERSONA, Field.LOCATION)
"""Columns whose values fill pickers."""
_CHOICES: Mapping[Field, tuple[Choice, ...]] = {Field.DEPARTMENT: FUNCTIONS, Field.SENIORITY: SENIORITY_LEVELS}
_ADDRESS = re.compile(r"@|://|\bwww\.|[\w-]{3,}\.[^\W\d_]{2,}", re.IGNORECASE)
_MOST_DIGITS = 5


@dataclass(frozen=True, slots=True)
class Pack:
    """What a file holds."""

    service: str = ""
    """Whose personas and places are meant."""
    mappings: tuple[RememberedMapping, ...] = ()
    values: Mapping[Field, Mapping[str, Meaning]] = field(default_factory=dict)
    """Field -> text as in a list -> what it stands for."""


def is_private(text: str) -> bool:
    """Whether a text looks like an e-mail address, a web address or a phone number: such are never passed on."""
    return bool(_ADDRESS.search(text)) or sum(map(str.isdigit, text)) > _MOST_DIGITS


def without_private(pack: Pack) -> tuple[Pack, int]:
    """What may be passed on, and how many headers and values were left out."""
    mappings = [
        replace(mapping, columns=tuple(column for column in mapping.columns if not is_private(column.header)))
        for mapping in pack.mappings
    ]
    values = {
        key: {text: meaning for text, meaning in texts.items() if not (is_private(text) or _tells(key, meaning))}
        for key, texts in pack.values.items()
    }
    kept = Pack(pack.service, tuple(mapping for mapping in mappings if mapping.says_something), values)
    return kept, _size(pack) - _size(kept)


def written(pack: Pack) -> str:
    """A pack as the text of a file."""
    lines = [HEAD, f"kind = {_quoted(KIND)}", f"version = {VERSION}", f"service = {_quoted(pack.service)}"]
    for mapping in pack.mappings:
        lines += _list(mapping)
    for key, texts in pack.values.items():
        if texts:
            lines += ["", f"[values.{key}]"]
            lines += [f"{_quoted(text)} = {_meaning(key, meaning)}" for text, meaning in texts.items()]
    return "\n".join(lines) + "\n"


def read(text: str) -> Pack:
    """The pack that a file's text holds.

    Raises:
        FileProblem: It is none, or is not whole, or comes from a newer program.
    """
    try:
        whole = tomllib.loads(text)
        if whole["kind"] != KIND:
            raise FileProblem(*NOT_OURS)
        if int(whole["version"]) > VERSION:
            raise FileProblem(*NEWER)
        values = {
            Field(key): {text: _read_meaning(Field(key), told) for text, told in texts.items()}
            for key, texts in whole.get("values", {}).items()
        }
        return Pack(str(whole["service"]), tuple(map(_read_list, whole.get("list", []))), values)
    except (ValueError, KeyError, TypeError, AttributeError, StopIteration, RecursionError) as error:
        raise FileProblem(*NOT_OURS) from error


def said(key: Field, meaning: Meaning) -> str:
    """What a text stands for, in the words of people."""
    return meaning.label or next((one.label for one in _CHOICES.get(key, ()) if one.id == meaning.value), meaning.value)


def told(mapping: RememberedMapping) -> str:
    """What was chosen for a list, in the words of people."""
    chosen = [
        f"{column.header} = {FIELD_TITLES[column.field] if column.field else NOTHING}"
        for column in mapping.columns
        if column.chosen
    ]
    second = [f"{one.header} where {FIELD_TITLES[one.fallback]} is empty" for one in mapping.columns if one.fallback]
    return ", ".join([*chosen, *second]) or "what stands beside columns"


def _size(pack: Pack) -> int:
    headers = sum(len(mapping.columns) for mapping in pack.mappings)
    return headers + sum(map(len, pack.values.values()))


def _tells(key: Field, meaning: Meaning) -> bool:
    """Whether what a text stands for was typed by a person and looks private."""
    return key is Field.JOB_TITLES and is_private(meaning.value)


def _list(mapping: RememberedMapping) -> Iterator[str]:
    columns = mapping.columns
    yield from ("", "[[list]]", f"columns = [{', '.join(_quoted(column.header) for column in columns)}]")
    if mapping.contacts is not None:
        yield f"contacts = {str(mapping.contacts).lower()}"
    if mapping.country:
        yield f"country = {_quoted(mapping.country)}"
    fields = {column.header: _quoted(column.field or NOTHING) for column in columns if column.chosen}
    fallbacks = {column.header: _quoted(column.fallback) for column in columns if column.fallback}
    beside = {column.header: f"[{', '.join(map(_quoted, column.tidy))}]" for column in columns if column.tidy}
    for name, lines in (("fields", fields), ("fallbacks", fallbacks), ("beside", beside)):
        if lines:
            yield from ("", f"[list.{name}]", *(f"{_quoted(header)} = {value}" for header, value in lines.items()))


def _read_list(found: Mapping[str, Any]) -> RememberedMapping:
    fields, fallbacks, beside = (dict(found.get(name, {})) for name in ("fields", "fallbacks", "beside"))
    headers = _texts(found["columns"])
    if {*fields, *fallbacks, *beside} - set(headers):
        raise ValueError(headers)
    columns = tuple(
        RememberedColumn(
            header,
            chosen=header in fields,
            field=_field(fields.get(header, NOTHING)),
            fallback=_field(fallbacks.get(header, NOTHING)),
            tidy=tuple(map(Tidy, beside.get(header, ()))),
        )
        for header in headers
    )
    contacts = found.get("contacts")
    if contacts is not None and not isinstance(contacts, bool):
        raise ValueError(contacts)
    return RememberedMapping(columns, contacts, *_texts([found.get("country", "")]))


def _field(name: str) -> Field | None:
    return None if name == NOTHING else Field(name)


def _texts(found: Iterable[Any]) -> list[str]:
    texts = list(found)
    if not all(isinstance(text, str) for text in texts):
        raise ValueError(texts)
    return texts


def _meaning(key: Field, meaning: Meaning) -> str:
    if key in _CHOICES:
        return _quoted(said(key, Meaning(meaning.value)))
    if not meaning.label:
        return _quoted(meaning.value)
    return f"{{ id = {_quoted(meaning.value)}, name = {_quoted(meaning.label)} }}"


def _read_meaning(key: Field, found: Any) -> Meaning:
    if key not in VALUE_FIELDS:
        raise ValueError(key)
    if isinstance(found, dict):
        return Meaning(*_texts([found["id"], found["name"]]))
    (text,) = _texts([found])
    choices = _CHOICES.get(key)
    if choices is None:
        return Meaning(text)
    choice = next(one for one in choices if text in (one.label, one.id))
    return Meaning(choice.id, choice.label)


def _quoted(text: str) -> str:
    """A text in quotes; what TOML does not allow in them is written as its number."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
