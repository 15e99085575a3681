"""The views of the open project that have a name."""

from __future__ import annotations

import time
from collections.abc import Callable

from rowcall.model.sheets import View
from rowcall.project.file import Project
from rowcall.project.saved_views import SavedView, delete_view, rename_view, save_view, saved_views, update_view


class NamedViews:
    """Keeps views under names.

    Args:
        project: The open project; raises where there is none.
    """

    def __init__(self, project: Callable[[], Project]) -> None:
        self._project = project

    def all(self, sheet_id: int) -> tuple[SavedView, ...]:
        """The views of a sheet, by name."""
        return saved_views(self._project().reader, sheet_id)

    async def save(self, sheet_id: int, name: str, view: View, hidden: frozenset[int]) -> int:
        """Keep a view; its id.

        Raises:
            ViewNameTaken: If another view of the sheet is called so.
        """
        return await self._project().write(
            lambda connection: save_view(connection, sheet_id, name, view, hidden, time.time())
        )

    async def update(self, view_id: int, view: View, hidden: frozenset[int]) -> None:
        """Keep another view under the same name."""
        await self._project().write(lambda connection: update_view(connection, view_id, view, hidden))

    async def rename(self, sheet_id: int, view_id: int, name: str) -> None:
        """Call a view otherwise.

        Raises:
            ViewNameTaken: If another view of the sheet is called so.
        """
        await self._project().write(lambda connection: rename_view(connection, sheet_id, view_id, name))

    async def delete(self, view_id: int) -> None:
        """Forget a view."""
        await self._project().write(lambda connection: delete_view(connection, view_id))
