"""GET /api/v2/credits and GET /api/v2/account: the balance, and whose it is (every key is a choice)."""

from rowcall.sandbox.endpoint import Answer, Call, Endpoint, Json


def _balance(call: Call) -> Json:
    ledger = call.service.ledger
    return {
        "credits": ledger.balance(call.key),
        "credits_used": ledger.used(call.key),
        "credits_total": ledger.total(call.key),
    }


async def _credits(call: Call) -> Answer:
    return Answer(_balance(call))


async def _account(call: Call) -> Answer:
    organization = {"id": "9d0c2b14-6e7a-4f38-8a51-2b7c4e9d0f66", "name": "Practice SARL"}
    owner = {"email": "owner@practice.example", "name": "Robin Hale", "organization": organization}
    return Answer({**owner, **_balance(call)})


ENDPOINTS = (
    Endpoint("GET", "/api/v2/credits", _credits),
    Endpoint("GET", "/api/v2/account", _account),
)
