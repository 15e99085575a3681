"""Find a person's work e-mail, phone and personal e-mail (POST /contacts/single_enrich, both forms)."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import replace
from typing import Any

from rowcall.errors import WrongAnswer
from rowcall.model import normal
from rowcall.model.action import Action, Charge, Group, Kind, Option, Output, Part
from rowcall.model.call import Ask, Cells, Ended, Evidence, Limit, Poll, Reply, Request, Steps, Used
from rowcall.model.cells import JobState
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

AT_ONCE = "/v2/contacts/single_enrich"
IN_BACKGROUND = "/api/v2/contacts/single_enrich"
SYNC = Limit("sync_enrich", 50, 1.0)
TYPICAL_SECONDS = 4.0
"""How long one type usually takes; the documents only give the longest: 25 s for an e-mail and 30 s for a phone."""
BACKGROUND_SECONDS = 10.0
"""How long the answer to a background look-up usually takes to come; the documents do not say."""
NAMED = frozenset({Field.FIRST_NAME, Field.LAST_NAME})
EMPTY_WORDS = frozenset({"", "-", "n/a", "na", "not_found", "not found", "none", "null"})
PENDING = frozenset({"pending", "processing", "queued"})

EMAIL = Part(
    "email",
    "E-mail",
    outputs=(Output("email", "E-mail", Field.EMAIL), Output("email_status", "E-mail check")),
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
    outputs=(Output("phone", "Phone", Field.PHONE), Output("phone_status", "Phone check")),
    needs=(frozenset({Field.LINKEDIN_URL}),),
    filled_by=(Field.PHONE, Field.MOBILE),
)
PERSONAL_EMAIL = Part(
    "personal_email",
    "Personal e-mail",
    outputs=(
        Output("personal_email", "Personal e-mail", Field.PERSONAL_EMAIL),
        Output("personal_email_status", "Personal e-mail check"),
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
        help="A personal e-mail needs the consent that is given once in your Pronto account.",
    ),
    Option(
        "delivery",
        "How",
        Kind.CHOICE,
        choices=(Choice("sync", "At once"), Choice("background", "In the background")),
        default="sync",
        help="In the background is slower for one row, but an interruption loses nothing.",
        advanced=True,
        risks={
            "sync": "If the program is killed, the few rows being asked just then may be paid for without an answer.",
            "background": "If the program is killed, answers are fetched later; only a row sent in the very last moment"
            " can be in doubt.",
        },
    ),
    Option(
        "find_profile",
        "Look up the LinkedIn profile of who has none",
        Kind.SWITCH,
        default=False,
        help="A phone and a personal e-mail need it. Works for people whose name and company are known, at most 500 a"
        " day.",
        advanced=True,
    ),
    REJECTED,
)
BY_PROFILE = ("phone", "personal_email")
"""What can be asked only of a profile."""


def _in_background(options: Mapping[str, Any]) -> bool:
    return options.get("delivery") == "background"


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
    """The background form asks for the company of everybody whose e-mail is wanted."""
    company = ask.value(Field.COMPANY_DOMAIN) or ask.value(Field.COMPANY_NAME)
    if _in_background(ask.options) and "email" in ask.parts and not company:
        return "In the background, an e-mail needs the company or its website."
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
    """Whom it is about; an answer that begins with a look-up is another one."""
    return f"{identity(ask)}|profile" if _without_profile(ask) else identity(ask)


def charges(ask: Ask) -> tuple[Charge, ...]:
    """The look-up of the profile where one is needed and wanted, and the calls for what is asked."""
    look_up = (profile_charge(ask),) if _looks_up(ask) else ()
    return look_up + _asking(ask)


def _asking(ask: Ask) -> tuple[Charge, ...]:
    """One call for all types at once, or in the background one for each."""
    if _in_background(ask.options):
        return tuple(
            Charge("background look-ups", None, {part: 1}, answer_after=BACKGROUND_SECONDS) for part in ask.parts
        )
    return (Charge("look-ups", SYNC, dict.fromkeys(ask.parts, 1), seconds=TYPICAL_SECONDS * len(ask.parts)),)


def _body(ask: Ask) -> dict[str, Any]:
    known = {
        "firstname": ask.value(Field.FIRST_NAME),
        "lastname": ask.value(Field.LAST_NAME),
        "linkedin_url": ask.value(Field.LINKEDIN_URL),
        "domain": ask.value(Field.COMPANY_DOMAIN),
        "company_name": ask.value(Field.COMPANY_NAME),
    }
    return {**{key: text for key, text in known.items() if text}, "enrichment_type": list(ask.parts)}


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
    units = dict.fromkeys(ask.parts, 1)
    if _in_background(ask.options):
        reply = yield Request(
            "POST",
            IN_BACKGROUND,
            _body(ask),
            units=units,
            paid=True,
            accepted=True,
            total_seconds=45.0,
        )
        body = yield from _wait(_object(reply))
    else:
        reply = yield Request(
            "POST",
            AT_ONCE,
            _body(ask),
            limit=SYNC,
            units=units,
            paid=True,
            slow=True,
            total_seconds=120.0,
        )
        body = _object(reply)
        if "enrichment_id" not in body and "status" not in body:
            raise WrongAnswer("The answer is no enrichment.")
        if _status(body) in PENDING:  # the service has put it off: its result is fetched, not bought again
            body = yield from _wait(body)
    return (yield from _take_over(ask.parts, body))


def _wait(body: Mapping[str, Any]) -> Any:
    """Read GET /contacts/{id} until it is no longer pending."""
    enrichment_id = body.get("enrichment_id") or body.get("id")
    if not isinstance(enrichment_id, str) or not enrichment_id:
        raise WrongAnswer("The answer has no enrichment id.")
    while True:
        reply = yield Poll(_read(enrichment_id), enrichment_id, first_after=2.0)
        body = _object(reply)
        if not _status(body) and not any(part.key in body for part in PARTS) and "phones" not in body:
            raise WrongAnswer("The answer is no enrichment.")
        if _status(body) not in PENDING:
            return {"enrichment_id": enrichment_id, **body}


def _read(enrichment_id: str) -> Request:
    """The result of an enrichment; it echoes `custom` (GET /contacts/{id})."""
    return Request("GET", f"/api/v2/contacts/{enrichment_id}")


def _status(body: Mapping[str, Any]) -> str:
    return _word(body.get("status")).lower()


def _take_over(parts: tuple[str, ...], body: Mapping[str, Any]) -> Steps:
    """The columns, what was delivered, and how each part ended; the status words are shown as they came."""
    cells = {"enrichment_id": _word(body.get("enrichment_id"))}
    nothing = JobState.FAILED_PERMANENT if _status(body) == "failed" else JobState.NOT_FOUND
    states = {}
    for part in parts:
        value = _phones(body) if part == "phone" else _address(body.get(part))
        cells[part] = value
        cells[f"{part}_status"] = _word(body.get(f"{part}_status"))
        states[part] = JobState.DONE if value else nothing
    yield Used({part: 1 for part, state in states.items() if state is JobState.DONE})
    yield Cells(cells)
    missing = ", ".join(part.title.lower() for part in PARTS if states.get(part.key) is nothing)
    why = "Nothing found" if nothing is JobState.NOT_FOUND else "Pronto failed to look"
    return Ended(states, f"{why}: {missing}." if missing else "")


def _object(reply: Reply | None) -> Mapping[str, Any]:
    if reply is None or not isinstance(reply.body, dict):
        raise WrongAnswer("The answer is no object.")
    return reply.body


def _word(value: Any) -> str:
    """A text; a number that should have been one (a phone) as its digits."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value.strip() if isinstance(value, str) else ""


def _address(value: Any) -> str:
    """An address; the words for "none" are none."""
    text = _word(value)
    return "" if text.lower() in EMPTY_WORDS else text


def _phones(body: Mapping[str, Any]) -> str:
    """Numbers, joined by "; ": `phones` or `phone`, a text or a list of texts or of objects with a number."""
    found = body.get("phones") or body.get("phone") or []
    entries = found if isinstance(found, list) else [found]
    numbers = [entry.get("number") if isinstance(entry, dict) else entry for entry in entries]
    return "; ".join(dict.fromkeys(filter(None, map(_address, numbers))))


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
    apart=_in_background,
    outputs=(Output("enrichment_id", "Pronto's reference", joined=True),),
    occasional=(FOUND_URL,),
    uses_occasional=lambda ask: bool(ask.option("find_profile")),
    order=20,
    icon="mail",
    evidence=tuple(Evidence(path, by_id=_read) for path in (AT_ONCE, IN_BACKGROUND)),
    operations=(f"POST {AT_ONCE}", f"POST {IN_BACKGROUND}", "GET /api/v2/contacts/{id}", f"POST {PROFILE_PATH}"),
    group=Group.CONTACTS,
)
