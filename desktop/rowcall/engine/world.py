"""All that a run is given from outside."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from rowcall.engine.balance import AskBalance
from rowcall.engine.calling.service import Service
from rowcall.engine.control import PATIENCE
from rowcall.engine.planning.known import Known
from rowcall.engine.rows.postbox import Postbox
from rowcall.memory.vault import Vault
from rowcall.model.action import Action
from rowcall.model.events import Event
from rowcall.model.prices import PriceTable
from rowcall.project.file import Project


@dataclass(frozen=True, slots=True)
class World:
    """The project, the service, and all else around a run."""

    project: Project
    service: Service
    catalogue: Mapping[str, Action]
    prices: PriceTable
    tell: Callable[[Event], None]
    balance: AskBalance | None = None
    """How the account's balance is asked for; None: it is not."""
    vault: Vault | None = None
    """Who must not be contacted; None: only those whom a list itself marks."""
    clock: Callable[[], float] = time.monotonic
    """Seconds by a clock that only runs forwards."""
    patience: float = PATIENCE
    """Seconds that trouble may last before the run stops; endless where a window shows it."""
    known: Known = field(default_factory=Known)
    """What was bought before, by this file or another one."""
    wall: Callable[[], float] = time.time
    """Unix time."""
    postbox: Postbox | None = None
    """What the service sends to our address; None where it has none of ours."""
    warn: Callable[[str], None] = lambda _sentence: None
    """Told what a person should know and what holds nothing up; the same sentence may come again."""
