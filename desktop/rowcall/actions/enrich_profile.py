"""Find what LinkedIn tells of each person, with the address of the profile (POST /leads/single_enrich)."""

from __future__ import annotations

from rowcall.model.action import Action, Charge, Group, Part
from rowcall.model.cells import JobState
from rowcall.model.dialogue import Ask, Cells, Ended, Steps, Used
from rowcall.model.leads import REJECTED, rejected
from rowcall.model.profiles import (
    PROFILE_NEEDS,
    PROFILE_OUTPUTS,
    PROFILE_PATH,
    look_up_profile,
    profile_cells,
    profile_charge,
    profile_found,
    profile_identity,
)

PROFILE = "profile"


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One look-up for each person."""
    return (profile_charge(ask),)


def steps(ask: Ask) -> Steps:
    """Look the person up and take over what is told."""
    found = profile_found((yield look_up_profile(ask)))
    yield Used({PROFILE: 1} if found else {})
    if not found:
        return Ended({PROFILE: JobState.NOT_FOUND}, "The service knows no such person.")
    yield Cells(profile_cells(found))
    return Ended({PROFILE: JobState.DONE})


ACTION = Action(
    key="enrich_profile",
    title="Profile details",
    help="Title, headline, company and time in the position of each person; finds the LinkedIn profile of people known"
    " by name and company. At most 500 a day.",
    parts=(Part(PROFILE, "Profile", PROFILE_OUTPUTS, PROFILE_NEEDS),),
    options=(REJECTED,),
    steps=steps,
    charges=charges,
    identity=profile_identity,
    known_as=profile_identity,
    lacks=lambda _ask: "",
    left_out=rejected,
    order=22,
    icon="id-card",
    operations=(f"POST {PROFILE_PATH}",),
    group=Group.PEOPLE,
)
