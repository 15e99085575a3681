"""The exports of known tools, recognised by their header row, and what in them is not what it seems."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rowcall.importing.headers import normalise
from rowcall.model.fields import Field


@dataclass(frozen=True, slots=True)
class Export:
    """One tool's export."""

    key: str
    title: str
    signs: frozenset[str]
    """Normalised headers that this tool has and hardly any other file."""
    least: int
    """How many of them must be there."""
    means: Mapping[str, Field | None] = field(default_factory=dict)
    """Normalised header -> what it means here; None: nothing for us."""


def _signs(text: str) -> frozenset[str]:
    return frozenset(normalise(name) for name in text.split(","))


EXPORTS: tuple[Export, ...] = (
    Export(
        "apollo",
        "Apollo",
        _signs(
            "Company Name for Emails, Email Confidence, Primary Email Source, Work Direct Phone, Corporate Phone,"
            " Person Linkedin Url, Company Linkedin Url, # Employees, Primary Email Catch-all Status, Contact Owner,"
            " Primary Email Last Verified At, Latest Funding Amount, Last Raised At, Apollo Contact Id, Email Status"
        ),
        3,
        {
            "company": Field.COMPANY_NAME,
            "company name for emails": None,
            "work direct phone": Field.PHONE,
            "home phone": None,
            "other phone": None,
            "corporate phone": None,
            "company phone": None,
            "apollo contact id": Field.CRM_ID,
            "apollo account id": None,
        },
    ),
    Export(
        "phantombuster",
        "PhantomBuster",
        _signs(
            "regularCompanyUrl, defaultProfileUrl, linkedInProfileUrl, vmid, sharedConnectionsCount, isOpenLink,"
            " durationInRole, durationInCompany, pastExperienceCompanyName, titleDescription, searchAccountProfileId"
        ),
        3,
        {
            "company url": None,
            "regular company url": Field.COMPANY_LINKEDIN_URL,
            "company id": Field.COMPANY_LINKEDIN_ID,
            "default profile url": Field.LINKEDIN_URL,
            "linkedin profile url": None,
            "profile url": None,
            "vmid": Field.LINKEDIN_ID,
            "name": None,
            "past experience company name": None,
            "past experience company url": None,
            "query": None,
            "location": Field.LOCATION,
            "company location": None,
        },
    ),
    Export(
        "captain_data",
        "Captain Data",
        _signs(
            "sales_navigator_company_id, sales_navigator_profile_url, sales_navigator_search_url, position_started_at,"
            " sales_navigator_profile_id, sales_navigator_company_url, linkedin_profile_id, tenure_length"
        ),
        3,
        {
            "sales navigator company id": Field.COMPANY_LINKEDIN_ID,
            "sales navigator profile url": None,
            "sales navigator profile id": None,
            "headline": None,
        },
    ),
    Export(
        "hubspot",
        "HubSpot",
        _signs(
            "Record ID, Associated Company IDs, Associated Company, Lifecycle Stage, Lead Status, Create Date,"
            " Contact owner, Associated Contact, Marketing contact status, Company owner,"
            " Last Activity Date, hs_object_id"
        ),
        3,
        {"record id": Field.CRM_ID, "associated company ids": None, "associated contact ids": None},
    ),
    Export(
        "salesforce",
        "Salesforce",
        _signs(
            "LastModifiedDate, CreatedDate, OwnerId, AccountId, MailingCity, MailingCountry, MobilePhone, LeadSource,"
            " IsDeleted, HasOptedOutOfEmail, Lead Source, Mailing City, Mailing Country, Account Owner, Lead Owner,"
            " Contact ID, Lead ID, Email Opt Out"
        ),
        3,
        {"account id": None, "contact id": Field.CRM_ID, "lead id": Field.CRM_ID},
    ),
    Export(
        "pipedrive",
        "Pipedrive",
        _signs(
            "Person - Name, Person - Organization, Person - Email - Work, Person - Email - Home, Person - Phone - Work,"
            " Person - Phone - Mobile, Person - ID, Organization - Name, Organization - ID, Person - First name,"
            " Person - Last name, Organization - Address"
        ),
        3,
        {
            "person email work": Field.EMAIL,
            "person email home": Field.PERSONAL_EMAIL,
            "person phone work": Field.PHONE,
            "person phone home": None,
            "person phone mobile": Field.MOBILE,
            "person organization": Field.COMPANY_NAME,
            "person id": Field.CRM_ID,
        },
    ),
    Export(
        "lemlist",
        "lemlist",
        _signs(
            "linkedinUrl, companyDomain, icebreaker, picture, emailStatus, lastState, lemlistId, campaign, firstName"
        ),
        4,
    ),
    Export(
        "sales_navigator",
        "Sales Navigator",
        _signs(
            "Sales Navigator URL, Sales Navigator Profile URL, Sales Navigator Lead URL, Time in role, Time in company,"
            " Years in position, Years in company, Premium member, Open profile, Connection degree, Profile Headline,"
            " LinkedIn Company ID, Sales Navigator Company URL, Current title, Years in current role"
        ),
        3,
        {"profile headline": None, "summary": None},
    ),
)


def recognise_export(headers: Iterable[str]) -> Export | None:
    """The tool that wrote the file, or None: the one with the largest share of its own headers."""
    names = {normalise(header) for header in headers}
    found = [(len(export.signs & names) / len(export.signs), export) for export in EXPORTS]
    fitting = [(share, export) for share, export in found if len(export.signs & names) >= export.least]
    return max(fitting, key=lambda pair: pair[0], default=(0.0, None))[1]
