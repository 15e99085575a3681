"""GET and POST /api/v2/lists, GET and PUT /api/v2/lists/{id}: lists of companies."""

import time

from rowcall.sandbox import checks, imports
from rowcall.sandbox.company import Company
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Json, RefusalError
from rowcall.sandbox.lists import new_list, own_lists
from rowcall.sandbox.moments import iso

_SHOWN = ("id", "name", "type", "linkedin_id", "created_at", "updated_at")


async def _list(call: Call) -> Answer:
    own = [_summary(record) for record in reversed(own_lists(call.service.state, call.key))]
    return Answer({"lists": own} if call.fault_options("listing_wrapped") is not None else own)


async def _create(call: Call) -> Answer:
    checks.required(call.body, "name", "companies")
    webhook = checks.webhook_url(call.body)
    name = checks.text(call.body, "name") or ""
    companies = _paid_companies(call)
    record = new_list(call.service.state, call.key, name, "companies", [company.id for company in companies])
    if webhook is not None:
        call.service.start(call.service.webhooks.send(webhook, _detail(call, record)))
    return Answer(_shown(record), 201)


async def _show(call: Call) -> Answer:
    return Answer(_detail(call, _own_list(call)))


async def _update(call: Call) -> Answer:
    record = _own_list(call)
    name = checks.text(call.body, "name")
    if name is None and call.body.get("companies") in (None, []):
        raise RefusalError(400, "Missing required keys: name or companies")
    added = [company.id for company in _paid_companies(call)]
    changed = {
        **record,
        "name": name or record["name"],
        "members": list(dict.fromkeys([*record["members"], *added])),
        "updated_at": iso(time.time()),
    }
    call.service.state.put("list", record["id"], changed)
    return Answer(_detail(call, changed))


def _own_list(call: Call) -> Json:
    state, id_ = call.service.state, call.path["id"]
    record = state.get("list", id_)
    if record is None and call.service.lists_hold_imports:
        imported = state.get("import", id_)
        record = imports.as_list(imported) if imported else None
    if record is None or record["key"] != call.key:
        raise RefusalError(404, "List not found")
    return record


def _paid_companies(call: Call) -> list[Company]:
    """The companies of the body that the service knows; each of them is charged for."""
    given = call.body.get("companies")
    if given is None:
        return []
    if not isinstance(given, list) or not all(isinstance(entry, dict) for entry in given):
        raise RefusalError(422, "companies must be an array of objects")
    found = dict.fromkeys(company for entry in given if (company := _find(call, entry)) is not None)
    price = call.service.settings.company_price * len(found)
    call.needs_credits(price)
    call.charge(price, "companies", checks.text(call.body, "name") or "list")
    return list(found)


def _find(call: Call, entry: Json) -> Company | None:
    linkedin, name = checks.company_url(entry, "linkedin_url"), checks.text(entry, "name")
    domain, country = checks.text(entry, "domain"), checks.text(entry, "country_code")
    if not (linkedin or name or domain):
        raise RefusalError(422, "Each of companies needs linkedin_url, domain or name")
    return call.service.companies.find(linkedin=linkedin, domain=domain, name=name, country=country)


def _shown(record: Json) -> Json:
    return {key: record[key] for key in _SHOWN}


def _summary(record: Json) -> Json:
    return {**_shown(record), "companies_count": len(record["members"]) if record["type"] == "companies" else 0}


def _detail(call: Call, record: Json) -> Json:
    known = (call.service.companies.get(id_) for id_ in record["members"] if record["type"] == "companies")
    companies = [
        {
            "company_name": company.name,
            "linkedin_url": call.service.companies.facts(company).page,
            "linkedin_id": company.id,
            "company_website": f"https://{company.domain}",
        }
        for company in known
        if company is not None
    ]
    return {**_shown(record), "companies": companies}


ENDPOINTS = (
    Endpoint("GET", "/api/v2/lists", _list),
    Endpoint("POST", "/api/v2/lists", _create),
    Endpoint("GET", "/api/v2/lists/{id}", _show),
    Endpoint("PUT", "/api/v2/lists/{id}", _update),
)
