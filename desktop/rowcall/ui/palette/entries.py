"""What the command palette offers: commands, actions, sheets, columns, recent lists and settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rowcall.model.action import Action
from rowcall.settings.options import declared
from rowcall.ui import commands
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.help.how_tos import HOW_TOS
from rowcall.ui.help.topics import TOPICS, spoken
from rowcall.ui.languages.catalogue import translated
from rowcall.ui.languages.named import named
from rowcall.ui.task_pane.fit import fields_of, fit, is_source, may_be_source

if TYPE_CHECKING:
    from rowcall.ui.grid.page import SheetPage
    from rowcall.ui.window.main_window import MainWindow
    from rowcall.ui.window.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be chosen in the palette."""

    title: str
    kind: str
    """What sort of thing it is, as a word or two."""
    icon: str
    do: Callable[[], object]
    keys: str = ""
    why_not: str = ""
    """Why it cannot be chosen now; empty where it can."""
    also: str = ""
    """Words that find it too."""


def entries(window: MainWindow) -> list[Entry]:
    """Everything on offer now; what is most often wanted first."""
    found = list(_commands(window))
    if window.has_session:
        found += _actions(window)
        if window.workspace is not None:
            found += _places(window.workspace)
        found += _recent(window)
        found += _settings(window)
    found += _help(window)
    return found


def _help(window: MainWindow) -> Iterator[Entry]:
    for topic in TOPICS:
        yield Entry(
            _tr("Help: {title}").format(title=spoken(topic.title)),
            _tr("Help"),
            "circle-question-mark",
            partial(window.guidance.help, topic.key),
            also=f"{spoken(topic.meaning)} {spoken(topic.cost)}",
        )
    for how in HOW_TOS:
        question = spoken(how.question)
        yield Entry(
            _tr("How to: {question}").format(question=question),
            _tr("Help"),
            "circle-question-mark",
            partial(window.guidance.help, how.topics[0], question),
            also=spoken(how.answer),
        )


def _commands(window: MainWindow) -> Iterator[Entry]:
    for group, members in commands.groups().items():
        for command in members:
            action = window.actions_by_key[command.key]
            if command.key != "palette" and action.isVisible():
                yield Entry(
                    action.text().removesuffix("…"),
                    commands.group_title(group),
                    command.icon,
                    action.trigger,
                    commands.keys_of(action),
                    commands.why_not(command, action, list_open=window.workspace is not None),
                )


def _actions(window: MainWindow) -> Iterator[Entry]:
    space = window.workspace
    for action in translated(window.session.catalogue):
        missing = _missing(space, action)
        do = partial(window.flows.new_search, action.key)
        if space is not None and not missing:
            do = partial(space.pane.choose, action.key)
        yield Entry(
            action.title,
            _tr("Action"),
            action.icon,
            do,
            why_not="" if may_be_source(action) else missing,
            also=named(action.group.value),
        )


def _missing(space: Workspace | None, action: Action) -> str:
    """What the rows on the screen lack for an action; empty where it can be asked about them."""
    if space is None:
        return _tr("Open a list first.")
    if is_source(action) or not space.has_page:
        return _tr("It needs a list.")
    return fit(action, fields_of(space.page.sheet)).missing


def _places(space: Workspace) -> Iterator[Entry]:
    for place in range(space.tabs.count()):
        yield Entry(
            space.tabs.tabText(place),
            _tr("Sheet"),
            "table-2",
            partial(space.tabs.setCurrentIndex, place),
        )
    if space.has_page:
        for place, look in enumerate(space.page.model.looks):
            yield Entry(
                shown_title(look.column),
                _tr("Column"),
                "table-columns",
                partial(_go_to_column, space.page, place),
                also=_tr("go to column"),
            )


def _go_to_column(page: SheetPage, place: int) -> None:
    """Put the focus on a column, in the row where it was."""
    view = page.view
    at = page.model.index(max(0, view.currentIndex().row()), place)
    view.setCurrentIndex(at)
    view.scrollTo(at)
    view.setFocus()


def _recent(window: MainWindow) -> Iterator[Entry]:
    project = window.session.project
    for path in window.session.recent:
        if project is None or path != project.path:
            yield Entry(
                path.stem,
                _tr("Recent list"),
                "file-spreadsheet",
                partial(window.bring.open_path, path),
                why_not="" if path.exists() else _tr("It is not there any more."),
                also=_tr("open"),
            )


def _settings(window: MainWindow) -> Iterator[Entry]:
    for setting in declared():
        yield Entry(
            named(setting.label),
            _tr("Setting"),
            "settings",
            partial(window.flows.settings, setting.key),
            also=named(setting.help),
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)
