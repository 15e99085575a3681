"""What was chosen for a search, as the sheet of searches tells it."""

from rowcall.actions.search_people import ACTION
from rowcall.model.option_words import LONGEST, in_words


def test_what_was_chosen_is_told_by_titles_and_labels() -> None:
    chosen = {"functions": ("25", "15"), "keyword": "cyber", "past_colleague": True, "live": False, "limit": 5}
    assert in_words(ACTION, chosen) == (
        "Search people – Function: Sales, Marketing; Words in the profile: cyber; Past colleagues; People at most: 5;"
        " Search LinkedIn itself: off"
    )


def test_what_stands_as_usual_is_not_told() -> None:
    assert in_words(ACTION, {"live": True, "scale": False, "functions": (), "keyword": ""}) == "Search people"


def test_what_ids_stand_for_is_told_where_it_is_known() -> None:
    chosen = {"included_locations": ("101282230",), "keyword": "cyber"}
    assert in_words(ACTION, chosen, {"included_locations": "Germany"}) == (
        "Search people – Words in the profile: cyber; Where they are: Germany"
    )


def test_a_long_choice_is_cut() -> None:
    told = in_words(ACTION, {"job_titles": tuple(f"Title {number}" for number in range(100))})
    assert len(told) == LONGEST and told.endswith("…")
