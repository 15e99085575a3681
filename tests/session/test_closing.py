"""What is asked of a session that is over."""

from pathlib import Path

import pytest

from rowcall.errors import ServiceProblem
from rowcall.session import Session
from rowcall.setups import make_setup


async def test_a_question_that_comes_after_the_end_opens_no_client_again(tmp_path: Path) -> None:
    session = Session(make_setup("http://127.0.0.1:9", practice_key="practice", projects_folder=tmp_path))
    await session.close()
    with pytest.raises(ServiceProblem, match="being closed"):
        await session.balance()
