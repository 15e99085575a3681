"""The second vendor of the practice service, as journeys meet it."""

import json
from typing import Any

import httpx
from tests.support.operations import Bench, Ran
from tests.support.sandbox import TRUSTS_NOBODY

KEY = "sk_live_0123456789"
GROUP = "6650a1f2c3d4e5f601234567"
IN_GROUP = "/v1/accounts/{accountGroupId}"
START = f"POST {IN_GROUP}/prospecting"
TRACE = "6650a1f2c3d4e5f60123eeee"


def refuse(bench: Bench, endpoint: str, status: int, code: str, words: str, **choice: Any) -> None:
    """Let calls to an endpoint be refused in the vendor's envelope."""
    error = {"code": code, "message": words, "details": None}
    text = json.dumps({"success": False, "data": None, "error": error, "traceId": TRACE})
    bench.service.fault("raw", endpoint, status=status, text=text, **choice)


def ask(bench: Bench, method: str, path: str, body: Any = None) -> Any:
    """Ask the vendor itself, with the key that recipes use; what its envelope holds."""
    url = f"{bench.service.base_url}/v1/accounts/{GROUP}/{path}"
    headers = {"Authorization": f"Bearer {KEY}"}
    answer = httpx.request(method, url, json=body, headers=headers, trust_env=False, verify=TRUSTS_NOBODY)
    answer.raise_for_status()
    return answer.json()["data"]


def start(bench: Bench, most: int = 5) -> str:
    """Start a job beside Rowcall; its number."""
    search = {"source": "linkedin_search", "searchUrl": "https://www.linkedin.com/search/results/people/?keywords=cto"}
    return str(ask(bench, "POST", "prospecting", {**search, "maxResults": most})["jobId"])


def search_row(ran: Ran) -> dict[str, str]:
    """The one row of a run that needed no list."""
    (row,) = ran.sheet("searches")
    return row
