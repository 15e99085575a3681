"""What cannot be carried out without an address for its results says what can."""

import pytest

from rowcall.catalogue import catalogue
from rowcall.model.action import Action

HEARING = [action for action in catalogue().values() if action.hears_only({"delivery": "bulk"})]


@pytest.mark.parametrize("action", HEARING, ids=lambda action: action.key)
def test_what_works_without_one_is_said_in_words_of_the_window(action: Action) -> None:
    assert action.without_address.endswith(".")
    assert "_" not in action.without_address and "=" not in action.without_address


def test_there_are_such_actions() -> None:
    assert len(HEARING) >= 7
