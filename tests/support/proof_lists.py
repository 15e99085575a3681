"""G14, S43: random lists, random do-not-contact lists; the service must never be asked about anybody on them.

Who must not be asked is told here from the people that the lists were made of, and not from the program's own keys.
"""

import asyncio
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.support.clients import client_for
from tests.support.projects import PRICES, Headers, project_with
from tests.support.wire import Asked, Line, playing

from rowcall.api.client import Client
from rowcall.catalogue import catalogue
from rowcall.engine.start import new_run
from rowcall.engine.world import World
from rowcall.memory.vault import Vault
from rowcall.model.contact_keys import names_of
from rowcall.model.do_not_contact import Why
from rowcall.model.fields import Field
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.project.file import Project

AT_A_TIME = 12
PEOPLE: Headers = (
    ("First", Field.FIRST_NAME),
    ("Last", Field.LAST_NAME),
    ("Profile", Field.LINKEDIN_URL),
    ("Mail", Field.EMAIL),
    ("Site", Field.COMPANY_DOMAIN),
    ("Firm", Field.COMPANY_NAME),
    ("Opt out", Field.DO_NOT_CONTACT),
)
COMPANIES: Headers = (
    ("Firm", Field.COMPANY_NAME),
    ("Site", Field.COMPANY_DOMAIN),
    ("Page", Field.COMPANY_LINKEDIN_URL),
    ("Opt out", Field.DO_NOT_CONTACT),
)
PHONE = StepPlan("enrich_contact", {"delivery": "sync"}, ("phone",))
EITHER = StepPlan("enrich_contact", {"delivery": "background"}, ("email", "phone"))
FIND = StepPlan("find_people", {"job_titles": ("CTO",), "limit": 1}, ("people",), occasional=True)
YES = ("yes", "X", "1", "Oui", "2026-08-14", "true", "please do not")
NO = ("", "", "", "no", "0", "Nein", "false")
FIRMS = ("Norvane", "Brumeval", "Élan", "Riedl & Fils")
SITES = ("norvane.example", "brumeval.example", "elan.example", "riedl.example")
FIRST = ("Inès", "Tomás", "Awa", "Jun")
LAST = ("Caldeira", "Riedl")
Names = frozenset[str]


@dataclass(frozen=True)
class ListsWanted:
    """How many lists, and with which chance they are made."""

    folder: Path
    lists: int
    seed: int


@dataclass
class ListsFound:
    """What came of them."""

    lists: int = 0
    rows: int = 0
    suppressed: int = 0
    calls: int = 0
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Row:
    """A row, the names that it shows (as this proof spells them), and whether its list marks it."""

    cells: tuple[str, ...]
    shows: Names
    marked: bool


def try_lists(wanted: ListsWanted) -> ListsFound:
    """Carry out runs over as many random lists."""
    wanted.folder.mkdir(parents=True, exist_ok=True)
    found = ListsFound()
    asyncio.run(_try_all(wanted, found))
    return found


def sum_of_lists(found: Iterable[ListsFound]) -> Mapping[str, Any]:
    """The sums of many."""
    each = list(found)
    figures = {name: sum(getattr(one, name) for one in each) for name in ("lists", "rows", "suppressed", "calls")}
    return {**figures, "problems": [problem for one in each for problem in one.problems]}


async def _try_all(wanted: ListsWanted, found: ListsFound) -> None:
    asked: dict[str, Asked] = {}

    async def script(call: Asked, line: Line) -> None:
        if call.method == "POST":
            asked[call.json["custom"]["rowcall"]] = call
        await line.answer(200, _answer(call))

    async with playing(script) as server:
        for start in range(0, wanted.lists, AT_A_TIME):
            numbers = range(start, min(start + AT_A_TIME, wanted.lists))
            clients = [client_for(server.url) for _number in numbers]
            try:
                await asyncio.gather(
                    *(_try_one(wanted, number, one, asked, found) for number, one in zip(numbers, clients, strict=True))
                )
            finally:
                await asyncio.gather(*(one.aclose() for one in clients))


def _answer(call: Asked) -> Mapping[str, Any]:
    if call.path.endswith("accounts/single_enrich"):
        place = next((n for n, site in enumerate(SITES) if call.json.get("domain") == site), None)
        place = FIRMS.index(call.json["name"]) if place is None and call.json.get("name") in FIRMS else place
        return {} if place is None else {"name": FIRMS[place], "linkedin_url": _page(place)}
    if call.path.endswith("leads/search"):
        return {"error": "too odd"}
    return {"enrichment_id": "6a1f", "status": "error", "message": "nothing", "phones": []}


async def _try_one(
    wanted: ListsWanted, number: int, client: Client, asked: Mapping[str, Asked], found: ListsFound
) -> None:
    chance = random.Random(wanted.seed * 1_000_003 + number)  # noqa: S311 - chance in a test guards no secret
    folder = wanted.folder / str(number)
    vault = Vault(folder)
    kept_from = _fill(vault, chance)
    companies = chance.random() < 0.25
    rows = [(_company if companies else _person)(chance) for _row in range(chance.randint(1, 9))]
    plan = FIND if companies else chance.choice((PHONE, EITHER))
    folder.mkdir(parents=True, exist_ok=True)
    headers = COMPANIES if companies else PEOPLE
    with project_with(folder / "list.rowcall", headers, [row.cells for row in rows], _key(companies)) as project:
        world = World(project, client, catalogue(), PRICES, lambda _event: None, vault=vault, patience=0.2)
        run = await new_run(world, RunPlan((plan,)), 1)
        await run.go()
        _judge(project, rows, kept_from, asked, found, f"seed {wanted.seed}, list {number}")
    vault.close()


def _key(companies: bool) -> str:
    return "companies" if companies else "contacts"


def _judge(
    project: Project, rows: Sequence[Row], kept_from: Names, asked: Mapping[str, Asked], found: ListsFound, name: str
) -> None:
    """No call may be about a row that shows a name which is kept from being asked, or that its list marks.

    A call that was taken back before its first byte, because the run was stopping, is none.
    """
    suppressed = {n for n, row in enumerate(rows, 1) if row.marked or row.shows & kept_from}
    attempts = project.reader.fetch("SELECT token, row_id, path FROM attempt WHERE outcome != 'not_sent'")
    found.lists += 1
    found.rows += len(rows)
    found.calls += len(attempts)
    shown = dict(project.reader.fetch("SELECT row_id, outcome FROM step_row"))
    found.suppressed += sum(outcome == "suppressed" for outcome in shown.values())
    if {token for token, *_rest in attempts} - set(asked):
        found.problems.append(f"{name}: a call that the service has not seen")
    for _token, row_id, path in attempts:
        if row_id in suppressed or (path.endswith("leads/search") and _resolved(project, row_id) & kept_from):
            found.problems.append(f"{name}: row {row_id} was asked at {path}: {rows[row_id - 1].cells}")
    missing = [row_id for row_id in suppressed if shown.get(row_id) != "suppressed"]
    if missing:
        found.problems.append(f"{name}: rows {missing} do not say that they are suppressed")
    if not suppressed and not kept_from and "suppressed" in shown.values():
        found.problems.append(f"{name}: somebody is suppressed whom nothing speaks against")


def _resolved(project: Project, row_id: int) -> Names:
    """The page that a company turned out to have."""
    sheet = project.reader.sheets()[0]
    column = next((column for column in sheet.columns if column.key == "resolved_linkedin_url"), None)
    text = next(project.reader.rows(sheet.id, [column.id], [row_id]))[0] if column else ""
    return frozenset({f"page {place}" for place in range(len(SITES)) if text == _page(place)})


def _fill(vault: Vault, chance: random.Random) -> Names:
    """Put some people and companies on the list, by one name each; returns these names."""
    kept = set()
    for _entry in range(chance.choice((0, 0, 1, 2, 3))):
        first, last, place = chance.randrange(len(FIRST)), chance.randrange(len(LAST)), chance.randrange(len(SITES))
        named = {Field.FIRST_NAME: FIRST[first], Field.LAST_NAME: LAST[last]}
        name, cells, of_people = chance.choice(
            (
                (f"mail {first} {last} {place}", {Field.EMAIL: _mail(first, last, place)}, True),
                (f"profile {first} {last}", {Field.LINKEDIN_URL: _profile(first, last)}, True),
                (
                    f"name {first} {last} site {place}",
                    named | {Field.COMPANY_DOMAIN: SITES[place]},
                    True,
                ),
                (f"name {first} {last} firm {place}", named | {Field.COMPANY_NAME: FIRMS[place]}, True),
                (f"site {place}", {Field.COMPANY_DOMAIN: SITES[place]}, False),
                (f"page {place}", {Field.COMPANY_LINKEDIN_URL: _page(place)}, False),
            )
        )
        subject = names_of(cells.items()).subject(of_people=of_people)
        assert subject is not None
        vault.add([subject], Why.HAND)
        kept.add(name)
    return frozenset(kept)


def _person(chance: random.Random) -> Row:
    first, last, place = chance.randrange(len(FIRST)), chance.randrange(len(LAST)), chance.randrange(len(SITES))
    has = [chance.random() < odds for odds in (0.9, 0.7, 0.4, 0.7, 0.7)]
    named, profile, mail, site, firm = has
    mark = chance.choice(YES) if chance.random() < 0.08 else chance.choice(NO)
    shows = {
        *({f"profile {first} {last}"} if profile else ()),
        *({f"mail {first} {last} {place}", f"site {place}"} if mail else ()),
        *({f"site {place}"} if site else ()),
        *({f"name {first} {last} site {place}"} if named and (site or mail) else ()),
        *({f"name {first} {last} firm {place}"} if named and firm else ()),
    }
    cells = (
        _spelled(FIRST[first], chance) if named else "",
        _spelled(LAST[last], chance) if named else "",
        _spelled_address(_profile(first, last), chance) if profile else "",
        _spelled(_mail(first, last, place), chance) if mail else "",
        _spelled_address(SITES[place], chance) if site else "",
        _spelled(FIRMS[place], chance) if firm else "",
        mark,
    )
    return Row(cells, frozenset(shows), mark in YES)


def _company(chance: random.Random) -> Row:
    place = chance.randrange(len(SITES))
    firm, site, page = chance.random() < 0.8, chance.random() < 0.6, chance.random() < 0.4
    mark = chance.choice(YES) if chance.random() < 0.08 else chance.choice(NO)
    shows = {*({f"site {place}"} if site else ()), *({f"page {place}"} if page else ())}
    cells = (
        FIRMS[place] if firm else "",
        _spelled_address(SITES[place], chance) if site else "",
        _spelled_address(_page(place), chance) if page else "",
        mark,
    )
    return Row(cells, frozenset(shows), mark in YES)


def _profile(first: int, last: int) -> str:
    return f"https://www.linkedin.com/in/{first}-{last}-example"


def _page(place: int) -> str:
    return f"https://www.linkedin.com/company/firm-{place}-example"


def _mail(first: int, last: int, place: int) -> str:
    return f"p{first}.{last}@{SITES[place]}"


def _spelled(text: str, chance: random.Random) -> str:
    return chance.choice((text, text.upper(), text.lower(), f" {text}  "))


def _spelled_address(text: str, chance: random.Random) -> str:
    bare = text.removeprefix("https://www.")
    return chance.choice((f"https://www.{bare}", f"http://{bare}/", f"www.{bare}", bare.upper(), f" {bare}/about?x=1"))
