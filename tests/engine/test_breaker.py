import asyncio

import pytest
from tests.support.virtual_time import run_virtual

from rowcall.engine.calling.breaker import ENOUGH, LAST, LOST_IN_A_ROW, MOST_LOST, REFUSED_IN_A_ROW, Breaker, Breakers
from rowcall.engine.control import Control, Stopped

ENRICH, SEARCH = "/v2/contacts/single_enrich", "/api/v2/leads/search"


def now() -> float:
    return asyncio.get_running_loop().time()


class Service:
    """Answers free questions, or not; None: it cannot be reached."""

    def __init__(self, *, well: bool | None) -> None:
        self.well = well
        self.asked_at: list[float] = []

    async def probe(self) -> bool | None:
        self.asked_at.append(now())
        return self.well


def breakers(service: Service, patience: float = 3600.0) -> tuple[Breakers, Control]:
    control = Control(now, patience)
    return Breakers(control, service.probe, now), control


def lose(breaker: Breaker, times: int = LOST_IN_A_ROW) -> None:
    for _ in range(times):
        breaker.lost()


def test_calls_go_out_freely_until_three_answers_in_a_row_are_lost() -> None:
    async def play() -> None:
        breaker = breakers(Service(well=True))[0].of(ENRICH)
        lose(breaker, 2)
        breaker.answered()
        lose(breaker, LOST_IN_A_ROW - 1)
        assert await breaker.turn() is None
        assert (breaker.is_open(), breaker.waiting_for) == (False, "")
        breaker.lost()
        assert breaker.is_open()
        assert breaker.waiting_for == (
            "Pronto is having trouble (3 answers lost). 3 rows are Unknown. Trying one row soon."
        )

    run_virtual(play())


def test_answers_of_another_kind_do_not_hide_lost_ones_and_losses_count_together() -> None:
    async def play() -> None:
        host = breakers(Service(well=True))[0]
        enrich, search = host.of(ENRICH), host.of(SEARCH)
        lose(enrich, 2)
        search.answered()
        assert not enrich.is_open()
        search.lost()
        assert enrich.is_open() and search.is_open()
        search.answered()
        assert not enrich.is_open() and not search.is_open()
        enrich.lost()
        assert enrich.is_open() and not search.is_open()

    run_virtual(play())


def test_a_lost_answer_that_was_found_counts_no_more() -> None:
    async def play() -> None:
        breaker = breakers(Service(well=True))[0].of(ENRICH)
        lose(breaker)
        breaker.found()
        assert not breaker.is_open()

    run_virtual(play())


def test_refusals_side_by_side_count_once_and_five_in_a_row_open() -> None:
    async def play() -> None:
        breaker = breakers(Service(well=True))[0].of(ENRICH)
        for _ in range(REFUSED_IN_A_ROW):
            breaker.refused(sent_at=0.0, now=1.0)
        assert not breaker.is_open()
        for number in range(REFUSED_IN_A_ROW - 1):
            assert not breaker.is_open()
            breaker.refused(sent_at=2.0 + number, now=2.5 + number)
        assert breaker.is_open()
        assert "No row was lost" in breaker.waiting_for
        breaker.answered()
        assert not breaker.is_open()

    run_virtual(play())


def test_more_than_half_bad_of_the_last_twenty_opens_once_ten_are_known() -> None:
    async def play() -> None:
        breaker = breakers(Service(well=True))[0].of(ENRICH)
        for number in range(LAST):
            breaker.lost() if number % 2 else breaker.answered()
            assert not breaker.is_open()
        breaker.lost()
        assert breaker.is_open()
        assert breaker.answered()  # which forgets the bad ones
        for number in range(1, ENOUGH):
            assert not breaker.is_open()
            breaker.answered() if number % 3 == 0 else breaker.lost()
        assert breaker.is_open()

    run_virtual(play())


def test_one_row_tries_while_the_others_wait_and_all_go_when_it_is_answered() -> None:
    async def play() -> list[tuple[float, bool]]:
        breaker = breakers(Service(well=True))[0].of(ENRICH)
        lose(breaker)
        went: list[tuple[float, bool]] = []

        async def row() -> None:
            trial = await breaker.turn()
            went.append((now(), trial is not None))
            await asyncio.sleep(5)
            if trial is not None:
                breaker.answered()
                trial.release()

        await asyncio.gather(*(row() for _ in range(4)))
        return went

    assert run_virtual(play()) == [(30, True), (35, False), (35, False), (35, False)]


def test_while_the_service_is_ill_no_row_is_sent_and_the_tries_grow_rarer() -> None:
    async def play() -> None:
        service = Service(well=False)
        host, run = breakers(service, patience=900)
        lose(host.of(ENRICH))
        with pytest.raises(Stopped):
            await host.of(ENRICH).turn()
        assert service.asked_at[:4] == [30, 90, 210, 510]
        assert run.stopped == "server_trouble"
        assert now() <= 901

    run_virtual(play())


def test_without_a_connection_the_tries_do_not_grow_rarer() -> None:
    async def play() -> None:
        service = Service(well=None)
        host, _run = breakers(service, patience=100)
        lose(host.of(ENRICH))
        with pytest.raises(Stopped):
            await host.of(ENRICH).turn()
        assert service.asked_at == [30, 60, 90]

    run_virtual(play())


def test_a_storm_of_any_length_makes_eight_rows_in_doubt_at_most() -> None:
    """Three lost answers, four calls that were in flight by then, and trials that are lost as well."""

    async def play(in_flight: int) -> int:
        service = Service(well=True)  # free questions are answered, what can cost is lost
        host, run = breakers(service, patience=10**9)
        breaker = host.of(ENRICH)
        lose(breaker, LOST_IN_A_ROW + in_flight)
        sent = LOST_IN_A_ROW + in_flight
        with pytest.raises(Stopped):
            while True:
                trial = await breaker.turn()
                assert trial is not None
                sent += 1
                breaker.lost()
                trial.release()
        assert run.stopped == "server_trouble"
        return sent

    assert [run_virtual(play(in_flight)) for in_flight in range(5)] == [MOST_LOST] * 5


def test_a_stop_ends_the_waiting_of_every_row() -> None:
    async def play() -> None:
        host, run = breakers(Service(well=False))
        lose(host.of(ENRICH))
        rows = [asyncio.create_task(host.of(ENRICH).turn()) for _ in range(3)]
        await asyncio.sleep(1)
        run.stop("user", "")
        ends = await asyncio.gather(*rows, return_exceptions=True)
        assert all(isinstance(end, Stopped) for end in ends)
        assert now() == 1

    run_virtual(play())
