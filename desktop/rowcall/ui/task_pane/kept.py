"""What a project kept of forms, taken with care: it may come from another version, or from somebody else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def part(kept: object, key: str) -> Mapping[str, Any]:
    """What is kept under a name; nothing where that is no table of names."""
    found = kept.get(key) if isinstance(kept, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def texts(kept: Mapping[str, Any]) -> dict[str, str]:
    """The texts among what is kept."""
    return {name: text for name, text in kept.items() if isinstance(text, str)}


def pairs(kept: object) -> list[tuple[str, str]]:
    """The values of chips with their labels."""
    found = kept if isinstance(kept, list) else []
    return [
        (each[0], each[1])
        for each in found
        if isinstance(each, list) and len(each) == 2 and all(isinstance(text, str) for text in each)
    ]
