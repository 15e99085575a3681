"""The box of an export that keeps those out who must not be contacted; it says how many rows that are."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtWidgets import QCheckBox, QWidget

from rowcall.ui.languages.counted import counted


class NotContacted(QCheckBox):
    """Ticked until somebody wants it otherwise: a file is most often written to contact those who are in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("withoutSuppressed")
        self.setChecked(True)
        self._covered: Mapping[int, frozenset[int]] | None = None
        self._say(0)

    def take(self, covered: Mapping[int, frozenset[int]]) -> None:
        """Who must not be contacted, by sheets."""
        self._covered = covered

    def show_for(self, sheet_ids: Collection[int], shown: int, row_ids: Collection[int] | None) -> None:
        """Say how many of the rows that are chosen are among them.

        Args:
            sheet_ids: The sheets that are written.
            shown: The sheet of which only some rows are written.
            row_ids: These rows; None: all.
        """
        if self._covered is None:
            return
        count = 0
        for sheet_id in sheet_ids:
            there = self._covered.get(sheet_id, frozenset())
            count += len(there if row_ids is None or sheet_id != shown else there.intersection(row_ids))
        self._say(count)

    def _say(self, count: int) -> None:
        told = self.tr("Leave out whom I must not contact")
        if count:
            told = counted("Leave out whom I must not contact · %Ln row(s)", count)
        self.setText(told)
        self.setAccessibleName(told)
