"""Says in sentences what a person should know about a sheet before it is taken in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from rowcall.formats.control_characters import control_remark
from rowcall.formats.spreadsheets.book import Sighting
from rowcall.formats.spreadsheets.look import Look
from rowcall.formats.table import looks_like_data
from rowcall.model.import_plans import Remark

_NAMED = 5
"""How many sheets or columns a remark names."""

_SAVE_IT = "Taken as empty; to have the values, open the file in Excel, save it, and take that."

_KEPT_DIGITS = "A workbook keeps no more of a number, so the last ones may be wrong already."


def remarks(look: Look, headers: Sequence[str]) -> tuple[Remark, ...]:
    """What is unusual about the sheet, the weightiest first."""
    return tuple(_all(look, headers))


def _all(look: Look, headers: Sequence[str]) -> Iterator[Remark]:
    findings = look.findings
    if look.passed_over:
        yield Remark(f"The list is on the sheet {look.sheet}; {look.passed_over} before it has hardly a cell.")
    yield from _hidden_sheets(look)
    yield from _in_columns(look, headers, findings.unknown, "a formula without value", _SAVE_IT)
    yield from _in_columns(look, headers, findings.errors, "an error such as #N/A", "Taken as empty.")
    yield from _in_columns(look, headers, findings.rounded, "a number of more than 15 digits", _KEPT_DIGITS)
    hidden = findings.hidden_rows
    if hidden.count:
        yield Remark(f"{_some(hidden.count, 'hidden row')} taken in too.", count=hidden.count, rows=tuple(hidden.rows))
    yield from _hidden_columns(look, headers)
    yield from _merged(look)
    yield from _far(look)
    yield from control_remark(findings.controls.count, findings.controls.rows)
    yield from _links(look, headers)


def _some(count: int, what: str) -> str:
    """A number of things that "are" or "is" done something to."""
    return f"1 {what} is" if count == 1 else f"{count:,} {what}s are"


def _header(look: Look, headers: Sequence[str], column: int) -> str:
    place = column - look.first_column + 1
    return headers[place] if 0 <= place < len(headers) else ""


def _in_columns(
    look: Look, headers: Sequence[str], sightings: Mapping[int, Sighting], what: str, advice: str
) -> Iterator[Remark]:
    for column, sighting in sorted(sightings.items()):
        header = _header(look, headers, column)
        verb = "1 cell has" if sighting.count == 1 else f"{sighting.count:,} cells have"
        place = f"Column {header}: " if header else ""
        yield Remark(f"{place}{verb} {what}. {advice}", header, sighting.count, tuple(sighting.rows))


def _listed(names: Sequence[str]) -> str:
    """Names as the end of a sentence."""
    return ", ".join(names[:_NAMED]) + (", ..." if len(names) > _NAMED else ".")


def _hidden_sheets(look: Look) -> Iterator[Remark]:
    names = [name for name in look.hidden_sheets if name != look.sheet]
    if names:
        yield Remark(f"{_some(len(names), 'hidden sheet')} not offered: {_listed(names)}", count=len(names))


def _hidden_columns(look: Look, headers: Sequence[str]) -> Iterator[Remark]:
    names = [name for column in sorted(look.findings.hidden_columns) if (name := _header(look, headers, column))]
    if names:
        yield Remark(f"{_some(len(names), 'hidden column')} taken in too: {_listed(names)}", count=len(names))


def _merged(look: Look) -> Iterator[Remark]:
    inside = Sighting()
    for merged in look.findings.merged:
        if merged.last_row > look.header_row and merged.column < look.first_column - 1 + look.width:
            inside.add(max(merged.first_row, look.header_row + 1))
    if inside.count:
        cells = "1 cell is" if inside.count == 1 else f"{inside.count:,} cells are"
        yield Remark(
            f"{cells} merged from several; only the first of these has the value, the others are empty.",
            count=inside.count,
            rows=tuple(inside.rows),
        )


def _far(look: Look) -> Iterator[Remark]:
    if look.far.count:
        yield Remark(
            f"{_some(look.far.count, 'cell')} far to the right of the list and left out.",
            count=look.far.count,
            rows=tuple(look.far.rows),
        )
    if look.gap:
        first, last = look.gap
        yield Remark(f"The rows {first:,} to {last:,} are empty and left out.", count=last - first + 1, rows=(first,))


def _links(look: Look, headers: Sequence[str]) -> Iterator[Remark]:
    """Links behind names are not in the text; where the text is the address itself, nothing is lost."""
    for column, sighting in sorted(look.findings.links.items()):
        header = _header(look, headers, column)
        place = column - look.first_column + 1
        texts = [row[place] for row in look.rows if place < len(row) and row[place]] if header else []
        if sum(map(looks_like_data, texts)) * 2 < len(texts):
            yield Remark(
                f"Column {header}: {_some(sighting.count, 'cell')} linked to a web address that is not in the text. "
                "To use the addresses, put them into a column of their own in Excel.",
                header,
                sighting.count,
                tuple(sighting.rows),
            )
