from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rowcall.api.retry import backoff, parse_retry_after, patience


def repeatable(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - chance in waiting times guards no secret


NOON = datetime(2026, 6, 4, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(("asked", "seconds"), [("7", 7.0), ("0", 0.0), (" 120 ", 120.0), ("86400", 86_400.0)])
def test_seconds(asked: str, seconds: float) -> None:
    assert parse_retry_after({"Retry-After": asked}) == seconds


@pytest.mark.parametrize("asked", ["-5", "abc", "99999999", "86401", "", "1.5e400", "７", "NaN", "Thu, 99 Foo 2026"])
def test_nonsense_is_ignored(asked: str) -> None:
    assert parse_retry_after({"retry-after": asked, "date": format_datetime(NOON, usegmt=True)}) is None


def test_absent() -> None:
    assert parse_retry_after({}) is None


@given(st.integers(0, 86_400), st.datetimes(datetime(1980, 1, 1), datetime(2090, 1, 1)))  # noqa: DTZ001  # Hypothesis wants naive bounds
def test_a_date_is_read_against_the_answers_own_clock(seconds: int, server_clock: datetime) -> None:
    now = server_clock.replace(tzinfo=UTC, microsecond=0)
    then = format_datetime(now + timedelta(seconds=seconds), usegmt=True)
    assert parse_retry_after({"Retry-After": then, "Date": format_datetime(now, usegmt=True)}) == seconds


def test_a_date_without_the_answers_own_is_ignored_as_is_one_in_the_past() -> None:
    now, before = format_datetime(NOON, usegmt=True), format_datetime(NOON - timedelta(seconds=1), usegmt=True)
    assert parse_retry_after({"Retry-After": now}) is None
    assert parse_retry_after({"Retry-After": before, "Date": now}) is None


@given(st.text(max_size=40), st.text(max_size=40))
def test_no_header_breaks_it(asked: str, date: str) -> None:
    seconds = parse_retry_after({"Retry-After": asked, "Date": date})
    assert seconds is None or 0 <= seconds <= 86_400


@given(st.integers(1, 10_000), st.integers())
def test_backoff_grows_to_its_cap_and_no_further(tries: int, seed: int) -> None:
    wait = backoff(tries, 0.5, 60.0, repeatable(seed))
    assert 0 <= wait <= min(60.0, 0.5 * 2.0 ** min(tries, 40))


def test_backoff_is_repeatable_and_spread() -> None:
    waits = [backoff(10, 1.0, 60.0, repeatable(seed)) for seed in range(200)]
    assert waits == [backoff(10, 1.0, 60.0, repeatable(seed)) for seed in range(200)]
    assert min(waits) < 6
    assert max(waits) > 54


@given(st.floats(0, 86_400), st.integers())
def test_patience_never_undercuts_and_hardly_overdoes(asked: float, seed: int) -> None:
    assert asked <= patience(asked, repeatable(seed)) <= asked + min(5.0, asked / 10) + 1e-9
