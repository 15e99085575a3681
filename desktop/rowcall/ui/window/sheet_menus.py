"""The menus of rows and columns: the same commands stand in the menu of the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from rowcall.model.fields import FIELD_TITLES, Field
from rowcall.ui.commands import groups
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.languages.named import named

_CELLS = ("cut", "copy", "copy_with_titles", "paste", "clear", "fill_down", "fill_right", "select_all")
_ROWS = ("insert_above", "insert_below", "delete_rows")
_TOLD = ("row_card", "cell_history")
_LIKE = ("like_this", "not_like_this")
_CARE = ("ask_first", "do_not_contact", "doubts")
_COLUMNS = (
    ("rename_column", "insert_left", "insert_right", "delete_columns"),
    ("column_left", "column_right", "freeze", "hide_columns", "show_columns"),
)

Actions = Mapping[str, QAction]


def open_row_menu(parent: QWidget, actions: Actions, place: QPoint) -> None:
    """Offer what can be done with the selected rows."""
    menu = _menu(parent, "rowMenu")
    for keys in (_CELLS, _ROWS, _TOLD, _LIKE, _CARE):
        menu.addActions([actions[key] for key in keys if key in actions])
        menu.addSeparator()
    _add_clean_up(menu, actions)
    menu.popup(place)


def open_column_menu(parent: QWidget, actions: Actions, page: SheetPage, column: int, place: QPoint) -> None:
    """Offer what can be done with a column."""
    menu = _menu(parent, "columnCommands")
    sort = menu.addAction(_tr("Sort and filter…"))
    sort.setObjectName("sortAndFilter")
    sort.triggered.connect(lambda: page.view.titles.ask_menu(column))
    menu.addSeparator()
    for keys in _COLUMNS:
        menu.addActions([actions[key] for key in keys if key in actions])
        menu.addSeparator()
    _add_clean_up(menu, actions)
    _add_meanings(menu, page, column)
    menu.popup(place)


def _add_clean_up(menu: QMenu, actions: Actions) -> None:
    """All ways to clean up cells, as in the menu of the window."""
    inner = menu.addMenu(_tr("Clean up"))
    inner.setObjectName("cleanUpMenu")
    inner.addActions([actions[command.key] for command in groups()["clean"]])


def _add_meanings(menu: QMenu, page: SheetPage, column: int) -> None:
    """What a column may be taken for, with a mark at what it is taken for now."""
    now = page.model.looks[column].column.field
    meanings = menu.addMenu(_tr("Taken for"))
    meanings.setObjectName("takenFor")
    meanings.setEnabled(not page.model.locked)
    _add_meaning(meanings, page, column, _tr("Nothing special"), None, chosen=now is None)
    for field, title in FIELD_TITLES.items():
        _add_meaning(meanings, page, column, named(title), field, chosen=field is now)


def _add_meaning(menu: QMenu, page: SheetPage, column: int, title: str, field: Field | None, *, chosen: bool) -> None:
    action = menu.addAction(title)
    action.setCheckable(True)
    action.setChecked(chosen)
    action.triggered.connect(lambda: page.columns.take_for(column, field))


def _menu(parent: QWidget, name: str) -> QMenu:
    menu = QMenu(parent)
    menu.setObjectName(name)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _tr(text: str) -> str:
    return QCoreApplication.translate("sheet menus", text)
