"""The line of a card that warns of an e-mail which was found for two different people."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from rowcall.model.review import Card
from rowcall.ui.review_dialog import told
from rowcall.ui.widgets.banner import Banner


class SharedMail(Banner):
    """Hidden for every row whose e-mail is its own.

    Its button, signalled by `acted`, leads to the review.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("cardSharedMail", parent)

    def show_card(self, card: Card | None) -> None:
        """Say whose e-mail it may be; None: nothing is to be said."""
        if card is None:
            self.hide()
        else:
            self.say("warn", told.title(card.doubtful.kind), told.sentence(card), self.tr("Look them over"))
