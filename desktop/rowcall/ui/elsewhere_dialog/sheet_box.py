"""Which sheets of the other list are looked in: all of them, or one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox

from rowcall.session.other_list import SheetChoice

_ALL = -1


class SheetBox(QComboBox):
    """Hidden where there is nothing to choose.

    Signals:
        chosen: Other sheets are to be looked in.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("elsewhereSheet")
        self.setAccessibleName(self.tr("Sheet of the other list"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._choices: Sequence[SheetChoice] = ()
        self._wanted = ""
        self.activated.connect(lambda _place: self.chosen.emit())
        self.hide()

    def show_choices(self, choices: Sequence[SheetChoice], wanted: str) -> None:
        """Offer the sheets of another list.

        Args:
            choices: Its sheets; one that can be seen and was not read has no list in it.
            wanted: Title of the one that was read alone; empty: all were.
        """
        self._choices = choices
        self._wanted = wanted
        self.clear()
        self.addItem(self.tr("All sheets"), _ALL)
        for place, choice in enumerate(choices):
            title = self.tr("{sheet} (hidden)") if choice.hidden else "{sheet}"
            empty = choice.sheet_id is None and not choice.hidden and not wanted
            self.addItem((self.tr("{sheet} (no list in it)") if empty else title).format(sheet=choice.title), place)
            self._enable(place + 1, enabled=not empty)
        self.show_what_is_read()
        self.setVisible(len(choices) > 1)

    def show_what_is_read(self) -> None:
        """Choose again what was read last."""
        alone = next((place for place, choice in enumerate(self._choices) if choice.title == self._wanted), _ALL)
        self.setCurrentIndex(self.findData(alone))

    def sheet_ids(self) -> list[int] | None:
        """The sheets that are wanted; None: they have to be read first."""
        choice = self._choice()
        if choice is None and self._wanted:
            return None
        wanted = [choice] if choice is not None else [each for each in self._choices if not each.hidden]
        ids = [each.sheet_id for each in wanted if each.sheet_id is not None]
        return ids or None

    def title(self) -> str:
        """The title of the one that is wanted; empty: all are."""
        choice = self._choice()
        return choice.title if choice is not None else ""

    def _choice(self) -> SheetChoice | None:
        place = self.currentData()
        return self._choices[place] if place is not None and place != _ALL else None

    def _enable(self, place: int, *, enabled: bool) -> None:
        model = self.model()
        if isinstance(model, QStandardItemModel):
            model.item(place).setEnabled(enabled)
