"""What a person has rejected is not bought again by itself."""

from __future__ import annotations

from tests.likeness.conftest import Reviewed
from tests.likeness.test_doubtful import FITTING
from tests.likeness.test_verdicts import decide, left
from tests.support.projects import PRICES

from rowcall.catalogue import catalogue
from rowcall.engine.planning.estimate import estimate_run
from rowcall.model.estimates import StepEstimate
from rowcall.model.plans import RunPlan, StepPlan
from rowcall.model.prices import Price, PriceTable
from rowcall.model.review import Verdict
from rowcall.project import edits

_PRICES = PriceTable(PRICES.dated, {**PRICES.prices, "profile": Price("profile", 1, known=False)})


def estimated(reviewed: Reviewed, *, only_empty: bool = True) -> StepEstimate:
    step = StepPlan("enrich_contact", {"delivery": "sync"}, ("email", "phone"), only_empty)
    sheet = reviewed.sheet("contacts")
    found = estimate_run(catalogue(), RunPlan((step,)), sheet, reviewed.project.reader, _PRICES)
    return found.estimate.steps[0]


def test_a_rejected_part_is_not_asked_for_again_and_others_are(contacts: Reviewed) -> None:
    contacts.write("contacts", 2, {"email": "mark@ostrel.example", "email_status": "catch-all"})
    assert dict(estimated(contacts).parts) == {"email": 1, "phone": 2}
    decide(contacts, Verdict.REJECTED, *left(contacts))
    assert dict(estimated(contacts).parts) == {"email": 1, "phone": 2}
    assert dict(estimated(contacts, only_empty=False).parts) == {"email": 2, "phone": 2}


def test_a_row_of_which_all_is_rejected_is_left_out(contacts: Reviewed) -> None:
    contacts.write("contacts", 2, {"profile_full_name": "Hugo Bardane"})
    decide(contacts, Verdict.REJECTED, *left(contacts))
    sheet = contacts.sheet("contacts")
    plan = RunPlan((StepPlan("enrich_profile", {}, ("profile",)),))
    step = estimate_run(catalogue(), plan, sheet, contacts.project.reader, _PRICES).estimate.steps[0]
    assert (step.asked, step.left_out) == (1, 1)


def test_a_person_who_was_accepted_is_asked_about_whatever_the_service_says_against_them(
    people_found: Reviewed,
) -> None:
    unfit = {"lead_status": "DISQUALIFIED", "rejection_reasons": "LOCATION_MISMATCH"}
    for number in (1, 2):
        people_found.found(1, f"jane-{number}", FITTING | unfit | {"last_name": f"Caldeira{number}"})
    plan = RunPlan((StepPlan("enrich_contact", {"delivery": "sync"}, ("email",)),))

    def step() -> StepEstimate:
        sheet, reader = people_found.sheet("people"), people_found.project.reader
        return estimate_run(catalogue(), plan, sheet, reader, _PRICES).estimate.steps[0]

    assert (step().asked, step().left_out) == (0, 2)
    decide(people_found, Verdict.ACCEPTED, left(people_found)[0])
    assert (step().asked, step().left_out) == (1, 1)
    people_found.project.write_now(edits.undo)
    assert (step().asked, step().left_out) == (0, 2)
