import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.errors import MemoryProblem
from rowcall.memory.wallet import Wallet
from rowcall.model.answers import Answer, Bought, KeptReply, KeptSize, Source

HOST = "norvane.example"
ANA = "profile:ana"
EVER = {"found_since": 0.0, "nothing_since": 0.0}


def reply(body: bytes = b'{"email": "ana@norvane.example"}', at: float = 100.0, seq: int = 1) -> KeptReply:
    return KeptReply(Source.POST, seq, "POST", "/v2/contacts/single_enrich", 200, "application/json", body, at)


def bought(name: str = ANA, at: float = 100.0, body: bytes = b"{}", found: dict[str, bool] | None = None) -> Bought:
    return Bought("enrich_contact", name, found or {"email": True}, Answer((reply(body, at),)))


@pytest.fixture
def wallet(tmp_path: Path) -> Wallet:
    return Wallet(tmp_path / "wallet.sqlite", HOST)


def body_of(wallet: Wallet, part: str = "email", name: str = ANA) -> bytes | None:
    known = wallet.known("enrich_contact", [(part, name)], **EVER)
    if not known:
        return None
    (answer,) = wallet.answers(one.id for one in known.values()).values()
    return answer.replies[0].body


def test_an_answer_comes_back_as_it_was_kept(wallet: Wallet, tmp_path: Path) -> None:
    poll = KeptReply(Source.POLL, 1, "GET", "/api/v2/contacts/e", 200, "application/json", b'{"a": 1}', 130.0)
    answer = Answer((reply(), poll))
    wallet.keep([Bought("enrich_contact", ANA, {"email": True, "phone": False}, answer)])
    wallet.close()
    again = Wallet(tmp_path / "wallet.sqlite", HOST)
    known = again.known("enrich_contact", [("email", ANA), ("phone", ANA), ("email", "profile:ben")], **EVER)
    assert {key: (one.found, one.bought_at) for key, one in known.items()} == {
        ("email", ANA): (True, 130.0),
        ("phone", ANA): (False, 130.0),
    }
    assert again.answers({one.id for one in known.values()}) == {known["email", ANA].id: answer}


def test_another_service_and_another_action_know_nothing(wallet: Wallet, tmp_path: Path) -> None:
    wallet.keep([bought()])
    other = Wallet(tmp_path / "wallet.sqlite", "127.0.0.1:8080")
    assert other.known("enrich_contact", [("email", ANA)], **EVER) == {}
    assert wallet.known("find_people", [("email", ANA)], **EVER) == {}


def test_old_answers_do_not_count_and_those_that_found_nothing_age_apart(wallet: Wallet) -> None:
    wallet.keep([bought(found={"email": True, "phone": False})])

    def parts(found_since: float, nothing_since: float) -> set[str]:
        asked = [("email", ANA), ("phone", ANA)]
        known = wallet.known("enrich_contact", asked, found_since=found_since, nothing_since=nothing_since)
        return {part for part, _name in known}

    assert parts(100.0, 100.0) == {"email", "phone"}
    assert parts(100.0, 100.5) == {"email"}
    assert parts(100.5, 100.0) == {"phone"}


def test_the_newest_answer_counts_and_the_one_before_it_is_dropped(wallet: Wallet) -> None:
    wallet.keep([bought(at=100.0, body=b"old", found={"email": True, "phone": True})])
    wallet.keep([bought(at=200.0, body=b"new")])
    wallet.keep([bought(at=150.0, body=b"late")])
    assert (body_of(wallet), body_of(wallet, "phone")) == (b"new", b"old")
    assert wallet.size().answers == 2
    wallet.keep([bought(at=300.0, body=b"newest", found={"email": True, "phone": True})])
    assert wallet.size().answers == 1


def test_the_same_answer_twice_is_kept_once(wallet: Wallet) -> None:
    wallet.keep([bought(), bought()])
    wallet.keep([bought()])
    assert wallet.size().answers == 1


def test_all_or_nothing(wallet: Wallet) -> None:
    broken = Bought("enrich_contact", "profile:ben", {"email": None}, Answer((reply(),)))  # type: ignore[dict-item]  # breaks in the middle
    with pytest.raises(TypeError):
        wallet.keep([bought(), broken])
    assert wallet.size().answers == 0


def test_what_is_forgotten_is_gone_from_the_disk(wallet: Wallet, tmp_path: Path) -> None:
    wallet.keep([bought(body=b"ana.secret@norvane.example"), bought("profile:ben", body=b"ben")])
    wallet.forget("enrich_contact", ANA)
    assert (body_of(wallet), body_of(wallet, name="profile:ben")) == (None, b"ben")
    assert wallet.forget_all() == 1
    assert wallet.size().answers == 0
    assert b"secret" not in (tmp_path / "wallet.sqlite").read_bytes()


def test_a_damaged_wallet_is_put_aside_and_said(tmp_path: Path) -> None:
    path = tmp_path / "wallet.sqlite"
    path.write_bytes(b"this is no wallet" * 500)
    wallet = Wallet(path, HOST)
    assert wallet.known("enrich_contact", [("email", ANA)], **EVER) == {}
    assert "damaged" in wallet.notice
    assert any(found.name.endswith(".damaged") for found in tmp_path.iterdir())
    wallet.keep([bought()])
    assert body_of(wallet) == b"{}"


def test_a_wallet_that_cannot_be_opened_says_so(tmp_path: Path) -> None:
    (tmp_path / "wallet.sqlite").mkdir()
    with pytest.raises(MemoryProblem):
        Wallet(tmp_path / "wallet.sqlite", HOST).keep([bought()])


def test_several_threads_and_windows_keep_at_once(tmp_path: Path) -> None:
    wallets = [Wallet(tmp_path / "wallet.sqlite", HOST, busy_seconds=30.0) for _ in range(3)]

    def keep(wallet: Wallet, first: int) -> None:
        for number in range(first, first + 10):
            wallet.keep([bought(f"profile:{number}")])

    threads = [threading.Thread(target=keep, args=(wallet, 10 * n)) for n, wallet in enumerate([*wallets, wallets[0]])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wallets[2].size().answers == 40


def test_another_process_finds_what_this_one_kept(wallet: Wallet, tmp_path: Path) -> None:
    wallet.keep([bought()])
    code = (
        "import sys; from pathlib import Path; from rowcall.memory.wallet import Wallet;"
        "print(len(Wallet(Path(sys.argv[1]), sys.argv[2]).known('enrich_contact', [('email', sys.argv[3])],"
        " found_since=0, nothing_since=0)))"
    )
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", code, str(tmp_path / "wallet.sqlite"), HOST, ANA], capture_output=True, check=True
    )
    assert done.stdout.split() == [b"1"]


def test_the_size_on_disk_is_told(wallet: Wallet) -> None:
    assert wallet.size().answers == 0
    wallet.keep([bought(body=b"x" * 100_000)])
    size = wallet.size()
    assert size == KeptSize(1, size.bytes) and size.bytes > 100_000


names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)


@given(st.dictionaries(names, st.booleans(), max_size=12), st.sets(names, max_size=12))
def test_whatever_the_names_are_just_those_kept_are_known(
    tmp_path_factory: pytest.TempPathFactory, kept: dict[str, bool], others: set[str]
) -> None:
    wallet = Wallet(tmp_path_factory.mktemp("wallet") / "wallet.sqlite", HOST)
    wallet.keep([bought(name, found={"email": found}) for name, found in kept.items()])
    known = wallet.known("enrich_contact", [("email", name) for name in {*kept, *others}], **EVER)
    assert {name: one.found for (_part, name), one in known.items()} == kept
    wallet.close()


def test_keeping_takes_no_longer_the_more_is_kept(wallet: Wallet, tmp_path: Path) -> None:
    wallet.keep([bought()])
    with closing(sqlite3.connect(tmp_path / "wallet.sqlite")) as connection:
        steps = connection.execute(
            "EXPLAIN QUERY PLAN SELECT part FROM known WHERE host = ? AND action = ? AND name = ?",
            ("h", "a", "n"),
        ).fetchall()
    assert "(host=? AND action=? AND name=?)" in str(steps)
