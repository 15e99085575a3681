"""The second vendor of the practice service: jobs, credits, replays, audiences, its envelope."""

import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from tests.support.sandbox import TRUSTS_NOBODY, Sandbox, sandbox
from tests.support.waiting import until

KEY = "sk_live_practice"
GROUP = "6650a1f2c3d4e5f601234567"
JOBS = f"/v1/accounts/{GROUP}/prospecting"
AUDIENCES = f"/v1/accounts/{GROUP}/audiences"
SEARCH = {"source": "linkedin_search", "searchUrl": "https://www.linkedin.com/search/results/people/?keywords=cto"}


class Vendor:
    """Its API as a caller with a key sees it."""

    def __init__(self, service: Sandbox, key: str = KEY) -> None:
        self.service = service
        self._http = httpx.Client(
            base_url=service.base_url,
            headers={"Authorization": f"Bearer {key}"},
            trust_env=False,
            verify=TRUSTS_NOBODY,
        )

    def get(self, path: str, **query: Any) -> httpx.Response:
        return self._http.get(path, params=query or None)

    def post(self, path: str, body: Any = None, key: str = "") -> httpx.Response:
        return self._http.post(path, json=body, headers={"Idempotency-Key": key} if key else {})

    def start(self, key: str = "", **body: Any) -> str:
        answer = self.post(JOBS, {**SEARCH, **body}, key)
        assert answer.status_code == 202, answer.text
        return str(answer.json()["data"]["jobId"])

    def finish(self, job: str) -> None:
        until(lambda: self.get(f"{JOBS}/{job}").json()["data"]["status"] == "completed")

    def close(self) -> None:
        self._http.close()


@pytest.fixture
def service() -> Iterator[Sandbox]:
    with sandbox(credits=1000, sonarly_plan="tester") as running:
        yield running


@pytest.fixture
def vendor(service: Sandbox) -> Iterator[Vendor]:
    made = Vendor(service)
    yield made
    made.close()


def test_a_job_costs_a_credit_a_prospect_and_twice_that_with_emails(vendor: Vendor) -> None:
    vendor.finish(vendor.start(maxResults=10))
    assert vendor.service.charged() == 10
    vendor.finish(vendor.start(maxResults=10, searchEmails=True))
    assert vendor.service.charged() == 30
    assert {line["key"] for line in vendor.service.ledger()} == {f"sonarly {KEY}"}


def test_the_plan_caps_the_results(vendor: Vendor) -> None:
    vendor.finish(vendor.start(maxResults=2000))
    assert 0 < vendor.service.charged() <= 100


def test_what_the_credits_do_not_cover_is_refused_as_a_whole(vendor: Vendor) -> None:
    vendor.service.set_account(key=f"sonarly {KEY}", credits=9)
    answer = vendor.post(JOBS, {**SEARCH, "maxResults": 10})
    assert (answer.status_code, answer.json()["error"]["code"]) == (402, "INSUFFICIENT_CREDITS")
    assert vendor.service.charged() == 0


def test_the_same_key_starts_one_job(vendor: Vendor) -> None:
    job = vendor.start("once", maxResults=5)
    vendor.finish(job)
    again = vendor.post(JOBS, {**SEARCH, "maxResults": 5}, "once")
    assert (again.status_code, again.json()["data"]["jobId"]) == (200, job)
    other = vendor.post(JOBS, {**SEARCH, "maxResults": 6}, "once")
    assert (other.status_code, other.json()["error"]["code"]) == (409, "CONFLICT")
    assert vendor.service.charged() == 5


def test_a_running_job_shows_its_progress_and_is_replayed_only_at_its_end() -> None:
    with sandbox(speed=30.0) as service:
        vendor = Vendor(service)
        job = vendor.start("once", maxResults=20)
        assert vendor.post(JOBS, {**SEARCH, "maxResults": 20}, "once").status_code == 409
        until(lambda: vendor.get(f"{JOBS}/{job}").json()["data"]["status"] == "running")
        until(lambda: 0 < vendor.get(f"{JOBS}/{job}").json()["data"]["stages"]["import"]["progress"] < 1)
        cancelled = vendor.post(f"{JOBS}/{job}/cancel")
        assert cancelled.json()["data"] == {"jobId": job, "status": "cancelled"}
        charged = service.charged()
        assert 0 < charged < 20
        time.sleep(0.1)
        vendor.get(f"{JOBS}/{job}")
        assert service.charged() == charged, "a cancelled job costs nothing more"
        again = vendor.post(f"{JOBS}/{job}/cancel")
        assert (again.status_code, again.json()["error"]["code"]) == (422, "VALIDATION_ERROR")
        vendor.close()


def test_prospects_are_paged_in_an_audience(vendor: Vendor) -> None:
    vendor.finish(vendor.start(maxResults=7))
    (audience,) = vendor.get(AUDIENCES).json()["data"]["items"]
    assert (audience["type"], audience["prospectCount"]) == ("linkedin_search", 7)
    path, found, cursor = f"{AUDIENCES}/{audience['id']}/prospects", [], {}
    while True:
        page = vendor.get(path, limit=3, **cursor).json()["data"]
        found += page["items"]
        if not page["hasMore"]:
            break
        cursor = {"cursor": page["nextCursor"]}
    assert len({prospect["linkedinUrl"] for prospect in found}) == 7
    assert "email" not in found[0]


def test_an_audience_is_not_read_while_it_is_filled() -> None:
    with sandbox(speed=20.0) as service:
        vendor = Vendor(service)
        vendor.start(maxResults=40)
        assert vendor.get(AUDIENCES).json()["data"]["items"] == []
        vendor.close()


def test_urls_are_imported_once_each_and_strangers_not_at_all(vendor: Vendor) -> None:
    urls = [f"https://www.linkedin.com/in/{name}/" for name in ("ines-caldeira", "tomas-riedl", "unknown-nobody")]
    vendor.finish(vendor.start(source="url_upload", urls=[*urls, urls[0]]))
    assert vendor.service.charged() == 2


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ({"source": "telepathy"}, "source must be one of"),
        ({"source": "linkedin_search"}, "searchUrl is required"),
        ({"source": "sales_navigator"}, "savedSearchId or leadListId is required"),
        ({"source": "sales_navigator", "savedSearchId": "1"}, "savedSearchId is not known"),
        ({"source": "post_commenters"}, "postUrl is required"),
        ({"source": "url_upload", "urls": []}, "1 to 1000"),
        ({"source": "url_upload", "urls": ["https://norvane.example/"]}, "No LinkedIn profile URL"),
        ({**SEARCH, "maxResults": 0}, "maxResults"),
        ({**SEARCH, "searchEmails": "yes"}, "searchEmails"),
    ],
)
def test_what_a_job_needs(vendor: Vendor, body: dict[str, Any], said: str) -> None:
    answer = vendor.post(JOBS, body)
    told = answer.json()
    assert (answer.status_code, told["error"]["code"]) == (400, "VALIDATION_ERROR")
    assert said in told["error"]["message"]
    assert told["success"] is False and told["data"] is None and len(told["traceId"]) == 24


def test_keys_and_permissions() -> None:
    with sandbox(sonarly_lacks=("prospecting:write",)) as service:
        for key, status in (("bad-key", 401), ("no-access", 403)):
            stranger = Vendor(service, key)
            assert stranger.get("/v1/accounts").status_code == status
            stranger.close()
        vendor = Vendor(service)
        refused = vendor.post(JOBS, SEARCH)
        assert (refused.status_code, refused.json()["error"]["message"]) == (403, "prospecting:write is required")
        assert vendor.get(JOBS).status_code == 200
        assert vendor.get("/v1/accounts/000000000000000000000000/prospecting").status_code == 403
        vendor.close()


def test_faults_come_in_the_vendors_envelope(vendor: Vendor) -> None:
    vendor.service.fault("502", f"GET {JOBS.replace(GROUP, '{accountGroupId}')}", next=1)
    told = vendor.get(JOBS)
    assert (told.status_code, told.json()["error"]["code"]) == (502, "UPSTREAM_ERROR")
    vendor.service.fault("job_end", f"POST {JOBS.replace(GROUP, '{accountGroupId}')}", next=1, imported=3)
    job = vendor.start(maxResults=10)
    until(lambda: vendor.get(f"{JOBS}/{job}").json()["data"]["status"] == "failed")
    assert vendor.get(f"{JOBS}/{job}").json()["data"]["error"]["message"] == "LinkedIn refused the search"
    assert vendor.service.charged() == 3


def test_prospects_by_linkedins_id(vendor: Vendor) -> None:
    vendor.finish(vendor.start(maxResults=2))
    (audience,) = vendor.get(AUDIENCES).json()["data"]["items"]
    prospect = vendor.get(f"{AUDIENCES}/{audience['id']}/prospects").json()["data"]["items"][0]
    member = f"ACwAA{prospect['publicIdentifier'].rpartition('-')[2]}"
    path = f"/v1/accounts/{GROUP}/prospects/by-provider-id"
    found = vendor.get(f"{path}/{member}").json()["data"]
    assert (found["resolution"], found["matches"][0]["linkedinUrl"]) == ("unique", prospect["linkedinUrl"])
    assert vendor.get(f"{path}/ACwAAnobody").json()["data"]["resolution"] == "none"
    assert vendor.get(f"{path}/7").status_code == 422


def test_audiences_can_be_made(vendor: Vendor) -> None:
    made = vendor.post(AUDIENCES, {"name": "Board", "type": "on_demand"})
    assert made.status_code == 201
    assert vendor.get(AUDIENCES).json()["data"]["items"] == [made.json()["data"]]
    assert vendor.get(f"{AUDIENCES}/{made.json()['data']['id']}/prospects").json()["data"]["items"] == []
    assert vendor.post(AUDIENCES, {"name": "Board", "type": "board"}).status_code == 400
