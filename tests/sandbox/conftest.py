"""A practice service that finds everything, at once."""

from collections.abc import Iterator

import pytest
from tests.support.sandbox import Sandbox, sandbox


@pytest.fixture
def box() -> Iterator[Sandbox]:
    sure = {"company_rate": 1.0, "email_rate": 1.0, "phone_rate": 1.0, "personal_email_rate": 1.0}
    with sandbox(speed=1_000_000.0, rates={"leads_search": 0}, **sure) as running:
        yield running
