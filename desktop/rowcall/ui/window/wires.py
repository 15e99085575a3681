"""Who carries out what is asked for on the first page, in the status line and in an open list."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rowcall.ui.window.main_window import MainWindow
    from rowcall.ui.window.workspace import Workspace


def connect(window: MainWindow) -> None:
    """Lead on what is asked for on the first page and in the status line."""
    page, status = window.start_page, window.status
    page.choose_asked.connect(window.bring.choose_file)
    page.paste_asked.connect(window.bring.paste_list)
    page.open_asked.connect(window.bring.open_path)
    page.forget_asked.connect(window.forget_recent)
    page.practice_asked.connect(window.practise)
    page.key_asked.connect(window.flows.settings)
    page.search_asked.connect(window.flows.new_search)
    page.saved_asked.connect(window.flows.saved)
    status.balance.refresh_asked.connect(window.account.refresh)
    status.balance.ledger_asked.connect(window.care.ledger)
    status.balance.key_asked.connect(window.flows.settings)
    status.balance.leave_practice_asked.connect(window.practising.leave)
    status.sum.asked.connect(window.flows.set_aside)
    status.review_asked.connect(window.reviews.review)
    status.why_asked.connect(window.origins.show_cell)


def connect_workspace(window: MainWindow, space: Workspace) -> None:
    """Lead on what is asked for in an open list."""
    space.scope_changed.connect(window.show_scope)
    space.scope_changed.connect(window.reviews.show_taken_out)
    space.scope_changed.connect(window.reviews.show_left)
    space.said.connect(window.status.say)
    space.pointed.connect(window.status.show_why)
    space.summed.connect(window.status.show_sums)
    space.run_started.connect(window.run_started)
    space.export_asked.connect(window.flows.export)
    space.doubts_asked.connect(window.care.doubts)
    space.action_asked.connect(window.care.act)
    space.blanks_asked.connect(window.origins.why_empty)
    card = space.card.card
    card.history_asked.connect(window.origins.history)
    card.why_asked.connect(window.origins.why_empty)
    card.ask_first_asked.connect(window.care.ask_first)
    card.no_contact_asked.connect(window.care.do_not_contact)
    card.review_asked.connect(window.reviews.review)
