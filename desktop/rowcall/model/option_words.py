"""What a user has chosen, in one line that people can read."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from rowcall.model.action import Action, Option

LONGEST = 200


def in_words(action: Action, options: Mapping[str, Any], told: Mapping[str, str] = MappingProxyType({})) -> str:
    """The action's title and what was chosen for it, such as "Search companies – Size: 51-200; Places: France".

    Args:
        action: The action.
        options: By key, as given; those that are not set or stand at their default are left out.
        told: What ids among them stand for, in words, by option key.
    """
    chosen = [
        ": ".join(filter(None, (option.title, told.get(option.key) or _value(option, options[option.key]))))
        for option in action.options
        if options.get(option.key) not in (None, (), [], "", option.default)
    ]
    text = f"{action.title} – {'; '.join(chosen)}" if chosen else action.title
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def _value(option: Option, value: Any) -> str:
    if isinstance(value, bool):
        return "" if value else "off"
    labels = {choice.id: choice.label for choice in option.choices}
    items = value if isinstance(value, list | tuple) else [value]
    return ", ".join(labels.get(str(item), str(item)) for item in items)
