"""The server on a socket keeps to its own OpenAPI document, and the document to what is known of the real service."""

from collections.abc import Iterator

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import CHECKS
from tests.support.sandbox import Sandbox, sandbox

from rowcall.sandbox.contract import document

# Combinations of fields that are refused (titles beside a persona, no filter at all, a phone without a profile) are
# told in words: a schema of them would hide the fields. That good requests are taken there, test_endpoints.py shows.
_COMBINATIONS = {
    "leadSearchInCompany",
    "contactEnrichSync",
    "contactEnrichAsync",
    "leadAdvancedSearch",
    "leadAdvancedSearchPreview",
    "accountSearch",
    "accountSearchPreview",
    "contactBulkEnrich",
    "findGrowing",
}


@pytest.fixture
def service() -> Iterator[Sandbox]:
    limits_off = {"*": 0}
    with sandbox(
        speed=1_000_000.0, market=30, credits=10_000_000, rates=limits_off, accepted_keys=("practice",)
    ) as running:
        yield running


KEYS = {"X-API-KEY": "practice", "Authorization": "Bearer practice"}

schema = schemathesis.openapi.from_dict(document())
_PHASES = (Phase.explicit, Phase.generate)


@schema.parametrize()
@settings(
    max_examples=9,
    derandomize=True,
    database=None,
    deadline=None,
    phases=_PHASES,
    suppress_health_check=list(HealthCheck),
)
def test_the_server_keeps_to_its_document(case: schemathesis.Case, service: Sandbox) -> None:
    check(case, service)


@pytest.mark.soak
@schema.parametrize()
@settings(max_examples=300, database=None, deadline=None, phases=_PHASES, suppress_health_check=list(HealthCheck))
def test_the_server_keeps_to_its_document_for_long(case: schemathesis.Case, service: Sandbox) -> None:
    check(case, service)


def check(case: schemathesis.Case, service: Sandbox) -> None:
    """Send one request; its answer has a documented status, and the body of that status."""
    left_out = []
    if case.operation.definition.raw["operationId"] in _COMBINATIONS:
        left_out = CHECKS.get_by_names(["positive_data_acceptance"])
    case.call_and_validate(base_url=service.base_url, headers=KEYS, excluded_checks=left_out)
