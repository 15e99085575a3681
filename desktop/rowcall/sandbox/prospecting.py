"""Prospecting jobs: what they find, how far they are at a moment, what they cost, and the audience they fill."""

import time
from typing import Any

from rowcall.sandbox.dice import Dice
from rowcall.sandbox.endpoint import Call, Json
from rowcall.sandbox.person import Person
from rowcall.sandbox.service import Service
from rowcall.sandbox.sonarly import moment, new_id, payer

JOB = "sonarly job"
AUDIENCE = "sonarly audience"
OPEN = ("queued", "running")

# Seconds of the real service until a job runs, and for each prospect (choice).
_BEGINS_AFTER = 3.0
_EACH = 0.8
# No job takes longer (choice).
_LONGEST = 600.0
# What looking for e-mails adds to the time of a job (choice).
_ENRICHMENT = 0.5


def start_job(call: Call, group: str, source: str, people: list[Person], *, emails: bool) -> Json:
    """Keep a job and let it run; what it will find is known at once, time only uncovers it."""
    service, now = call.service, time.time()
    job_id = new_id("job", service.settings.seed, now, len(service.state.all(JOB)))
    end = call.fault_options("job_end") or {"status": "completed", "imported": None, "message": ""}
    kept = people if end["imported"] is None else people[: end["imported"]]
    each = min(_EACH, _LONGEST / max(1, len(people)))
    record: Json = {
        "id": job_id,
        "key": call.key,
        "group": group,
        "source": source,
        "audience": new_id("audience", job_id),
        "created": now,
        "begins": now + service.scaled(_BEGINS_AFTER),
        "each": service.scaled(each),
        "enrichment": service.scaled(each * len(kept) * _ENRICHMENT) if emails else 0.0,
        "price": service.settings.prospect_price * (2 if emails else 1),
        "end": end["status"],
        "message": end["message"],
        "prospects": [_prospect(service, job_id, person, emails=emails) for person in kept],
        "charged": 0,
        "cancelled": None,
    }
    service.state.put(JOB, job_id, record)
    return record


def status_of(record: Json) -> str:
    """One of the five states."""
    if record["cancelled"] is not None:
        return "cancelled"
    now = time.time()
    if now < record["begins"]:
        return "queued"
    return "running" if now < _ends(record) else str(record["end"])


def settle(call: Call, record: Json) -> Json:
    """Charge what was imported since the last time; returns the job as it is then."""
    imported = len(imported_so_far(record))
    owed = record["price"] * imported - record["charged"]
    if owed <= 0:
        return record
    call.service.ledger.charge(payer(call), START, owed, "prospects", record["id"])
    record = {**record, "charged": record["charged"] + owed}
    call.service.state.put(JOB, record["id"], record)
    return record


def settle_all(call: Call) -> None:
    """Charge for all jobs of the key."""
    for record in call.service.state.all(JOB):
        if record["key"] == call.key:
            settle(call, record)


def imported_so_far(record: Json) -> list[Json]:
    """The prospects imported until now."""
    until = time.time() if record["cancelled"] is None else record["cancelled"]
    whole = record["prospects"]
    if until >= _imported_at(record):
        return list(whole)
    if until <= record["begins"] or not record["each"]:
        return []
    return list(whole[: int((until - record["begins"]) / record["each"])])


def item(record: Json) -> Json:
    """One item of the listing of jobs."""
    return {
        "jobId": record["id"],
        "type": "prospecting",
        "status": status_of(record),
        "createdAt": moment(record["created"]),
        "updatedAt": moment(min(time.time(), max(_ends(record), record["created"]))),
    }


def detail(record: Json) -> Json:
    """The whole job."""
    status = status_of(record)
    failed = status == "failed"
    error = {"code": "UPSTREAM_ERROR", "message": record["message"] or "LinkedIn refused the search"}
    done = len(imported_so_far(record)) / max(1, len(record["prospects"])) if record["prospects"] else 1.0
    importing = "running" if status == "running" and done < 1 else status
    if status == "running" and done >= 1:
        importing = "completed"
    enriching = "queued" if status == "running" and done < 1 else status
    stages = {
        "import": {"status": importing, "progress": 0.0 if status == "queued" else round(done, 2)},
        "enrichment": {"status": enriching, "progress": 1.0 if status == "completed" else 0.0},
    }
    return {**item(record), "stages": stages, "error": error if failed else None}


def audience_of(record: Json) -> Json | None:
    """The audience that a job has filled; None while it is being filled, and where nothing was imported."""
    imported = imported_so_far(record)
    if status_of(record) in OPEN or not imported:
        return None
    return {
        "id": record["audience"],
        "name": f"{record['source'].replace('_', ' ').capitalize()} of {moment(record['created'])[:10]}",
        "type": record["source"],
        "description": None,
        "folderId": None,
        "prospectCount": len(imported),
        "createdAt": moment(record["created"]),
    }


def _imported_at(record: Json) -> float:
    return float(record["begins"] + record["each"] * len(record["prospects"]))


def _ends(record: Json) -> float:
    return _imported_at(record) + float(record["enrichment"])


def _prospect(service: Service, job_id: str, person: Person, *, emails: bool) -> Json:
    """One prospect; the documents end in the middle of the company, so where the e-mail stands is a choice."""
    company = person.company
    found: dict[str, Any] = {
        "id": new_id("prospect", job_id, person.linkedin_url),
        "firstName": person.first_name,
        "lastName": person.last_name,
        "name": person.full_name,
        "headline": person.headline,
        "about": None,
        "photoUrl": None,
        "linkedinUrl": person.linkedin_url,
        "publicIdentifier": person.linkedin_url.rstrip("/").rpartition("/")[2],
        "company": {
            "name": company.name,
            "linkedinIdentifier": company.id,
            "linkedinUrl": f"https://www.linkedin.com/company/{company.id}",
            "industry": None,
            "website": f"https://{company.domain}",
        },
    }
    if emails:
        found["email"] = service.contacts.find(linkedin_url=person.linkedin_url).email
    return found


def people_found(service: Service, source: str, asked: str, most: int) -> list[Person]:
    """Whom a search finds: always the same for the same question, and not more than the job takes."""
    dice = Dice(service.settings.seed, "prospecting", source, asked)
    wanted = min(most, dice.number("found", 40, 400) if source != "post_commenters" else dice.number("found", 5, 60))
    companies = service.companies.market.companies
    first = dice.number("first company", 0, len(companies) - 1)
    found: dict[str, Person] = {}
    for facts in (*companies[first:], *companies[:first]):
        for person in service.people.of(facts.company)[:3]:
            if len(found) < wanted:
                service.people.remember(person)
                found.setdefault(person.linkedin_url, person)
        if len(found) >= wanted:
            break
    return list(found.values())


START = "POST /v1/accounts/{accountGroupId}/prospecting"
"""Under this name the ledger has what jobs cost."""
