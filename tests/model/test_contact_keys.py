"""Whether a list is one of people or of companies."""

import pytest

from rowcall.model.contact_keys import lists_people
from rowcall.model.fields import Field

COMPANY = Field.COMPANY_NAME


@pytest.mark.parametrize(
    ("fields", "people"),
    [
        ({COMPANY, Field.EMAIL}, False),
        ({COMPANY, Field.TITLE}, False),
        ({COMPANY, Field.PHONE, Field.COMPANY_DOMAIN}, False),
        ({COMPANY, Field.MOBILE}, False),
        ({COMPANY, Field.FULL_NAME}, True),
        ({COMPANY, Field.LINKEDIN_URL}, True),
        ({COMPANY, Field.TITLE, Field.EMAIL}, True),
        ({Field.EMAIL}, True),
        ({Field.EMAIL, Field.COMPANY_DOMAIN}, False),
        (set(), False),
    ],
)
def test_people_or_companies(fields: set[Field], people: bool) -> None:
    assert lists_people(fields) is people
