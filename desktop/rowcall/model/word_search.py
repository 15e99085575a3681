"""Finds what people mean by a few letters of its words, best fits first."""

from __future__ import annotations

from rowcall.model.normal import fold

_START, _WORD, _INSIDE, _SCATTERED = range(4)
"""How well a searched word fits: begins the title, begins a word, stands inside, has its letters in order."""
_ALSO = 10
"""Added where it fits only what else a thing is called by."""
_SHORTEST_SCATTERED = 3
"""Fewer letters stand in order nearly anywhere."""


def fit(searched: str, title: str, also: str = "") -> int | None:
    """How well something fits what is searched for: the smaller the better, None where it does not.

    Every searched word has to fit, whatever their order; case and accents do not count.

    Args:
        searched: What a person typed.
        title: What the thing is called.
        also: What else it is known by.
    """
    name, others = _written(title), _written(also)
    total = 0
    for word in fold(searched).split():
        found = _of_word(word, name)
        if found is None:
            if f" {word}" not in f" {others}":
                return None
            found = _ALSO
        total += found
    return total


def _written(text: str) -> str:
    """As it is searched: a word with a hyphen is also found without it."""
    plain = fold(text)
    return f"{plain} {plain.replace('-', '')}" if "-" in plain else plain


def _of_word(word: str, text: str) -> int | None:
    if text.startswith(word):
        return _START
    if f" {word}" in text:
        return _WORD
    if word in text:
        return _INSIDE
    if len(word) >= _SHORTEST_SCATTERED and any(_in_order(word, part) for part in text.split()):
        return _SCATTERED
    return None


def _in_order(letters: str, word: str) -> bool:
    """Whether a word begins with the first letter and has the others after it, in this order."""
    if not word.startswith(letters[0]):
        return False
    rest = iter(word)
    return all(letter in rest for letter in letters)
