"""How a company is named in the questions for its technologies and its open jobs."""

from __future__ import annotations

from rowcall.model import normal
from rowcall.model.company_look_up import linked
from rowcall.model.dialogue import Ask
from rowcall.model.fields import Field


def identifiers(ask: Ask) -> dict[str, str]:
    """All that the row says of its company; the calls want at least one of these.

    The page of company_stack has another name for the LinkedIn page in its example; the name in its text is sent.
    """
    known = {
        "company_domain": ask.value(Field.COMPANY_DOMAIN),
        "company_name": ask.value(Field.COMPANY_NAME),
        "company_linkedin_url": normal.company_page(next(iter(linked(ask).values()), "")),
    }
    return {key: text for key, text in known.items() if text}
