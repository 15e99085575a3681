import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest

from rowcall.engine.rows.keeper import MOST_UNWRITTEN, REST_SECONDS, Keeper
from rowcall.errors import MemoryProblem
from rowcall.memory.wallet import Wallet
from rowcall.model.answers import Answer, Bought, KeptReply, Source

EVER = {"found_since": 0.0, "nothing_since": 0.0}


def bought(number: int) -> Bought:
    reply = KeptReply(Source.POST, 1, "POST", "/v2/contacts/single_enrich", 200, "", b"{}", 100.0)
    return Bought("enrich_contact", f"profile:{number}", {"email": True}, Answer((reply,)))


class Watched(Wallet):
    """A wallet that notes its commits, and can be out of order."""

    commits = 0
    tries = 0
    broken = False

    def keep(self, bought: Sequence[Bought]) -> None:
        self.tries += 1
        if self.broken:
            raise MemoryProblem("The answers cannot be used (disk full).", "Free some space.")
        self.commits += 1
        super().keep(bought)


@pytest.fixture
def wallet(tmp_path: Path) -> Watched:
    return Watched(tmp_path / "wallet.sqlite", "norvane.example")


async def test_an_answer_is_on_disk_when_keep_returns(wallet: Watched) -> None:
    await Keeper(wallet, pytest.fail).keep(bought(1))
    assert len(wallet.known("enrich_contact", [("email", "profile:1")], **EVER)) == 1


async def test_answers_that_come_together_share_commits(wallet: Watched) -> None:
    keeper = Keeper(wallet, pytest.fail)
    await asyncio.gather(*(keeper.keep(bought(number)) for number in range(50)))
    assert wallet.size().answers == 50
    assert wallet.commits <= 3


async def test_without_a_wallet_nothing_is_kept_and_nothing_waits() -> None:
    keeper = Keeper(None, pytest.fail)
    await keeper.keep(bought(1))
    await keeper.close()


async def test_a_wallet_that_cannot_be_written_is_said_once_and_holds_nothing_up(wallet: Watched) -> None:
    said: list[str] = []
    now = 0.0
    keeper = Keeper(wallet, said.append, lambda: now)
    wallet.broken = True
    for number in range(20):
        await keeper.keep(bought(number))
    assert (wallet.tries, len(said)) == (1, 1)
    assert "disk full" in said[0]

    wallet.broken, now = False, REST_SECONDS
    await keeper.keep(bought(20))
    assert wallet.size().answers == 21


async def test_the_end_of_a_run_is_the_last_try(wallet: Watched) -> None:
    keeper = Keeper(wallet, lambda _text: None)
    wallet.broken = True
    await keeper.keep(bought(1))
    wallet.broken = False
    await keeper.close()
    assert wallet.size().answers == 1


async def test_what_cannot_be_written_does_not_fill_the_memory(wallet: Watched) -> None:
    keeper = Keeper(wallet, lambda _text: None)
    wallet.broken = True
    for number in range(MOST_UNWRITTEN + 10):
        await keeper.keep(bought(number))
    wallet.broken = False
    await keeper.close()
    assert wallet.size().answers == MOST_UNWRITTEN
