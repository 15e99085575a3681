"""Answers that were bought before, as they are kept to be used again instead of a new call."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Source(StrEnum):
    """What a kept reply answered."""

    POST = "post"
    """A call that may cost."""
    POLL = "poll"
    """The free question after it."""


@dataclass(frozen=True, slots=True)
class KeptReply:
    """One reply as it came."""

    source: Source
    seq: int
    """Which of the row's calls it answered or followed, counted from 1."""
    method: str
    path: str
    status: int
    content_type: str
    body: bytes
    came_at: float
    """When it came, as seconds since 1970."""


@dataclass(frozen=True, slots=True)
class Answer:
    """All replies that make up the final answer about one person or company, in the order in which they came."""

    replies: tuple[KeptReply, ...]

    @property
    def bought_at(self) -> float:
        """When it was whole, as seconds since 1970."""
        return max(reply.came_at for reply in self.replies)


@dataclass(frozen=True, slots=True)
class Bought:
    """An answer on its way into the wallet."""

    action: str
    """The action that it was bought for; for an answer that serves many rows, the path that was asked."""
    name: str
    """Whom or what it is about, by one spelling."""
    found: Mapping[str, bool]
    """Part -> whether anything was found."""
    answer: Answer


@dataclass(frozen=True, slots=True)
class KnownAnswer:
    """That a question was answered before."""

    id: int
    found: bool
    bought_at: float


@dataclass(frozen=True, slots=True)
class KeptSize:
    """How much is kept."""

    answers: int
    bytes: int
