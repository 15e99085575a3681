from hypothesis import given
from hypothesis import strategies as st

from rowcall.engine.calling.retries import CAPACITY, Retries
from rowcall.model.exchange import Exchange, Refusal, Wire

BUSY = Exchange(Wire.REFUSED, 503, refusal=Refusal.BUSY)
THROTTLED = Exchange(Wire.REFUSED, 429, refusal=Refusal.THROTTLED)
NOT_SENT = Exchange(Wire.NOT_SENT)


def test_twenty_refusals_in_a_row_leave_nothing() -> None:
    retries = Retries()
    assert [retries.take(THROTTLED) for _ in range(20)] == [5] * 20
    assert retries.take(BUSY) is None
    assert retries.left == 0


def test_a_call_that_never_left_takes_nothing() -> None:
    retries = Retries()
    assert retries.take(NOT_SENT) == 0
    assert retries.left == CAPACITY


def test_an_answer_brings_back_what_its_last_try_took_or_a_little() -> None:
    retries = Retries()
    taken = [retries.take(BUSY) or 0 for _ in range(4)]
    retries.answered(taken[-1])
    assert retries.left == CAPACITY - 15
    retries.answered(0)
    assert retries.left == CAPACITY - 14
    retries.refill()
    assert retries.left == CAPACITY


@given(st.lists(st.sampled_from(["busy", "throttled", "first", "again", "refill"])))
def test_the_bucket_never_holds_less_than_nothing_nor_more_than_it_can(course: list[str]) -> None:
    retries, taken = Retries(), 0
    for event in course:
        if event in ("busy", "throttled"):
            taken = retries.take(BUSY if event == "busy" else THROTTLED) or 0
        elif event == "refill":
            retries.refill()
        else:
            retries.answered(taken if event == "again" else 0)
        assert 0 <= retries.left <= CAPACITY
