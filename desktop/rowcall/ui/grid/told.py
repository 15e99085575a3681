"""What the grid says of single cells: why they are empty, and where their values come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rowcall.model.reasons import Reason
from rowcall.model.sheets import Column, Sheet
from rowcall.ui.grid.model import Told
from rowcall.ui.widgets import story_words, why_words

if TYPE_CHECKING:
    from rowcall.session import Session


def told_by(session: Session) -> Told:
    """Read from the session's project whenever somebody looks at a cell."""

    def empty(sheet: Sheet, column: Column, row_id: int) -> str:
        why = session.stories.why(sheet, column, row_id)
        return why_words.sentence(why, session.actions) if why is not None and why.reason is not Reason.UNTOLD else ""

    def source(sheet: Sheet, column: Column, row_id: int) -> str:
        now = session.stories.now(sheet, column, row_id)
        return story_words.line(now, session.actions) if now is not None else ""

    return Told(empty, source)
