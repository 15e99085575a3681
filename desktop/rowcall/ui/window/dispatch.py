"""What each command of the window does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from rowcall.model.clean_ups import CleanUp
from rowcall.settings.options import Theme
from rowcall.settings.store import OptionsStore
from rowcall.ui.theme import theme

if TYPE_CHECKING:
    from rowcall.ui.grid.page import SheetPage
    from rowcall.ui.window.main_window import MainWindow
    from rowcall.ui.window.workspace import Workspace


def connect(window: MainWindow) -> None:
    """Have the menu entries, the shortcuts and the tool bar do what they say."""

    def on_workspace(do: Callable[[Workspace], object]) -> Callable[[], None]:
        def handle() -> None:
            if window.workspace is not None:
                do(window.workspace)

        return handle

    def on_page(do: Callable[[SheetPage], object]) -> Callable[[], None]:
        return on_workspace(lambda space: do(space.page) if space.has_page else None)

    handlers: dict[str, Callable[[], object]] = {
        "open": window.bring.choose_file,
        "paste_list": window.bring.paste_list,
        "new_search": window.flows.new_search,
        "saved": window.flows.saved,
        "export": window.flows.export,
        "close_project": window.flows.close_list,
        "leave_practice": window.practising.leave,
        "undo": window.flows.undo,
        "redo": window.flows.redo,
        "cut": on_page(lambda page: page.clipboard.cut()),
        "copy": on_page(lambda page: page.clipboard.copy()),
        "copy_with_titles": on_page(lambda page: page.clipboard.copy(with_headers=True)),
        "paste": on_page(lambda page: page.clipboard.paste()),
        "clear": on_page(lambda page: page.edits.clear()),
        "history": window.flows.history,
        "insert_cells": on_page(lambda page: page.insert_cells()),
        "delete_cells": on_page(lambda page: page.delete_cells()),
        "insert_above": on_page(lambda page: page.rows.insert()),
        "insert_below": on_page(lambda page: page.rows.insert(below=True)),
        "delete_rows": on_page(lambda page: page.rows.delete()),
        "insert_left": on_page(lambda page: page.columns.insert()),
        "insert_right": on_page(lambda page: page.columns.insert(right=True)),
        "rename_column": on_page(lambda page: page.columns.rename()),
        "delete_columns": on_page(lambda page: page.columns.delete()),
        "column_left": on_page(lambda page: page.columns.move(-1)),
        "column_right": on_page(lambda page: page.columns.move(1)),
        "fit_columns": on_page(lambda page: page.view.widths.fit_by_hand(page.columns.places())),
        "freeze": on_page(lambda page: page.columns.freeze()),
        "hide_columns": on_page(lambda page: page.columns.hide()),
        "show_columns": on_page(lambda page: page.columns.show()),
        "fill_down": on_page(lambda page: page.filling.down()),
        "fill_right": on_page(lambda page: page.filling.right()),
        "select_all": on_page(lambda page: page.view.keys.select_all()),
        "filter": lambda: _go_to_search(window),
        "find": on_page(lambda page: page.finder.open()),
        "replace": on_page(lambda page: page.finder.open(replace=True)),
        "find_next": on_page(lambda page: page.finder.step(1)),
        "find_previous": on_page(lambda page: page.finder.step(-1)),
        "sort": on_page(lambda page: page.tools.sort()),
        "views": on_page(lambda page: page.tools.open_views()),
        "split": on_page(lambda page: page.tools.split()),
        "join": on_page(lambda page: page.tools.join()),
        "build_filter": on_page(lambda page: page.tools.build_filter()),
        "like_this": on_page(lambda page: page.tools.like_this()),
        "not_like_this": on_page(lambda page: page.tools.like_this(but=True)),
        "clear_filters": on_page(lambda page: page.state.clear_filters()),
        "toggle_pane": on_workspace(lambda space: space.toggle_pane()),
        "next_part": on_workspace(lambda space: space.next_part()),
        "theme_system": lambda: _wear(Theme.SYSTEM),
        "theme_light": lambda: _wear(Theme.LIGHT),
        "theme_dark": lambda: _wear(Theme.DARK),
        "theme_contrast": lambda: _wear(Theme.CONTRAST),
        "settings": window.flows.settings,
        "set_aside": window.flows.set_aside,
        "read_again": window.flows.read_again,
        "receive": window.flows.receive,
        "review": window.reviews.review,
        "duplicates": window.reviews.duplicates,
        "elsewhere": window.reviews.elsewhere,
        "doubts": window.care.doubts,
        "vault": window.care.contacts,
        "ledger": window.care.ledger,
        "ask_first": window.care.ask_first,
        "do_not_contact": window.care.do_not_contact,
        "help": window.guidance.help,
        "guide": window.guidance.show_around,
        "row_card": on_workspace(lambda space: space.card.toggle()),
        "cell_history": window.origins.history,
        "why_empty": window.origins.why_empty,
        "palette": window.guidance.palette,
        "shortcuts": window.guidance.keys,
        "quit": window.close,
    }
    for clean_up in CleanUp:
        handlers[f"clean_{clean_up}"] = on_page(lambda page, how=clean_up: page.tools.clean_up(how))  # type: ignore[misc]
    for key, handler in handlers.items():
        window.actions_by_key[key].triggered.connect(lambda _checked=False, handler=handler: handler())
    window.bar.searched.connect(lambda text: on_page(lambda page: page.state.set_search(text))())
    window.bar.theme_toggled.connect(lambda: _wear(Theme.LIGHT if theme.current().dark else Theme.DARK))


def _go_to_search(window: MainWindow) -> None:
    window.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
    window.bar.search.selectAll()


def _wear(look: Theme) -> None:
    """Wear a look, now and at the next start."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        theme.apply(app, look)
    store = OptionsStore()
    store.write(replace(store.read(), theme=look))
