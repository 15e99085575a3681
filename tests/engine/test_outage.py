import asyncio

import pytest
from tests.support.virtual_time import run_virtual

from rowcall.engine.calling.outage import IN_A_ROW, Outage
from rowcall.engine.control import Control, Stopped
from rowcall.engine.messages import time_of_day

NOON = 1_780_000_000.0


def now() -> float:
    return asyncio.get_running_loop().time()


def outage(patience: float = 3600.0) -> tuple[Outage, Control]:
    control = Control(now, patience)
    return Outage(control, lambda: NOON + now()), control


def cut(network: Outage) -> None:
    for _ in range(IN_A_ROW):
        network.not_sent("norvane.example could not be reached.")


def test_after_three_in_a_row_one_call_at_a_time_tries_and_says_since_when() -> None:
    async def play() -> list[float]:
        network, _control = outage()
        network.not_sent("")
        network.not_sent("")
        assert await network.turn() is None
        await asyncio.sleep(7)
        network.not_sent("")
        assert network.waiting_for == (
            f"No connection to Pronto since {time_of_day(NOON)}. Trying again by itself. No row was lost."
        )
        tried: list[float] = []

        async def row() -> None:
            trial = await network.turn()
            if trial is None:
                return
            tried.append(now() - 7)
            if len(tried) < 6:
                network.not_sent("")
            else:
                network.connected()
            trial.release()

        await asyncio.gather(*(row() for _ in range(9)))
        assert network.waiting_for == ""
        return tried

    assert run_virtual(play()) == [1, 3, 7, 15, 30, 45]


def test_twenty_outages_are_each_over_when_the_network_is_back() -> None:
    async def play() -> None:
        network, control = outage(patience=60)
        for _ in range(20):
            cut(network)
            began = now()
            trial = await network.turn()
            assert trial is not None and now() - began == 1
            network.connected()
            trial.release()
            await asyncio.sleep(50)
        assert control.stopped is None

    run_virtual(play())


def test_patience_ends_with_a_sentence_that_names_the_time_and_the_host() -> None:
    async def play() -> None:
        network, control = outage(patience=20)
        cut(network)
        with pytest.raises(Stopped):
            while True:
                trial = await network.turn()
                assert trial is not None
                network.not_sent("norvane.example could not be reached.")
                trial.release()
        assert (control.stopped, now()) == ("offline", 20)
        assert time_of_day(NOON) in control.message and "norvane.example" in control.message

    run_virtual(play())


def test_waking_up_cuts_the_wait_short() -> None:
    async def play() -> None:
        network, _control = outage()
        cut(network)
        for _ in range(5):
            trial = await network.turn()
            assert trial is not None
            network.not_sent("")
            trial.release()
        began = now()
        waiting = asyncio.create_task(network.turn())
        await asyncio.sleep(3)
        network.try_now()
        trial = await waiting
        assert trial is not None and now() - began == 3
        trial.release()

    run_virtual(play())
