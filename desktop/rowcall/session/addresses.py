"""The user's ways to have results sent to them: tried, chosen, and the authtoken for tunnels kept."""

from __future__ import annotations

import asyncio

from rowcall.model.address import Address
from rowcall.session.address_trial import try_address, try_tunnel
from rowcall.session.inbox import Inbox
from rowcall.setups import TUNNEL, Setup


class Addresses:
    """What the settings do with them.

    Args:
        setup: Keeps the authtoken.
        inbox: Uses the address.
    """

    def __init__(self, setup: Setup, inbox: Inbox) -> None:
        self._setup = setup
        self._inbox = inbox

    @property
    def has_token(self) -> bool:
        """Whether there is an authtoken for tunnels; asking the system's key store may wait for its owner."""
        return self._setup.secrets.key(TUNNEL, TUNNEL) is not None

    async def use(self, address: Address | None, *, tunnel: bool = False, token: str = "") -> str:
        """Have results sent there from the next run on.

        Args:
            address: The user's own; None: none.
            tunnel: Whether ngrok makes one for each session.
            token: A new authtoken for it, which is kept in the system's key store; empty: the one from before.

        Returns:
            Why the authtoken is kept for this session only, or an empty text.

        Raises:
            KeyProblem: If it can be no authtoken.
        """
        if token:
            await asyncio.to_thread(self._setup.secrets.keep, TUNNEL, TUNNEL, token)
        self._inbox.use(address, tunnel=tunnel)
        return self._setup.secrets.problem if token else ""

    async def try_out(self, address: Address | None, token: str = "") -> str:
        """Send a message there, or through a tunnel, and say what came of it.

        Args:
            address: The user's own; None: through a tunnel.
            token: The authtoken for it; empty: the one that is kept.

        Raises:
            AddressProblem: If it does not come to this computer.
        """
        if address is not None:
            return await try_address(address)
        if not token:
            kept = await asyncio.to_thread(self._setup.secrets.key, TUNNEL, TUNNEL)
            token = kept.value if kept is not None else ""
        return await try_tunnel(token)
