"""Find people's work e-mail, phone and personal e-mail (POST /contacts/single_enrich and /contacts/bulk_enrich)."""

from __future__ import annotations

from collections.abc import Container, Generator, Mapping
from dataclasses import replace
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import normal
from rowcall.model.action import Action, Charge, Group, Kind, Option, Output, Part
from rowcall.model.cells import JobState
from rowcall.model.contact_answers import (
    address,
    answered,
    has_values,
    id_of,
    is_about,
    is_pending,
    is_result,
    own_part,
    phones,
    single,
    status_of,
    word,
)
from rowcall.model.contact_questions import (
    AT_ONCE,
    COUNTRIES,
    IN_BACKGROUND,
    MANY_AT_ONCE,
    MOST_TOGETHER,
    SYNC,
    at_once,
    countries,
    in_background,
    read_result,
    with_others,
)
from rowcall.model.countries import country_code
from rowcall.model.dialogue import Ask, Cells, Deliveries, Ended, Look, Poll, Said, Steps, Used
from rowcall.model.exchange import Reply
from rowcall.model.fields import Field
from rowcall.model.leads import REJECTED, rejected
from rowcall.model.profiles import (
    FOUND_URL,
    PROFILE_PATH,
    look_up_profile,
    profile_charge,
    profile_found,
    profile_url,
)
from rowcall.model.profiles import NAMED as PROFILE_NAMED
from rowcall.model.reference import Choice
from rowcall.model.request import Evidence

TYPICAL_SECONDS = 4.0
"""How long one type usually takes; the documents only give the longest: 25 s for an e-mail and 30 s for a phone."""
BACKGROUND_SECONDS = 10.0
"""How long the answer to a background look-up usually takes to come; the documents do not say."""
SHARE = 1.0 / MOST_TOGETHER
"""Seconds that a person's part of a full batch takes on its way out."""
QUIET_SECONDS = 300.0
"""After so long without a message about a person of a batch the service is asked; the documents name no such time."""
NAMED = frozenset({Field.FIRST_NAME, Field.LAST_NAME})

EMAIL = Part(
    "email",
    "E-mail",
    outputs=(Output("email", "E-mail", Field.EMAIL), Output("email_status", "E-mail check", judges="email")),
    needs=(
        frozenset({Field.LINKEDIN_URL}),
        NAMED | {Field.COMPANY_DOMAIN},
        NAMED | {Field.COMPANY_NAME},
    ),
    filled_by=(Field.EMAIL,),
)
PHONE = Part(
    "phone",
    "Phone",
    outputs=(Output("phone", "Phone", Field.PHONE), Output("phone_status", "Phone check", judges="phone")),
    needs=(frozenset({Field.LINKEDIN_URL}),),
    filled_by=(Field.PHONE, Field.MOBILE),
)
PERSONAL_EMAIL = Part(
    "personal_email",
    "Personal e-mail",
    outputs=(
        Output("personal_email", "Personal e-mail", Field.PERSONAL_EMAIL),
        Output("personal_email_status", "Personal e-mail check", judges="personal_email"),
    ),
    needs=(frozenset({Field.LINKEDIN_URL}),),
    filled_by=(Field.PERSONAL_EMAIL,),
    by_default=False,
)
NO_PROFILE = "No LinkedIn profile was found, which a phone or a personal e-mail needs."
PARTS = (EMAIL, PHONE, PERSONAL_EMAIL)

OPTIONS = (
    Option(
        "types",
        "What to find",
        Kind.PARTS,
        choices=tuple(Choice(part.key, part.title) for part in PARTS),
        default=("email", "phone"),
        suggested=("email",),
        help="A personal e-mail needs the consent that is given once in your Pronto account.",
    ),
    Option(
        "find_profile",
        "Look up the LinkedIn profile of who has none",
        Kind.SWITCH,
        default=False,
        help="A phone and a personal e-mail need it. Works for people whose name and company are known, at most 500 a"
        " day.",
    ),
    Option(
        "delivery",
        "How",
        Kind.CHOICE,
        choices=(
            Choice("sync", "At once"),
            Choice("background", "In the background"),
            Choice("bulk", "Up to 100 people in one go"),
        ),
        default="sync",
        help="In the background is slower for one row, but an interruption loses nothing. Up to 100 people in"
        " one go need an address that the results are sent to (see Settings).",
        advanced=True,
        risks={
            "sync": "If the computer goes off in the middle, the few people being asked just then may be"
            " paid for in vain.",
            "background": "If the computer goes off in the middle, answers are fetched later; only a person asked in"
            " the very last moment can be in doubt.",
            "bulk": "If the computer goes off in the middle, answers come later; but up to 100 people who were asked in"
            " the very last moment can all be in doubt.",
        },
    ),
    Option(
        COUNTRIES,
        "Phones of these countries only",
        Kind.TEXTS,
        help="Countries by name or by two letters, such as FR. Phones of other countries are neither looked for nor"
        " paid for. Empty: as your Pronto account has it.",
        check=lambda text: "" if country_code(text) else f"“{text}” is no country.",
        advanced=True,
    ),
    REJECTED,
)
BY_PROFILE = ("phone", "personal_email")
"""What can be asked only of a profile."""


def _together(options: Mapping[str, Any]) -> bool:
    return options.get("delivery") == "bulk"


def _apart(options: Mapping[str, Any]) -> bool:
    """Whether each part is a call of its own: in the background, alone or together, a call asks for one."""
    return options.get("delivery") == "background" or _together(options)


def finds_first(fields: Container[str], options: Mapping[str, Any]) -> frozenset[Field]:
    """The profile of people whose name and company are known, where the user wants it looked up."""
    known = Field.LINKEDIN_URL in fields or not all(field in fields for field in PROFILE_NAMED)
    return frozenset() if known or not options.get("find_profile") else frozenset({Field.LINKEDIN_URL})


def _without_profile(ask: Ask) -> bool:
    """Whether the profile of this row has to be looked up before a phone or a personal e-mail can be asked."""
    return bool(finds_first(frozenset(key for key in ask.values if ask.value(key)), ask.options))


def _looks_up(ask: Ask) -> bool:
    return _without_profile(ask) and any(part in BY_PROFILE for part in ask.parts)


def lacks(ask: Ask) -> str:
    """The background form asks for the company of everybody whose e-mail is wanted, the one for many for names too."""
    company = ask.value(Field.COMPANY_DOMAIN) or ask.value(Field.COMPANY_NAME)
    if _apart(ask.options) and "email" in ask.parts and not company:
        return "In the background, an e-mail needs the company or its website."
    if _together(ask.options) and not all(map(ask.value, NAMED)):
        return "Together with others, everybody needs a first and a last name."
    return ""


def identity(ask: Ask) -> str:
    """The profile, else name and domain, else name and company."""
    if profile := normal.person_key(ask.value(Field.LINKEDIN_URL)):
        return f"profile:{profile}"
    name = normal.fold(f"{ask.value(Field.FIRST_NAME)} {ask.value(Field.LAST_NAME)}")
    if domain := ask.value(Field.COMPANY_DOMAIN):
        return f"name:{name}|domain:{domain}"
    return f"name:{name}|company:{normal.fold(ask.value(Field.COMPANY_NAME))}"


def known_as(ask: Ask) -> str:
    """Whom it is about; an answer that begins with a look-up, or is about some countries only, is another one."""
    codes = ",".join(countries(ask))
    marks = (f"|phones:{codes}" if codes else "", "|profile" if _without_profile(ask) else "")
    return identity(ask) + "".join(marks)


def charges(ask: Ask) -> tuple[Charge, ...]:
    """The look-up of the profile where one is needed and wanted, and the calls for what is asked."""
    look_up = (profile_charge(ask),) if _looks_up(ask) else ()
    return look_up + _asking(ask)


def _asking(ask: Ask) -> tuple[Charge, ...]:
    """One call for all types at once, or in the background one for each."""
    if _together(ask.options):
        return tuple(
            Charge("look-ups together", None, {part: 1}, seconds=SHARE, answer_after=BACKGROUND_SECONDS)
            for part in ask.parts
        )
    if _apart(ask.options):
        return tuple(
            Charge("background look-ups", None, {part: 1}, answer_after=BACKGROUND_SECONDS) for part in ask.parts
        )
    return (Charge("look-ups", SYNC, dict.fromkeys(ask.parts, 1), seconds=TYPICAL_SECONDS * len(ask.parts)),)


def steps(ask: Ask) -> Steps:
    """Look the profile up where that is needed and wanted, then ask what can be asked."""
    if not _looks_up(ask):
        return (yield from _enrich(ask))
    found = profile_found((yield look_up_profile(ask)))
    yield Used({"profile": 1} if found else {})
    if url := profile_url(found):
        yield Cells({FOUND_URL.key: url})
        return (yield from _enrich(replace(ask, values={**ask.values, Field.LINKEDIN_URL: url})))
    lost = {part: JobState.NOT_FOUND for part in ask.parts if part in BY_PROFILE}
    left = tuple(part for part in ask.parts if part not in lost)
    ended = (yield from _enrich(replace(ask, parts=left))) if left else Ended({})
    return Ended({**ended.states, **lost}, f"{NO_PROFILE} {ended.note}".strip(), ended.stop)


def _enrich(ask: Ask) -> Steps:
    """Ask, wait where the answer comes later, and take over what was found."""
    if _together(ask.options):
        reply = yield with_others(ask)
        body = answered(reply)
        if reply is not None and reply.alone:  # GET /contacts/{id} is documented for it; messages only hurry it
            body = yield from _wait(body)
        elif not has_values(body):
            body = yield from _hear(id_of(body))
    elif _apart(ask.options):
        body = yield from _wait(answered((yield in_background(ask))))
    else:
        body = answered((yield at_once(ask)))
        if not is_result(body) or is_pending(body):  # put off: its result is fetched, not bought again
            body = yield from _wait(body)
    return (yield from _take_over(ask.parts, body))


def _wait(body: Mapping[str, Any]) -> Generator[Said, Reply | None, Mapping[str, Any]]:
    """Read GET /contacts/{id} until it is no longer pending."""
    enrichment_id = id_of(body)
    while True:
        body = answered((yield Poll(read_result(enrichment_id), enrichment_id, first_after=2.0)))
        if not is_result(body):
            raise WrongAnswer("The answer is no enrichment.")
        if not is_pending(body):
            return {"enrichment_id": enrichment_id, **body}


def _hear(batch_id: str) -> Generator[Said, Reply | None, Mapping[str, Any]]:
    """Wait for the message about this person; where none comes, look whether the service tells of the batch."""
    seen = 0
    while True:
        reply = yield Deliveries(batch_id, seen, quiet=QUIET_SECONDS)
        if reply is None or reply.status == 0:
            body = yield from _look(batch_id)
        else:
            body, seen = single(reply.body), seen + 1
        if is_result(body) and not is_pending(body):
            return {"enrichment_id": batch_id, **body}


def _look(batch_id: str) -> Generator[Said, Reply | None, Mapping[str, Any]]:
    """What the service says of this person's part of a batch, which no page promises; empty where it says nothing."""
    reply = yield Look(read_result(batch_id))
    part = own_part(reply.body, reply.token) if reply is not None and reply.status == 200 else {}
    own_id = word(part.get("enrichment_id"))
    if not own_id or not is_result(part) or is_pending(part):
        return {}
    return answered((yield Poll(read_result(own_id), own_id, first_after=0.0)))


def _take_over(parts: tuple[str, ...], body: Mapping[str, Any]) -> Steps:
    """The columns, what was delivered, and how each part ended; the status words are shown as they came."""
    cells = {"enrichment_id": word(body.get("enrichment_id"))}
    nothing = JobState.FAILED_PERMANENT if status_of(body) == "failed" else JobState.NOT_FOUND
    states = {}
    for part in parts:
        value = phones(body) if part == "phone" else address(body.get(part))
        cells[part] = value
        cells[f"{part}_status"] = word(body.get(f"{part}_status"))
        states[part] = JobState.DONE if value else nothing
    yield Used({part: 1 for part, state in states.items() if state is JobState.DONE})
    yield Cells(cells)
    missing = ", ".join(part.title.lower() for part in PARTS if states.get(part.key) is nothing)
    why = "Nothing found" if nothing is JobState.NOT_FOUND else "Pronto failed to look"
    return Ended(states, f"{why}: {missing}." if missing else "")


ACTION = Action(
    key="enrich_contact",
    title="E-mail and phone",
    help="Work e-mail, phone and personal e-mail of each person.",
    parts=PARTS,
    options=OPTIONS,
    steps=steps,
    charges=charges,
    identity=identity,
    known_as=known_as,
    finds_first=finds_first,
    lacks=lacks,
    left_out=rejected,
    apart=_apart,
    hears_only=_together,
    without_address="“At once” and “In the background” work without one.",
    outputs=(Output("enrichment_id", "Pronto's reference", joined=True),),
    occasional=(FOUND_URL,),
    uses_occasional=lambda ask: bool(ask.option("find_profile")),
    order=20,
    icon="mail",
    concerns=is_about,
    evidence=tuple(
        Evidence(path, by_id=read_result, heard=path == MANY_AT_ONCE) for path in (AT_ONCE, IN_BACKGROUND, MANY_AT_ONCE)
    ),
    operations=(
        f"POST {AT_ONCE}",
        f"POST {IN_BACKGROUND}",
        f"POST {MANY_AT_ONCE}",
        "GET /api/v2/contacts/{id}",
        f"POST {PROFILE_PATH}",
    ),
    group=Group.CONTACTS,
)
