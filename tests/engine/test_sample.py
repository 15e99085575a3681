from hypothesis import given
from hypothesis import strategies as st

from rowcall.engine.planning.sample import spread


@given(st.integers(0, 3000), st.integers(1, 60))
def test_each_stretch_of_the_list_gives_one_row(rows: int, count: int) -> None:
    ids = [10 * number for number in range(rows)]
    found = spread(ids, count)
    assert len(found) == min(rows, count)
    assert list(found) == sorted(set(found))
    if rows > count:
        stretches = [place * count // rows for place in (row_id // 10 for row_id in found)]
        assert all(abs(stretch - number) <= 1 for number, stretch in enumerate(stretches))


def test_the_same_list_is_tried_on_the_same_rows() -> None:
    assert spread(range(1000), 10) == spread(range(1000), 10)


def test_a_list_that_repeats_itself_is_not_followed() -> None:
    places = {row % 100 for row in spread(range(1000), 10)}
    assert len(places) > 5
