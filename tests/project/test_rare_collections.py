"""Python looks for garbage as often as before once nobody holds very many cells any more."""

import gc

from rowcall.project.rare_collections import rare_collections


def test_what_was_usual_comes_back_in_whatever_order_they_end() -> None:
    usual = gc.get_threshold()
    one, other = rare_collections(), rare_collections()
    one.__enter__()
    rare = gc.get_threshold()
    assert rare[0] > usual[0]
    other.__enter__()
    one.__exit__(None, None, None)
    assert gc.get_threshold() == rare
    other.__exit__(None, None, None)
    assert gc.get_threshold() == usual
