"""Chooses one of the account's personas, which are fetched when the list is opened."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from rowcall.ui.widgets.fetched_picker import FetchedPicker
from rowcall.ui.widgets.pick_list import Item


class Persona(Protocol):
    """A saved kind of person."""

    @property
    def uuid(self) -> str:
        """Its id."""

    @property
    def name(self) -> str:
        """What its owner calls it."""


class PersonaPicker(FetchedPicker):
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
        async def items() -> Sequence[Item]:
            return [Item(persona.uuid, persona.name) for persona in await fetch()]

        none = _tr("Your account has no personas. Make them on the service's site.")
        super().__init__(name, title, _tr("None"), items, none, single=True, parent=parent)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PersonaPicker", text)
