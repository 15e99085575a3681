"""A desk on a practice service that tests may break at will."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.command_line import KEY, Desk
from tests.support.sandbox import Sandbox, sandbox

from rowcall.model.request import Limit


@pytest.fixture
def service() -> Iterator[Sandbox]:
    rates = {"leads_search": 0}
    sure = {"company_rate": 1.0, "disqualified_rate": 0.0, "email_rate": 1.0, "phone_rate": 1.0}
    with sandbox(credits=10**6, rates=rates, **sure) as served:
        yield served


@pytest.fixture
def desk(tmp_path: Path, service: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Searches are started and looked at more often than in earnest, in this process."""
    monkeypatch.setenv("PRONTO_API_KEY", KEY)
    monkeypatch.setattr("rowcall.actions.find_people.SEARCH", Limit("lead_search", 5, 1.0))
    monkeypatch.setattr("rowcall.engine.calling.poller.LISTING_EVERY", 0.2)
    return Desk(tmp_path, service.base_url)
