"""The actions on offer, named in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from rowcall.model.action import Action, Option
from rowcall.model.reference import Choice
from rowcall.ui.languages import speech
from rowcall.ui.languages.said import said


def translated(actions: Iterable[Action]) -> tuple[Action, ...]:
    """The same actions with titles and help that are translated; their columns keep the headers they have in files."""
    if speech.language() == speech.ENGLISH:
        return tuple(actions)
    return tuple(_action(action) for action in actions)


def _action(action: Action) -> Action:
    sheet = action.new_sheet
    return replace(
        action,
        title=said(action.title),
        help=said(action.help),
        agree=said(action.agree),
        without_address=said(action.without_address),
        parts=tuple(replace(part, title=said(part.title)) for part in action.parts),
        options=tuple(_option(option) for option in action.options),
        new_sheet=replace(sheet, title=said(sheet.title)) if sheet is not None else None,
    )


def _option(option: Option) -> Option:
    return replace(
        option,
        title=said(option.title),
        help=said(option.help),
        group=said(option.group),
        choices=tuple(Choice(choice.id, said(choice.label)) for choice in option.choices),
        risks={way: said(risk) for way, risk in option.risks.items()},
    )
