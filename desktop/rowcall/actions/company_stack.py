"""Find out which technologies each company uses (POST /accounts/company_stack)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import shapes
from rowcall.model.action import Action, Charge, Group, Kind, Option, Output, Part
from rowcall.model.cells import JobState
from rowcall.model.company_look_up import COMPANY_NEEDS, company_identity, knows, not_known
from rowcall.model.company_questions import identifiers
from rowcall.model.dialogue import Ask, Cells, Ended, Steps, Used
from rowcall.model.request import Limit, Request

TECHNOLOGIES = "technologies"
PATH = "/api/v2/accounts/company_stack"
UNIT = "company_stack"
STACK = Limit("company_stack", 20, 1.0, title="technology look-ups")
SURENESS = "least_confidence"
KEYS = ("technologies_with_confidence", "technologies")
"""Lists of technologies; the one that says how sure each is comes first."""


def charges(_ask: Ask) -> tuple[Charge, ...]:
    """One request for each company, which is paid for whatever it finds."""
    return (Charge("requests for technologies", STACK, {UNIT: 1}, seconds=1.0),)


def steps(ask: Ask) -> Steps:
    """Ask once; the technologies come at once."""
    reply = yield Request(
        "POST",
        PATH,
        identifiers(ask),
        limit=STACK,
        units={UNIT: 1},
        paid=True,
        takes_custom=False,
        answers=frozenset({404}),
        total_seconds=45.0,
    )
    if not knows(reply):
        yield Used({})
        return not_known(ask)
    sure = _technologies(shapes.unwrapped(reply.body if reply else None, KEYS, shapes.OF_COMPANIES))
    yield Used({UNIT: 1})
    least = ask.option(SURENESS, 0) / 100
    wanted = {name: share for name, share in sure.items() if share is None or share >= least}
    yield Cells(
        {
            "technologies": "; ".join(wanted),
            "technologies_confidence": "; ".join(f"{name} {_percent(share)}".strip() for name, share in wanted.items()),
            "technologies_count": str(len(wanted)),
        }
    )
    if wanted:
        return Ended({TECHNOLOGIES: JobState.DONE})
    note = f"No technology is at least {ask.option(SURENESS)} % sure." if sure else "No technologies are known."
    return Ended({TECHNOLOGIES: JobState.NOT_FOUND}, note)


def _technologies(body: Any) -> dict[str, float | None]:
    """The names, each with how sure it is (0 to 1); None where the answer does not say."""
    lists = [body[key] for key in KEYS if key in body] if isinstance(body, Mapping) else []
    if not lists or any(entries is not None and not isinstance(entries, list) for entries in lists):
        raise WrongAnswer("The answer holds no technologies.")
    found: dict[str, float | None] = {}
    for entry in (entry for entries in lists for entry in entries or ()):
        about = entry if isinstance(entry, Mapping) else {"name": entry}
        if name := shapes.name(about.get("name")):
            found.setdefault(name, shapes.number(about.get("confidence")))
    return found


def _percent(share: float | None) -> str:
    return "" if share is None else f"{share:.0%}"


ACTION = Action(
    key="company_stack",
    title="Technologies",
    help="The software that each company uses, with how sure that is.",
    parts=(
        Part(
            TECHNOLOGIES,
            "Technologies",
            outputs=(
                Output("technologies", "Technologies"),
                Output("technologies_confidence", "How sure"),
                Output("technologies_count", "Number of technologies"),
            ),
            needs=COMPANY_NEEDS,
        ),
    ),
    options=(
        Option(
            SURENESS,
            "At least this sure, in percent",
            Kind.NUMBER,
            least=0,
            greatest=100,
            help="Leaves out technologies that are less sure; they are paid for all the same.",
            advanced=True,
        ),
    ),
    steps=steps,
    charges=charges,
    identity=company_identity,
    known_as=company_identity,
    lacks=lambda _ask: "",
    same_note="Same company as row {row}",
    order=120,
    icon="layers",
    operations=(f"POST {PATH}",),
    group=Group.COMPANIES,
)
