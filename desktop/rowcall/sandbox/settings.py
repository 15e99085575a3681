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
    """Requests in a window of a bucket, in place of the documented ones; 0 switches that limit off, `"*"` means all.

    Buckets a second: `sync_enrich` (50), `accounts_single_enrich`, `company_hiring`, `company_stack` (20), `leads`,
    `leads_search` (1, the limit of its siblings), `advanced_search`, `advanced_preview`, `accounts`, `account_search`,
    `account_preview` (1). A minute: `headcount`, `count_profiles` (2). A day: `leads_single_enrich` (500).
    """
    windows: Mapping[str, float] = field(default_factory=dict)
    """Seconds of a bucket's window, in place of the documented second, minute or day."""
    daily_extraction: int | None = None
    """Credits that lead searches of one key may take within 24 hours (the service has 2,500); None: any number."""
    credits: int = 5000
    """What each key starts with."""
    lead_price: int = 1
    company_price: int = 1
    profile_price: int = 1
    hiring_price: int = 3
    stack_price: int = 3
    headcount_price: int = 1
    count_price: int = 1
    post_price: int = 1
    """For each post, comment or reaction that is listed."""
    connections_price: int = 1
    tracking_price: int = 1
    """For each company or person that is tracked."""
    email_price: int = 3
    phone_price: int = 30
    personal_email_price: int = 30
    prospect_price: int = 1
    """For each prospect that a job of the second vendor imports; twice that where e-mails are looked for."""
    sonarly_plan: str = "starter"
    """The second vendor's plan: tester, starter, scale or enterprise; it caps the results of a job."""
    sonarly_lacks: tuple[str, ...] = ()
    """Permissions that keys of the second vendor lack, such as `prospecting:write`; what needs them answers 403."""
    market: int = 1_100
    """Companies that searches can find: more than an import takes, so that its cap can be seen."""
    company_rate: float = 0.94
    """Share of companies that the service knows, besides those of the market."""
    profile_rate: float = 0.85
    """Share of people that the service knows by name and company, besides those whom it lists there."""
    job_change_rate: float = 0.5
    """Share of tracked people who change jobs within the first five looks; the first of them always does at once."""
    email_rate: float = 0.8
    phone_rate: float = 0.55
    personal_email_rate: float = 0.4
    disqualified_rate: float = 0.1
    """Share of leads that come back as DISQUALIFIED."""
    consent: bool = True
    """Whether the account has consented to personal e-mail."""
    integration: bool = True
    """Whether the account has connected LinkedIn; without it, what needs it answers 401."""
    lists_hold_imports: bool = False
    """Whether GET /lists/{id} knows the id of an account import; without it that is 404."""
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
