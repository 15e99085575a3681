"""How each provider's service speaks: how it is shown the key, and how it words a refusal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from rowcall.api import pronto, sonarly
from rowcall.model.exchange import Refusal
from rowcall.model.request import PRONTO, SONARLY


@dataclass(frozen=True, slots=True)
class Dialect:
    """What differs from one service to the other; what a status means by itself is the same for all."""

    key_header: Callable[[str], tuple[str, str]]
    """Name and value of the header that shows the service a key."""
    words: Callable[[Any], str]
    """The service's own words in the parsed body of a refusal, on one line; empty where there are none."""
    meaning: Callable[[int, Any, str], Refusal | None]
    """What status, body and words say that the status alone does not; None where they say nothing more."""


DIALECTS: Mapping[str, Dialect] = {
    PRONTO: Dialect(pronto.key_header, pronto.words, pronto.meaning),
    SONARLY: Dialect(sonarly.key_header, sonarly.words, sonarly.meaning),
}
