"""The practice service itself: the people, the money, the waiting, and what is under way."""

import asyncio
from collections.abc import Coroutine

from rowcall.sandbox.companies import Companies
from rowcall.sandbox.contacts import Contacts
from rowcall.sandbox.directory import Directory
from rowcall.sandbox.faults import Faults
from rowcall.sandbox.journal import Journal
from rowcall.sandbox.ledger import Ledger
from rowcall.sandbox.limits import Places, Windows
from rowcall.sandbox.people import People
from rowcall.sandbox.settings import SandboxSettings
from rowcall.sandbox.state import State
from rowcall.sandbox.webhooks import Webhooks


class Service:
    """All that the endpoints share; made once for a server, and anew by `reset`."""

    def __init__(self, settings: SandboxSettings) -> None:
        self.settings = settings
        self.faults = _faults_of(settings)
        self.state = State(settings.state_file)
        self._tasks: set[asyncio.Task[None]] = set()
        self._begin()

    def _begin(self) -> None:
        self.companies = Companies(self.settings, self.state)
        self.people = People(self.settings.seed, self.state, self.companies)
        self.directory = Directory(self.settings, self.state, self.companies, self.people)
        self.contacts = Contacts(self.settings, self.state, self.companies)
        self.ledger = Ledger(self.state, self.settings.credits)
        self.windows = Windows()
        self.places = Places(self.settings.concurrency)
        self.journal = Journal()
        self.webhooks = Webhooks(self.settings.speed)
        self.consent = self.settings.consent
        self.lists_hold_imports = self.settings.lists_hold_imports
        self.integration = self.settings.integration

    def reset(self) -> None:
        """Begin again as after a first start, with the faults of the start; the state file is emptied."""
        self.stop_tasks()
        self.state.clear()
        self.faults = _faults_of(self.settings)
        self._begin()

    def scaled(self, seconds: float) -> float:
        """How long a wait of the real service takes here, in seconds."""
        return seconds / self.settings.speed

    async def wait(self, seconds: float) -> None:
        """Wait as long as the real service would, divided by the speed."""
        await asyncio.sleep(self.scaled(seconds))

    def start(self, work: Coroutine[None, None, None]) -> None:
        """Go on with something after the request has been answered."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def stop_tasks(self) -> None:
        """End all that goes on after its request."""
        for task in self._tasks:
            task.cancel()

    def close(self) -> None:
        """End everything and close the state file."""
        self.stop_tasks()
        self.state.close()


def _faults_of(settings: SandboxSettings) -> Faults:
    faults = Faults()
    for rule in settings.faults:
        faults.add(rule)
    return faults
