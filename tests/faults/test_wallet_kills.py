"""SIGKILL between an answer's way into the wallet and its way into the project: it is neither lost nor bought twice."""

import signal

import pytest
from tests.support.command_line import ENRICH, Desk
from tests.support.forked import forked
from tests.support.ledger_join import judge
from tests.support.sandbox import Sandbox
from tests.support.wallet_kills import WalletKill

from rowcall.memory.wallet import NAME, Wallet
from rowcall.settings.places import data_folder

POST = "POST /v2/contacts/single_enrich"
BACKGROUND = "POST /api/v2/contacts/single_enrich"
PEOPLE = 12


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(("nth", "delivery"), [(1, "sync"), (4, "sync"), (2, "background")])
def test_an_answer_is_bought_once_wherever_the_program_ends(
    desk: Desk, service: Sandbox, when: str, nth: int, delivery: str
) -> None:
    source = desk.write_people(PEOPLE)
    desk.write_recipe(ENRICH.format(types='["email"]', more=f'delivery = "{delivery}"'))
    armed = WalletKill(when, nth).arm
    with forked(desk.words("run", source), desk.folder, armed) as process:
        assert process.wait(60) == -signal.SIGKILL
    assert desk.resume().code in (0, 1)
    unknown = [row for row in desk.rows() if row["enrich_contact_status"] == "unknown"]
    assert len(unknown) <= 5
    judgement = judge(desk.project, service.ledger(), service.journal())
    assert judgement.is_clean(), judgement

    asked = len(service.journal(POST)) + len(service.journal(BACKGROUND))
    assert desk.run(source, "--project", desk.folder / "second.rowcall").code == 0
    assert desk.step()["calls"] == len(unknown)
    assert len(service.journal(POST)) + len(service.journal(BACKGROUND)) == asked + len(unknown)
    wallet = Wallet(data_folder() / "memory" / NAME, "any")
    assert wallet.size().answers == PEOPLE
    wallet.close()
