"""Chooses one of the account's personas, which are fetched when the list is opened."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget

from rowcall.errors import RowcallError
from rowcall.ui import tasks
from rowcall.ui.widgets.pick_list import Item
from rowcall.ui.widgets.picker import Picker


class Persona(Protocol):
    """A saved kind of person."""

    @property
    def uuid(self) -> str:
        """Its id."""

    @property
    def name(self) -> str:
        """What its owner calls it."""


class PersonaPicker(Picker):
    """A picker of one persona.

    Args:
        name: Its object name.
        title: What a screen reader calls it.
        fetch: Fetches the personas, for free.
    """

    def __init__(
        self,
        name: str,
        title: str,
        fetch: Callable[[], Awaitable[Sequence[Persona]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, title, self.tr("None"), single=True, parent=parent)
        self._fetch = fetch
        self.opened.connect(lambda: tasks.start(self._load(), owner=self))

    async def _load(self) -> None:
        if not self.items:
            self.popup.say(self.tr("Fetching your personas…"))
        try:
            found = await self._fetch()
        except RowcallError as problem:
            self.popup.say(str(problem))
            return
        self.set_items([Item(persona.uuid, persona.name) for persona in found])
        self.popup.say("" if found else self.tr("Your account has no personas. Make them on the service's site."))
