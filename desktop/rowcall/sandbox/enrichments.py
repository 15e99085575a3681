"""E-mail, phone and personal e-mail of one person: what all calls for them have in common."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rowcall.sandbox import checks
from rowcall.sandbox.contacts import Contact
from rowcall.sandbox.dice import Dice
from rowcall.sandbox.endpoint import Call, Json, RefusalError
from rowcall.sandbox.settings import SandboxSettings

TYPES = ("email", "phone", "personal_email")
_NO_CONSENT = "You can't use the personal email enrichment feature without consenting with our terms of use"


@dataclass(frozen=True)
class Order:
    """What one checked request asks for."""

    types: tuple[str, ...]
    first_name: str
    last_name: str
    linkedin_url: str | None
    domain: str | None
    company_name: str | None
    countries: tuple[str, ...]
    custom: Mapping[str, Any] | None


@dataclass(frozen=True)
class Finding:
    """What was found of the kinds that were asked for."""

    contact: Contact
    email: str | None
    phones: tuple[str, ...]
    personal_email: str | None

    @property
    def anything(self) -> bool:
        """Whether there is any value."""
        return bool(self.email or self.phones or self.personal_email)


def read_order(body: Json, types: tuple[str, ...] | None = None) -> Order:
    """Check a request for one person.

    Args:
        body: The request, or one contact of a batch.
        types: What is asked for, where the batch says it for all.

    Raises:
        RefusalError: 400 for missing names or types; 422 for an unknown type, or a missing `linkedin_url` where phone
            or personal e-mail is asked for.
    """
    linkedin_url = checks.person_url(body)
    # The page requires both names; the vendor's own later client leaves them out where it has the profile.
    needed = [] if linkedin_url else ["firstname", "lastname"]
    checks.required(body, *needed, *(["enrichment_type"] if types is None else []))
    order = Order(
        types=read_types(body) if types is None else types,
        first_name=checks.text(body, "firstname") or "",
        last_name=checks.text(body, "lastname") or "",
        linkedin_url=linkedin_url,
        domain=checks.text(body, "domain"),
        company_name=checks.text(body, "company_name"),
        countries=tuple(code.upper() for code in checks.texts(body, "phone_country_codes")),
        custom=checks.mapping(body, "custom"),
    )
    wants_profile = [kind for kind in order.types if kind != "email"]
    if wants_profile and order.linkedin_url is None:
        raise RefusalError(422, f"linkedin_url is required for {', '.join(wants_profile)}")
    return order


def need_company(order: Order) -> None:
    """A queued e-mail needs to know the company.

    Raises:
        RefusalError: 400.
    """
    if "email" in order.types and not (order.domain or order.company_name):
        raise RefusalError(400, "Missing required keys: domain or company_name")


def read_types(body: Json) -> tuple[str, ...]:
    """What `enrichment_type` asks for.

    Raises:
        RefusalError: 422 for an unknown type or one that is there twice.
    """
    types = checks.ids(body, "enrichment_type", TYPES)
    if len(set(types)) < len(types):
        raise RefusalError(422, "enrichment_type must not repeat a value")
    return tuple(types)


def check_rights(call: Call, orders: Sequence[Order]) -> None:
    """Consent and credits for all that is asked for, before anything is done.

    Raises:
        RefusalError: 422.
    """
    kinds = [kind for order in orders for kind in order.types]
    if "personal_email" in kinds and not call.service.consent:
        raise RefusalError(422, _NO_CONSENT)
    prices = _prices(call.service.settings)
    most = sum(prices[kind] for kind in kinds)
    call.needs_credits(most, 422, "Insufficient enrichment credits. Please buy more credits.")


def _prices(settings: SandboxSettings) -> dict[str, int]:
    return {
        "email": settings.email_price,
        "phone": settings.phone_price,
        "personal_email": settings.personal_email_price,
    }


def find(call: Call, order: Order) -> Finding:
    """Look the person up."""
    contact = call.service.contacts.find(
        first_name=order.first_name,
        last_name=order.last_name,
        linkedin_url=order.linkedin_url,
        domain=order.domain,
        company_name=order.company_name,
    )
    in_scope = not order.countries or contact.phone_country in order.countries
    return Finding(
        contact=contact,
        email=contact.email if "email" in order.types else None,
        phones=contact.phones if "phone" in order.types and in_scope else (),
        personal_email=contact.personal_email if "personal_email" in order.types else None,
    )


def charge(call: Call, order: Order, finding: Finding) -> None:
    """Take the credits for each kind that was found."""
    prices = _prices(call.service.settings)
    who = f"{finding.contact.first_name} {finding.contact.last_name}".strip()
    found = {"email": finding.email, "phone": finding.phones, "personal_email": finding.personal_email}
    for kind, value in found.items():
        if value:
            call.charge(prices[kind], kind, who, order.custom)


def seconds(order: Order, finding: Finding) -> float:
    """How long the real service searches: up to 25 s for addresses and 30 s more for a phone."""
    contact = finding.contact
    dice = Dice("latency", contact.first_name, contact.last_name)
    addresses = 1.5 + 23.5 * dice.share("email") if set(order.types) - {"phone"} else 0.0
    return addresses + (4 + 26 * dice.share("phone") if "phone" in order.types else 0.0)


def address_part(order: Order, finding: Finding, good: str) -> dict[str, Any]:
    """The keys for the addresses that were asked for; `good` is what this endpoint calls a sure e-mail."""
    part: dict[str, Any] = {}
    if "email" in order.types:
        status = good if finding.contact.email_status == "valid" else finding.contact.email_status
        part |= {"email": finding.email, "email_status": status if finding.email else "N/A"}
    if "personal_email" in order.types:
        found = finding.personal_email
        part |= {"personal_email": found, "personal_email_status": "valid" if found else "N/A"}
    return part
