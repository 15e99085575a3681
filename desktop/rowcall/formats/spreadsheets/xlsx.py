"""The light pass over an XLSX or XLSM: the formats of its cells, and what is beside their values."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from rowcall.formats.spreadsheets.book import MOST_ROWS, Findings, RowDetails, WorkbookProblem
from rowcall.formats.spreadsheets.built_in_formats import BUILT_IN
from rowcall.formats.spreadsheets.extent import Extent, exact_extent, rough_extent
from rowcall.formats.spreadsheets.markup import blocks, elements, is_utf8
from rowcall.formats.spreadsheets.number_format import GENERAL, NumberFormat
from rowcall.formats.spreadsheets.xlsx_cells import CellDetails, Unusual

_HEAD = 4096


class XlsxDetails:
    """What an XLSX or XLSM tells beside its values.

    Raises:
        WorkbookProblem: If it lacks what every workbook has.
    """

    def __init__(self, path: Path) -> None:
        self._archive = zipfile.ZipFile(path)
        self._names = {name.replace("\\", "/").lower().lstrip("/"): name for name in self._archive.namelist()}
        self._main = self._main_part()
        self._related = self._relations(self._main)
        self._targets: dict[str, str] = {}
        self._from_1904 = False
        self._find_sheets()
        self._refuse_document_types()

    def _main_part(self) -> str:
        found = [target for kind, target in self._relations("").values() if kind == "officeDocument"]
        return found[0] if found else "xl/workbook.xml"

    def _open(self, name: str) -> IO[bytes]:
        real = self._names.get(name.lower())
        if real is None:
            raise WorkbookProblem("damaged")
        return self._archive.open(real)

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Id -> kind and name of the parts that a part refers to; the addresses of links as they are."""
        folder, name = posixpath.split(part)
        relations = posixpath.join(folder, "_rels", f"{name}.rels")
        if relations.lower() not in self._names:
            return {}
        found = {}
        with self._open(relations) as file:
            for _parent, element, given in elements(file):
                if element == "Relationship":
                    target = given.get("Target", "").replace("\\", "/")
                    if given.get("TargetMode") != "External":
                        target = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
                    found[given.get("Id", "")] = (given.get("Type", "").rpartition("/")[2], target)
        return found

    def _find_sheets(self) -> None:
        with self._open(self._main) as file:
            for parent, element, given in elements(file):
                if element == "workbookPr":
                    self._from_1904 = given.get("date1904") in {"1", "true"}
                elif (parent, element) == ("sheets", "sheet"):
                    kind, target = self._related.get(given.get("id", ""), ("", ""))
                    if kind == "worksheet":
                        self._targets[given.get("name", "")] = target

    def _refuse_document_types(self) -> None:
        """Texts are read by others, which may take a document type in good faith."""
        for name in (self._part("sharedStrings"), *self._targets.values()):
            if name and name.lower() in self._names:
                with self._open(name) as file:
                    if b"<!doctype" in file.read(_HEAD).replace(b"\0", b"").lower():
                        raise WorkbookProblem("unsafe")

    def _part(self, kind: str) -> str | None:
        found = (target for its, target in self._related.values() if its == kind and target.lower() in self._names)
        return next(found, None)

    def _formats(self) -> list[NumberFormat]:
        """The number format of each style that a cell can have."""
        name = self._part("styles")
        if name is None:
            return []
        codes: dict[str, str] = {}
        used: list[str] = []
        with self._open(name) as file:
            for parent, element, given in elements(file):
                if (parent, element) == ("numFmts", "numFmt"):
                    codes[given.get("numFmtId", "")] = given.get("formatCode", GENERAL)
                elif (parent, element) == ("cellXfs", "xf"):
                    used.append(given.get("numFmtId", "0"))
        made: dict[str, NumberFormat] = {}
        for number in used:
            if number not in made:
                made[number] = NumberFormat(codes.get(number) or BUILT_IN.get(number, GENERAL), self._from_1904)
        return [made[number] for number in used]

    def is_utf8(self, sheet: str) -> bool:
        """Whether the sheet and the texts in it are in UTF-8, as nearly all are.

        Raises:
            WorkbookProblem: If there is no such sheet.
        """
        for name in filter(None, (self._part("sharedStrings"), self._targets.get(sheet, ""))):
            with self._open(name) as file:
                if not is_utf8(file.read(_HEAD)):
                    return False
        return True

    def extent(self, sheet: str, most: int) -> Extent:
        """How far the sheet reaches; exact where it would be more than `most` cells.

        Raises:
            WorkbookProblem: If the sheet cannot be read.
        """
        extent = rough_extent(self._blocks(sheet, plain=False))
        if extent.rows > MOST_ROWS or extent.area > most:
            extent = exact_extent(self._blocks(sheet, plain=False))
        if extent.rows > MOST_ROWS:
            raise WorkbookProblem("huge")
        return extent

    def rows(self, sheet: str, findings: Findings) -> Iterator[RowDetails]:
        """The rows of which there is something to say, from the top.

        Raises:
            WorkbookProblem: If the sheet cannot be read.
        """
        last = 0
        cells = CellDetails(self._formats(), findings)
        try:
            for row in cells.rows(self._blocks(sheet, plain=False)):
                last = row.number
                yield row
        except Unusual:
            again = Findings()
            cells = CellDetails(self._formats(), again)
            yield from (row for row in cells.rows(self._blocks(sheet, plain=True)) if row.number > last)
            findings.take_over(again)
        self._add_links(sheet, cells, findings)

    def _blocks(self, sheet: str, *, plain: bool) -> Iterator[str]:
        """The XML of a sheet; plain: written anew in the usual way."""
        with self._open(self._targets.get(sheet, "")) as file:
            yield from blocks(file, "row", anew=plain)

    def _add_links(self, sheet: str, cells: CellDetails, findings: Findings) -> None:
        """Note the links to addresses on the web; others lead into the workbook or to people's mail."""
        if not cells.links:
            return
        targets = self._relations(self._targets[sheet])
        for row, column, link in cells.links:
            if targets.get(link, ("", ""))[1].lower().startswith(("http:", "https:")):
                findings.links[column].add(row)
