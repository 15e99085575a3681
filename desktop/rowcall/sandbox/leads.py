"""A person as a lead: the two blocks of GET /searches/{id} and the flat form of the webhook."""

from typing import Any

from rowcall.sandbox.companies import Companies
from rowcall.sandbox.person import Person, member_number
from rowcall.sandbox.person_facts import PersonFacts

# Reasons in the manner of the documented `rejection_reason` list; only the first word stands in an example.
_REASONS = ("TITLE_MISMATCH", "COMPANY_MISMATCH", "LOCATION_MISMATCH", "NO_LONGER_IN_POSITION")


def lead_pair(companies: Companies, person: Person, *, disqualified: bool, scale: bool) -> dict[str, Any]:
    """The blocks `lead` (26 keys) and `company` (10 keys).

    Args:
        companies: Where the company's block comes from.
        person: The lead.
        disqualified: Whether the service rejects it.
        scale: Leave out headline, connections and the address with the name, as the option of that name does.
    """
    facts = companies.person_facts(person)
    dice = facts.dice
    reasons = [dice.pick("reason", _REASONS)] if disqualified else []
    company = companies.block(person.company)
    lead = {
        "first_name": person.first_name,
        "last_name": person.last_name,
        "full_name": person.full_name,
        "gender": person.gender,
        "most_probable_email": None,
        "phones": [],
        "title": person.title.text,
        "title_description": f"{person.title.text}, {person.place.short_name}" if dice.chance("about", 0.6) else None,
        "summary": f"An invented person in {person.place.name}." if dice.chance("summary", 0.7) else None,
        "linkedin_profile_url": f"https://www.linkedin.com/in/{person.member_id}" if scale else person.linkedin_url,
        "profile_image_url": f"https://media.example.com/people/{person.token}.jpg"
        if dice.chance("photo", 0.8)
        else None,
        "is_premium_linkedin": dice.chance("premium", 0.4),
        "connection_degree": facts.degree,
        "status": "DISQUALIFIED" if disqualified else "QUALIFIED",
        "rejection_reason": reasons,
        "lk_headline": person.headline,
        "sales_navigator_profile_url": f"https://www.linkedin.com/sales/lead/{person.member_id}",
        "current_positions_count": 1,
        **_tenure(facts),
        "lk_connections_count": dice.number("connections", 20, 4000),
        "is_open_profile_linkedin": dice.chance("open", 0.2),
        "is_open_to_work_linkedin": dice.chance("to work", 0.1),
        "most_probable_email_status": None,
    }
    if scale:
        del lead["lk_headline"], lead["lk_connections_count"]
    return {"lead": lead, "company": company}


def _tenure(facts: PersonFacts) -> dict[str, int]:
    return {
        "years_in_position": facts.months_in_position // 12,
        "months_in_position": facts.months_in_position % 12,
        "years_in_company": facts.months_in_company // 12,
        "months_in_company": facts.months_in_company % 12,
    }


def flat_lead(pair: dict[str, Any], search_id: str, custom: object) -> dict[str, Any]:
    """The streamed form: one flat person with the company nested (choice: the union of what clients read)."""
    lead, company = pair["lead"], pair["company"]
    url = lead["linkedin_profile_url"]
    flat = {
        **lead,
        "linkedin_url": url,
        "linkedin_id": member_number(url),
        "rejection_reasons": lead["rejection_reason"],
        "company_name": company["cleaned_name"],
        "company": company,
        "search_id": search_id,
    }
    return flat if custom is None else {**flat, "custom": custom}
