"""One invented company, as all parts of the practice service know it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Company:
    """One company; `id` is its LinkedIn number."""

    id: str
    stem: str
    name: str
    domain: str
    country: str
    handle: str = ""
    """The page's slug where somebody asked by it."""
