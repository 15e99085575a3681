"""The practice service's OpenAPI document says what the vendor's pages say: paths, fields, values, limits, prices."""

from collections import Counter
from typing import Any

import pytest
from tests.support.documented_facts import COMPANY_KEYS, FACTS, LEAD_KEYS, Fact

from rowcall.sandbox.contract import document
from rowcall.sandbox.endpoints import all_endpoints

FUNCTIONS = {str(number) for number in range(1, 27)}
SENIORITY = {"100", "110", "120", "130", "200", "210", "220", "300", "310", "320"}
SECONDS = {"second": 1.0, "minute": 60.0, "day": 86_400.0}
STATES = {"NOT_STARTED", "ONGOING", "FINISHED", "RATE_LIMITED", "UNAUTHORIZED", "FORBIDDEN", "ERROR"}


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
        # The two envelopes that the pages show: a text, or the status beside a message.
        assert error["required"] in (["error"], ["error", "message"])
    assert "Retry-After" in resolved(responses["429"])["headers"]


@pytest.mark.parametrize("known", FACTS, ids=by_name)
def test_fields_of_request_and_answer(known: Fact) -> None:
    whole = operation(known)
    if known.fields:
        body = whole["requestBody"]["content"]["application/json"]["schema"]
        assert set(properties(body)) == known.fields
        assert set(body.get("required", ())) == known.required
    else:
        assert "requestBody" not in whole
    if known.answer:
        answer = whole["responses"][known.success]["content"]["application/json"]["schema"]
        assert set(properties(answer)) == known.answer


@pytest.mark.parametrize("known", FACTS, ids=by_name)
def test_rate_limits(known: Fact) -> None:
    served = next(one for one in all_endpoints() if (one.method, one.path) == (known.method, known.path))
    if known.limit is None:
        assert "x-rate-limit" not in operation(known)
        assert served.limit is None
        return
    requests, per = known.limit
    assert operation(known)["x-rate-limit"] == {"requests": requests, "per": per}
    assert served.limit is not None
    assert (served.limit.requests, served.limit.seconds) == (requests, SECONDS[per])


@pytest.mark.parametrize("known", [known for known in FACTS if known.credits is not None], ids=by_name)
def test_documented_prices(known: Fact) -> None:
    assert operation(known)["x-credits"]["amount"] == known.credits


def test_all_39_operations_are_in_the_table() -> None:
    assert len({(known.method, known.path) for known in FACTS}) == len(FACTS) == 39
    assert Counter(known.path.split("/")[3 if known.path.startswith("/api") else 2] for known in FACTS) == {
        "accounts": 8,
        "leads": 5,
        "searches": 3,
        "contacts": 4,
        "lists": 4,
        "credits": 1,
        "account": 1,
        "locations": 1,
        "personas": 2,
        "intents": 10,
    }


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
    sizes = ["1-10", "11-50", "51-200", "201-500", "501-1000", "1001-5000", "5001-10000", "10001+"]
    assert schemas["CompanySize"]["enum"] == sizes
    assert set(schemas["CompanyType"]["enum"]) == set("CEGNPSX")
    assert set(schemas["Relationship"]["enum"]) == set("FSOA")
    assert schemas["TenureBucket"]["enum"] == list("12345678")
    assert len(schemas["Currency"]["enum"]) == 22
    reactions = schemas["Reaction"]["properties"]["reaction_type"]["enum"]
    assert set(reactions) == {"LIKE", "CELEBRATE", "INSIGHTFUL", "FUNNY", "SUPPORT", "LOVE"}


def test_the_blocks_of_a_lead() -> None:
    schemas = document()["components"]["schemas"]
    assert set(schemas["Lead"]["properties"]) == set(LEAD_KEYS.split())
    assert len(schemas["Lead"]["properties"]) == 26
    assert set(schemas["Company"]["properties"]) == set(COMPANY_KEYS.split())
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
