"""A desk on a practice service that tests may break at will."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.command_line import KEY, Desk
from tests.support.sandbox import Sandbox, sandbox


@pytest.fixture
def service() -> Iterator[Sandbox]:
    with sandbox(credits=10**6, company_rate=1.0, disqualified_rate=0.0, email_rate=1.0, phone_rate=1.0) as served:
        yield served


@pytest.fixture
def desk(tmp_path: Path, service: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)
    return Desk(tmp_path, service.base_url)
