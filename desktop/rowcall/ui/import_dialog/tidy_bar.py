"""One line about what can be put right beside the columns: what it would mend, where phones are from, all at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from rowcall.model.import_plans import Beside, Quirk
from rowcall.ui.languages.counted import counted
from rowcall.ui.languages.said import said
from rowcall.ui.widgets.country_picker import CountryPicker
from rowcall.ui.widgets.strip import Strip
from rowcall.ui.widgets.texts import text


class TidyBar(Strip):
    """Hidden where nothing can be put beside the columns.

    Signals:
        country_changed: Phones are from another country.
    """

    country_changed = Signal()

    def __init__(self) -> None:
        super().__init__("tidyBar", "running")
        self._from: QLabel = text(self.tr("Phones are from"))
        self.country = CountryPicker(
            "phoneCountry", self.tr("Phones without a country code are from"), self.tr("choose a country")
        )
        self.country.changed.connect(self.country_changed)
        self.add(self._from)
        self.add(self.country)

    def show_offers(
        self,
        offered: Sequence[Beside],
        ticked: Sequence[Beside],
        quirks: Sequence[Quirk],
        *,
        national: bool,
        rows_say: bool,
    ) -> None:
        """Say what can be put beside columns.

        Args:
            offered: What can stand beside.
            ticked: What will.
            quirks: What is known of the tool that wrote the file.
            national: Whether there are phones that do not say their country.
            rows_say: Whether a column says for each row where it is.
        """
        sentences = [said(quirk.sentence) for quirk in quirks]
        if not offered and not sentences:
            self.hide()
            return
        if offered:
            sentences.append(self._offer(len(offered), len(ticked)))
        for part in (self._from, self.country):
            part.setVisible(national)
        self._ask_country(rows_say=rows_say)
        self.say(" ".join(sentences), self._action(len(offered), len(ticked)))

    def _action(self, offered: int, ticked: int) -> str:
        """What its button does: everything beside, or nothing once everything is."""
        if not offered:
            return ""
        if ticked == offered:
            return self.tr("Leave it out") if offered == 1 else self.tr("Leave them out")
        if ticked:
            return self.tr("Add all")
        return self.tr("Add it") if offered == 1 else self.tr("Add them")

    def _ask_country(self, *, rows_say: bool) -> None:
        """Say what is done with phones where no country is chosen."""
        if rows_say:
            self.country.set_nowhere(self.tr("as each row says"))
            tip = self.tr("The list says for each row where it is. Choose the country for rows that do not say.")
        else:
            self.country.set_nowhere(self.tr("choose a country"))
            tip = self.tr("No column says where the phones are from. Those without + wait until you choose one.")
        self.country.setToolTip(tip)
        self.country.setAccessibleDescription(tip)

    def _offer(self, offered: int, ticked: int) -> str:
        if ticked:
            stands = counted("Tidy columns will stand beside %Ln column(s).", ticked)
        else:
            stands = counted("Tidy columns can be put beside %Ln column(s).", offered)
        stays = self.tr("The file’s own values stay as they are.")
        return f"{stands} {stays}"
