"""Adds up what a step would do and take at most, row by row; nothing is sent or written."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from rowcall.engine.planning.asks import Asks
from rowcall.engine.planning.draft import asked_once, draft_row
from rowcall.engine.planning.duration import NOTHING_USED, Duration, Used
from rowcall.engine.planning.refrain import Refrain
from rowcall.engine.planning.ways import ways_of
from rowcall.model.action import Action, Charge
from rowcall.model.cells import Outcome
from rowcall.model.dialogue import Ask
from rowcall.model.estimates import StepEstimate
from rowcall.model.fields import Field
from rowcall.model.plans import StepPlan
from rowcall.model.prices import PriceTable
from rowcall.project.owners import KnownOwner
from rowcall.project.planning import ASKED_BEFORE, Draft

_NONE = frozenset[str]()


@dataclass(slots=True)
class StepSums:
    """The sums of one step so far."""

    action: Action
    plan: StepPlan
    asks: Asks
    prices: PriceTable
    sheet_id: int
    refrain: Refrain
    known: Mapping[tuple[str, str], KnownOwner]
    """(part, identity) -> who has asked for it already in an earlier run."""
    shared: set[str] = field(default_factory=set)
    """What answers that serve many rows are about, of those that are there or will be by then."""
    hoped: frozenset[Field] = frozenset()
    """Fields that an earlier step of the run may still fill."""
    turned_down: Mapping[int, frozenset[str]] = field(default_factory=dict)
    """Row id -> the parts whose answer the user has rejected."""
    accepted: Collection[int] = ()
    """The rows of people whom the user has accepted although something speaks against them."""
    with_result: Sequence[int] = ()
    """Rows that have a result to any question of the same kind, lowest id first."""
    known_rows: int = 0
    """Rows whose answer was bought before."""
    rows: int = 0
    asked: int = 0
    asked_ids: array[int] = field(default_factory=lambda: array("q"))
    row_ids: dict[str, array[int]] = field(default_factory=dict)
    """The rows behind each figure."""
    parts: Counter[str] = field(default_factory=Counter)
    """What is asked for -> of how many rows."""
    duplicates: int = 0
    suppressed: int = 0
    left_out_on_purpose: int = 0
    why_left: Counter[str] = field(default_factory=Counter)
    beyond: int = 0
    """Rows after the first ones that the user wants."""
    occasional: bool = False
    unbounded: bool = False
    reserves: int = 0
    """Credits that the dearest call without a limit keeps back of a cap."""
    assumed: bool = False
    most: int = 0
    cannot: Counter[str] = field(default_factory=Counter)
    calls: Counter[str] = field(default_factory=Counter)
    duration: Duration = field(default_factory=Duration)
    _kinds: dict[tuple[str, ...], tuple[Ask, int]] = field(default_factory=dict)
    """What is asked for and which calls that takes -> a row of that kind, and how many there are."""
    _seen: set[tuple[str, str]] = field(default_factory=set)

    def draft(self, row_id: int, cells: Sequence[str]) -> tuple[Draft, Ask]:
        """What a row says by itself."""
        kept_from = self.refrain.draft(row_id, cells)
        if kept_from is not None:
            return kept_from, Ask({}, {})
        turned_down = self.turned_down.get(row_id, _NONE)
        accepted = row_id in self.accepted
        return draft_row(self.action, self.plan, self.asks, row_id, cells, self.hoped, turned_down, accepted=accepted)

    def add(self, draft: Draft, ask: Ask, bought: Collection[str] = ()) -> None:
        """Take one more row into account; `bought` are the parts of it that were answered before."""
        self.rows += 1
        if draft.left_out:
            self._leave_out(draft, draft.note)
        elif draft.outcome is Outcome.FAILED:
            self.cannot[draft.note] += 1
            self._keep(draft.note, draft)
        elif draft.outcome is Outcome.SUPPRESSED:
            self.suppressed += 1
            self._keep("suppressed", draft)
        else:
            self._add_asked(draft, ask, bought)

    def leave_out(self, rows: int) -> None:
        """Rows that are beyond the first ones the user wants."""
        self.rows += rows
        self.beyond += rows

    def _add_asked(self, draft: Draft, ask: Ask, bought: Collection[str]) -> None:
        new = tuple(part for part in draft.parts if self._is_new(draft, part))
        if not new:
            if self._is_mine(draft, self.known.get((draft.parts[0], draft.identity))):
                self._leave_out(draft, ASKED_BEFORE)
            else:
                self.duplicates += 1
                self._keep("duplicates", draft)
            return
        self._seen.update((part, draft.identity) for part in new)
        self.occasional = self.occasional or self.action.uses_occasional(ask)
        new = tuple(part for part in new if part not in bought)
        if not new:
            self.known_rows += 1
            self._keep("known", draft)
            return
        self.asked += 1
        self.asked_ids.append(draft.row_id)
        place = bisect_left(self.with_result, draft.row_id)
        if place < len(self.with_result) and self.with_result[place] == draft.row_id:
            self._keep("asked_again", draft)
        self.parts.update(new)
        self._add_calls(ask if new == ask.parts else replace(ask, parts=new))

    def _leave_out(self, draft: Draft, why: str) -> None:
        self.left_out_on_purpose += 1
        self.why_left[why] += 1
        self._keep("left_out", draft)
        self._keep(why, draft)

    def _keep(self, group: str, draft: Draft) -> None:
        self.row_ids.setdefault(group, array("q")).append(draft.row_id)

    def _is_mine(self, draft: Draft, owner: KnownOwner | None) -> bool:
        return owner is not None and (owner.sheet_id, owner.row_id) == (self.sheet_id, draft.row_id)

    def _is_new(self, draft: Draft, part: str) -> bool:
        """Whether a row has to ask for a part itself."""
        if not draft.identity:
            return True
        owner = self.known.get((part, draft.identity))
        if (part, draft.identity) in self._seen:
            return False
        if owner is None:
            return True
        return self._is_mine(draft, owner) and not owner.kept_back and not asked_once(self.action, self.plan)

    def _add_calls(self, ask: Ask) -> None:
        charges = [charge for charge in self.action.charges(ask) if charge.known_as not in self.shared]
        self.shared.update(charge.known_as for charge in charges if charge.known_as)
        self.duration.add(charges)
        for charge in charges:
            self._add_charge(charge)
        kind = (*ask.parts, *(charge.title for charge in charges))
        self._kinds[kind] = (ask, self._kinds[kind][1] + 1 if kind in self._kinds else 1)

    def _add_charge(self, charge: Charge) -> None:
        self.calls[charge.title] += 1
        self.most += self.prices.most(charge.units)
        self.assumed = self.assumed or any(not self.prices.prices[key].known for key in charge.units)
        self.unbounded = self.unbounded or charge.unbounded
        if charge.unbounded:
            self.reserves = max(self.reserves, self.prices.most(charge.units))

    def result(self, at_once: int, used: Used = NOTHING_USED) -> StepEstimate:
        """The sum."""
        return StepEstimate(
            action=self.action.key,
            title=self.action.title,
            rows=self.rows,
            grows=bool(self.hoped),
            calls=dict(self.calls),
            asked=self.asked,
            duplicates=self.duplicates,
            left_out=self.left_out_on_purpose + self.beyond,
            cannot=dict(self.cannot),
            why_left=dict(self.why_left),
            suppressed=self.suppressed,
            most=None if self.unbounded else self.most,
            assumed=self.assumed,
            seconds=self.duration.seconds(at_once, used),
            ways=ways_of(self.action, self._kinds.values(), at_once, used),
            parts=dict(self.parts),
            known=self.known_rows,
            waits=self.duration.waits(used),
            reserves=self.reserves,
            row_ids={**self.row_ids, "asked": self.asked_ids},
            asked_again=len(self.row_ids.get("asked_again", ())),
            columns_back=self._columns_back(),
        )

    def _columns_back(self) -> int:
        outputs = self.action.columns(self.plan.parts, occasional=self.plan.occasional, options=self.plan.fixed)
        unseen = {column.key for column in self.asks.kept} | self.asks.homeless
        return len(unseen.intersection(output.key for output in outputs))
