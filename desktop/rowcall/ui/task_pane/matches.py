"""How the values of a column are matched to an option, summed up in a sentence."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rowcall.model.normal import fold
from rowcall.ui.languages.counted import counted
from rowcall.ui.widgets import words

if TYPE_CHECKING:
    from rowcall.session import ValueMatch


def is_left_out(match: ValueMatch, corrections: Mapping[str, str]) -> bool:
    """Whether the user said that the rows with this value are not asked."""
    return corrections.get(match.text) == ""


def missed(matches: Sequence[ValueMatch], corrections: Mapping[str, str]) -> list[ValueMatch]:
    """The values that mean nothing although nobody left them out."""
    return [match for match in matches if not match.ids and not is_left_out(match, corrections)]


def summary(matches: Sequence[ValueMatch], corrections: Mapping[str, str]) -> str:
    """Say how many values are matched, and how many rows are not asked for lack of a match or on purpose."""
    if not matches:
        return _tr("This column is empty.")
    unknown = missed(matches, corrections)
    left_out = [match for match in matches if is_left_out(match, corrections)]
    told = []
    if unknown:
        sentence = counted("%Ln of {all} value(s) not matched; their {rows} will not be asked.", len(unknown))
        told.append(sentence.format(all=words.number(len(matches)), rows=_rows(unknown)))
    elif left_out:
        sentence = _tr("{matched} of {all} values are matched.")
        told.append(sentence.format(matched=words.number(len(matches) - len(left_out)), all=words.number(len(matches))))
    else:
        told.append(counted("All %Ln value(s) are matched.", len(matches)))
    if left_out:
        sentence = counted("%Ln value(s) left out by you: their {rows} will not be asked.", len(left_out))
        told.append(sentence.format(rows=_rows(left_out)))
    return " ".join(told)


def remembered(texts: Collection[str]) -> str:
    """Say how many values mean what the user has chosen in an earlier list; empty where none do."""
    values = set(map(fold, texts))
    if not values:
        return ""
    return counted("%Ln value(s) as you chose before.", len(values))


def _rows(matches: Sequence[ValueMatch]) -> str:
    return words.rows(sum(match.count for match in matches))


def _tr(text: str) -> str:
    return QCoreApplication.translate("matches", text)
