"""The value lists of the service's documents: what each id is called by people, in English, ready to be translated."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a fixed list."""

    id: str
    """What the API is sent."""
    label: str
    """What people read."""


def _choices(*pairs: tuple[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(id_, label) for id_, label in pairs)


FUNCTIONS = _choices(
    ("1", "Accounting"),
    ("2", "Administrative"),
    ("3", "Arts and Design"),
    ("4", "Business Development"),
    ("5", "Community and Social Services"),
    ("6", "Consulting"),
    ("7", "Education"),
    ("8", "Engineering"),
    ("9", "Entrepreneurship"),
    ("10", "Finance"),
    ("11", "Healthcare Services"),
    ("12", "Human Resources"),
    ("13", "Information Technology"),
    ("14", "Legal"),
    ("15", "Marketing"),
    ("16", "Media and Communication"),
    ("17", "Military and Protective Services"),
    ("18", "Operations"),
    ("19", "Product Management"),
    ("20", "Program and Project Management"),
    ("21", "Purchasing"),
    ("22", "Quality Assurance"),
    ("23", "Real Estate"),
    ("24", "Research"),
    ("25", "Sales"),
    ("26", "Customer Success and Support"),
)
"""Job functions (departments), as POST /leads/search lists them."""

SENIORITY_LEVELS = _choices(
    ("100", "In Training"),
    ("110", "Entry Level"),
    ("120", "Senior"),
    ("130", "Strategic"),
    ("200", "Entry Level Manager"),
    ("210", "Experienced Manager"),
    ("220", "Director"),
    ("300", "Vice President"),
    ("310", "CXO"),
    ("320", "Owner / Partner"),
)
"""Seniority levels, as POST /leads/search lists them."""

COMPANY_SIZES = _choices(
    ("1-10", "1 to 10 people"),
    ("11-50", "11 to 50 people"),
    ("51-200", "51 to 200 people"),
    ("201-500", "201 to 500 people"),
    ("501-1000", "501 to 1,000 people"),
    ("1001-5000", "1,001 to 5,000 people"),
    ("5001-10000", "5,001 to 10,000 people"),
    ("10001+", "More than 10,000 people"),
)
"""How many people work at a company, as POST /accounts/search and POST /leads/advanced_search list it."""

COMPANY_TYPES = _choices(
    ("C", "Public Company"),
    ("E", "Educational Institution"),
    ("G", "Government Agency"),
    ("N", "Non-Profit"),
    ("P", "Privately Held"),
    ("S", "Self-Employed"),
    ("X", "Self-Owned"),
)
"""Kinds of companies, as POST /leads/advanced_search lists them."""

TENURES = _choices(
    ("1", "Less than 1 year"),
    ("2", "1 to 2 years"),
    ("3", "3 to 5 years"),
    ("4", "6 to 10 years"),
    ("5", "More than 10 years"),
)
"""Years of experience, at the company and in the position (POST /leads/advanced_search). The documents reserve three
more ids, which mean nothing."""

RELATIONSHIPS = _choices(
    ("F", "1st degree"),
    ("S", "2nd degree"),
    ("O", "3rd degree and beyond"),
    ("A", "Group members"),
)
"""How people are connected with the account's owner on LinkedIn (POST /leads/advanced_search)."""

RECENTLY_CHANGED_JOBS = Choice("RPC", "Changed jobs recently")
"""The only value of that filter (POST /leads/advanced_search)."""

INDUSTRIES = _choices(
    ("4", "Automotive"),
    ("6", "Technology, Information and Internet"),
    ("12", "Education"),
    ("43", "Financial Services"),
    ("96", "Software Development"),
)
"""The industries that the documents name (POST /accounts/search). LinkedIn has many more; their numbers work too."""

INDUSTRY_HELP = (
    "The service names only these five. Any other goes by LinkedIn's number: choose the industry in a Sales Navigator"
    " search, and the number stands in the address of that search. A word of the trade finds many as well."
)


def industry_problem(text: str) -> str:
    """What is wrong with an industry beside the named ones."""
    if text.isascii() and text.isdigit():
        return ""
    return f"“{text}” is not among the industries that can be chosen by name: type LinkedIn's number of it."


MIN_REVENUES = _choices(
    ("0", "0"),
    ("0.5", "500,000"),
    ("1", "1 million"),
    ("2.5", "2.5 million"),
    ("5", "5 million"),
    ("10", "10 million"),
    ("20", "20 million"),
    ("50", "50 million"),
    ("100", "100 million"),
    ("500", "500 million"),
    ("1000", "1 billion"),
)
"""The least yearly revenue, in millions of the currency (POST /accounts/search)."""

MAX_REVENUES = (*MIN_REVENUES[1:], Choice("1001", "More than 1 billion"))
"""The greatest yearly revenue, in millions of the currency (POST /accounts/search)."""

CURRENCIES = _choices(
    ("USD", "US dollar"),
    ("EUR", "Euro"),
    ("GBP", "Pound sterling"),
    ("CAD", "Canadian dollar"),
    ("AUD", "Australian dollar"),
    ("JPY", "Japanese yen"),
    ("CNY", "Chinese yuan"),
    ("INR", "Indian rupee"),
    ("BRL", "Brazilian real"),
    ("SEK", "Swedish krona"),
    ("NOK", "Norwegian krone"),
    ("DKK", "Danish krone"),
    ("SGD", "Singapore dollar"),
    ("HKD", "Hong Kong dollar"),
    ("NZD", "New Zealand dollar"),
    ("THB", "Thai baht"),
    ("IDR", "Indonesian rupiah"),
    ("TRY", "Turkish lira"),
    ("TWD", "New Taiwan dollar"),
    ("ILS", "Israeli new shekel"),
    ("AED", "UAE dirham"),
    ("RUB", "Russian rouble"),
)
"""Currencies of a revenue (POST /accounts/search); the first is the service's default."""

PUBLISHED_DATES = _choices(
    ("last_24_hours", "In the last 24 hours"),
    ("last_7_days", "In the last 7 days"),
    ("last_15_days", "In the last 15 days"),
    ("last_30_days", "In the last 30 days"),
    ("last_90_days", "In the last 90 days"),
    ("last_180_days", "In the last 180 days"),
    ("last_360_days", "In the last 360 days"),
)
"""When a job was advertised (POST /intents/accounts/hiring)."""

POSTED_WITHIN = _choices(
    ("last_24_hours", "In the last 24 hours"),
    ("last_7_days", "In the last 7 days"),
    ("last_30_days", "In the last 30 days"),
)
"""When a post was published (POST /intents/leads/posts)."""

ENGAGEMENT_TYPES = _choices(
    ("all", "Who reacted or commented"),
    ("reactions", "Who reacted"),
    ("comments", "Who commented"),
)
"""How people have engaged with a post (POST /intents/leads/posts_engagers)."""

LEAD_STATUSES = _choices(("qualified", "Only who fits the target"), ("disqualified", "Only who does not fit"))
"""The people of a search that are read (GET /searches/{id})."""
