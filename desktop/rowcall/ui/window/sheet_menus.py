"""The menus of rows and columns: the same commands stand in the menu of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from rowcall.model.fields import FIELD_TITLES, Field
from rowcall.ui.commands import groups
from rowcall.ui.grid.column_menu import ColumnMenu
from rowcall.ui.grid.looks import Nature, nature_of
from rowcall.ui.grid.page import SheetPage
from rowcall.ui.languages.named import named
from rowcall.ui.theme import icons

_CELLS = ("cut", "copy", "copy_with_titles", "paste", "clear", "fill_down", "fill_right", "select_all")
_ROWS = ("insert_above", "insert_below", "delete_rows")
_WHOLE = ("cut", "copy", "copy_with_titles", "paste", "clear")
_TOLD = ("row_card", "cell_history")
_LIKE = ("like_this", "not_like_this")
_CARE = ("ask_first", "do_not_contact", "doubts")
_OF_CELLS = (_CELLS, _ROWS, _TOLD, _LIKE, _CARE)
_OF_ROWS = (_ROWS, _WHOLE, ("row_card",), _CARE)
_COLUMNS = (
    ("rename_column", "insert_left", "insert_right", "column_left", "column_right"),
    ("fit_columns", "freeze", "hide_columns", "show_columns"),
    ("cut", "copy", "paste", "clear"),
)

Actions = Mapping[str, QAction]


def open_row_menu(parent: QWidget, actions: Actions, place: QPoint, *, whole: bool = False) -> None:
    """Offer what can be done with the selected cells and their rows.

    Args:
        parent: The window.
        actions: Its commands.
        place: Where on the screen.
        whole: Whether whole rows are meant: inserting and deleting come first then, and nothing is about one cell.
    """
    menu = QMenu(parent)
    menu.setObjectName("rowMenu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for keys in _OF_ROWS if whole else _OF_CELLS:
        menu.addActions([actions[key] for key in keys if key in actions])
        menu.addSeparator()
    if not whole:
        menu.addMenu(_clean_up(menu, actions))
    menu.popup(place)


def fill_column_menu(
    menu: ColumnMenu, actions: Actions, page: SheetPage, column: int, why_empty: Callable[[int], object]
) -> None:
    """Offer what can be done with a column beside sorting and filtering."""
    groups: list[list[QAction | QMenu]] = [[actions[key] for key in keys] for keys in _COLUMNS]
    inner: list[QAction | QMenu] = [_clean_up(menu, actions), _meanings(menu, page, column)]
    asked = page.model.looks[column].column
    if nature_of(asked) not in (Nature.STATUS, Nature.NOTE):
        blanks = QAction(_tr("Why are cells empty?"), menu)
        blanks.setObjectName("whyBlank")
        icons.dress(blanks, "circle-question-mark")
        blanks.triggered.connect(lambda: why_empty(asked.id))
        inner.append(blanks)
    menu.add_commands([*groups, inner, [actions["delete_columns"]]])


def _clean_up(parent: QWidget, actions: Actions) -> QMenu:
    """All ways to clean up cells, as in the menu of the window."""
    inner = QMenu(_tr("Clean up"), parent)
    inner.setObjectName("cleanUpMenu")
    icons.dress(inner.menuAction(), "eraser")
    inner.addActions([actions[command.key] for command in groups()["clean"]])
    return inner


def _meanings(parent: QWidget, page: SheetPage, column: int) -> QMenu:
    """What a column may be taken for, with a mark at what it is taken for now."""
    now = page.model.looks[column].column.field
    meanings = QMenu(_tr("Taken for"), parent)
    meanings.setObjectName("takenFor")
    icons.dress(meanings.menuAction(), "list-checks")
    meanings.setEnabled(not page.model.locked)
    _add_meaning(meanings, page, column, _tr("Nothing special"), None, chosen=now is None)
    for field, title in FIELD_TITLES.items():
        _add_meaning(meanings, page, column, named(title), field, chosen=field is now)
    return meanings


def _add_meaning(menu: QMenu, page: SheetPage, column: int, title: str, field: Field | None, *, chosen: bool) -> None:
    action = menu.addAction(title)
    action.setCheckable(True)
    action.setChecked(chosen)
    action.triggered.connect(lambda: page.columns.take_for(column, field))


def _tr(text: str) -> str:
    return QCoreApplication.translate("sheet menus", text)
