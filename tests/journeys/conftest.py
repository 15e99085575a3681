"""A desk on a practice service where everybody has what is asked for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.command_line import KEY, Desk
from tests.support.sandbox import Sandbox, sandbox


@pytest.fixture
def service() -> Iterator[Sandbox]:
    with sandbox(credits=10**6, email_rate=1.0, phone_rate=1.0, personal_email_rate=1.0) as served:
        yield served


@pytest.fixture
def desk(tmp_path: Path, service: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("PRONTO_API_KEY", KEY)
    return Desk(tmp_path, service.base_url)
