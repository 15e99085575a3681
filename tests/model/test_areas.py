"""Ways through areas of cells, and where a pasted block lands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from rowcall.model.areas import Area, edge, step
from rowcall.model.cell_blocks import joined, landing

PLACES = st.tuples(st.integers(0, 6), st.integers(0, 6))
AREAS = st.builds(Area.between, PLACES, PLACES)


@given(st.lists(AREAS, min_size=1, max_size=1), st.booleans())
def test_a_walk_comes_through_every_cell_and_back(areas: list[Area], by_rows: bool) -> None:
    start = areas[0].top, areas[0].left
    seen, now = [], start
    for _cell in range(areas[0].count):
        seen.append(now)
        now = step(areas, now, back=False, by_rows=by_rows)
    assert now == start
    assert len(set(seen)) == areas[0].count
    for cell in reversed(seen):
        now = step(areas, now, back=True, by_rows=by_rows)
        assert now == cell


@given(st.lists(st.booleans(), min_size=1, max_size=30), st.data())
def test_a_jump_ends_where_a_block_does(filled: list[bool], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(filled) - 1))
    last = data.draw(st.sampled_from([0, len(filled) - 1]))
    end = edge(filled.__getitem__, start, last, len(filled))
    assert end is not None
    way = 1 if last > start else -1
    passed = filled[min(start, end) + 1 : max(start, end)]
    assert all(passed) or not any(passed)
    assert end == last or filled[end]
    assert edge(filled.__getitem__, start, last, 0) in (None, start)
    if end != last and filled[start] and filled[start + way]:
        assert not filled[end + way]


@given(AREAS, st.integers(1, 4), st.integers(1, 4))
def test_a_block_lands_whole_and_fills_multiples(area: Area, height: int, width: int) -> None:
    block = [["x"] * width] * height
    found = landing(block, [area], 100, 100)
    assert found is not None
    (piece,) = found.pieces
    assert (piece.area.top, piece.area.left) == (area.top, area.left)
    assert (piece.area.height % height, piece.area.width % width) == (0, 0)
    assert (found.rows_over, found.columns_over) == (0, 0)
    if area.height % height == 0 and area.width % width == 0:
        assert piece.area == area


def test_what_is_beyond_the_sheet_is_counted() -> None:
    found = landing([["a", "b"]] * 3, [Area(8, 1, 8, 1)], 10, 2)
    assert found is not None
    assert found.pieces[0].area == Area(8, 1, 10, 2)
    assert found.within(10, 2)[0].area == Area(8, 1, 9, 1)
    assert (found.rows_over, found.columns_over) == (1, 1)
    assert list(found.pieces[0].beyond(10, 2)) == [(8, 2, "b"), (9, 2, "b"), (10, 1, "a"), (10, 2, "b")]


def test_what_is_empty_beyond_the_sheet_needs_no_room() -> None:
    found = landing([["a", "", ""], ["", "b", ""], ["", "", ""]], [Area(9, 1, 9, 1)], 10, 2)
    assert found is not None
    assert (found.pieces[0].area, found.rows_over, found.columns_over) == (Area(9, 1, 10, 2), 1, 1)


def test_only_areas_that_make_one_block_are_joined() -> None:
    assert joined([Area(0, 0, 1, 0), Area(0, 3, 1, 3)]) == ([range(2)], [0, 3])
    assert joined([Area(0, 0, 0, 1), Area(4, 0, 4, 1)]) == ([range(1), range(4, 5)], [0, 1])
    assert joined([Area(0, 0, 3, 0), Area(2, 1, 5, 1)]) is None
    assert joined([Area(0, 0, 0, 0), Area(1, 1, 1, 1)]) is None
