"""What a column can mean to Rowcall, whatever its header says."""

from __future__ import annotations

from enum import StrEnum


class Field(StrEnum):
    """The meaning of an imported column; the values are the names used in recipes and by `rowcall inspect`."""

    COMPANY_NAME = "company_name"
    COMPANY_DOMAIN = "company_domain"
    COMPANY_LINKEDIN_URL = "company_linkedin_url"
    COMPANY_LINKEDIN_ID = "company_linkedin_id"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    FULL_NAME = "full_name"
    TITLE = "title"
    LINKEDIN_URL = "linkedin_url"
    LINKEDIN_ID = "linkedin_id"
    EMAIL = "email"
    PERSONAL_EMAIL = "personal_email"
    PHONE = "phone"
    MOBILE = "mobile"
    LOCATION = "location"
    DEPARTMENT = "department"
    SENIORITY = "seniority"
    PERSONA = "persona"
    JOB_TITLES = "job_titles"
    CRM_ID = "crm_id"
    INDUSTRY = "industry"
    COMPANY_SIZE = "company_size"
    DO_NOT_CONTACT = "do_not_contact"
    POST_URL = "post_url"
    SEARCH_URL = "search_url"
    SEARCH_ID = "search_id"
    LIST_ID = "list_id"
    JOB_ID = "job_id"
    AUDIENCE_ID = "audience_id"


FIELD_TITLES: dict[Field, str] = {
    Field.COMPANY_NAME: "Company",
    Field.COMPANY_DOMAIN: "Company website",
    Field.COMPANY_LINKEDIN_URL: "Company LinkedIn page",
    Field.COMPANY_LINKEDIN_ID: "Company LinkedIn number",
    Field.FIRST_NAME: "First name",
    Field.LAST_NAME: "Last name",
    Field.FULL_NAME: "Full name",
    Field.TITLE: "Job title",
    Field.LINKEDIN_URL: "LinkedIn profile",
    Field.LINKEDIN_ID: "LinkedIn number",
    Field.EMAIL: "E-mail",
    Field.PERSONAL_EMAIL: "Personal e-mail",
    Field.PHONE: "Phone",
    Field.MOBILE: "Mobile",
    Field.LOCATION: "Location",
    Field.DEPARTMENT: "Department",
    Field.SENIORITY: "Level",
    Field.PERSONA: "Persona",
    Field.JOB_TITLES: "Job titles to look for",
    Field.CRM_ID: "CRM number",
    Field.INDUSTRY: "Industry",
    Field.COMPANY_SIZE: "Company size",
    Field.DO_NOT_CONTACT: "Do not contact",
    Field.POST_URL: "LinkedIn post",
    Field.SEARCH_URL: "Sales Navigator search",
    Field.SEARCH_ID: "Search number",
    Field.LIST_ID: "List number",
    Field.JOB_ID: "Prospecting job",
    Field.AUDIENCE_ID: "Audience number",
}
"""What people call each field, in English."""

PERSON_FIELDS = frozenset(
    {
        Field.FIRST_NAME,
        Field.LAST_NAME,
        Field.FULL_NAME,
        Field.TITLE,
        Field.LINKEDIN_URL,
        Field.LINKEDIN_ID,
        Field.EMAIL,
        Field.PERSONAL_EMAIL,
        Field.MOBILE,
    }
)
"""Fields that only a list of people has; a list with a name or a profile among them is a list of contacts."""

NO_FALLBACK = frozenset({Field.CRM_ID})
"""Fields of which only one column counts: numbers of two systems must not be mixed."""
