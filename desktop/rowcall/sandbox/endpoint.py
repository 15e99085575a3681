"""What one endpoint declares, and what it is given to answer one request."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from starlette.datastructures import Headers

from rowcall.sandbox.faults import Fault
from rowcall.sandbox.service import Service

Json = dict[str, Any]
T = TypeVar("T")


class RefusalError(Exception):
    """The request is answered with an error status and this text.

    Args:
        status: The status.
        text: The text.
        body: The whole body, where the vendor's envelope of status and text does not say enough.
        retry_after: Whole seconds, of a 429.
    """

    def __init__(self, status: int, text: str, body: Json | None = None, *, retry_after: int | None = None) -> None:
        super().__init__(text)
        self.status = status
        self.text = text
        self.body = body
        self.retry_after = retry_after


@dataclass(frozen=True)
class Limit:
    """A published rate limit."""

    bucket: str
    requests: int
    seconds: float = 1.0


@dataclass(frozen=True)
class Vendor:
    """What the endpoints of one vendor have in common."""

    read_key: Callable[[Headers], str | None]
    """The key in the headers of a request."""
    error_body: Callable[[int, str], Json]
    """Status and text in the vendor's own envelope."""


PRONTO = Vendor(read_key=lambda headers: headers.get("x-api-key"), error_body=lambda _status, text: {"error": text})


# Some pages show `{"error": 400, "message": "text"}` where the request is at fault.
PRONTO_NUMBERED = Vendor(
    read_key=PRONTO.read_key,
    error_body=lambda status, text: (
        {"error": status, "message": text} if status in {400, 422} else PRONTO.error_body(status, text)
    ),
)


@dataclass(frozen=True)
class Answer:
    """What the service says."""

    body: Any
    status: int = 200


@dataclass(frozen=True)
class Call:
    """One request that passed the key check and the limits."""

    service: Service
    endpoint: "Endpoint"
    key: str
    body: Json
    query: Mapping[str, str]
    path: Mapping[str, str]
    fault: Fault | None
    headers: Mapping[str, str] = field(default_factory=dict)
    """By their names in small letters."""

    def fault_options(self, name: str) -> Mapping[str, Any] | None:
        """The options of that fault if it meets this call, else None."""
        return self.fault.options if self.fault is not None and self.fault.name == name else None

    def cut_short(self, found: list[T]) -> tuple[list[T], str]:
        """How much of what was found a search or an import delivers before it ends, and the state it ends in."""
        options = self.fault_options("search_end")
        if options is None:
            return found, "FINISHED"
        kept = len(found) // 2 if options["leads"] is None else options["leads"]
        return found[:kept], options["state"]

    def needs_integration(self) -> None:
        """Refuse where LinkedIn is not connected.

        Raises:
            RefusalError: 401.
        """
        if not self.service.integration:
            raise RefusalError(401, "LinkedIn credentials are missing or expired. Please reconnect your account.")

    def needs_credits(self, amount: int, status: int = 422, text: str = "Insufficient credits") -> None:
        """Refuse where the balance of the key is below the amount.

        Raises:
            RefusalError: With the given status and text.
        """
        if self.service.ledger.balance(self.key) < amount:
            raise RefusalError(status, text)

    def charge(self, amount: int, what: str, who: str, custom: object = None) -> None:
        """Charge the caller's key; `custom` is that of the request where no other is given."""
        own = self.body.get("custom") if custom is None else custom
        self.service.ledger.charge(self.key, self.endpoint.name, amount, what, who, own)


@dataclass(frozen=True)
class Endpoint:
    """One method and path of a vendor's API; a module in `endpoints/` holds one or more of them."""

    method: str
    path: str
    answer: Callable[[Call], Awaitable[Answer]]
    limit: Limit | None = None
    vendor: Vendor = field(default=PRONTO)
    takes_body: bool = True
    """Whether a request that is no GET or DELETE must have a body."""

    @property
    def name(self) -> str:
        """Method and path, as fault rules, ledger and journal name it."""
        return f"{self.method} {self.path}"
