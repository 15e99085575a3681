"""The side of a session that faces the services: the keys, the accounts, free questions."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from rowcall.api import account
from rowcall.api.account import Account
from rowcall.api.client import Client
from rowcall.errors import KeyProblem
from rowcall.model.account import AccountList, Persona, Place
from rowcall.model.answers import KeptSize
from rowcall.model.gauges import Gauge
from rowcall.model.prices import PriceTable
from rowcall.model.providers import PROVIDERS
from rowcall.model.request import PRONTO
from rowcall.session.accounts import Accounts
from rowcall.session.gazetteer import Gazetteer
from rowcall.setups import PRACTICE, Setup


class AccountSide:
    """The account that projects belong to, and the keys of all others."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._prices = setup.prices
        self._account_warnings: list[str] = []
        self._accounts = Accounts(setup, self._warn)
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

    def has_key_of(self, provider: str) -> bool:
        """Whether there is a key to call a provider's service with.

        The first time, the system's key store is asked, which may wait for its owner to unlock it.
        """
        return self._accounts.key(provider) is not None

    @property
    def has_key(self) -> bool:
        """The same for the service that projects belong to."""
        return self.has_key_of(PRONTO)

    @property
    def has_own_key(self) -> bool:
        """Whether the user has a key of their own for it; never in practice. May wait as `has_key_of` does."""
        return not self.practice and self.has_key

    def check_keys(self, providers: Iterable[str]) -> None:
        """See to it that there is a key of each of these.

        Raises:
            KeyProblem: If there is none; it says whose, and where to enter it.
        """
        for provider in providers:
            if not self.has_key_of(provider):
                raise KeyProblem(*PROVIDERS[provider].no_key)

    async def check_key(self, key: str, provider: str = PRONTO) -> Account:
        """Ask the service whose key this is.

        Raises:
            KeyProblem: If this cannot be a key, or the service refuses it.
            ServiceProblem: If the service cannot be reached.
        """
        client = Client(self._setup.hosts_of(provider), key.strip(), provider=provider)
        try:
            return await account.whose(client)
        finally:
            await client.aclose()

    async def keep_key(self, key: str, provider: str = PRONTO) -> str:
        """Keep a key in the system's key store; returns why it is kept for this session only, or an empty text."""
        return await self._accounts.keep_key(provider, key)

    async def forget_key(self, provider: str = PRONTO) -> None:
        """Remove the key from the system's key store."""
        await self._accounts.forget_key(provider)

    async def balance(self) -> int | None:
        """Credits on the account; None where the service does not say."""
        return await account.balance(self._accounts.open())

    async def _balance_now(self) -> int | None:
        """The same in one short try; None also where it could not be asked."""
        return await account.balance_now(self._accounts.open())

    async def personas(self) -> tuple[Persona, ...]:
        """The account's personas."""
        return await account.personas(self._accounts.open())

    async def lists(self) -> tuple[AccountList, ...]:
        """The lists that the account's owner has made at the service."""
        return await account.lists(self._accounts.open())

    async def places(self, name: str) -> tuple[Place, ...]:
        """Places of that name, best first."""
        return await self._gazetteer.places(name)

    async def _ask_for_places(self, name: str) -> tuple[Place, ...]:
        return await account.places(self._accounts.open(), name)

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
        return self._accounts.gauges()

    def _warn(self, sentence: str) -> None:
        if sentence not in self._account_warnings:
            self._account_warnings.append(sentence)
