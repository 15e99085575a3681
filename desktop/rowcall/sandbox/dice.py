"""Repeatable chance: the same words always give the same draw, so an invented world needs no memory."""

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """Draws that depend on the words it was made of and on the label of the draw, never on their order.

    A new draw added to the code therefore changes no other one.
    """

    def __init__(self, *words: object) -> None:
        self._words = "|".join(str(word) for word in words)

    def _draw(self, label: str) -> int:
        digest = hashlib.blake2b(f"{self._words}|{label}".encode("utf-8", "surrogatepass"), digest_size=8).digest()
        return int.from_bytes(digest, "big")

    def number(self, label: str, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included."""
        return low + self._draw(label) % (high - low + 1)

    def share(self, label: str) -> float:
        """A number from 0 up to, but not including, 1."""
        return (self._draw(label) >> 11) / float(1 << 53)

    def chance(self, label: str, probability: float) -> bool:
        """True in that share of all cases; 1.0 is always true and 0.0 never."""
        return self.share(label) < probability

    def pick(self, label: str, choices: Sequence[T]) -> T:
        """One of the choices, all equally likely."""
        return choices[self._draw(label) % len(choices)]

    def hex(self, label: str, digits: int) -> str:
        """That many hexadecimal digits, at most 16."""
        return f"{self._draw(label):016x}"[:digits]
