"""The ways in which a step can be carried out, where its action has several: how long each takes and what it risks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from rowcall.engine.planning.duration import NOTHING_USED, Duration, Used
from rowcall.model.action import Action
from rowcall.model.dialogue import Ask
from rowcall.model.estimates import Way


def ways_of(
    action: Action, asks: Iterable[tuple[Ask, int]], at_once: int, used: Used = NOTHING_USED
) -> tuple[Way, ...]:
    """Every way, in the order of the option that chooses among them; empty where there is only one.

    Args:
        action: The action.
        asks: Rows that stand for others that make the same calls, and for how many.
        at_once: Calls that may be made at once.
        used: What is used up of the limits already.
    """
    option = next((option for option in action.options if option.risks), None)
    kinds = list(asks)
    if option is None or not kinds:
        return ()
    chosen = kinds[0][0].option(option.key, option.default)
    ways = []
    for choice in option.choices:
        duration = Duration()
        for ask, count in kinds:
            duration.add(action.charges(replace(ask, options={**ask.options, option.key: choice.id})), count)
        seconds = duration.seconds(at_once, used)
        ways.append(Way(choice.label, seconds, option.risks.get(choice.id, ""), chosen=choice.id == chosen))
    return tuple(ways)
