"""How many examples a property is tried on: as many as suit every day, or, where one asks for it, many.

Many: `python -m pytest --hypothesis-profile=thorough -o timeout=0 tests/properties/test_sheet_machine.py`.
"""

from hypothesis import settings


def is_thorough() -> bool:
    """Whether many examples are asked for."""
    return settings.get_current_profile_name() == "thorough"


def examples(ordinary: int, *, thorough: int) -> int:
    """The number of examples for this run."""
    return thorough if is_thorough() else ordinary
