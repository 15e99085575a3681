"""Where a value comes from, in words and with an icon."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rowcall.model.action import Action
from rowcall.model.cell_story import PastValue, Setter
from rowcall.model.prices import Cost
from rowcall.model.providers import title_of
from rowcall.ui.languages.named import named
from rowcall.ui.languages.said import said
from rowcall.ui.widgets import words

_CONTEXT = "storyWords"


def _w(text: str) -> str:
    return str(QT_TRANSLATE_NOOP(_CONTEXT, text))


ICONS: Mapping[Setter, str] = {
    Setter.FILE: "file-spreadsheet",
    Setter.NEWER_FILE: "file-spreadsheet",
    Setter.TIDIED: "list-checks",
    Setter.PERSON: "user-round",
    Setter.CALL: "download",
    Setter.MESSAGE: "mail",
    Setter.BOUGHT_BEFORE: "layers",
    Setter.SAME_AS: "copy-check",
    Setter.READ_AGAIN: "rotate-cw",
    Setter.UNTOLD: "circle-question-mark",
}

_SOURCES: Mapping[Setter, str] = {
    Setter.FILE: _w("From {file}, line {line}"),
    Setter.NEWER_FILE: _w("From {file}"),
    Setter.TIDIED: _w("Tidied from {column}"),
    Setter.PERSON: _w("By you: {step}"),
    Setter.CALL: _w("{service}, {action}"),
    Setter.MESSAGE: _w("{service} sent it, {action}"),
    Setter.BOUGHT_BEFORE: _w("Bought before, not bought again"),
    Setter.SAME_AS: _w("Same answer as row {row}"),
    Setter.READ_AGAIN: _w("From a kept answer, read again"),
    Setter.UNTOLD: _w("{service}, {action}"),
}


def source(value: PastValue, actions: Mapping[str, Action]) -> str:
    """Who or what gave a value, as a few words."""
    if value.setter is Setter.FILE and value.line is None:
        return _tr("From {file}").format(file=value.file)
    if value.setter is Setter.UNTOLD and not value.action:
        return _tr("Nothing tells where it is from")
    action = actions.get(value.action)
    return _tr(_SOURCES[value.setter]).format(
        file=value.file or _tr("a newer version of the list"),
        line=_number(value.line),
        column=value.made_from,
        step=said(value.title),
        row=_number(value.row),
        service=title_of(action.provider) if action is not None else _tr("The service"),
        action=named(action.title) if action is not None else value.action,
    )


def cost(value: PastValue) -> str:
    """What a value took; empty where nothing was asked for it."""
    if not value.by_service or not value.token:
        return ""
    return cost_of(value.cost)


def cost_of(taken: Cost) -> str:
    """What a call took."""
    if taken.possible:
        return _tr("up to {credits}").format(credits=words.credits_of(taken.total))
    return words.credits_of(taken.confirmed) if taken.confirmed else _tr("no credits")


def line(value: PastValue, actions: Mapping[str, Action]) -> str:
    """Source, moment and cost on one line."""
    moment = words.moment(value.at) if value.at is not None else ""
    return " · ".join(filter(None, (source(value, actions), moment, cost(value))))


def state(value: PastValue) -> str:
    """What became of a value: shown now, taken back, never shown; empty where it is simply over."""
    if value.now:
        return _tr("Now")
    if value.undone:
        return _tr("Undone")
    return _tr("Kept beside yours") if value.beside else ""


def _number(number: int | None) -> str:
    return words.number(number) if number is not None else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
