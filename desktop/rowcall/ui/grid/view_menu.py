"""The menu of saved views: show one, keep what is shown under a name, rename, update, delete."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QWidget

from rowcall.project.saved_views import SavedView
from rowcall.ui import tasks
from rowcall.ui.grid.model import SheetModel
from rowcall.ui.grid.view_state import ViewState
from rowcall.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from rowcall.session import Session


class ViewMenu(QObject):
    """Saved views of one sheet."""

    def __init__(self, session: Session, model: SheetModel, state: ViewState, owner: QWidget) -> None:
        super().__init__(owner)
        self._session = session
        self._model = model
        self._state = state
        self._owner = owner

    def open(self, place: QPoint) -> QMenu:
        """Open the menu there."""
        menu = QMenu(self._owner)
        menu.setObjectName("viewMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        views = self._session.views.all(self._model.sheet.id)
        for saved in views:
            menu.addAction(_escaped(saved.name), partial(self._show, saved))
        if views:
            menu.addSeparator()
        if not self._model.locked:
            menu.addAction(self.tr("Save this view…"), self.save)
            for saved in views:
                self._add_changes(menu, saved)
        elif not views:
            menu.addAction(self.tr("No view is saved.")).setEnabled(False)
        menu.popup(place)
        return menu

    def save(self) -> None:
        """Keep what is shown under a name."""
        views, sheet = self._session.views, self._model.sheet

        async def keep(name: str) -> None:
            await views.save(sheet.id, name, self._state.view(), sheet.layout.hidden)

        NameDialog(self.tr("Save this view"), "", keep, self._owner.window()).open()

    def _add_changes(self, menu: QMenu, saved: SavedView) -> None:
        inner = menu.addMenu(self.tr("Change “{name}”").format(name=_escaped(saved.name)))
        inner.addAction(self.tr("Update to what is shown now"), lambda: self._update(saved))
        inner.addAction(self.tr("Rename…"), lambda: self._rename(saved))
        inner.addAction(self.tr("Delete"), lambda: self._delete(saved))

    def _show(self, saved: SavedView) -> None:
        """Show a view: its filters and sorts, and the columns that were hidden in it."""
        self._state.show(saved.view)
        sheet = self._model.sheet
        there = frozenset(column.id for column in sheet.columns)
        hidden = saved.hidden & there
        if hidden not in (sheet.layout.hidden, there) and not self._model.locked:
            title = self.tr("Show the view “{name}”").format(name=saved.name)
            arranging = self._session.structure.arrange(sheet.id, lambda layout: layout.with_hidden(hidden), title)
            tasks.start(arranging, owner=self._owner)

    def _update(self, saved: SavedView) -> None:
        updating = self._session.views.update(saved.id, self._state.view(), self._model.sheet.layout.hidden)
        tasks.start(updating, owner=self._owner)

    def _rename(self, saved: SavedView) -> None:
        async def keep(name: str) -> None:
            await self._session.views.rename(self._model.sheet.id, saved.id, name)

        NameDialog(self.tr("Rename the view"), saved.name, keep, self._owner.window()).open()

    def _delete(self, saved: SavedView) -> None:
        tasks.start(self._session.views.delete(saved.id), owner=self._owner)


class NameDialog(FormDialog):
    """Asks for a name.

    Args:
        title: What for.
        name: What stands there first.
        keep: Is given the name; what it refuses is said.
    """

    def __init__(self, title: str, name: str, keep: Callable[[str], Awaitable[None]], parent: QWidget) -> None:
        super().__init__("nameDialog", "nameBanner", parent)
        self.setWindowTitle(title)
        self._keep = keep
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = QLineEdit(name)
        self.field.setObjectName("viewName")
        self.field.setAccessibleName(self.tr("Name"))
        self.field.setPlaceholderText(self.tr("Name"))
        self.agree = QPushButton(self.tr("Save"))
        self.agree.setObjectName("agreeName")
        self.agree.setProperty("role", "primary")
        self.agree.setDefault(True)
        self.agree.clicked.connect(lambda: self.begin(self._agree()))
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("cancelName")
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        outer = self.column()
        outer.addWidget(self.banner)
        outer.addWidget(self.field)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.agree)
        outer.addLayout(foot)
        self.resize(420, self.sizeHint().height())
        self.field.textChanged.connect(self._allow)
        self.field.selectAll()
        self.field.setFocus()
        self._allow()

    def _allow(self) -> None:
        self.agree.setEnabled(bool(self.field.text().strip()))

    async def _agree(self) -> None:
        await self._keep(self.field.text().strip())
        self.accept()


def _escaped(name: str) -> str:
    return name.replace("&", "&&")
