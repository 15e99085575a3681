"""Filters in words: what a chip, a menu and the builder of filters call them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from rowcall.model.sheets import Column, Filter, Group, Sheet, Test
from rowcall.model.strength import Identifier
from rowcall.ui.grid.cell_words import in_words
from rowcall.ui.grid.column_title import shown_title
from rowcall.ui.languages.counted import counted
from rowcall.ui.widgets import known_by

_LONGEST = 24
_MOST_PARTS = 3
"""Conditions of a group that are told one by one."""


class FilterWords(QObject):
    """Says what conditions ask."""

    def titles(self) -> dict[Test, str]:
        """What is asked of a cell, in the order in which it is offered."""
        return {
            Test.CONTAINS: self.tr("contains"),
            Test.LACKS: self.tr("does not contain"),
            Test.IS: self.tr("is"),
            Test.IS_NOT: self.tr("is not"),
            Test.BEGINS: self.tr("begins with"),
            Test.ENDS: self.tr("ends with"),
            Test.EMPTY: self.tr("is empty"),
            Test.FILLED: self.tr("is filled"),
            Test.ANY_OF: self.tr("is one of"),
            Test.NONE_OF: self.tr("is none of"),
            Test.MORE: self.tr("is more than, or after"),
            Test.AT_LEAST: self.tr("is at least, or from"),
            Test.LESS: self.tr("is less than, or before"),
            Test.AT_MOST: self.tr("is at most, or until"),
            Test.MATCHES: self.tr("fits the pattern"),
            Test.TYPED: self.tr("was typed by me"),
            Test.FOUND: self.tr("was found by the service"),
        }

    def of(self, part: Filter | Group, sheet: Sheet) -> str:
        """A condition as a short sentence."""
        if isinstance(part, Group):
            return self._of_group(part, sheet)
        if part.test is Test.ROWS:
            return _short(part.text)
        if part.test is Test.KNOWN_BY:
            titles = [known_by.title(Identifier(value)) for value in part.values]
            return self.tr("Known by: {identifier}").format(identifier=", ".join(titles))
        column = next((column for column in sheet.columns if column.id == part.column_id), None)
        return self._of_column(column, part) if column is not None else self._of_row(part)

    def value(self, column: Column, text: str) -> str:
        """A cell's text as people see it."""
        return " ".join(in_words(column, text).split()) if text else self.tr("(empty)")

    def _of_group(self, group: Group, sheet: Sheet) -> str:
        told = [self.of(part, sheet) for part in group.parts[:_MOST_PARTS]]
        if len(group.parts) > _MOST_PARTS:
            told.append("…")
        between = self.tr(" or ") if group.any else self.tr(" and ")
        return between.join(told)

    def _of_row(self, asked: Filter) -> str:
        if asked.test is Test.CONTAINS:
            return self.tr("Contains “{text}”").format(text=_short(asked.text))
        if asked.test is Test.TYPED:
            return self.tr("Rows that I typed into")
        if asked.test is Test.FOUND:
            return self.tr("Rows with something found")
        pattern = self.tr("Any cell {test} “{text}”")
        return pattern.format(test=self.titles()[asked.test], text=_short(asked.text))

    def _of_column(self, column: Column, asked: Filter) -> str:
        title = shown_title(column)
        if asked.values and len(asked.values) > 1:
            count = len(asked.values)
            pattern = counted("{column}: %Ln value(s)", count)
            if asked.test is Test.NONE_OF:
                pattern = counted("{column}: all but %Ln value(s)", count)
            return pattern.format(column=title)
        if asked.values:
            pattern = (
                self.tr("{column} is not “{text}”") if asked.test is Test.NONE_OF else self.tr("{column} is “{text}”")
            )
            return pattern.format(column=title, text=_short(self.value(column, asked.values[0])))
        if asked.text:
            pattern = self.tr("{column} {test} “{text}”")
            return pattern.format(column=title, test=self.titles()[asked.test], text=_short(asked.text))
        return self.tr("{column} {test}").format(column=title, test=self.titles()[asked.test])


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
