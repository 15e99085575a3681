"""What the window says of the open project by itself: what was left over, what is in doubt, what to mind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rowcall.ui.window.notice import Note, Notices

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.ui.window.flows import Flows

UNFINISHED = "noticeUnfinished"


def show_remarks(notices: Notices, session: Session, flows: Flows) -> None:
    """Say what is true of the session now, a line for each thing."""
    _say_unfinished(notices, session, flows)


def _say_unfinished(notices: Notices, session: Session, flows: Flows) -> None:
    if session.unfinished:
        notices.say(UNFINISHED, Note("warn", session.unfinished, _tr("Go on"), flows.resume_run, _tr("Not now")))
    else:
        notices.drop(UNFINISHED)


def _tr(text: str) -> str:
    return QCoreApplication.translate("remarks", text)
