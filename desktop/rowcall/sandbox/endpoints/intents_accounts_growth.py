"""POST /api/v2/intents/accounts/growth: companies that grow, as a whole or in one department."""

from rowcall.sandbox import checks
from rowcall.sandbox.account_filters import read_account_filters
from rowcall.sandbox.company_facts import CompanyFacts
from rowcall.sandbox.departments import departments_of, yearly_growth
from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Json, RefusalError
from rowcall.sandbox.imports import import_started, read_order, start_import
from rowcall.sandbox.titles import FUNCTIONS

_STARTED = "Account search started successfully. You will receive the results on your webhook shortly."
_WHOLE = ("min_headcount_growth_percentage", "max_headcount_growth_percentage")
_HEADS = ("min_department_headcount", "max_department_headcount")
_RATES = ("min_department_headcount_growth_percentage", "max_department_headcount_growth_percentage")
_FILTERS = ("company_size", "included_locations", "excluded_locations", "included_industries")
_ALLOWED = {*_WHOLE, *_HEADS, *_RATES, *_FILTERS, "department", "webhook_url", "streaming", "limit"}


async def _answer(call: Call) -> Answer:
    body = _unwrapped(call.body)
    try:
        order = read_order(body)
    except RefusalError as refusal:
        # The page knows 401 and 422 alone.
        raise RefusalError(422, refusal.text) from refusal
    department = _mode(body)
    filters = read_account_filters({key: body.get(key) for key in _FILTERS})
    bounds = {key: _number(body, key) for key in (*_WHOLE, *_HEADS, *_RATES)}
    call.needs_integration()
    market = call.service.companies.market.companies
    found = [facts for facts in market if filters.take(facts) and _grows(facts, department, bounds)]
    record = start_import(call, order, found, no_credits=401)
    return Answer(import_started(call, record, found, order, _STARTED), 201)


def _unwrapped(body: Json) -> Json:
    """The parameters: below `account` by the text of the page, flat in its example."""
    inner = body
    if "account" in body:
        inner = body["account"]
        if not isinstance(inner, dict) or len(body) > 1:
            raise RefusalError(422, "account must be an object, and nothing may stand beside it")
    unknown = sorted(inner.keys() - _ALLOWED)
    if unknown:
        raise RefusalError(422, f"Unknown parameters: {', '.join(unknown)}")
    return inner


def _mode(body: Json) -> str | None:
    """The department that is looked at, None for the whole company; exactly one mode must be chosen."""
    whole = any(body.get(key) is not None for key in _WHOLE)
    parts = any(body.get(key) is not None for key in (*_HEADS, *_RATES))
    department = body.get("department")
    if department is None:
        if parts:
            raise RefusalError(422, "Department headcount or growth needs department")
        if not whole:
            raise RefusalError(422, "Either company-wide headcount growth or department metrics are required")
        return None
    (id_,) = checks.ids({"department": [department]}, "department", FUNCTIONS)
    if whole:
        raise RefusalError(422, "department cannot be combined with company-wide headcount growth")
    if not parts:
        raise RefusalError(422, "department alone is not enough: add a headcount or a growth")
    return id_


def _number(body: Json, key: str) -> float | None:
    value = body.get(key)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or (key in _HEADS and value % 1):
        raise RefusalError(422, f"{key} must be a number")
    return float(value)


def _grows(facts: CompanyFacts, department: str | None, bounds: dict[str, float | None]) -> bool:
    if department is None:
        return _between(yearly_growth(facts), *(bounds[key] for key in _WHOLE))
    one = departments_of(facts)[department]
    return _between(one.now, *(bounds[key] for key in _HEADS)) and _between(
        one.yearly_growth, *(bounds[key] for key in _RATES)
    )


def _between(value: float, least: float | None, most: float | None) -> bool:
    return (least is None or value >= least) and (most is None or value <= most)


ENDPOINTS = (Endpoint("POST", "/api/v2/intents/accounts/growth", _answer),)
