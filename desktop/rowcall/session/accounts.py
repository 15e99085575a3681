"""The accounts at all providers: their keys, and one client for each, which is opened when it is first needed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from rowcall.api.client import Client
from rowcall.errors import KeyProblem, ServiceProblem
from rowcall.model.exchange import Exchange, Refusal, Wire
from rowcall.model.gauges import Gauge
from rowcall.model.prices import Units
from rowcall.model.providers import PROVIDERS
from rowcall.model.request import PRONTO, Request
from rowcall.session.shared_limits import SharedLimits, alone, share
from rowcall.setups import Setup

AT_ONCE = 5
"""Calls in flight at a provider where a plan does not say."""


@dataclass(frozen=True, slots=True)
class _Opened:
    """One provider's client, and what it shares with other windows and runs."""

    client: Client
    shared: SharedLimits


class Accounts:
    """What the engine calls its service: each request goes to the account of its own provider.

    Keys, places, paces and holds of one provider have nothing to do with those of another.

    Args:
        setup: Whose keys, and which addresses.
        warn: Told what a person should know.
    """

    def __init__(self, setup: Setup, warn: Callable[[str], None]) -> None:
        self._setup = setup
        self._warn = warn
        self._keys: dict[str, str] = {}
        self._opened: dict[str, _Opened] = {}
        self._keep_one_free = False
        self._closed = False
        self.at_once = AT_ONCE

    def key(self, provider: str) -> str | None:
        """The key, asked of the key store once and remembered while there is one; asking may wait for its owner."""
        setup = self._setup
        if setup.practice_key is not None:
            return setup.practice_key
        if provider not in self._keys:
            found = setup.secrets.key(provider, setup.hosts_of(provider).name)
            if found is None:
                return None
            self._keys[provider] = found.value
        return self._keys[provider]

    async def keep_key(self, provider: str, key: str) -> str:
        """Keep a key in the system's key store; returns why it is kept for this session only, or an empty text."""
        secrets = self._setup.secrets
        await asyncio.to_thread(secrets.keep, provider, self._setup.hosts_of(provider).name, key)
        await self._forget(provider)
        return secrets.problem

    async def forget_key(self, provider: str) -> None:
        """Remove the key from the system's key store."""
        await asyncio.to_thread(self._setup.secrets.forget, provider, self._setup.hosts_of(provider).name)
        await self._forget(provider)

    def open(self, provider: str = PRONTO) -> Client:
        """The client for a provider's key as it is now.

        Raises:
            KeyProblem: If there is no key.
            ServiceProblem: If the session is over: a question that comes late must not open a client nobody closes.
        """
        if provider not in self._opened:
            if self._closed:
                raise ServiceProblem("Rowcall is being closed.", "Nothing was asked, and nothing was spent.")
            key = self.key(provider)
            if key is None:
                raise KeyProblem(*PROVIDERS[provider].no_key)
            self._opened[provider] = self._open(provider, key)
        return self._opened[provider].client

    async def use_at_once(self, at_once: int) -> None:
        """Have so many calls in flight at each provider from the next one on."""
        if at_once != self.at_once:
            await self.drop()
            self.at_once = at_once

    async def drop(self) -> None:
        """Close every client; the next call opens a new one."""
        for provider in tuple(self._opened):
            await self._drop(provider)

    async def close(self) -> None:
        """Close every client for good."""
        self._closed = True
        await self.drop()

    def gauges(self) -> tuple[Gauge, ...]:
        """How full the limits of all providers are; empty before the first call."""
        return tuple(gauge for opened in self._opened.values() for gauge in opened.client.gauges())

    @property
    def keep_one_free(self) -> bool:
        """Whether slow calls leave one place to quick ones."""
        return self._keep_one_free

    @keep_one_free.setter
    def keep_one_free(self, wanted: bool) -> None:
        self._keep_one_free = wanted
        for opened in self._opened.values():
            opened.client.keep_one_free = wanted

    @property
    def waiting_for(self) -> str:
        """Why nothing leaves, one sentence; empty while calls to all providers leave."""
        return next(filter(None, (opened.client.waiting_for for opened in self._opened.values())), "")

    def hold_of(self, provider: str) -> float:
        """Seconds until calls to this provider may leave again; 0 while nothing holds them."""
        opened = self._opened.get(provider)
        return opened.client.held_for if opened is not None else 0.0

    def hold(self, seconds: float, why: str) -> None:
        """Let no call to anybody leave for so many seconds."""
        for opened in self._opened.values():
            opened.client.hold(seconds, why)

    async def settle(self, request: Request, units: Units) -> None:
        """Tell what the result of a call has delivered: the limits for a day count that, not what was possible."""
        await self.open(request.provider).settle(request, units)

    async def send(
        self,
        request: Request,
        *,
        token: str = "",
        address: str = "",
        before_first_byte: Callable[[], Awaitable[None]] | None = None,
        priority: int = 1,
    ) -> Exchange:
        """Make one call, once, at its provider; a missing key is a refusal that nothing was sent for.

        Its results may be sent to `address`.
        """
        try:
            client = self.open(request.provider)
        except KeyProblem as problem:
            return Exchange(Wire.REFUSED, refusal=Refusal.AUTH, message=problem.title)
        return await client.send(
            request, token=token, address=address, before_first_byte=before_first_byte, priority=priority
        )

    def _open(self, provider: str, key: str) -> _Opened:
        practice = self._setup.practice_key is not None
        shared = SharedLimits() if practice else self._share(provider, key)
        client = Client(
            self._setup.hosts_of(provider),
            key,
            provider=provider,
            at_once=self.at_once,
            grants=shared.grants,
            places=shared.places,
            lost=lambda problem: self._warn(alone(problem)),
            long_limits=not practice,
        )
        client.keep_one_free = self._keep_one_free
        return _Opened(client, shared)

    def _share(self, provider: str, key: str) -> SharedLimits:
        """What is shared with other windows and runs on this key."""
        folder = self._setup.data
        if folder is None:
            return SharedLimits()
        host = self._setup.hosts_of(provider).name
        service = host if provider == PRONTO else f"{provider} at {host}"  # two services may stand on one host
        return share(folder / "memory", service, key, self.at_once, self._warn)

    async def _forget(self, provider: str) -> None:
        """Ask for the key again before the next call."""
        self._keys.pop(provider, None)
        await self._drop(provider)

    async def _drop(self, provider: str) -> None:
        opened = self._opened.pop(provider, None)
        if opened is not None:
            await opened.client.aclose()
            opened.shared.close()
