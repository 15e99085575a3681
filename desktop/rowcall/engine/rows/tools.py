"""What every row of a run is driven with; one set for the whole run."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from rowcall.engine.calling.batches import Batches
from rowcall.engine.calling.budget import Budget
from rowcall.engine.calling.caller import Caller
from rowcall.engine.calling.dispatch import Dispatch
from rowcall.engine.calling.lost import Finder
from rowcall.engine.calling.poller import DAY, GIVE_UP_AFTER, Poller
from rowcall.engine.calling.service import Service
from rowcall.engine.control import Control
from rowcall.engine.planning.known import Known
from rowcall.engine.rows.keeper import Keeper
from rowcall.engine.rows.postbox import Postbox
from rowcall.engine.rows.shared import Shared
from rowcall.engine.rows.sink import Sink
from rowcall.engine.world import World
from rowcall.model.events import Event
from rowcall.model.prices import PriceTable
from rowcall.project.file import Project


@dataclass(frozen=True, slots=True)
class Tools:
    """The parts of a run that all its rows share."""

    project: Project
    service: Service
    prices: PriceTable
    control: Control
    caller: Caller
    batches: Batches
    finder: Finder
    poller: Poller
    sink: Sink
    budget: Budget
    known: Known
    shared: Shared
    keeper: Keeper
    postbox: Postbox | None
    """What is sent to our address; None where nothing is."""
    tell: Callable[[Event], None]
    warn: Callable[[str], None]
    """Told what a person should know and what holds nothing up."""
    wall: Callable[[], float]
    """Unix time."""


def make_tools(
    world: World,
    prices: PriceTable,
    control: Control,
    budget: Budget,
    tell: Callable[[Event], None],
    sent: Callable[[], None],
) -> Tools:
    """Put them together.

    Args:
        world: All that the run is given from outside.
        prices: Those that the run was started with.
        control: Of the run.
        budget: Of the run.
        tell: Told what has changed.
        sent: Told of each paid call that leaves.
    """
    project, service = world.project, world.service
    arrival = world.postbox.arrival if world.postbox is not None and world.postbox.open else None
    finder = Finder(project, service, control, budget, world.wall, arrival)
    dispatch = Dispatch(project, service, prices, control, budget, world.clock, world.wall, sent, _addresses(world))
    poller = Poller(service, control, world.clock, DAY if math.isinf(world.patience) else GIVE_UP_AFTER)
    if world.postbox is not None:
        world.postbox.told = poller.message_came
    caller = Caller(project, service, control, finder, dispatch, world.clock, world.wall)
    return Tools(
        project=project,
        service=service,
        prices=prices,
        control=control,
        caller=caller,
        batches=Batches(caller, control, world.clock),
        finder=finder,
        poller=poller,
        sink=Sink(project, tell),
        budget=budget,
        known=world.known,
        shared=Shared(project, world.known),
        keeper=Keeper(world.known.wallet, world.warn, world.clock),
        postbox=world.postbox,
        tell=tell,
        warn=world.warn,
        wall=world.wall,
    )


def _addresses(world: World) -> Callable[[str, int], str]:
    """Where results of a call can be sent, by its token and its run."""
    return world.postbox.address if world.postbox is not None else lambda _token, _run_id: ""
