"""Orders of rows that are remembered are told only while nothing has changed."""

from __future__ import annotations

from array import array

from rowcall.model.sheets import Sort, View
from rowcall.session.orders import Orders


def test_an_order_is_known_until_the_project_changes_and_nobody_can_spoil_it() -> None:
    orders, view = Orders(), View((Sort(1),))
    assert orders.known(7, 1, view) is None
    orders.keep(7, 1, view, array("q", [2, 1]))
    told = orders.known(7, 1, view)
    assert told == array("q", [2, 1])
    told.append(3)
    assert orders.known(7, 1, view) == array("q", [2, 1])
    assert orders.known(7, 2, view) is None
    assert orders.known(8, 1, view) is None
    assert orders.known(7, 1, view) is None


def test_an_order_that_is_late_is_not_kept_and_old_ones_make_room() -> None:
    orders = Orders()
    assert orders.known(2, 1, View()) is None
    orders.keep(1, 1, View(), array("q", [1]))
    assert orders.known(2, 1, View()) is None
    for column in range(5):
        orders.keep(2, 1, View((Sort(column),)), array("q", [column]))
    assert orders.known(2, 1, View((Sort(0),))) is None
    assert orders.known(2, 1, View((Sort(4),))) == array("q", [4])
