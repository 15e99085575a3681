"""Chooses places by name: typed, looked up at the service, and picked from the candidates."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget

from rowcall.errors import RowcallError
from rowcall.ui import tasks
from rowcall.ui.languages.said import said
from rowcall.ui.soon import Soon
from rowcall.ui.widgets.pick_list import Item
from rowcall.ui.widgets.picker import Picker

_TYPED_MS = 300
"""How long typing must rest before a name is looked up."""
_LEAST_LETTERS = 2


class Place(Protocol):
    """A place as the service knows it."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def kind(self) -> str:
        """What it is, such as a country."""


LookUp = Callable[[str], Awaitable[Sequence[Place]]]


class PlacePicker(Picker):
    """A picker whose items are looked up while one types.

    Args:
        name: Its object name.
        title: What a screen reader calls it.
        look_up: Finds places of a name, for free.
        single: Whether only one may be chosen.
    """

    def __init__(
        self, name: str, title: str, look_up: LookUp, *, single: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, title, self.tr("Add a place"), single=single, parent=parent)
        self._look_up = look_up
        self._task: asyncio.Task[None] | None = None
        self._suggested: tuple[Item, ...] = ()
        self.popup.always_search = True
        self.popup.filters = False
        self.popup.search.setPlaceholderText(self.tr("Country, region or city"))
        self.popup.searched.connect(self._typed)
        self._rest = Soon(self, _TYPED_MS, self._search)
        self.opened.connect(lambda: self.set_items(self._suggested))

    def suggest(self, items: Sequence[Item]) -> None:
        """Offer these places before anything is typed."""
        self._suggested = tuple(items)

    def _typed(self, words: str) -> None:
        self._drop()
        self.set_items(())
        if len(words) < _LEAST_LETTERS:
            self._rest.stop()
            self.popup.say("")
        else:
            self.popup.say(self.tr("Looking up…"))
            self._rest.start()

    def _search(self) -> None:
        self._drop()
        self._task = tasks.start(self._find(self.popup.search.text().strip()), owner=self)

    async def _find(self, words: str) -> None:
        try:
            found = await self._look_up(words)
        except RowcallError as problem:
            self.popup.say(said(str(problem)))
            return
        self.set_items([Item(place.id, place.name, place.kind.lower().replace("_", " ")) for place in found])
        self.popup.say("" if found else self.tr("No place of that name. Try its English name."))

    def _drop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
