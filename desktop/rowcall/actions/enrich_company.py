"""Find out about each company what its page says (POST /accounts/single_enrich)."""

from __future__ import annotations

from rowcall.model.action import Action, Charge, Group, Output, Part
from rowcall.model.cells import JobState
from rowcall.model.companies import company_values
from rowcall.model.company_look_up import (
    COMPANY_NEEDS,
    LOOK_UP_PATH,
    UNKNOWN,
    company_found,
    company_identity,
    look_up,
    look_up_charge,
)
from rowcall.model.dialogue import Ask, Cells, Ended, Steps, Used
from rowcall.model.fields import Field

DETAILS = "details"
OUTPUTS = (
    Output("enriched_name", "Company found", Field.COMPANY_NAME, repeats=Field.COMPANY_NAME),
    Output("enriched_domain", "Website found", Field.COMPANY_DOMAIN, repeats=Field.COMPANY_DOMAIN),
    Output("enriched_linkedin_url", "LinkedIn page found", Field.COMPANY_LINKEDIN_URL),
    Output("enriched_linkedin_id", "LinkedIn number found", Field.COMPANY_LINKEDIN_ID),
    Output("enriched_industry", "Industry", Field.INDUSTRY),
    Output("enriched_size", "Company size", Field.COMPANY_SIZE),
    Output("enriched_location", "Location"),
    Output("enriched_headquarters", "Headquarters"),
    Output("enriched_description", "What they do"),
)
"""The columns that it fills; what the list says itself keeps its own column and counts first."""
COLUMNS = {
    "company_name": "enriched_name",
    "company_domain": "enriched_domain",
    "company_linkedin_url": "enriched_linkedin_url",
    "company_linkedin_id": "enriched_linkedin_id",
    "industry": "enriched_industry",
    "company_size": "enriched_size",
    "company_location": "enriched_location",
    "headquarters": "enriched_headquarters",
    "company_description": "enriched_description",
}
"""From what a company is read as to the column that it goes to."""


def charges(ask: Ask) -> tuple[Charge, ...]:
    """One look-up for each company, and none where it was looked up before."""
    return (look_up_charge(ask),)


def steps(ask: Ask) -> Steps:
    """Look the company up."""
    found = company_found((yield look_up(ask)))
    yield Used({"company": 1} if found else {})
    if not found:
        return Ended({DETAILS: JobState.NOT_FOUND}, UNKNOWN)
    yield Cells({COLUMNS[key]: text for key, text in company_values(found).items()})
    return Ended({DETAILS: JobState.DONE})


ACTION = Action(
    key="enrich_company",
    title="Company details",
    help="Website, LinkedIn page, industry, size and place of each company.",
    parts=(Part(DETAILS, "Company details", outputs=OUTPUTS, needs=COMPANY_NEEDS),),
    options=(),
    steps=steps,
    charges=charges,
    identity=company_identity,
    lacks=lambda _ask: "",
    same_note="Same company as row {row}",
    order=110,
    icon="building-2",
    operations=(f"POST {LOOK_UP_PATH}",),
    group=Group.COMPANIES,
)
