"""The practice service's OpenAPI document says what the vendor's pages say: paths, fields, values, limits, prices."""

from dataclasses import dataclass
from typing import Any

import pytest

from rowcall.sandbox.contract import document
from rowcall.sandbox.endpoints import all_endpoints

FUNCTIONS = {str(number) for number in range(1, 27)}
SENIORITY = {"100", "110", "120", "130", "200", "210", "220", "300", "310", "320"}
STATES = {"NOT_STARTED", "ONGOING", "FINISHED", "RATE_LIMITED", "UNAUTHORIZED", "FORBIDDEN", "ERROR"}


@dataclass(frozen=True)
class Fact:
    """What the documents say of one operation."""

    method: str
    path: str
    success: str
    errors: frozenset[str]
    fields: frozenset[str] = frozenset()
    required: frozenset[str] = frozenset()
    answer: frozenset[str] = frozenset()
    per_second: int | None = None


def fact(
    method: str,
    path: str,
    success: int,
    errors: str,
    fields: str = "",
    required: str = "",
    answer: str = "",
    per_second: int | None = None,
) -> Fact:
    sets = (frozenset(words.split()) for words in (errors, fields, required, answer))
    return Fact(method, path, str(success), *sets, per_second)


_SEARCH_FIELDS = (
    "company_linkedin_id company_linkedin_url job_titles excluded_job_titles persona_id included_locations "
    "excluded_locations functions seniority_levels name webhook_url streaming custom limit scale"
)
_CONTACT_FIELDS = "firstname lastname linkedin_url domain company_name enrichment_type phone_country_codes custom"
_COMPANY_KEYS = (
    "name cleaned_name website location industry headquarters description linkedin_url employee_range "
    "company_profile_picture"
)
_LEAD_KEYS = (
    "first_name last_name full_name gender most_probable_email phones title title_description summary "
    "linkedin_profile_url profile_image_url is_premium_linkedin connection_degree status rejection_reason lk_headline "
    "sales_navigator_profile_url current_positions_count years_in_position months_in_position years_in_company "
    "months_in_company lk_connections_count is_open_profile_linkedin is_open_to_work_linkedin "
    "most_probable_email_status"
)

FACTS = [
    fact(
        "POST",
        "/api/v2/accounts/single_enrich",
        200,
        "400 401 403 404 422 429",
        "company_linkedin_url name domain country",
        answer=f"{_COMPANY_KEYS} linkedin_id",
        per_second=20,
    ),
    fact(
        "POST",
        "/api/v2/leads/search",
        201,
        "400 401 403 422 429",
        _SEARCH_FIELDS,
        answer="id search_name search_url expected_profiles_count created_at custom",
        per_second=1,
    ),
    fact("GET", "/api/v2/searches", 200, "401 403 429", answer="searches"),
    fact("GET", "/api/v2/searches/{id}", 200, "401 403 404 422 429", answer="search leads"),
    fact("DELETE", "/api/v2/searches/{id}", 200, "401 403 404 422 429", answer="message"),
    fact(
        "POST",
        "/v2/contacts/single_enrich",
        200,
        "400 401 403 422 429",
        _CONTACT_FIELDS,
        "enrichment_type",
        "enrichment_id first_name last_name linkedin_profile_url status message email email_status phones phone_status "
        "personal_email personal_email_status custom",
        50,
    ),
    fact(
        "POST",
        "/api/v2/contacts/single_enrich",
        201,
        "400 401 403 422 429",
        f"{_CONTACT_FIELDS} webhook_url",
        "enrichment_type",
    ),
    fact(
        "GET",
        "/api/v2/contacts/{id}",
        200,
        "401 403 404 429",
        answer="enrichment_id first_name last_name status email email_status personal_email personal_email_status "
        "phone custom contacts",
    ),
    fact("GET", "/api/v2/credits", 200, "401 403 429", answer="credits credits_used credits_total"),
    fact(
        "GET",
        "/api/v2/account",
        200,
        "401 403 429",
        answer="email name organization credits credits_used credits_total",
    ),
    fact("POST", "/api/v2/locations", 200, "400 401 403 422 429", "name query hiring"),
    fact("GET", "/api/v2/personas", 200, "401 403 429"),
    fact(
        "GET",
        "/api/v2/personas/{uuid}",
        200,
        "401 403 404 429",
        answer="uuid name job_titles excluded_job_titles",
    ),
]


def resolved(node: Any) -> Any:
    """The node with its reference followed."""
    while isinstance(node, dict) and "$ref" in node:
        target: Any = document()
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node


def properties(schema: dict[str, Any]) -> dict[str, Any]:
    """All properties, those of the parts of an `allOf` and `oneOf` included."""
    schema = resolved(schema)
    found = dict(schema.get("properties", {}))
    for part in (*schema.get("allOf", []), *schema.get("oneOf", [])):
        found |= properties(part)
    return found


def operation(known: Fact) -> dict[str, Any]:
    return dict(document()["paths"][known.path][known.method.lower()])


def by_name(known: Fact) -> str:
    return f"{known.method} {known.path}"


def test_the_document_has_what_the_server_serves_and_the_other_way_round() -> None:
    written = {(method.upper(), path) for path, operations in document()["paths"].items() for method in operations}
    assert written == {(endpoint.method, endpoint.path) for endpoint in all_endpoints()}
    assert written >= {(known.method, known.path) for known in FACTS}


@pytest.mark.parametrize("known", FACTS, ids=by_name)
def test_statuses_and_their_bodies(known: Fact) -> None:
    responses = operation(known)["responses"]
    assert set(responses) == {known.success, *known.errors}
    for status in known.errors:
        error = resolved(resolved(responses[status])["content"]["application/json"]["schema"])
        assert error["required"] == ["error"]
    assert "Retry-After" in resolved(responses["429"])["headers"]


@pytest.mark.parametrize("known", FACTS, ids=by_name)
def test_fields_of_request_and_answer(known: Fact) -> None:
    whole = operation(known)
    if known.fields:
        body = whole["requestBody"]["content"]["application/json"]["schema"]
        assert set(body["properties"]) == known.fields
        assert set(body.get("required", ())) == known.required
    else:
        assert "requestBody" not in whole
    if known.answer:
        answer = whole["responses"][known.success]["content"]["application/json"]["schema"]
        assert set(properties(answer)) == known.answer


@pytest.mark.parametrize("known", FACTS, ids=by_name)
def test_rate_limits(known: Fact) -> None:
    served = next(one for one in all_endpoints() if (one.method, one.path) == (known.method, known.path))
    expected = None if known.per_second is None else {"requests": known.per_second, "per": "second"}
    assert operation(known).get("x-rate-limit") == expected
    assert (served.limit and (served.limit.requests, served.limit.seconds)) == (expected and (known.per_second, 1.0))


def test_values() -> None:
    schemas = document()["components"]["schemas"]
    assert set(schemas["FunctionId"]["enum"]) == FUNCTIONS
    assert set(schemas["SeniorityId"]["enum"]) == SENIORITY
    assert set(schemas["SearchStatus"]["enum"]) == STATES
    assert set(schemas["Qualification"]["enum"]) == {"QUALIFIED", "DISQUALIFIED"}
    assert set(schemas["EnrichmentType"]["enum"]) == {"email", "phone", "personal_email"}
    assert schemas["ContactResult"]["properties"]["status"]["enum"] == ["pending", "finished"]
    assert schemas["SyncContactResult"]["properties"]["status"]["enum"] == ["success", "error"]
    labels = schemas["FunctionId"]["x-enum-labels"]
    assert (labels["1"], labels["25"], labels["26"]) == ("Accounting", "Sales", "Customer Success and Support")
    assert schemas["SeniorityId"]["x-enum-labels"]["320"] == "Owner / Partner"


def test_the_blocks_of_a_lead() -> None:
    schemas = document()["components"]["schemas"]
    assert set(schemas["Lead"]["properties"]) == set(_LEAD_KEYS.split())
    assert len(schemas["Lead"]["properties"]) == 26
    assert set(schemas["Company"]["properties"]) == set(_COMPANY_KEYS.split())
    assert set(schemas["Lead"]["properties"]) - set(schemas["Lead"]["required"]) == {
        "lk_headline",
        "lk_connections_count",
    }


def test_key_and_prices() -> None:
    schemes = document()["components"]["securitySchemes"]
    assert schemes["ApiKey"] == {"type": "apiKey", "in": "header", "name": "X-API-KEY"}
    assert schemes["SonarlyKey"]["name"] == "Authorization"
    for path in ("/v2/contacts/single_enrich", "/api/v2/contacts/single_enrich"):
        prices = document()["paths"][path]["post"]["x-credits"]
        assert (prices["email"], prices["phone"]) == (3, 30)
