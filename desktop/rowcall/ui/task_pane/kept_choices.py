"""What was chosen in the first step when the list was open last: taken once, and told when it is to be kept."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from rowcall.project.last_look import LastLook
from rowcall.ui.task_pane.kept import part

if TYPE_CHECKING:
    from rowcall.session import Session
    from rowcall.ui.task_pane.action_form import ActionForm
    from rowcall.ui.task_pane.follow_ups import FollowUps

_FORM, _THEN = "form", "then"


class KeptChoices:
    """Of all sheets of the open list.

    Args:
        session: What is kept is read once, where a list is open.

    Attributes:
        chosen: Sheet id -> key of the action that is chosen for it.
        searching: Whether the rows were to come from a search when the list was open last.
    """

    def __init__(self, session: Session) -> None:
        last = session.looks.last() if session.project is not None else LastLook()
        self.chosen = dict(last.chosen)
        self.searching = last.searching
        self._forms = dict(last.forms)

    def dress(self, name: str, form: ActionForm, follow: FollowUps) -> None:
        """Set in a new form what was set in it last."""
        if name in self._forms:
            form.take(part(self._forms[name], _FORM))
            follow.take(part(self._forms[name], _THEN))

    def forms(self, made: Iterable[tuple[str, ActionForm, FollowUps]]) -> dict[str, Any]:
        """What is to be kept of all forms: what is set in those that were made, and of the others what was last."""
        found = dict(self._forms)
        for name, form, follow in made:
            told = {_FORM: form.kept(), _THEN: follow.kept()}
            found[name] = {part_name: kept for part_name, kept in told.items() if kept}
        return {name: kept for name, kept in found.items() if kept}
