import pytest

from rowcall.catalogue import catalogue
from rowcall.model.action import Action
from rowcall.model.dialogue import Ask

ACTIONS = tuple(catalogue().values())


def test_actions_are_found_in_the_order_in_which_they_are_offered() -> None:
    keys = list(catalogue())
    assert keys.index("find_people") < keys.index("enrich_contact")
    assert [action.order for action in ACTIONS] == sorted(action.order for action in ACTIONS)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.key)
def test_what_an_action_declares_hangs_together(action: Action) -> None:
    parts = tuple(part.key for part in action.parts)
    keys = [output.key for output in action.columns(parts, occasional=True)]
    assert len(keys) == len(set(keys))
    assert keys[-2:] == [f"{action.key}_status", f"{action.key}_note"]
    options = {option.key for option in action.options}
    assert len(options) == len(action.options)
    assert set(action.budget_needs) <= options
    assert {replaced for option in action.options for replaced in option.replaces} <= options
    assert action.option("no such option") is None
    if action.new_sheet is not None:
        new = [output.key for output in action.new_sheet.outputs]
        assert len(new) == len(set(new))
        assert action.new_sheet.number_key in new


def test_columns_of_parts_that_are_not_asked_are_not_added() -> None:
    enrich = catalogue()["enrich_contact"]
    assert [output.key for output in enrich.columns(("email",), occasional=False)] == [
        "email",
        "email_status",
        "enrichment_id",
        "enrich_contact_status",
        "enrich_contact_note",
    ]


def test_the_number_that_pronto_gives_an_answer_says_what_it_is() -> None:
    (output,) = catalogue()["enrich_contact"].outputs
    assert (output.key, output.title) == ("enrichment_id", "Pronto's reference")


def test_an_option_that_is_empty_is_not_set() -> None:
    ask = Ask({"a": " x "}, {"none": None, "empty": (), "blank": "", "no": False, "zero": 0})
    assert (ask.value("a"), ask.value("b")) == ("x", "")
    assert [ask.option(key, "default") for key in ("none", "empty", "blank", "missing")] == ["default"] * 4
    assert (ask.option("no", "default"), ask.option("zero", "default")) == (False, 0)
