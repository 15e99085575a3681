"""What the service sends to our address: to which call it belongs, and who waits for it."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Callable, Mapping
from contextlib import closing

from rowcall.engine.rows.late import take_in
from rowcall.engine.step import Step, open_step
from rowcall.model.action import Action
from rowcall.model.events import Event, Warned
from rowcall.model.messages import MOST_BYTES, Message
from rowcall.model.plan_text import plan_from_text
from rowcall.project import messages, runs
from rowcall.project.file import Project
from rowcall.project.messages import Addressee
from rowcall.project.reader import Reader

TOO_LARGE = (
    "A message with results was larger than {megabytes} MB and was refused. Save it where it is sent from, and take it"
    " in from the file."
)
ABOUT_NOBODY = (
    "A message with results fits no one person of those who were asked about together. It was refused; save it where it"
    " is sent from, and take it in from the file for the row that it belongs to."
)
ABOUT_ANOTHER = (
    "A message came that names another search or look-up than the one to whose address it was sent. It was left out;"
    " if it belongs there, save it where it is sent from, and take it in from the file."
)


class Postbox:
    """The messages of one project.

    Whatever receives them is given `admits` and `take`, and nothing else; both may be called from any thread.

    Attributes:
        base: The address as the service is told it, without the part that is each call's own; empty: there is none.
        open: Whether messages can come while this process runs: else only what was kept before is read.
        told: Told the token of each call of which a new message was kept.
    """

    def __init__(
        self,
        project: Project,
        catalogue: Mapping[str, Action],
        tell: Callable[[Event], None],
        wall: Callable[[], float],
    ) -> None:
        self._project = project
        self._catalogue = catalogue
        self._tell = tell
        self._wall = wall
        self._key = str(project.reader.meta("token_key"))
        self._loop = asyncio.get_running_loop()
        self._arrivals: dict[str, asyncio.Event] = {}
        self._dropped: set[str] = set()
        """Calls of which it was told that a message to their address was left out."""
        self._steps: dict[int, Step | None] = {}
        self.base = ""
        self.open = False
        self.told: Callable[[str], None] = lambda _token: None

    def address(self, token: str, run_id: int) -> str:
        """Where results of a call can be sent; empty where nowhere."""
        return f"{self.base.rstrip('/')}/{messages.secret_of(self._key, run_id)}/{token}" if self.base else ""

    def admits(self, secret: str, token: str) -> bool:
        """Whether this is an address that we gave out; whatever is wrong with it, telling so takes the same time."""
        is_ours = messages.is_ours(self._key, token)
        with closing(self._project.new_reader()) as reader:
            found = messages.addressee(reader, token)
        expected = messages.secret_of(self._key, found.run_id if found else 0)
        return hmac.compare_digest(secret.encode(), expected.encode()) and is_ours and found is not None

    async def take(self, message: Message) -> bool:
        """Keep a message that came to an address which was admitted; it is on disk when this returns.

        Returns:
            Whether it is about a call of ours: False where it echoes another token than that of its address.

        Raises:
            DiskProblem: If it cannot be kept.
        """
        return await self._take(message, by_hand=False) is not None

    async def take_in(self, message: Message) -> bool | None:
        """Keep a message from a file; whether it was new, or None where it is about no call of ours."""
        return await self._take(message, by_hand=True)

    async def _take(self, message: Message, *, by_hand: bool) -> bool | None:
        found = self._open(message)
        if found is None:
            return None
        message, call, step = found
        taken = await self._project.write(
            lambda connection: take_in(connection, message, call.row_id, step, self._wall(), by_hand=by_hand),
            vital=True,
        )
        if taken.dropped and call.token not in self._dropped:
            self._dropped.add(call.token)
            self._loop.call_soon_threadsafe(self._tell, Warned(ABOUT_ANOTHER))
        if taken.new:
            self._loop.call_soon_threadsafe(self._arrived, call.token, taken.events)
        return taken.new

    def is_ours(self, token: str) -> bool:
        """Whether a token was made by this project."""
        return messages.is_ours(self._key, token)

    def refused(self, token: str) -> None:
        """A message to such an address was too large to be received."""
        self._loop.call_soon_threadsafe(self._tell, Warned(TOO_LARGE.format(megabytes=MOST_BYTES // 1_000_000)))

    async def arrival(self, token: str) -> None:
        """Wait for the next message of a call; one that came since the last wait ends this one at once."""
        event = self._arrivals.setdefault(token, asyncio.Event())
        await event.wait()
        event.clear()

    def _open(self, message: Message) -> tuple[Message, Addressee, Step | None] | None:
        """The call that a message is about, and its step where late messages are read."""
        with closing(self._project.new_reader()) as reader:
            named = messages.named_token(message.body) or self._fitting(reader, message)
            if not named:
                self._loop.call_soon_threadsafe(self._tell, Warned(ABOUT_NOBODY))
                return None
            if named != message.token:
                ours = messages.is_ours(self._key, named) and messages.go_together(reader, message.token, named)
                if not ours:
                    return None
                message = Message(named, message.raw, message.body, message.content_type)
            call = messages.addressee(reader, named)
            if call is None:
                return None
            if call.step_id not in self._steps:
                self._steps[call.step_id] = self._late_step(reader, call)
            return message, call, self._steps[call.step_id]

    def _fitting(self, reader: Reader, message: Message) -> str:
        """The call that a message without an echo is about; empty where it fits none or several of those together."""
        call = messages.addressee(reader, message.token)
        action = self._catalogue.get(call.action) if call is not None else None
        together = messages.calls_together(reader, message.token)
        if call is None or action is None or action.concerns is None or len(together) < 2:
            return message.token
        step = self._step(reader, call)
        cells = reader.rows(step.sheet.id, step.asks.column_ids, list(together.values()))
        asks = [step.asks.ask(texts)[0] for texts in cells]
        fits = [token for token, ask in zip(together, asks, strict=True) if action.concerns(message.body, ask)]
        return fits[0] if len(fits) == 1 else ""

    def _late_step(self, reader: Reader, call: Addressee) -> Step | None:
        action = self._catalogue.get(call.action)
        return self._step(reader, call) if action is not None and action.delivered is not None else None

    def _step(self, reader: Reader, call: Addressee) -> Step:
        record, plan = runs.step_with_plan(reader, call.step_id)
        return open_step(reader, self._catalogue, plan_from_text(plan).steps[record.position], record)

    def _arrived(self, token: str, events: tuple[Event, ...]) -> None:
        self._arrivals.setdefault(token, asyncio.Event()).set()
        self.told(token)
        for event in events:
            self._tell(event)
