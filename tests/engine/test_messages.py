import pytest

from rowcall.engine import messages
from rowcall.engine.messages import HERE, action_for, complete, unknown_outcome
from rowcall.model.events import RunAction, RunFigures
from rowcall.model.exchange import Refusal
from rowcall.model.request import PRONTO, SONARLY

FIGURES = RunFigures(done=1204, rows=2000, waiting=0, unknown=0)


@pytest.mark.parametrize(
    ("refusal", "text"),
    [
        (Refusal.AUTH, "Pronto refused the API key. Nothing more was sent. 1,204 of 2,000 rows are done."),
        (Refusal.CREDITS, "The Pronto account is out of credits. 796 rows are waiting and will go on when you resume."),
    ],
)
def test_stops_say_how_far_the_run_is(refusal: Refusal, text: str) -> None:
    reason, sentence = messages.stop(refusal, PRONTO, "Insufficient credits")
    assert complete(sentence, reason, FIGURES) == text


def test_a_service_whose_words_help_is_quoted() -> None:
    _reason, sentence = messages.stop(Refusal.AUTH, SONARLY, "prospecting:write is required (trace id 6650)")
    told = complete(sentence, "auth", FIGURES)
    assert told.startswith("Sonarly refused the API key. Nothing more was sent. 1,204 of 2,000 rows are done. ")
    assert told.endswith("Sonarly says: prospecting:write is required (trace id 6650)")


def test_what_is_wrong_at_linkedin_is_no_matter_of_the_key() -> None:
    reason, sentence = messages.stop(Refusal.AUTH, PRONTO, "Sales Navigator is required")
    assert complete(sentence, reason, FIGURES) == (
        "Pronto cannot use the LinkedIn account that it is connected with: “Sales Navigator is required” Connect it"
        " again on Pronto's site, then resume. Nothing more was sent. 1,204 of 2,000 rows are done."
    )
    assert "refused the API key" in messages.stop(Refusal.AUTH, PRONTO, "Invalid API key")[1]


def test_one_row_is_one_row() -> None:
    assert complete(HERE, "auth", RunFigures(1, 1, 0, 0)) == "1 of 1 row is done."
    assert complete(HERE, "credits", RunFigures(1, 2, 0, 0)) == "1 row is waiting and will go on when you resume."


def test_words_of_the_service_are_no_places_for_figures() -> None:
    assert complete("Refused ({done} {0} %s).", "auth", FIGURES) == "Refused ({done} {0} %s)."


def test_each_stop_has_one_thing_to_do_and_an_end_has_none() -> None:
    for reason in messages.NOT_RUN:
        assert action_for(reason) is not RunAction.NONE
    assert action_for(None) is RunAction.NONE
    assert (action_for("auth"), action_for("offline")) == (RunAction.ENTER_KEY, RunAction.RESUME)


@pytest.mark.parametrize(("most", "told"), [(1, "1 credit"), (33, "33 credits")])
def test_a_row_in_doubt_says_what_it_may_have_taken_and_that_it_was_not_sent_again(most: int, told: str) -> None:
    note = unknown_outcome(1_780_000_000.0, most, "The connection broke.")
    assert f"It may have used {told}. It has not been sent again." in note
    assert note.endswith("(The connection broke.)")


def test_a_plan_that_is_used_up_is_no_empty_account() -> None:
    reason, told = messages.stop(Refusal.CREDITS, PRONTO, "You reached the import limits of your plan")
    assert reason == "credits"
    assert told.startswith("Your Pronto plan allows no more of this now: “You reached the import limits of your plan”")
