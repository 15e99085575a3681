"""Every operation of the documents is done by an action, as the documents want it, and the table of them is right."""

import pytest
from tests.support.operations_seen import Operation, limits_of, operation_of, operations, requests_of
from tests.support.operations_table import TABLE, table

from rowcall.catalogue import catalogue
from rowcall.model.request import Hook, Request
from rowcall.settings.prices import shipped_prices

ACTIONS = tuple(catalogue())
DAY = 86_400.0
FREE = frozenset({"POST /api/v2/locations", "POST /v1/accounts/{accountGroupId}/prospecting/{jobId}/cancel"})
"""Questions that are sent as a POST, and a call that ends what costs; whatever else is sent may be paid for."""


def calls_of(operation: Operation) -> list[Request]:
    """What all actions send to an operation."""
    sent = (request for key in ACTIONS for request in requests_of(key))
    return [request for request in sent if operation_of(request) == operation]


def test_the_documents_tell_of_39_operations_and_of_11_of_the_second_service() -> None:
    assert (len(operations("pronto")), len(operations("sonarly"))) == (39, 11)


@pytest.mark.parametrize("operation", operations(), ids=lambda operation: operation.name)
def test_every_operation_is_done_by_an_action(operation: Operation) -> None:
    doing = [action for action in catalogue().values() if operation.name in action.operations]
    assert doing, f"nothing calls {operation.name}"
    assert {action.provider for action in doing} == {operation.provider}


@pytest.mark.parametrize("key", ACTIONS)
def test_an_action_calls_what_it_declares_and_nothing_else(key: str) -> None:
    declared = catalogue()[key].operations
    called = {operation_of(request).name for request in requests_of(key)}
    assert called <= set(declared), called - set(declared)
    assert declared[0] in called, "its own operation goes first"
    assert set(declared) <= {operation.name for operation in operations()}


@pytest.mark.parametrize(
    "operation", [operation for operation in operations() if operation.limit], ids=lambda operation: operation.name
)
def test_the_documented_pace_is_kept(operation: Operation) -> None:
    calls = calls_of(operation)
    assert calls, "nothing was seen to call it"
    for request in calls:
        assert operation.limit in {(limit.calls, limit.seconds) for limit in limits_of(request)}
        if operation.limit and operation.limit[1] == DAY:
            assert request.quota, "a limit for a day is kept across restarts"


@pytest.mark.parametrize(
    "operation",
    [operation for operation in operations() if operation.credits is not None],
    ids=lambda operation: operation.name,
)
def test_the_documented_credits_are_planned(operation: Operation) -> None:
    prices = shipped_prices().prices
    for request in calls_of(operation):
        assert request.paid == bool(operation.credits)
        for unit, count in (operation.credits or {}).items():
            assert (prices[unit].credits, prices[unit].known) == (count, True)
        assert not request.paid or set(operation.credits or {}) & set(request.units)


@pytest.mark.parametrize("key", ACTIONS)
def test_what_is_not_known_to_be_free_is_paid_and_has_a_price(key: str) -> None:
    prices = shipped_prices().prices
    for request in requests_of(key):
        operation = operation_of(request)
        asks = request.method in ("GET", "DELETE") or operation.name in FREE or operation.credits == {}
        assert request.paid is not asks, operation.name
        assert set(request.units) <= set(prices)
        assert request.paid or not request.units


@pytest.mark.parametrize("operation", operations(), ids=lambda operation: operation.name)
def test_results_are_waited_for_where_they_come(operation: Operation) -> None:
    for request in calls_of(operation):
        if operation.results == "sent":
            assert request.hook is Hook.ONLY
        elif operation.results == "fetched":
            assert request.accepted and request.hook is not Hook.ONLY
        else:
            assert request.hook is Hook.NONE
        if operation.address == "required":
            assert request.hook in (Hook.REQUIRED, Hook.ONLY)


def test_the_table_is_up_to_date() -> None:
    assert TABLE.read_text("utf-8") == table(), "write it with: python -m tests.support.operations_table"
