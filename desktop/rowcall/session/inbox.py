"""Where results are sent to us, and while what lasts we listen for them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass

from rowcall.engine.rows.postbox import Postbox
from rowcall.errors import AddressProblem
from rowcall.inbox.receiver import Receiver
from rowcall.inbox.tunnel import Tunnel, open_tunnel
from rowcall.model.action import Action
from rowcall.model.address import Address
from rowcall.model.events import Event
from rowcall.project.file import Project
from rowcall.setups import TUNNEL, Setup

PORT = "inbox_port"
"""Under this name a project remembers the port where it listened last: addresses that were given out lead there."""


@dataclass(slots=True)
class _Listening:
    """What listens, or at least knows the address."""

    postbox: Postbox
    receiver: Receiver | None = None
    tunnel: Tunnel | None = None

    def end(self) -> None:
        """Listen no more; blocks for a moment."""
        self.postbox.open = False
        if self.tunnel is not None:
            self.tunnel.close()
        if self.receiver is not None:
            self.receiver.stop()


class Inbox:
    """Listens while a run needs it, or while the user wants it; else nothing of this program can be reached.

    Args:
        setup: Says which address the user has.
        catalogue: The actions by key.
        project: The open project; raises where none is open.
        tell: Told what has changed.
    """

    def __init__(
        self,
        setup: Setup,
        catalogue: Mapping[str, Action],
        project: Callable[[], Project],
        tell: Callable[[Event], None],
    ) -> None:
        self._setup = setup
        self._catalogue = catalogue
        self._project = project
        self._tell = tell
        self._address = setup.address
        self._uses_tunnel = setup.uses_tunnel
        self._listening: _Listening | None = None
        self._wanted = False
        """Whether the user wants it to listen without a run."""
        self._in_run = False

    @property
    def address(self) -> Address | None:
        """The address that the user has given; None where there is none."""
        return self._address

    @property
    def uses_tunnel(self) -> bool:
        """Whether an address is made for each session by ngrok."""
        return self._uses_tunnel and self._address is None

    def use(self, address: Address | None, *, tunnel: bool = False) -> None:
        """Have results sent there from the next run on.

        In practice they come to this computer by themselves, and nothing is sent anywhere else: it changes nothing.
        """
        if self._setup.practice_key is None:
            self._address = address
            self._uses_tunnel = tunnel

    @property
    def known(self) -> bool:
        """Whether there is an address to which results can be sent: else some actions cannot be carried out."""
        return self._address is not None or self._uses_tunnel or self._setup.hosts.loopback

    @property
    def listens(self) -> bool:
        """Whether messages can come now."""
        return self._listening is not None and self._listening.postbox.open

    @property
    def where(self) -> str:
        """Where results go and how they come here, as a sentence."""
        if self._address is not None and self._address.port:
            return f"Results are sent to {self._address.url} and come to port {self._address.port} of this computer."
        if self._address is not None:
            return f"Results are sent to {self._address.url}. Save them there, and take them in from the file."
        if self._uses_tunnel:
            return "Results come through an ngrok tunnel, which is opened while they are waited for."
        if self._setup.hosts.loopback:
            return "The service is on this computer, so results come to it directly."
        return "There is no address that results can be sent to."

    async def open(self, *, needed: bool) -> Postbox | None:
        """Be ready for the messages of a run; None where nothing can come and nothing has to.

        Args:
            needed: Whether results come in no other way.

        Raises:
            AddressProblem: If it is needed, and the address cannot be used.
        """
        self._in_run = True
        return await self._opened_for(needed=needed)

    async def _opened_for(self, *, needed: bool) -> Postbox | None:
        if self._listening is None and (needed or self._address is not None):
            try:
                self._listening = await asyncio.to_thread(self._begin, self._new_postbox())
            except AddressProblem:
                if needed:
                    raise
        return self._listening.postbox if self._listening is not None else None

    async def rest(self) -> None:
        """A run has ended; where the user does not want more, nothing is listened to from here on."""
        self._in_run = False
        if not self._wanted:
            await self.close()

    async def listen(self, *, wanted: bool) -> None:
        """Listen while the project is open, for what comes without a run; or no longer.

        Raises:
            AddressProblem: If the address cannot be used.
        """
        self._wanted = wanted
        if wanted:
            await self._opened_for(needed=True)
        elif not self._in_run:
            await self.close()

    @property
    def is_kept_open(self) -> bool:
        """Whether the user wants it to listen without a run."""
        return self._wanted

    async def close(self) -> None:
        """Listen no more."""
        self._wanted = self._in_run = False
        if self._listening is not None:
            listening, self._listening = self._listening, None
            await asyncio.to_thread(listening.end)

    def postbox(self) -> Postbox:
        """The messages of the open project, as they are taken in from a file; nothing is listened to for it."""
        return self._listening.postbox if self._listening is not None else self._new_postbox()

    def _new_postbox(self) -> Postbox:
        return Postbox(self._project(), self._catalogue, self._tell, time.time)

    def _begin(self, postbox: Postbox) -> _Listening:
        address = self._address
        if address is not None and not address.port:
            postbox.base = address.url
            return _Listening(postbox)
        if address is not None:
            receiver = Receiver(postbox, port=address.port, hosts=[address.host])
            receiver.start()
            return self._opened(_Listening(postbox, receiver), address.url)
        if self._uses_tunnel:
            return self._through_tunnel(postbox)
        receiver = self._on_this_machine(postbox)
        return self._opened(_Listening(postbox, receiver), f"http://127.0.0.1:{receiver.port}")

    def _opened(self, listening: _Listening, base: str) -> _Listening:
        listening.postbox.base, listening.postbox.open = base, True
        return listening

    def _on_this_machine(self, postbox: Postbox) -> Receiver:
        """At the port where this project listened last if it can be had, so that what is still to come finds it."""
        project = self._project()
        with closing(project.new_reader()) as reader:
            last = reader.meta(PORT)
        if isinstance(last, int):
            receiver = Receiver(postbox, port=last)
            try:
                receiver.start()
            except AddressProblem:
                pass  # another program has it by now
            else:
                return receiver
        receiver = Receiver(postbox)
        receiver.start()
        project.keep_fact(PORT, receiver.port)
        return receiver

    def _through_tunnel(self, postbox: Postbox) -> _Listening:
        key = self._setup.secrets.key(TUNNEL, TUNNEL)
        receiver = Receiver(postbox)
        receiver.start()
        try:
            tunnel = open_tunnel(receiver.port, key.value if key else "")
        except AddressProblem:
            receiver.stop()
            raise
        receiver.also_called(tunnel.host)
        return self._opened(_Listening(postbox, receiver, tunnel), tunnel.url)
