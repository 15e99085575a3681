"""What it costs a call that all processes on one key count together, beside what the journal costs it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from rowcall.memory.places import Places
from rowcall.memory.rates import Rates
from rowcall.model.request import Limit, Quota

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(120)]

PACE = Limit("pace", 10**6, 60.0)
QUICK = Limit("quick", 50, 0.0001)
"""A window as full as a real one, over as soon as it is measured."""
DAY = Limit("day", 10**6, 86_400.0)
MOST_MICROSECONDS = 1500
"""For a whole call: a call every 20 ms may cost 7.5 % of one processor at the very most."""
MOST_MILLISECONDS_OF_A_DAY = 100
"""It waits for the disk, in a thread of its own."""


def microseconds(work: Callable[[], object], times: int) -> float:
    began = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - began) / times * 1e6


def test_what_a_call_costs(tmp_path: Path) -> None:
    rates = Rates(tmp_path, "app.service.example", "pk_live", guard=0.0)
    places = Places(tmp_path / "places", rates.account, 5)

    def place() -> None:
        number = places.take(urgent=False)
        assert number is not None
        places.leave(number)

    costs = {
        "slot": microseconds(lambda: rates.slot(PACE, 0.0, 1.0), 2000),
        "room": microseconds(lambda: rates.room((Quota(QUICK),)), 2000),
        "grant": microseconds(lambda: rates.take((Quota(QUICK),)), 2000),
        "held": 3 * microseconds(rates.held, 2000),
        "place": microseconds(place, 2000),
    }
    day = microseconds(lambda: rates.take((Quota(DAY),)), 100) / 1000
    places.close()
    rates.close()
    told = ", ".join(f"{name} {cost:.0f}" for name, cost in costs.items())
    print(f"shared limits, microseconds a call: {told}, together {sum(costs.values()):.0f}; of a day {day:.1f} ms")
    assert sum(costs.values()) <= MOST_MICROSECONDS
    assert day <= MOST_MILLISECONDS_OF_A_DAY
