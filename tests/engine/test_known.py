from pathlib import Path

import pytest

from rowcall.engine.planning.known import DAY, Known
from rowcall.errors import MemoryProblem
from rowcall.memory.wallet import Wallet
from rowcall.model.answers import Answer, Bought, KeptReply, KnownAnswer, Source

BOUGHT_AT = 1_000 * DAY
QUESTIONS = [("email", "profile:ana"), ("phone", "profile:ana")]


@pytest.fixture
def wallet(tmp_path: Path) -> Wallet:
    """Ana's e-mail was found; her phone was looked for in vain."""
    wallet = Wallet(tmp_path / "wallet.sqlite", "norvane.example")
    reply = KeptReply(Source.POST, 1, "POST", "/v2/contacts/single_enrich", 200, "", b"{}", BOUGHT_AT)
    wallet.keep([Bought("enrich_contact", "profile:ana", {"email": True, "phone": False}, Answer((reply,)))])
    return wallet


@pytest.mark.parametrize(
    ("after_days", "known_days", "parts"),
    [
        (0, 180, {"email", "phone"}),
        (30, 180, {"email", "phone"}),
        (30.01, 180, {"email"}),
        (180, 180, {"email"}),
        (180.01, 180, set()),
        (9, 10, {"email", "phone"}),
        (11, 10, set()),
        (400, 3650, {"email"}),
        (0, 0, set()),
        (-500, 1, {"email", "phone"}),  # the clock was wrong when it was bought, or is now
    ],
)
def test_an_answer_counts_for_so_many_days(wallet: Wallet, after_days: float, known_days: int, parts: set[str]) -> None:
    known = Known(wallet, known_days, lambda: BOUGHT_AT + after_days * DAY)
    assert {part for part, _name in known.answers_to("enrich_contact", QUESTIONS)} == parts


def test_what_has_no_name_is_not_known(wallet: Wallet) -> None:
    assert Known(wallet, 180, lambda: BOUGHT_AT).answers_to("enrich_contact", [("email", "")]) == {}


def test_nothing_is_known_without_a_wallet() -> None:
    known = Known()
    assert known.answers_to("enrich_contact", QUESTIONS) == {}
    assert known.replies([KnownAnswer(1, found=True, bought_at=0.0)]) == {}
    assert not known.is_used


class Busy(Wallet):
    """Another window holds it for a while."""

    for_times = 0
    busy = True

    def answers(self, ids: object) -> dict[int, Answer]:
        self.for_times -= 1
        if self.for_times >= 0:
            raise MemoryProblem("The answers cannot be used (locked).", "Check the disk.", busy=self.busy)
        return {}


def asked(tmp_path: Path, times: int, *, busy: bool) -> dict[int, Answer]:
    wallet = Busy(tmp_path / "wallet.sqlite", "norvane.example")
    wallet.for_times, wallet.busy = times, busy
    return Known(wallet, 180).replies([KnownAnswer(1, found=True, bought_at=0.0)])


def test_another_window_is_waited_for(tmp_path: Path) -> None:
    assert asked(tmp_path, 9, busy=True) == {}


@pytest.mark.parametrize(("times", "busy"), [(1, False), (10, True)])
def test_a_wallet_that_cannot_be_read_is_no_reason_to_buy(tmp_path: Path, times: int, busy: bool) -> None:
    with pytest.raises(MemoryProblem) as caught:
        asked(tmp_path, times, busy=busy)
    assert "known_days" in caught.value.advice
