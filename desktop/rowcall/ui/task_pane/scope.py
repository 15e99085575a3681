"""For which rows: all, the filtered or the selected; and whether filled ones are asked again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from rowcall.ui.widgets import words
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.segmented import Segmented

_ALL, _FILTERED, _SELECTED = "all", "filtered", "selected"


class ScopeCard(Card):
    """The rows that a run is about.

    Signals:
        changed: Other rows.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("For which rows"), parent=parent)
        self._all = 0
        self._ids: dict[str, Sequence[int]] = {_FILTERED: (), _SELECTED: ()}
        self._held: tuple[str, Sequence[int] | None] | None = None
        self._which = Segmented(
            "scope",
            self.tr("For which rows"),
            ((_ALL, self.tr("All")), (_FILTERED, self.tr("Filtered")), (_SELECTED, self.tr("Selected"))),
        )
        self._only_empty = QCheckBox(self.tr("Only rows that have no result yet"))
        self._only_empty.setObjectName("onlyEmpty")
        self._only_empty.setAccessibleName(self._only_empty.text())
        self._only_empty.setChecked(True)
        self.add(self._which)
        self.add(self._only_empty)
        self._which.changed.connect(lambda _value: self._choose())
        self._only_empty.toggled.connect(lambda _ticked: self._tell())
        self.set_rows(0, None, ())

    @property
    def only(self) -> str:
        """The value of the option `only` that every action has."""
        return "empty" if self._only_empty.isChecked() else "all"

    @property
    def row_ids(self) -> tuple[int, ...] | None:
        """The ids of the rows; None: all."""
        ids = self._chosen
        return None if ids is None else tuple(ids)

    @property
    def _chosen(self) -> Sequence[int] | None:
        return self._held[1] if self._held is not None else self._ids.get(self._which.value())

    @property
    def count(self) -> int:
        """How many rows there are."""
        ids = self._chosen
        return self._all if ids is None else len(ids)

    def hold(self) -> None:
        """Keep the rows that are chosen, whatever is filtered or selected from here on only to be looked at."""
        self._held = self._which.value(), self._chosen

    def let_go(self) -> None:
        """What is filtered and selected now counts again; who chose all rows has still chosen all."""
        if self._held is None:
            return
        before, self._held = self._chosen, None
        self._show_possible()
        if self._chosen != before:
            self._tell()

    def _choose(self) -> None:
        """Take the rows that a person has picked here."""
        self._held = None
        self._show_possible()
        self._tell()

    def set_rows(self, all_count: int, filtered_ids: Sequence[int] | None, selected_ids: Sequence[int]) -> None:
        """Say which rows there are.

        Args:
            all_count: How many the sheet has.
            filtered_ids: Those that pass the filters; None where nothing is filtered. A fresh filter is followed.
            selected_ids: Those that are selected.
        """
        before = self._chosen, self._all
        was_filtered = bool(self._ids[_FILTERED])
        self._all = all_count
        self._ids = {_FILTERED: () if filtered_ids is None else filtered_ids, _SELECTED: selected_ids}
        self._which.set_label(_ALL, self.tr("All {count}").format(count=words.number(all_count)))
        self._which.set_label(_FILTERED, self._labelled(self.tr("Filtered"), _FILTERED))
        self._which.set_label(_SELECTED, self._labelled(self.tr("Selected"), _SELECTED))
        self._show_possible()
        filtered = bool(self._ids[_FILTERED]) and not was_filtered
        if filtered and self._which.value() == _ALL and self._held is None:
            self._which.set_value(_FILTERED)  # who filters a list means those rows; nobody pays for the others unasked
        if (self._chosen, self._all) != before:
            self._tell()

    def _show_possible(self) -> None:
        """Offer what there are rows of; what is held stays, whether there are any of it now or not."""
        held = self._held[0] if self._held is not None else ""
        for which, why_not in (
            (_FILTERED, self.tr("No filter is set.")),
            (_SELECTED, self.tr("No rows are selected.")),
        ):
            self._which.set_possible(which, possible=len(self._ids[which]) > 0 or held == which, why_not=why_not)

    def _labelled(self, label: str, which: str) -> str:
        count = len(self._ids[which])
        return f"{label} {words.number(count)}" if count else label

    def _tell(self) -> None:
        self.changed.emit()
