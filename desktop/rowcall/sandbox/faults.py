"""Which fault meets which request: rules that can be switched on and off while the server runs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rowcall.sandbox.dice import Dice

# Every fault with the options that it takes and their defaults.
FAULTS: dict[str, dict[str, Any]] = {
    # Answered in place of the service. With "charge": true the work is done and paid first, then the answer is lost.
    "401": {"message": "Unauthorized"},
    "402": {"message": "Payment required"},
    "403": {"message": "Forbidden"},
    "404": {"message": "Not found"},
    "422_credits": {"message": "Insufficient enrichment credits. Please buy more credits."},
    "422_plan": {"message": "You have reached your monthly import limits. Please upgrade your plan."},
    "422_consent": {
        "message": "You can't use the personal email enrichment feature without consenting with our terms of use"
    },
    "422_delete": {"message": "Failed to delete search"},
    "429": {"message": "Too many requests", "retry_after": 1},
    "500": {"message": "Internal server error", "retry_after": None},
    "502": {"message": "Bad gateway", "retry_after": None},
    "503": {"message": "Service unavailable", "retry_after": None},
    "504": {"message": "Gateway timeout", "retry_after": None},
    "html": {"status": 200, "text": "<!doctype html><title>Sign in</title><p>Please sign in."},
    "empty": {"status": 204},
    "redirect": {"status": 307, "location": "http://127.0.0.1:9/elsewhere"},
    "raw": {
        "status": 200,
        "text": '{"error": 402, "message": "Insufficient credits"}',
        "content_type": "application/json",
    },
    "disconnect_before": {"reset": False},
    # The work is done and paid, then the answer is spoilt.
    "disconnect_after": {"reset": False},
    "disconnect_mid_body": {"bytes": None},
    "truncated": {"bytes": None},
    "drip": {"seconds": 5.0},
    # The answer is right in all but one thing.
    "slow": {"seconds": 5.0},
    "wrong_custom": {"custom": {"row": "somebody else's"}},
    "search_end": {"state": "ERROR", "leads": None},
    "job_end": {"status": "failed", "imported": None, "message": "LinkedIn refused the search"},
    "listing_without_status": {},
    "listing_bare": {},
    "listing_wrapped": {},
}
_CHOICE_KEYS = {"fault", "endpoint", "at", "every", "next", "probability", "seed", "charge"}


class BadFaultError(ValueError):
    """A rule that cannot be understood; the text says why."""


@dataclass(frozen=True)
class Fault:
    """One fault as it meets one request."""

    name: str
    options: Mapping[str, Any]
    charge: bool


@dataclass
class FaultRule:
    """Which requests one fault meets: those of an endpoint, and of these every one or the chosen ones."""

    fault: Fault
    endpoint: str = "*"
    """`*`, a path as in the documents, or method and path."""
    at: frozenset[int] = frozenset()
    """Numbers of the matching requests, counted from 1 since the rule was switched on."""
    every: int | None = None
    next: int | None = None
    probability: float | None = None
    seed: int = 1
    seen: int = 0
    fired: int = 0
    source: Mapping[str, Any] = field(default_factory=dict)

    def matches(self, endpoint: str) -> bool:
        """Whether the rule is about that endpoint (method and path)."""
        return self.endpoint in {"*", endpoint, endpoint.partition(" ")[2]}

    def meets(self) -> bool:
        """Count one matching request and tell whether the fault meets it."""
        self.seen += 1
        if self.at:
            chosen = self.seen in self.at
        elif self.every is not None:
            chosen = self.seen % self.every == 0
        elif self.next is not None:
            chosen = self.seen <= self.next
        elif self.probability is not None:
            chosen = Dice("fault", self.seed, self.seen).chance(self.fault.name, self.probability)
        else:
            chosen = True
        return chosen


class Faults:
    """The rules that are switched on; the first that meets a request wins, all of them count it."""

    def __init__(self) -> None:
        self._rules: list[FaultRule] = []

    def add(self, source: object) -> None:
        """Switch a rule on.

        Raises:
            BadFaultError: The fault or one of its keys is not known, or a value has the wrong shape.
        """
        self._rules.append(_read_rule(source))

    def clear(self) -> None:
        """Switch all rules off."""
        self._rules.clear()

    def for_request(self, endpoint: str) -> Fault | None:
        """The fault that meets this request, if any."""
        met = [rule for rule in self._rules if rule.matches(endpoint) and rule.meets()]
        if not met:
            return None
        met[0].fired += 1
        return met[0].fault

    def report(self) -> list[dict[str, Any]]:
        """The rules as they were given, each with how many requests it has seen and met."""
        return [{**rule.source, "seen": rule.seen, "fired": rule.fired} for rule in self._rules]


def _read_rule(source: object) -> FaultRule:
    if not isinstance(source, Mapping):
        raise BadFaultError("A fault rule is a JSON object")
    name = source.get("fault")
    if name not in FAULTS:
        raise BadFaultError(f"Unknown fault {name!r}. Faults: {', '.join(FAULTS)}")
    allowed = _CHOICE_KEYS | FAULTS[name].keys()
    strange = sorted(source.keys() - allowed)
    if strange:
        raise BadFaultError(f"Fault {name} has no {', '.join(strange)}. Keys: {', '.join(sorted(allowed))}")
    options = {key: source.get(key, default) for key, default in FAULTS[name].items()}
    try:
        return FaultRule(
            fault=Fault(name, options, bool(source.get("charge", False))),
            endpoint=str(source.get("endpoint", "*")),
            at=frozenset(int(number) for number in source.get("at", ())),
            every=_count(source.get("every")),
            next=_count(source.get("next")),
            probability=None if source.get("probability") is None else float(source["probability"]),
            seed=int(source.get("seed", 1)),
            source=dict(source),
        )
    except (TypeError, ValueError) as error:
        raise BadFaultError(f"Fault {name}: {error}") from error


def _count(value: object) -> int | None:
    if value is None:
        return None
    if not isinstance(value, int) or value < 1:
        raise BadFaultError(f"{value!r} is not a whole number from 1 on")
    return value
