"""The side of a session that faces the service: the key, the client, free questions."""

from __future__ import annotations

import asyncio

from rowcall.api import account
from rowcall.api.account import Account
from rowcall.api.client import Client
from rowcall.errors import KeyProblem, ServiceProblem
from rowcall.model.account import AccountList, Persona, Place
from rowcall.model.answers import KeptSize
from rowcall.model.gauges import Gauge
from rowcall.model.prices import PriceTable
from rowcall.session.gazetteer import Gazetteer
from rowcall.session.shared_limits import SharedLimits, alone, share
from rowcall.setups import PRACTICE, PROVIDER, Setup


class AccountSide:
    """One account at one service."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._prices = setup.prices
        self._client: Client | None = None
        self._is_over = False
        self._shared = SharedLimits()
        self._account_warnings: list[str] = []
        self._known_key: str | None = None
        self._at_once = 5
        self._gazetteer = Gazetteer(self._ask_for_places, setup.place_names, self._warn)

    @property
    def practice(self) -> bool:
        """Whether people are invented and nothing costs anything."""
        return self._setup.practice_key is not None

    @property
    def host(self) -> str:
        """The service that projects made here belong to."""
        return PRACTICE if self.practice else self._setup.hosts.name

    @property
    def prices(self) -> PriceTable:
        """What calls can cost."""
        return self._prices

    def use_prices(self, prices: PriceTable) -> None:
        """Count with these prices from the next estimate and the next run on; a run that goes on keeps its own."""
        self._prices = prices

    @property
    def known_days(self) -> int:
        """For how many days an answer that was bought counts by the settings; 0: none is kept."""
        return self._setup.known_days if self._setup.wallet is not None else 0

    @property
    def has_key(self) -> bool:
        """Whether there is a key to call the service with.

        The first time, the system's key store is asked, which may wait for its owner to unlock it.
        """
        return self._key() is not None

    @property
    def has_own_key(self) -> bool:
        """Whether the user has a key of their own for this service; never in practice. May wait as `has_key` does."""
        return not self.practice and self.has_key

    async def check_key(self, key: str) -> Account:
        """Ask the service whose key this is.

        Raises:
            KeyProblem: If the service refuses it.
            ServiceProblem: If the service cannot be reached.
        """
        client = Client(self._setup.hosts, key.strip())
        try:
            return await account.account(client)
        finally:
            await client.aclose()

    async def keep_key(self, key: str) -> str:
        """Keep a key in the system's key store; returns why it is kept for this session only, or an empty text."""
        secrets = self._setup.secrets
        await asyncio.to_thread(secrets.keep, PROVIDER, self._setup.hosts.name, key)
        self._known_key = None
        await self._drop_client()
        return secrets.problem

    async def forget_key(self) -> None:
        """Remove the key from the system's key store."""
        await asyncio.to_thread(self._setup.secrets.forget, PROVIDER, self._setup.hosts.name)
        self._known_key = None
        await self._drop_client()

    async def balance(self) -> int | None:
        """Credits on the account; None where the service does not say."""
        return await account.balance(self._open_client())

    async def _balance_now(self) -> int | None:
        """The same in one short try; None also where it could not be asked."""
        return await account.balance_now(self._open_client())

    async def personas(self) -> tuple[Persona, ...]:
        """The account's personas."""
        return await account.personas(self._open_client())

    async def lists(self) -> tuple[AccountList, ...]:
        """The lists that the account's owner has made at the service."""
        return await account.lists(self._open_client())

    async def places(self, name: str) -> tuple[Place, ...]:
        """Places of that name, best first."""
        return await self._gazetteer.places(name)

    async def _ask_for_places(self, name: str) -> tuple[Place, ...]:
        return await account.places(self._open_client(), name)

    async def kept_answers(self) -> KeptSize:
        """How many answers are kept across files, of every service, and how large they are; nothing in practice.

        Raises:
            MemoryProblem: If they cannot be read now.
        """
        wallet = self._setup.wallet
        return await asyncio.to_thread(wallet.size) if wallet else KeptSize(0, 0)

    async def forget_kept_answers(self) -> int:
        """Forget all of them, for good; returns how many there were. Projects keep the answers they have.

        Raises:
            MemoryProblem: If they cannot be written now.
        """
        wallet = self._setup.wallet
        return await asyncio.to_thread(wallet.forget_all) if wallet else 0

    def rates(self) -> tuple[Gauge, ...]:
        """How full the service's limits are now, counted over all windows on this key; empty before the first call."""
        return self._client.gauges() if self._client else ()

    def _key(self) -> str | None:
        """The key, asked of the key store once and remembered while there is one."""
        if self._known_key is None:
            found = self._setup.secrets.key(PROVIDER, self._setup.hosts.name) if not self.practice else None
            self._known_key = found.value if found else self._setup.practice_key
        return self._known_key

    def _open_client(self) -> Client:
        """The client for the key as it is now.

        Raises:
            KeyProblem: If there is no key.
            ServiceProblem: If the session is over: a question that comes late must not open a client nobody closes.
        """
        if self._client is None:
            if self._is_over:
                raise ServiceProblem("Rowcall is being closed.", "Nothing was asked, and nothing was spent.")
            key = self._key()
            if key is None:
                raise KeyProblem("There is no API key.", "Enter it in the settings, or set PRONTO_API_KEY.")
            self._shared = self._share(key)
            self._client = Client(
                self._setup.hosts,
                key,
                at_once=self._at_once,
                grants=self._shared.grants,
                places=self._shared.places,
                lost=lambda problem: self._warn(alone(problem)),
                long_limits=not self.practice,
            )
        return self._client

    def _share(self, key: str) -> SharedLimits:
        """What is shared with other windows and runs; practice shares nothing."""
        folder = self._setup.data
        if self.practice or folder is None:
            return SharedLimits()
        return share(folder / "memory", self._setup.hosts.name, key, self._at_once, self._warn)

    def _warn(self, sentence: str) -> None:
        if sentence not in self._account_warnings:
            self._account_warnings.append(sentence)

    async def _drop_client(self) -> None:
        if self._client is not None:
            client, self._client = self._client, None
            await client.aclose()
            self._shared.close()
