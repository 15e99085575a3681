"""How sure it is what a column means, in a word, a bar and a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from rowcall.model.fields import Field
from rowcall.model.import_plans import Guess
from rowcall.ui.theme import theme
from rowcall.ui.widgets.meter import Meter
from rowcall.ui.widgets.texts import text

_SURE, _LIKELY = 0.9, 0.7


class Certainty(QWidget):
    """Bar and words for one column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._meter = Meter(0, "found")
        self._words = text()
        self._why = text(role="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(theme.current().space_s)
        row.addWidget(self._meter)
        row.addWidget(self._words)
        row.addWidget(self._why, 1)

    def show_guess(self, guess: Guess, *, chosen: bool, clash: bool, field: Field | None) -> None:
        """Show what is known.

        Args:
            guess: What the column was recognised as.
            chosen: Whether a person has chosen something else.
            clash: Whether another column is taken for the same.
            field: What it is taken for now.
        """
        score = 0.0 if field is None else 1.0 if chosen else guess.score
        words = self._word(score, chosen=chosen, clash=clash, field=field)
        self._words.setText(words)
        self._words.setProperty("role", "error" if clash else "")
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        why = "" if clash or chosen or field is None else self._reason(guess.why)
        self._why.setText(why)
        self._meter.setVisible(field is not None and not clash)
        self._meter.show_share(score, "found" if score >= _LIKELY else "warn")
        self.setAccessibleName(f"{words} {why}".strip())

    def _word(self, score: float, *, chosen: bool, clash: bool, field: Field | None) -> str:
        if clash:
            return self.tr("Two columns for one field")
        if field is None:
            return self.tr("Kept as it is")
        if chosen:
            return self.tr("Your choice")
        if score >= _SURE:
            return self.tr("Sure")
        return self.tr("Likely") if score >= _LIKELY else self.tr("Perhaps")

    def _reason(self, why: str) -> str:
        reasons = {
            "header": self.tr("by its name"),
            "values": self.tr("by its values"),
            "header and values": self.tr("by name and values"),
            "export": self.tr("known export"),
            "memory": self.tr("as you chose before"),
            "chosen": self.tr("as you chose"),
        }
        return reasons.get(why, "")
