"""The value lists of the service's documents: job functions and seniority levels with their ids."""

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
