"""The server on a socket keeps to its own OpenAPI document, and the document to what is known of the real service."""

from collections.abc import Iterator

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import CHECKS
from tests.support.examples import examples, is_thorough
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
    max_examples=examples(9, thorough=300),
    derandomize=not is_thorough(),
    database=None,
    deadline=None,
    phases=_PHASES,
    suppress_health_check=list(HealthCheck),
)
def test_the_server_keeps_to_its_document(case: schemathesis.Case, service: Sandbox) -> None:
    """Each request is answered with a documented status, and with the body of that status."""
    left_out = []
    if case.operation.definition.raw["operationId"] in _COMBINATIONS:
        left_out = CHECKS.get_by_names(["positive_data_acceptance"])
    case.call_and_validate(base_url=service.base_url, headers=KEYS, excluded_checks=left_out)
