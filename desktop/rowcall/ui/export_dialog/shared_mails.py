"""The warning of an export: e-mails in it that were found for two different people."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtWidgets import QWidget

from rowcall.model.review import Doubtful
from rowcall.ui.languages.counted import counted
from rowcall.ui.widgets.banner import Banner


class SharedMails(Banner):
    """Hidden where no such row is written; its button leads to the review."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("exportSharedMails", parent)
        self._found: Sequence[Doubtful] = ()

    def take(self, found: Sequence[Doubtful]) -> None:
        """What was found in the project."""
        self._found = found

    def show_for(self, sheet_ids: Collection[int], shown: int | None, row_ids: Collection[int] | None) -> None:
        """Say how many of the rows that would be written are among them.

        Args:
            sheet_ids: The sheets that are written.
            shown: The sheet of which only some rows are written.
            row_ids: These rows; None: all.
        """
        rows = {
            (one.sheet_id, one.row_id)
            for one in self._found
            if one.sheet_id in sheet_ids and (row_ids is None or one.sheet_id != shown or one.row_id in row_ids)
        }
        if not rows:
            self.hide()
            return
        self.say(
            "warn",
            counted("%Ln row(s) with an e-mail that was found for somebody else too.", len(rows)),
            self.tr("At most one of them has it. Look them over before you write to them."),
            self.tr("Look them over"),
        )
