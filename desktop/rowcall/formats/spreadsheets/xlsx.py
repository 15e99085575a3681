"""Reads XLSX and XLSM: which sheets there are, the texts and formats that their cells refer to, and then the cells."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any

from rowcall.formats.spreadsheets.book import Findings, SheetName, SheetRow, WorkbookProblem
from rowcall.formats.spreadsheets.built_in_formats import BUILT_IN
from rowcall.formats.spreadsheets.markup import blocks, elements
from rowcall.formats.spreadsheets.number_format import GENERAL, NumberFormat
from rowcall.formats.spreadsheets.xlsx_cells import CellReader, plain_text, text_of

_ITEM = re.compile(r"<si>(?:<t(?: [^>]*)?>([^<]*)</t></si>|(.*?)</si>)|<si/>", re.DOTALL)


class SharedTexts(Sequence[str]):
    """The texts that cells refer to by number; read only as far as they are asked for."""

    def __init__(self, source: Iterator[str]) -> None:
        self._source = source
        self._texts: list[str] = []

    def __len__(self) -> int:
        return len(self._texts)

    def __getitem__(self, number: Any) -> Any:
        try:
            return self._texts[number]
        except IndexError:
            self._read_on(number)
            return self._texts[number]

    def _read_on(self, number: int) -> None:
        for block in self._source:
            self._texts += [text_of(rich) if rich else plain_text(plain) for plain, rich in _ITEM.findall(block)]
            if number < len(self._texts):
                return
        raise WorkbookProblem("damaged")


class XlsxBook:
    """An open XLSX or XLSM.

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
        self.sheets = tuple(self._read_sheets())
        self.share = 0.0

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

    def _read_sheets(self) -> Iterator[SheetName]:
        with self._open(self._main) as file:
            for parent, element, given in elements(file):
                if element == "workbookPr":
                    self._from_1904 = given.get("date1904") in {"1", "true"}
                if (parent, element) != ("sheets", "sheet"):
                    continue
                kind, target = self._related.get(given.get("id", ""), ("", ""))
                if kind == "worksheet":
                    name = given.get("name", "")
                    self._targets[name] = target
                    yield SheetName(name, given.get("state", "visible") != "visible")

    def _part(self, kind: str) -> str | None:
        found = (target for its, target in self._related.values() if its == kind and target.lower() in self._names)
        return next(found, None)

    def _texts(self) -> SharedTexts:
        name = self._part("sharedStrings")
        return SharedTexts(blocks(self._open(name), "si", lambda _count: None) if name else iter(()))

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

    def rows(self, sheet: str, findings: Findings) -> Iterator[SheetRow]:
        """The rows of a sheet that have cells, from the top.

        Raises:
            WorkbookProblem: If they cannot be read.
        """
        part = self._targets[sheet]
        with self._open(part) as file:
            size = max(1, self._archive.getinfo(self._names[part.lower()]).file_size)

            def tell(count: int) -> None:
                self.share = count / size

            reader = CellReader(self._texts(), self._formats(), findings)
            yield from reader.rows(blocks(file, "row", tell))
        self._add_links(part, reader, findings)

    def _add_links(self, part: str, reader: CellReader, findings: Findings) -> None:
        """Note the links to addresses on the web; others lead into the workbook or to people's mail."""
        if not reader.links:
            return
        targets = self._relations(part)
        for row, column, link in reader.links:
            if targets.get(link, ("", ""))[1].lower().startswith(("http:", "https:")):
                findings.links[column].add(row)
