"""How one practice server behaves: pace, prices, latencies, luck, and where it keeps its state."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class SandboxSettings:
    """Everything that can be chosen before the server starts; the defaults play the documented service."""

    seed: int = 1
    """Another seed, other people."""
    speed: float = 1.0
    """All waits are divided by it: 20 is twenty times faster than the real service."""
    latency: float | None = None
    """Seconds that each synchronous contact call takes, whatever `speed` says; None: as documented."""
    concurrency: int = 5
    """Requests of one key that are worked on at a time; further ones wait and are not refused."""
    rates: Mapping[str, int] = field(default_factory=dict)
    """Requests a second for a bucket, in place of the documented ones; 0 switches that limit off.

    Buckets: `sync_enrich` (50), `accounts_single_enrich` (20), `leads_search` (1, the limit of its siblings).
    """
    credits: int = 5000
    """What each key starts with."""
    lead_price: int = 1
    company_price: int = 1
    email_price: int = 3
    phone_price: int = 30
    personal_email_price: int = 30
    company_rate: float = 0.94
    """Share of companies that the service knows."""
    email_rate: float = 0.8
    phone_rate: float = 0.55
    personal_email_rate: float = 0.4
    disqualified_rate: float = 0.1
    """Share of leads that come back as DISQUALIFIED."""
    consent: bool = True
    """Whether the account has consented to personal e-mail."""
    accepted_keys: tuple[str, ...] = ()
    """The only keys that are taken; empty: every key that is not refused."""
    refused_keys: tuple[str, ...] = ("bad-key",)
    """Keys that get 401, as a missing key does."""
    forbidden_keys: tuple[str, ...] = ("no-access",)
    """Keys that get 403."""
    faults: tuple[Mapping[str, Any], ...] = ()
    """Fault rules that are on from the start, as `POST /control/faults` takes them."""
    state_file: Path | None = None
    """Where searches, contacts and the ledger outlive the server; None: in memory alone."""
