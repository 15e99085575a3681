"""What all searches for companies have in common: how they begin, how they are followed to their end, what they say.

Their companies are sent to our address. The documents name no call that reads them; two free ones are tried once, since
an import may be kept as a list or as a search (GET /lists/{id}, GET /searches/{id}).
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import shapes
from rowcall.model.action import Charge, Delivery, Kind, Option, Output
from rowcall.model.cells import JobState
from rowcall.model.companies import FoundCompanies, read_companies
from rowcall.model.dialogue import Ask, Cells, Deliveries, Ended, Look, NewRows, Said, Steps, Used
from rowcall.model.exchange import Refusal, Reply
from rowcall.model.leads import FINAL, answered_object, id_in
from rowcall.model.reference import COMPANY_SIZES, INDUSTRIES, INDUSTRY_HELP, industry_problem
from rowcall.model.request import Hook, Limit, Request

COMPANIES = "companies"
"""The part of every company search."""
FOUND = Output("companies_found", "Companies found")
MOST = 1000
"""No import takes more companies than this, whatever is found (POST /accounts/search and /intents/accounts/growth)."""
MOST_UNKNOWN = 2500
"""What a search can cost at most for which the documents name no such number: the account's credits of one day."""
UNIT = "company_listed"
ANSWER_AFTER = 60.0
"""Seconds until the companies of a search are usually sent, to tell the time left; the documents do not say."""
STRAGGLERS = 60.0
"""Seconds for which the rest is waited for after a last message that came before others, which may overtake."""
QUIET = 1800.0
"""After so many seconds without a message it is looked once more whether the companies can be read."""
FALL_BACKS = ("/api/v2/lists/{id}", "/api/v2/searches/{id}")
FALL_BACK_OPERATIONS = tuple(f"GET {path}" for path in FALL_BACKS)

INCLUDED_INDUSTRIES = Option(
    "included_industries",
    "Industries",
    Kind.CHOICES,
    choices=INDUSTRIES,
    free=True,
    help=INDUSTRY_HELP,
    check=industry_problem,
)
EXCLUDED_INDUSTRIES = Option(
    "excluded_industries",
    "Not these industries",
    Kind.CHOICES,
    choices=INDUSTRIES,
    free=True,
    check=industry_problem,
    advanced=True,
)
INCLUDED_LOCATIONS = Option("included_locations", "Where they are", Kind.PLACES)
EXCLUDED_LOCATIONS = Option("excluded_locations", "Not there", Kind.PLACES, advanced=True)
COMPANY_SIZE = Option("company_size", "How many people work there", Kind.CHOICES, choices=COMPANY_SIZES)
STREAMING = Option(
    "streaming",
    "Companies as they come",
    Kind.SWITCH,
    default=True,
    advanced=True,
    help="In several parts. All together at the end is too much for one message where there are very many.",
)


def limit_option(greatest: int | None) -> Option:
    """How many companies are wanted."""
    return Option("limit", "Companies at most", Kind.NUMBER, suggested=100, least=1, greatest=greatest)


def sent_options(ask: Ask, keys: tuple[str, ...]) -> dict[str, Any]:
    """These options as the service wants them: those that are set, lists as lists; what is switched off is not sent."""
    found = {key: ask.option(key) for key in keys}
    wanted = {key: value for key, value in found.items() if value is not None and value is not False}
    return {key: list(value) if isinstance(value, tuple) else value for key, value in wanted.items()}


def most_wanted(ask: Ask, greatest: int) -> int:
    """How many companies are wanted at most; without a limit, the greatest number that comes."""
    return min(int(ask.option("limit", greatest)), greatest)


def begin(path: str, body: Mapping[str, Any], pace: Limit, most: int) -> Request:
    """The call that begins a search, whose companies are sent to our address.

    Args:
        path: Of the call.
        body: What is looked for.
        pace: How often it may be made.
        most: How many companies it may import, and so cost.
    """
    return Request(
        "POST",
        path,
        body,
        limit=pace,
        units={UNIT: most},
        paid=True,
        accepted=True,
        takes_custom=False,
        hook=Hook.ONLY,
        total_seconds=60.0,
    )


def search_charge(pace: Limit, most: int, *, unbounded: bool = False) -> Charge:
    """The same for a plan."""
    return Charge("company searches", pace, {UNIT: most}, unbounded=unbounded, answer_after=ANSWER_AFTER)


@dataclass(frozen=True, slots=True)
class Begun:
    """What the service says when it has begun a search."""

    id: str
    """Empty where it has found nothing and begun nothing."""
    total: int | None
    """How many companies it has found; None where the answer does not say."""
    preview: tuple[Mapping[str, Any], ...]
    message: str


def begun_by(reply: Reply | None) -> Begun:
    """Read the answer to a call that begins a search.

    The `preview_count` of a search for companies that hire counts postings, and only tells whether there are any.

    Raises:
        WrongAnswer: If it names no search, and does not say either that nothing was found.
    """
    body = answered_object(reply)
    total, message = shapes.whole(body.get("total")), body.get("message")
    preview = read_companies(body) or ()
    nothing = not preview and 0 in (total, shapes.whole(body.get("preview_count")))
    begun_id = "" if nothing else id_in(body)
    if not begun_id and not nothing:
        raise WrongAnswer("The answer does not name the search that was started.")
    return Begun(
        id=begun_id,
        total=total,
        preview=preview,
        message=message.strip() if isinstance(message, str) else "",
    )


@dataclass(frozen=True, slots=True)
class _Message:
    """What one message, or one answer to a free question, says."""

    companies: tuple[Mapping[str, Any], ...]
    status: str
    total: int | None


def _read(body: Any) -> _Message | None:
    """None where it tells nothing of companies or of how the search stands."""
    companies = read_companies(body)
    outer = body if isinstance(body, dict) else {}
    search = outer["search"] if isinstance(outer.get("search"), dict) else outer
    status = str(search.get("status") or "").upper()
    if companies is None and not status:
        return None
    return _Message(companies or (), status, shapes.whole(outer.get("total")))


def read_delivery(body: Any) -> Delivery:
    """What is sent about a search whose row has ended already."""
    message = _read(body)
    if message is None:
        return Delivery(())
    return Delivery(FoundCompanies().take(message.companies), last=message.status in FINAL)


class _Search:
    """One search on its way: what has come, and whether that is all."""

    def __init__(self, begun: Begun, most: int, *, streaming: bool) -> None:
        self.found = FoundCompanies()
        self._delivered = FoundCompanies()
        self._most = most
        self._expected = self._at_most(begun.total)
        self._streaming = streaming
        self._last_total: int | None = None
        self.status = ""
        self.settled = False

    def _at_most(self, total: int | None) -> int | None:
        return None if total is None else min(total, self._most)

    @property
    def paid_for(self) -> int:
        """How many companies are paid for: those that were found when it began, even where not all of them came.

        The page of POST /intents/accounts/growth says that the balance has to cover the companies of the search. A last
        message that names another total is believed.
        """
        return self._last_total if self._last_total is not None else max(self._expected or 0, self._delivered.count)

    @property
    def is_over(self) -> bool:
        """Whether the last message has come, be it before others."""
        return self.status in FINAL

    def take(self, message: _Message, *, sent: bool) -> NewRows | None:
        """Take a message in; `sent` where it came to our address, so that one without a status is the whole of it."""
        self._delivered.take(message.companies)
        if self._expected is None:
            self._expected = self._at_most(message.total)
        if message.status in FINAL:
            self.status, self._last_total = message.status, self._at_most(message.total)
        expected = self._expected if self._last_total is None else self._last_total
        missing = self._streaming and expected is not None and self._delivered.count < expected
        whole = sent and not message.status and not self._streaming
        reached = expected is not None and 0 < expected <= self._delivered.count
        self.settled = whole or reached or (self.status in FINAL and not missing)
        rows = self.found.take(message.companies)
        return NewRows(rows) if rows else None


def follow_companies(ask: Ask, reply: Reply | None, most: int) -> Steps:
    """Take the first companies of a search in at once, and wait for the rest.

    Args:
        ask: The row, whose options say whether they were asked for in parts.
        reply: The answer to the call that began it.
        most: How many companies are sent at most.
    """
    begun = begun_by(reply)
    if not begun.id:
        yield Used({})
        yield Cells({FOUND.key: "0"})
        return Ended({COMPANIES: JobState.NOT_FOUND}, "No company fits.")
    search = _Search(begun, most, streaming=bool(ask.option("streaming")))
    if rows := search.found.take(begun.preview[:most]):
        yield NewRows(rows)
    yield from _look(search, begun.id)
    seen = 0
    while not search.settled:
        delivered = yield Deliveries(begun.id, seen, quiet=STRAGGLERS if search.is_over else QUIET)
        if delivered is not None and delivered.status == 0:
            yield from _look(search, begun.id)
            if search.is_over:
                break  # what comes yet is taken in by itself
            continue
        seen += 1
        message = _read(delivered.body if delivered else None)
        if message and (news := search.take(message, sent=True)):
            yield news
    yield Used({UNIT: search.paid_for})
    yield Cells({FOUND.key: str(search.found.count)})
    return _end(search, begun, most)


def _look(search: _Search, begun_id: str) -> Generator[Said, Reply | None, None]:
    """Ask once whether the companies can be read; that they cannot is an answer as well.

    What is there without any company, whatever it says of its state, does not tell that none will be sent.
    """
    for path in FALL_BACKS:
        if search.settled:
            return
        request = Request("GET", path.format(id=begun_id), total_seconds=60.0, most_bytes=50_000_000)
        reply = yield Look(request)
        message = _read(reply.body) if reply is not None and 200 <= reply.status < 300 else None
        if message and message.companies and (news := search.take(message, sent=False)):
            yield news


def _end(search: _Search, begun: Begun, most: int) -> Ended:
    if search.status in FINAL - {"FINISHED"}:
        stop = Refusal.AUTH if search.status in ("UNAUTHORIZED", "FORBIDDEN") else None
        return Ended({COMPANIES: JobState.FAILED_PERMANENT}, f"The search ended with {search.status}.", stop)
    if not search.found.count:
        return Ended({COMPANIES: JobState.NOT_FOUND}, "No company fits.")
    return Ended({COMPANIES: JobState.DONE}, " ".join(filter(None, (_not_come(search), _only_the_first(begun, most)))))


def _not_come(search: _Search) -> str:
    """That messages were lost on their way, perhaps while nobody was there to take them; empty where all came."""
    if search.found.count >= search.paid_for:
        return ""
    return (
        f"{search.found.count:,} of {search.paid_for:,} companies came: the others were not sent, or were sent while"
        " Rowcall was closed."
    )


def _only_the_first(begun: Begun, most: int) -> str:
    """What a person should know about a search that has more companies than come: the service's words, else ours."""
    if "only" in begun.message.lower():
        return begun.message
    if begun.total is not None and begun.total > most:
        return f"Only the first {most:,} of {begun.total:,} companies."
    return ""
