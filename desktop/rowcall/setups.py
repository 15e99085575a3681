"""What a session is made with: which service, whose key, which prices, how much patience."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from rowcall.api.hosts import Hosts
from rowcall.memory import learned, place_names, wallet
from rowcall.memory.learned import Learned
from rowcall.memory.place_names import PlaceNames
from rowcall.memory.vault import Vault
from rowcall.memory.wallet import Wallet
from rowcall.model.address import Address
from rowcall.model.prices import PriceTable
from rowcall.model.request import SONARLY
from rowcall.settings.options import Options, TunnelBy
from rowcall.settings.places import data_folder
from rowcall.settings.prices import load_prices
from rowcall.settings.secrets import Secrets
from rowcall.settings.state import StateStore
from rowcall.settings.store import OptionsStore

TUNNEL = "ngrok"
"""Under this name the authtoken for tunnels is kept among the keys."""
PRACTICE = "practice"
"""What the service is called in practice."""


@dataclass(frozen=True, slots=True)
class Setup:
    """What a session is made with."""

    hosts: Hosts
    """Of the service that projects belong to."""
    secrets: Secrets
    prices: PriceTable
    vault: Vault
    """Who must not be contacted, in practice as well."""
    practice_key: str | None = None
    """Set in practice mode: the key of the practice service."""
    patience: float = math.inf
    """Seconds that a run waits for trouble to pass by itself before it stops."""
    projects_folder: Path | None = None
    """Where new projects are made; None: the current folder."""
    state: StateStore | None = None
    """Where recent projects are remembered; None: nowhere."""
    wallet: Wallet | None = None
    """Where answers are kept across files; None in practice: invented people are never mixed with real ones."""
    known_days: int = 0
    """For how many days such an answer counts, where a run does not say so itself."""
    data: Path | None = None
    """The user's data folder, for what is kept beside and across projects; None: nothing is."""
    learned: Learned | None = None
    """What the user has put right in earlier lists, in practice as well; None: nothing is remembered."""
    place_names: PlaceNames | None = None
    """Where the answers to look-ups of places are kept; None in practice and on this machine: nothing is."""
    address: Address | None = None
    """Where the user has results sent; None: nowhere."""
    uses_tunnel: bool = False
    """Whether the user has an address made for each session by ngrok."""
    other_hosts: Mapping[str, Hosts] = field(default_factory=dict)
    """The addresses of the other providers."""

    def hosts_of(self, provider: str) -> Hosts:
        """Where calls to a provider go."""
        return self.other_hosts.get(provider, self.hosts)


def _address(options: Options) -> Address | None:
    """Where the user has results sent; a service on this computer sends them to it without any."""
    return Address(options.webhook_url, options.webhook_port) if options.webhook_url else None


def make_setup(
    base_url: str | None = None,
    *,
    practice_key: str | None = None,
    patience: float = math.inf,
    projects_folder: Path | None = None,
    state: StateStore | None = None,
) -> Setup:
    """A setup from the user's settings, or for another server.

    Args:
        base_url: Scheme, host and port of a server for every call; None: the addresses in the settings.
        practice_key: The key of the practice service, in practice mode.
        patience: Seconds that a run waits for trouble to pass.
        projects_folder: Where new projects are made.
        state: Where recent projects are remembered.

    Raises:
        RowcallError: If the address is none, or is not encrypted and not on this machine.
        SettingsProblem: If the settings or prices cannot be read.
    """
    options = OptionsStore().read()
    if base_url is not None:
        hosts = Hosts.at(base_url)
    else:
        hosts = Hosts.from_settings(options.base_url_app, options.base_url_sync)
    sonarly = Hosts.at(base_url or options.base_url_sonarly, SONARLY)
    data = data_folder()
    memory = data / "memory"
    return Setup(
        hosts,
        Secrets(),
        load_prices(),
        Vault(memory),
        practice_key,
        patience,
        projects_folder,
        state,
        Wallet(memory / wallet.NAME, hosts.name) if practice_key is None else None,
        options.known_days,
        data,
        Learned(memory / learned.NAME, PRACTICE if practice_key else hosts.name),
        None if practice_key or hosts.loopback else PlaceNames(memory / place_names.NAME, hosts.name),
        address=_address(options) if not hosts.loopback else None,
        uses_tunnel=options.tunnel is TunnelBy.NGROK and not hosts.loopback,
        other_hosts={SONARLY: sonarly},
    )
