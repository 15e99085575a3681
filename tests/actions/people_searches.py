"""A search for people at a company, as an action is driven through it: what is asked and what comes."""

from typing import Any

from tests.actions.steps import Driven, drive

from rowcall.actions.find_people import ACTION
from rowcall.model.dialogue import Ask

TITLES = {"job_titles": ("VP Sales",), "limit": 5}
LINKED = {"company_linkedin_id": "90412277"}
BEGUN = {"id": "s1", "search_name": "x"}


def ask(values: dict[str, str] | None = None, **options: Any) -> Ask:
    """One company with its number, and whom to look for there."""
    return Ask(LINKED if values is None else values, {**TITLES, **options}, ("people",))


def lead(name: str, **more: Any) -> dict[str, Any]:
    """One person as the service tells of them."""
    return {
        "lead": {
            "first_name": name,
            "last_name": "Caldeira",
            "full_name": f"{name} Caldeira",
            "title": "VP of Sales",
            "linkedin_profile_url": f"https://www.linkedin.com/in/{name.lower()}-example/",
            "status": "QUALIFIED",
            "rejection_reason": [],
            **more,
        },
        "company": {
            "name": "Norvane Analytics SAS",
            "cleaned_name": "Norvane Analytics",
            "website": "https://www.norvane.example/",
            "location": "Lyon, France",
        },
    }


def search(status: str | None, *leads: Any) -> dict[str, Any]:
    """How a search stands."""
    return {"search": {"id": "s1", "status": status}, "leads": list(leads)}


def found_by(*polls: Any) -> Driven:
    """What the action makes of these answers."""
    return drive(ACTION, ask(), [BEGUN, *polls])
