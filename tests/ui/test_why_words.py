"""Why a cell is empty, as it is said."""

from rowcall.catalogue import catalogue
from rowcall.model.reasons import Reason, Why
from rowcall.ui.widgets import why_words


def test_a_row_that_is_the_same_says_whether_the_other_one_has_anything() -> None:
    said = [
        why_words.sentence(Why(Reason.DUPLICATE, "find_people", row=9, stands_there=there), catalogue())
        for there in (True, False)
    ]
    assert said == [
        "Same as row 9: it was asked for once, and what was found stands there.",
        "Same as row 9, which has nothing here either.",
    ]
