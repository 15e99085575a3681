"""A window stands on a screen, whole, with its frame."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMargins, QRect, QSize

from rowcall.ui.window.place import centred, fitted

FRAME = QMargins(4, 28, 4, 4)
LAPTOP, BESIDE = QRect(0, 0, 1280, 760), QRect(1280, 0, 1920, 1040)


def test_a_task_bar_and_a_frame_leave_less_room_than_the_screen_has() -> None:
    place = fitted(centred(QSize(1280, 800), LAPTOP), FRAME, [LAPTOP])
    assert place.marginsAdded(FRAME) == LAPTOP


def test_what_fits_stays_where_it_is() -> None:
    there = QRect(1500, 100, 1000, 700)
    assert fitted(there, FRAME, [LAPTOP, BESIDE]) == there


@given(st.integers(-9000, 9000), st.integers(-9000, 9000), st.integers(1, 6000), st.integers(1, 6000))
def test_no_place_is_beyond_the_screens(left: int, top: int, width: int, height: int) -> None:
    place = fitted(QRect(left, top, width, height), FRAME, [LAPTOP, BESIDE])
    outside = place.marginsAdded(FRAME)
    assert LAPTOP.contains(outside) or BESIDE.contains(outside)
