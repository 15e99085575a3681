import json

from rowcall.model.request import Hook, Request


def test_a_wrapped_body_holds_all_that_is_put_in() -> None:
    request = Request("POST", "/api/v2/intents/accounts/growth", {"limit": 5}, hook=Hook.ONLY, wrapper="account")
    assert json.loads(request.content("t", "https://hooks.example/x") or b"") == {
        "account": {"limit": 5, "custom": {"rowcall": "t"}, "webhook_url": "https://hooks.example/x"}
    }
