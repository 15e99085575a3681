"""What the window says of the open project by itself: what was left over, what is in doubt, what to mind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rowcall.model.doubts import DoubtfulCall
from rowcall.ui.languages.counted import counted
from rowcall.ui.window.notice import Note, Notices

if TYPE_CHECKING:
    from rowcall.session import Session

READ_ONLY, WARNING, UNFINISHED, DOUBTS = "noticeReadOnly", "noticeWarning", "noticeUnfinished", "noticeDoubts"
_MOST_WARNINGS = 4
"""Lines that warnings may take from the sheet."""


@dataclass(frozen=True, slots=True)
class Remarks:
    """What there is to say."""

    session: Session
    calls: Sequence[DoubtfulCall]
    """Calls in doubt."""

    @property
    def going_on(self) -> bool:
        """Whether a run is going on: then the pane says where things stand."""
        return self.session.run is not None and not self.session.run.over


def show_remarks(
    notices: Notices, remarks: Remarks, go_on: Callable[[], object], look_at_doubts: Callable[[], object]
) -> None:
    """Say what is true of the session now, a line for each thing."""
    _show(notices, READ_ONLY, _read_only(remarks))
    for place in range(_MOST_WARNINGS):
        _show(notices, f"{WARNING}{place}", _warning(remarks, place))
    _show(notices, UNFINISHED, _unfinished(remarks, go_on))
    _show(notices, DOUBTS, _doubts(remarks, look_at_doubts))


def _show(notices: Notices, key: str, note: Note | None) -> None:
    if note is None:
        notices.drop(key)
    else:
        notices.say(key, note)


def _read_only(remarks: Remarks) -> Note | None:
    why = remarks.session.read_only
    return Note("warn", why) if why else None


def _warning(remarks: Remarks, place: int) -> Note | None:
    said = remarks.session.warnings
    return Note("waiting", said[place], aside=_tr("Understood")) if place < len(said) else None


def _unfinished(remarks: Remarks, go_on: Callable[[], object]) -> Note | None:
    if remarks.going_on or remarks.session.read_only:
        return None
    left = remarks.session.unfinished
    if not left:
        return None
    return Note("warn", left, _tr("Go on"), go_on, _tr("Not now"))


def _doubts(remarks: Remarks, look: Callable[[], object]) -> Note | None:
    count = len(remarks.calls)
    if not count or remarks.going_on or remarks.session.read_only:
        return None
    told = counted("%Ln call(s) may have been paid without an answer. None is sent again by itself.", count)
    return Note("warn", told, _tr("Look at them…"), look, _tr("Not now"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("remarks", text)
