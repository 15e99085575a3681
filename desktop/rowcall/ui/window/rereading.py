"""Reads the kept answers of the open list again, and tells what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rowcall.model.rereading import Reread
from rowcall.ui import tasks
from rowcall.ui.languages.counted import counted
from rowcall.ui.problems import Message
from rowcall.ui.soon import Soon
from rowcall.ui.widgets import words
from rowcall.ui.widgets.watch import Watch
from rowcall.ui.window.wait_dialog import WaitDialog

if TYPE_CHECKING:
    from rowcall.ui.window.main_window import MainWindow

_SAY_WAITING_MS = 300
_ROWS_NAMED = 8
"""Rows that could not be read which are named; the others are counted."""


async def read_again(window: MainWindow) -> None:
    """Read them, show the sheets as they are by then, and say what has changed."""
    watch = Watch(window)
    waiting = WaitDialog(window, _tr("Reading answers again…"), watch)
    Soon(waiting, _SAY_WAITING_MS, waiting.open).start()
    try:
        found = await window.session.read_again(watch.reading)
    finally:
        watch.end()
        waiting.done(0)
        waiting.deleteLater()
    message = Message(window, _changed(found), _more(found), (_tr("Close"),), tone="warn" if found.unread else "accent")
    message.setObjectName("readAgain")
    await tasks.finished(message)


def _changed(found: Reread) -> str:
    if not (found.cells or found.added or found.ended):
        return _tr("Nothing has changed: every answer says what stands in the list.")
    changed, added = counted("%Ln cell(s) changed", found.cells), counted("%Ln row(s) added", found.added)
    return _tr("{changed}, {added}.").format(changed=changed, added=added)


def _more(found: Reread) -> str:
    """How it went, and which rows stay as they are; a line each."""
    told = _tr("The answers of {rows} were read. Nothing was sent, and nothing was charged.")
    lines = [told.format(rows=words.rows(found.rows))]
    if not found.whole:
        lines.append(_tr("It was stopped before its end; read again to bring the rest up to date."))
    if found.left:
        lines.append(counted("%Ln row(s) in doubt or still waited for stay as they are.", found.left))
    if found.unread:
        lines.append(_tr("Could not be read, and stay as they are:"))
        lines += [row.sentence for row in found.unread[:_ROWS_NAMED]]
    if len(found.unread) > _ROWS_NAMED:
        lines.append(counted("and %Ln more row(s)", len(found.unread) - _ROWS_NAMED))
    return "\n".join(lines)


def _tr(text: str) -> str:
    return QCoreApplication.translate("rereading", text)
