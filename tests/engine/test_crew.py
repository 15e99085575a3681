"""Work side by side: a mistake in one piece is told, and the others come to their end."""

import asyncio

import pytest

from rowcall.engine.calling.scout import Scout
from rowcall.engine.crew import Crew


async def test_a_mistake_breaks_nothing_off() -> None:
    told: list[str] = []
    finished: list[int] = []
    crew = Crew(lambda: told.append("mistake"))

    async def work(number: int) -> None:
        await asyncio.sleep(0.01 * number)
        if number == 1:
            raise ZeroDivisionError
        finished.append(number)

    for number in range(4):
        crew.start(work(number), f"work {number}")
    with pytest.raises(ZeroDivisionError):
        await crew.finished()
    assert finished == [0, 2, 3]
    assert told == ["mistake"]


async def test_an_idle_crew_is_finished() -> None:
    await Crew(lambda: None).finished()


async def test_the_first_call_goes_alone_until_it_is_back() -> None:
    scout = Scout()
    await scout.turn("/a")
    others = [asyncio.create_task(scout.turn("/a")) for _ in range(3)]
    await scout.turn("/b")
    await asyncio.sleep(0.01)
    assert not any(other.done() for other in others)
    scout.came_back("/a")
    await asyncio.gather(*others)


async def test_a_first_call_that_takes_long_holds_nobody_back_for_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rowcall.engine.calling.scout.LONGEST_WAIT", 0.02)
    scout = Scout()
    await scout.turn("/a")
    await scout.turn("/a")
    await scout.turn("/a")
