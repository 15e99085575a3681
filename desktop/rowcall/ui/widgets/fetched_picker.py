"""Chooses among what the account holds, such as its lists: fetched, for free, when the list is opened."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from PySide6.QtWidgets import QWidget

from rowcall.errors import RowcallError
from rowcall.ui import tasks
from rowcall.ui.languages.said import said
from rowcall.ui.widgets.pick_list import Item
from rowcall.ui.widgets.picker import Picker


class FetchedPicker(Picker):
    """A picker whose items come from the service.

    Args:
        name: Its object name.
        title: What a screen reader calls it.
        placeholder: What is shown while nothing is chosen.
        fetch: Fetches the items, for free.
        none: What is said where there are none.
        single: Whether only one may be chosen.
        free: Whether texts beside the items can be chosen too.
    """

    def __init__(
        self,
        name: str,
        title: str,
        placeholder: str,
        fetch: Callable[[], Awaitable[Sequence[Item]]],
        none: str,
        *,
        single: bool = False,
        free: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, title, placeholder, single=single, free=free, parent=parent)
        self._fetch = fetch
        self._none = none
        self.opened.connect(lambda: tasks.start(self._load(), owner=self))

    async def _load(self) -> None:
        if not self.items:
            self.popup.say(self.tr("Fetching…"))
        try:
            found = await self._fetch()
        except RowcallError as problem:
            self.popup.say(said(str(problem)))
            return
        self.set_items(found)
        self.popup.say("" if found else self._none)
