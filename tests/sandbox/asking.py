"""What tests ask the practice service for, and the people whom a search finds."""

from typing import Any

from tests.support.sandbox import Sandbox

SEARCH = "/api/v2/leads/search"
SYNC = "/v2/contacts/single_enrich"
QUEUED = "/api/v2/contacts/single_enrich"
COMPANY = "/api/v2/accounts/single_enrich"
PAGE = "https://www.linkedin.com/company/norvane-analytics"
PROFILE = "https://www.linkedin.com/in/ines-caldeira-4f2a9c1b0/"
UNKNOWN_ID = "00000000-0000-4000-8000-000000000000"
PERSONA = "0f3e8a6c-7d21-4b95-a4e8-1c6d2f9b7053"


def found_leads(box: Sandbox, **filters: Any) -> list[dict[str, Any]]:
    started = box.call("POST", SEARCH, {"company_linkedin_url": PAGE, **filters})
    assert started.status_code == 201, started.text
    detail = box.call("GET", f"/api/v2/searches/{started.json()['id']}").json()
    assert detail["search"]["status"] == "FINISHED"
    assert len(detail["leads"]) == started.json()["expected_profiles_count"]
    return [pair["lead"] for pair in detail["leads"]]
