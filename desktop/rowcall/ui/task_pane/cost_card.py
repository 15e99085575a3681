"""The most that a run can cost, beside what is there to spend, how long it takes, and the cap."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from rowcall.model.chance import Range
from rowcall.model.estimates import RunEstimate
from rowcall.ui.theme import theme
from rowcall.ui.widgets import words
from rowcall.ui.widgets.banner import Banner
from rowcall.ui.widgets.card import Card
from rowcall.ui.widgets.labelled import Labelled
from rowcall.ui.widgets.optional_number import OptionalNumber
from rowcall.ui.widgets.texts import text

_USUAL_CAP = 500


class CostCard(Card):
    """One glance at the price.

    Args:
        practice: Whether credits are play money.

    Signals:
        cap_changed: Another cap.
    """

    cap_changed = Signal()

    def __init__(self, *, practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What it can cost"), self.tr("Practice credits") if practice else "", parent)
        self.setObjectName("costCard")
        self._practice = practice
        self._price = text("…", "price", "mostCredits", wrap=True)
        self._uncapped = text(role="muted", name="uncappedCredits", wrap=True)
        self._foretold = text(role="strong", name="foretoldCredits", wrap=True)
        self._facts = text(role="muted", name="estimateFacts", wrap=True)
        self._basis = text(role="small", name="priceBasis", wrap=True)
        self._warning = Banner("costWarning")
        self._cap = OptionalNumber("cap", self.tr("Cap on credits"), self.tr("No cap"), least=1, start=_USUAL_CAP)
        self.add(self._price)
        self.add(self._uncapped)
        self.add(self._foretold)
        self.add(self._facts)
        self.add(self._basis)
        self.add(self._warning)
        self._decided = False
        self._estimate: RunEstimate | None = None
        self._credits: Range | None = None
        self._cap_part = Labelled(self.tr("Cap"), self._cap)
        self.add(self._cap_part)
        self.body.setSpacing(8)
        self._cap.changed.connect(self._show_price)
        self._cap.changed.connect(self.cap_changed)
        self._cap.decided.connect(self._decide)
        self._show_price()

    @property
    def cap(self) -> int | None:
        """The most credits that the run may use; None: no cap."""
        return self._cap.value()

    def _decide(self) -> None:
        self._decided = True

    def suggest_cap(self) -> bool:
        """Set the usual cap where nothing else limits the cost and the user has not decided; whether it was set."""
        if self._decided or self.cap is not None:
            return False
        self._cap.set_value(_USUAL_CAP)
        return True

    def _show_price(self) -> None:
        """Name the most that the run can use, the cap included, and what the cap means for it."""
        theme.restyle(self._price, "stale", "false")
        estimate, cap = self._estimate, self.cap
        if estimate is not None:
            capped = cap is not None and (estimate.most is None or cap < estimate.most)
            most = self._most(cap if capped else estimate.most)
            self._price.setText(most[:1].upper() + most[1:])
            self._uncapped.setText(self.tr("Without the cap {most}.").format(most=self._most(estimate.most)))
            self._uncapped.setVisible(capped)
        else:
            self._uncapped.hide()
        self._foretold.setText(self._foretell())
        self._foretold.setVisible(bool(self._foretold.text()))
        self._explain_cap()

    def _most(self, credit: int | None) -> str:
        return words.most_credits(credit, practice=self._practice)

    def _foretell(self) -> str:
        """What the run will probably use, told from a trial, and how far the cap lets it come."""
        if self._credits is None or self._credits.likely is None:
            return ""
        likely, cap = self._credits.likely, self.cap
        told = self.tr("Probably about {credits} ({range}).").format(
            credits=words.credits_of(likely), range=words.span(self._credits.low, self._credits.high)
        )
        if cap is None or cap >= likely:
            return told
        stops = self.tr("The cap will probably stop it after about {share} of 100 rows.")
        return f"{told} {stops.format(share=max(1, round(100 * cap / likely)))}"

    def _explain_cap(self) -> None:
        if self.cap is None and self._estimate is not None and self._estimate.most is None:
            self._cap_part.explain(self.tr("No cap: nothing but your balance ends it."))
        elif self.cap is None:
            self._cap_part.explain(self.tr("No cap: it may use up to the credits above."))
        elif self._estimate is not None and (reserves := self._reserves(self._estimate)):
            told = self.tr("The service takes no limit here: each request keeps back {credits} until its result came.")
            self._cap_part.explain(told.format(credits=words.credits_of(reserves)))
        else:
            self._cap_part.explain(self.tr("The run stops by itself before it could use more credits."))

    def _reserves(self, estimate: RunEstimate) -> int:
        return max((step.reserves for step in estimate.steps), default=0)

    def wait(self) -> None:
        """An estimate is being made; the last figure stands there greyed meanwhile."""
        theme.restyle(self._price, "stale", "true")
        self._facts.setText(self.tr("Counting rows and calls…"))

    def show_rough(self, about: RunEstimate) -> None:
        """Say what it comes to, about, while it is still being counted exactly."""
        most = about.most if self.cap is None else min(self.cap, about.most if about.most is not None else self.cap)
        told = self.tr("About {credits}").format(credits=words.credits_of(most)) if most is not None else ""
        self._price.setText(told or self.tr("No upper limit"))
        asked = sum(step.asked for step in about.steps[:1])
        counting = self.tr("About {rows} to ask. Counting exactly…")
        self._facts.setText(counting.format(rows=words.rows(asked)))

    def show_nothing(self) -> None:
        """There is no estimate."""
        self._estimate = self._credits = None
        self._show_price()
        self._price.setText("–")
        self._facts.setText(self.tr("Nothing has been sent."))
        self._basis.hide()
        self._warning.hide()

    def show_estimate(self, estimate: RunEstimate, foretold: Range | None = None) -> None:
        """Show what was estimated.

        Args:
            estimate: The most that the run can do.
            foretold: The credits that it will probably use, where a trial tells it.
        """
        self._estimate, self._credits = estimate, foretold
        self._facts.setText(_sentence(self._told(estimate)))
        self._basis.setText(_sentence(self._based_on(estimate)))
        self._basis.setVisible(bool(self._basis.text()))
        self._warn(estimate)
        self._show_price()

    def _told(self, estimate: RunEstimate) -> list[str]:
        told = [self.tr("about {time}").format(time=words.duration(estimate.seconds))]
        if estimate.balance is not None:
            told.append(self.tr("balance {credits}").format(credits=words.credits_of(estimate.balance)))
        return told

    def _based_on(self, estimate: RunEstimate) -> list[str]:
        """What is to be known of the prices themselves."""
        told = []
        if any(step.assumed for step in estimate.steps):
            told.append(self.tr("some prices are assumed, the service does not publish them"))
        if estimate.prices_dated:
            told.append(self.tr("prices as of {day}").format(day=words.day(estimate.prices_dated)))
        return told

    def _warn(self, estimate: RunEstimate) -> None:
        limit = self.cap if estimate.most is None else min(estimate.most, self.cap or estimate.most)
        if estimate.most is None and self.cap is None:
            self._warning.say(
                "warn",
                self.tr("Nothing limits what this can cost."),
                self.tr("Set a cap, or say how many results there may be where the form asks for it."),
            )
        elif self.cap is not None and self.cap < self._reserves(estimate):
            told = self.tr("The service takes no limit here, so each request keeps back up to {credits} of the cap.")
            self._warning.say(
                "warn",
                self.tr("With this cap nothing can be asked."),
                told.format(credits=words.credits_of(self._reserves(estimate))),
            )
        elif estimate.balance is not None and limit is not None and limit > estimate.balance:
            self._warning.say(
                "warn",
                self.tr("Your balance may not be enough."),
                self.tr("The run stops by itself when it is used up; nothing that was found is lost."),
            )
        else:
            self._warning.hide()


def _sentence(parts: Sequence[str]) -> str:
    """Facts on one line, beginning as a sentence does."""
    told = " · ".join(parts)
    return told[:1].upper() + told[1:]
