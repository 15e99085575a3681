"""What the account keeps at the service, searches and lists: looked through, opened again, and deleted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rowcall.errors import RecipeProblem
from rowcall.model.action import Action, Offered
from rowcall.model.cells import JobState
from rowcall.model.plans import RunChoice, StepChoice
from rowcall.session.free_steps import Opener, carry_out


@dataclass(frozen=True, slots=True)
class SavedItem:
    """A search or a list of the account."""

    id: str
    name: str
    status: str
    """In the service's own word; empty where it has none."""
    count: str
    """How many people or companies are in it, as the service says; empty where it does not."""
    made: str
    """When it was made, as the service says."""


@dataclass(frozen=True, slots=True)
class SavedKind:
    """How one kind of what is saved is read, opened and deleted: by which actions, and under which of their keys."""

    lister: str
    opener: str
    option: str
    """The option of the opener (and of the deleter) that names one."""
    id: str
    name: str
    status: str
    count: str
    made: str
    deleter: str = ""
    """Empty: the service has no call for it."""


SEARCHES = SavedKind(
    "list_searches",
    "open_search",
    "search",
    id="search_id",
    name="search_name",
    status="search_status",
    count="people_in_search",
    made="search_created",
    deleter="delete_search",
)
LISTS = SavedKind(
    "list_lists",
    "open_list",
    "list",
    id="list_id",
    name="list_name",
    status="list_type",
    count="companies_count",
    made="created_at",
)


class Saved:
    """Everything here is free.

    Args:
        account: The client of a provider's account.
        actions: All actions, by key.
    """

    def __init__(self, account: Opener, actions: Mapping[str, Action]) -> None:
        self._account = account
        self._actions = actions

    async def items(self, kind: SavedKind) -> tuple[SavedItem, ...]:
        """All of a kind that the account has, in the service's order.

        Raises:
            KeyProblem: If there is no key.
            ServiceProblem: If the service cannot be asked.
        """
        action = self._actions[kind.lister]
        found = await carry_out(self._account(action.provider), action, {})
        return tuple(_item(kind, row) for row in found.rows)

    async def offered(self, offered: Offered) -> tuple[tuple[str, str], ...]:
        """What the account holds that an option may be: id and name, in the service's order.

        Raises:
            KeyProblem: If there is no key.
            ServiceProblem: If the service cannot be asked.
        """
        action = self._actions[offered.action]
        found = await carry_out(self._account(action.provider), action, {})
        return tuple((row.get(offered.id, ""), row.get(offered.name, "")) for row in found.rows)

    def opening(self, kind: SavedKind, item_id: str, name: str = "") -> RunChoice:
        """The run that takes what is in it into a sheet, without a credit, however often it was opened before."""
        return RunChoice((StepChoice(kind.opener, {kind.option: item_id, "only": "all"}, {kind.option: name}),))

    async def delete(self, kind: SavedKind, item_id: str) -> None:
        """Delete it at the service, for good; one that is gone already is no problem.

        Raises:
            RecipeProblem: If it cannot be deleted, with the reason.
            ServiceProblem: If the service cannot be asked.
        """
        action = self._actions[kind.deleter]
        found = await carry_out(self._account(action.provider), action, {kind.option: item_id})
        if any(state not in (JobState.DONE, JobState.NOT_FOUND) for state in found.ended.states.values()):
            raise RecipeProblem("It was not deleted.", found.ended.note)


def _item(kind: SavedKind, row: Mapping[str, str]) -> SavedItem:
    return SavedItem(*(row.get(key, "") for key in (kind.id, kind.name, kind.status, kind.count, kind.made)))
