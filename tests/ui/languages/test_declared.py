"""What reasons, actions and problems declare comes out translated, whatever is declared; nothing is listed by hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

import pytest
from tests.support import pseudo, said_errors

from rowcall.catalogue import catalogue
from rowcall.model.action import Action, NewSheet, Option, Output, Part
from rowcall.model.reasons import Reason, Remedy, Why
from rowcall.ui.languages import speech
from rowcall.ui.languages.catalogue import translated
from rowcall.ui.languages.said import said
from rowcall.ui.widgets import why_words

SHOWN = frozenset({"title", "help", "agree", "without_address", "group", "label", "risks"})
NOT_SHOWN = frozenset(
    {
        *("key", "id", "provider", "icon", "number_key", "limit_key", "same_note", "operations", "budget_needs"),
        *("replaces", "only_with", "default", "suggested", "name", "action", "method", "wrapper", "known_as"),
        *("offered", "path", "why"),
    }
)
"""Attributes with texts that the window never shows as they stand."""
NAMES = frozenset({"Pronto", "Sonarly", "LinkedIn", "ngrok", "Rowcall", *(f"x{n}" for n in range(9))})


@pytest.fixture(autouse=True)
def invented(qapp: object) -> Iterator[None]:
    """The window speaks the invented language, where a translator was given the text."""
    del qapp
    pseudo.speak_what_is_known()
    yield
    speech.speak(speech.ENGLISH)


def english(texts: Iterable[str]) -> list[str]:
    """The texts that have words of ours which are not translated."""
    known = NAMES
    return [
        text
        for text in texts
        if any(word not in known for word in pseudo.WORD.findall(pseudo.rest_of(text).replace(said_errors.WORD, " ")))
    ]


def texts_of(thing: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a declaration, with the name of its attribute; columns and groups are named where they stand."""
    if isinstance(thing, Output | Enum):
        return
    if isinstance(thing, str):
        yield name, thing
    elif is_dataclass(thing):
        for each in fields(thing):
            yield from texts_of(getattr(thing, each.name), each.name)
    elif isinstance(thing, dict):
        for item in thing.values():
            yield from texts_of(item, name)
    elif isinstance(thing, tuple):
        for item in thing:
            yield from texts_of(item, name)


@pytest.mark.parametrize("reason", Reason)
def test_each_reason_for_an_empty_cell_is_translated(reason: Reason) -> None:
    why = Why(reason, action="find_people", row=3)
    told = [why_words.sentence(why, {action.key: action for action in catalogue().values()}), why_words.short(reason)]
    assert english(told) == []


def test_each_remedy_is_translated() -> None:
    assert english(why_words.help_button(remedy) for remedy in Remedy) == []


@pytest.mark.parametrize("action", catalogue().values(), ids=lambda action: action.key)
def test_each_action_is_translated(action: Action) -> None:
    (shown,) = translated([action])
    assert english(text for name, text in texts_of(shown) if name in SHOWN) == []
    titles = {output.title for output in (*all_outputs(action), *action.columns((), occasional=True))} | {
        action.group.value
    }
    assert english(map(said, titles)) == []


def all_outputs(thing: Any) -> Iterator[Output]:
    """Every column that an action may make."""
    if isinstance(thing, Output):
        yield thing
    elif isinstance(thing, Action | Part | NewSheet | Option):
        for each in fields(thing):
            yield from all_outputs(getattr(thing, each.name))
    elif isinstance(thing, tuple):
        for item in thing:
            yield from all_outputs(item)


def test_every_attribute_with_texts_is_known_to_be_shown_or_not() -> None:
    names = {name for action in catalogue().values() for name, _text in texts_of(action)}
    assert names - SHOWN - NOT_SHOWN == set()


def test_each_problem_is_translated() -> None:
    told = [(error.place, said(error.text)) for error in said_errors.said_errors() if error.text]
    assert len(told) > 200
    assert [(place, text) for place, text in told if english([text])] == []
